// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import undoc.internal.ResourceTable;
import undoc.model.Language;
import undoc.vocabulary.Vocabulary;

/** The words by which a language speaks of documents, from the tables words.tsv, months.tsv and ordinals.tsv. */
final class Words {
    private static final Map<Language, Words> ALL = read();

    private final WordTrie words = new WordTrie();
    private final WordTrie prefixes = new WordTrie();
    private boolean prefixed;

    private static Map<Language, Words> read() {
        Map<Language, Words> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Words());
        }
        for (ResourceTable.Row row : ResourceTable.read(Words.class, "words")) {
            Words words = all.get(Language.ofCode(row.get(0)).orElseThrow());
            Role role = Role.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            if (words != null) {
                words.add(role, row.get(2), row.get(3));
            }
        }
        for (ResourceTable.Row row : ResourceTable.read(Vocabulary.class, "ordinals")) {
            Words words = all.get(Language.ofCode(row.get(1)).orElseThrow());
            if (words != null) {
                words.add(Role.COUNT, row.get(0), row.get(2));
            }
        }
        for (ResourceTable.Row row : ResourceTable.read(Vocabulary.class, "months")) {
            Words words = all.get(Language.ofCode(row.get(0)).orElseThrow());
            for (String form : (row.get(2) + "|" + row.get(3)).split("\\|")) {
                if (words != null && !form.isEmpty()) {
                    words.add(Role.MONTH, row.get(1), form);
                }
            }
        }
        return all;
    }

    /** The words of a language; none of those that have no table. */
    static Words of(Language language) {
        Words words = ALL.get(language);
        return words == null ? new Words() : words;
    }

    private void add(Role role, String value, String word) {
        if (role == Role.PREFIX) {
            prefixed = true;
        }
        (role == Role.PREFIX ? prefixes : words).add(FoldedText.fold(word), new WordTrie.Word(role, value));
    }

    /** The longest word that begins here, with what may be written together with it; null where none is known. */
    WordTrie.@Nullable Match at(FoldedText text, int at) {
        WordTrie.Match match = words.longest(text, at);
        if (match != null || !prefixed) {
            return match;
        }
        for (int length = 1; length <= 4 && text.isLetter(at + length); length++) {
            if (isPrefix(text, at, at + length)) {
                match = words.longest(text, at + length);
                if (match != null
                        && match.word().role() != Role.GLUE
                        && match.word().role() != Role.AND) {
                    return match;
                }
            }
        }
        return null;
    }

    private boolean isPrefix(FoldedText text, int from, int to) {
        return prefixes.has(text, from, to);
    }
}
