// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Heading;
import undoc.model.body.Paragraph;
import undoc.model.body.Speech;
import undoc.model.body.Strong;
import undoc.vocabulary.LanguageWords;

/**
 * Puts the paragraphs of a verbatim record into speeches: one begins with a name in bold, the State in brackets, the
 * language spoken in brackets where it is not that of the record, and a colon; and goes on to the next, a heading or
 * words in italics alone ("The meeting was suspended").
 */
final class SpeechGrouping {
    private static final Pattern OPENING =
            Pattern.compile("([^:：(（]{2,80}?)\\s*((?:[(（][^)）]{1,80}[)）]\\s*){0,2})[:：]\\s*");
    private static final Pattern BRACKETED = Pattern.compile("[(（]([^)）]*)[)）]");

    private final List<Block> out = new ArrayList<>();
    private final List<Block> words = new ArrayList<>();
    private Optional<Opening> current = Optional.empty();

    private SpeechGrouping() {}

    /** What stands before the colon. */
    private record Opening(String speaker, Optional<String> affiliation, Optional<Language> language, int length) {}

    static List<Block> grouped(List<Block> blocks) {
        SpeechGrouping grouping = new SpeechGrouping();
        blocks.forEach(grouping::add);
        grouping.close();
        return grouping.out;
    }

    private void add(Block block) {
        Optional<Opening> opening = block instanceof Paragraph paragraph ? opening(paragraph) : Optional.empty();
        if (opening.isPresent() && block instanceof Paragraph paragraph) {
            close();
            current = opening;
            words.add(paragraph.withContent(
                    InlineCut.from(paragraph.content(), opening.get().length())));
        } else if (current.isPresent() && !endsSpeech(block)) {
            words.add(block);
        } else {
            close();
            out.add(block);
        }
    }

    private void close() {
        current.ifPresent(
                opening -> out.add(new Speech(opening.speaker(), opening.affiliation(), opening.language(), words)));
        current = Optional.empty();
        words.clear();
    }

    private static boolean endsSpeech(Block block) {
        return block instanceof Heading
                || block instanceof Paragraph paragraph
                        && paragraph.content().size() == 1
                        && paragraph.content().get(0) instanceof undoc.model.body.Emphasis;
    }

    private static Optional<Opening> opening(Paragraph paragraph) {
        if (paragraph.content().isEmpty() || !(paragraph.content().get(0) instanceof Strong)) {
            return Optional.empty();
        }
        String text = Content.text(paragraph.content());
        Matcher matcher = OPENING.matcher(text);
        if (!matcher.lookingAt() || matcher.end() >= text.length()) {
            return Optional.empty();
        }
        Optional<String> affiliation = Optional.empty();
        Optional<Language> language = Optional.empty();
        Matcher bracketed = BRACKETED.matcher(matcher.group(2));
        while (bracketed.find()) {
            String inside = bracketed.group(1).strip();
            Optional<Language> spoken = spoken(inside);
            if (spoken.isPresent()) {
                language = spoken;
            } else if (!inside.isEmpty()) {
                affiliation =
                        Optional.of(affiliation.map(a -> a + ", " + inside).orElse(inside));
            }
        }
        return Optional.of(new Opening(matcher.group(1).strip(), affiliation, language, matcher.end()));
    }

    /** The language named at the end of "spoke in French". */
    private static Optional<Language> spoken(String words) {
        int blank = words.lastIndexOf(' ');
        return blank < 0 ? Optional.empty() : LanguageWords.named(words.substring(blank + 1));
    }
}
