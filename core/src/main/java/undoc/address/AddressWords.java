// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import undoc.address.BlockAddress.Kind;
import undoc.address.BlockAddress.Step;
import undoc.internal.ResourceTable;
import undoc.model.Language;

/** Writes addresses in the words of the six languages. */
final class AddressWords {
    private static final Map<Language, Map<Kind, String>> WORDS = new EnumMap<>(Language.class);

    static {
        List<ResourceTable.Row> rows = ResourceTable.read(AddressWords.class, "address-words");
        for (ResourceTable.Row row : rows) {
            Language language = Language.ofCode(row.get(0)).orElseThrow();
            WORDS.computeIfAbsent(language, l -> new EnumMap<>(Kind.class)).put(Kind.valueOf(row.get(1)), row.get(2));
        }
    }

    private static final Map<Kind, String> ENGLISH = WORDS.getOrDefault(Language.ENGLISH, Map.of());

    private AddressWords() {}

    static String of(BlockAddress address, Language language) {
        Map<Kind, String> words = WORDS.getOrDefault(language, ENGLISH);
        StringBuilder out = new StringBuilder();
        for (Step step : address.steps()) {
            boolean item = step.kind() == Kind.ITEM;
            out.append(out.length() == 0 ? "" : item ? " " : language == Language.ARABIC ? "، " : ", ");
            out.append(words.getOrDefault(step.kind(), "%s").replace("%s", label(step)));
        }
        return out.toString();
    }

    private static String label(Step step) {
        boolean figures = step.label().chars().allMatch(c -> c >= '0' && c <= '9');
        return step.kind() == Kind.ANNEX && figures && step.label().length() < 3
                ? MarkerLabel.roman(Integer.parseInt(step.label())).toUpperCase(Locale.ROOT)
                : step.label();
    }
}
