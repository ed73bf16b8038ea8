// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import undoc.model.Language;
import undoc.vocabulary.AttachmentWords;
import undoc.vocabulary.AttachmentWords.AttachmentHead;
import undoc.vocabulary.LanguageWords;

/**
 * Finds heads of annexes among lines: an attachment word with its number, alone or going on in what it hangs on, set
 * out from the text, at the top of a page, in the middle of the column, or larger than the text. The languages of the
 * original stand below it in brackets, and then the title.
 */
final class AnnexHeads {
    private static final int MOST_LINES = 12;
    private static final int MOST_BRACKET_LINES = 3;
    private static final Pattern BLANK =
            Pattern.compile("\\s+(?!(?iu:page|página|стр))(?=[\\p{Lu}\\p{IsHan}\\p{IsArabic}“\"«(])");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s*]*(?:[:–—]|[.-]\\s)");

    private final List<StyledLine> lines;
    private final HeadLines looks;
    private final Notes notes;
    /** Whether the source calls the heads of parts titles, so that its other headings are none. */
    private final boolean titles;
    /** Whether the source calls the head of the document a title. */
    private final boolean titled;

    AnnexHeads(List<StyledLine> lines, Notes notes, double textSize, boolean titled) {
        this.lines = lines;
        this.looks = new HeadLines(lines, textSize);
        this.notes = notes;
        this.titled = titled;
        this.titles = lines.stream().anyMatch(Lines::isTitle);
    }

    /**
     * Whether the source calls a line a heading of the text: one that is no title where the heads of other parts are,
     * one further down where the head of the document is.
     */
    private boolean isHeadingOfText(StyledLine line) {
        int level = line.tag()
                .filter(tag -> tag.role() == StructureTag.Role.HEADING)
                .map(StructureTag::level)
                .orElse(0);
        return level > 0 && titles || level > 1 && titled;
    }

    /** The head that begins with this line. */
    Optional<AnnexHead> at(int start) {
        if (!looks.isSetOut(start) || !looks.startsBlock(start)) {
            return Optional.empty();
        }
        if (isHeadingOfText(lines.get(start))) {
            return Optional.empty();
        }
        int end = looks.blockEnd(start, start + MOST_LINES);
        HeadText first = HeadText.of(lines.subList(start, start + 1), notes);
        HeadText whole = HeadText.of(lines.subList(start, end), notes);
        Optional<AttachmentHead> words = AttachmentWords.parse(whole.text());
        Optional<AttachmentHead> alone = AttachmentWords.parse(first.text()).filter(AttachmentHead::isAlone);
        if (words.isPresent() && words.get().linked() && looks.isPlacedAsHead(start)) {
            return Optional.of(head(start, end, words.get(), whole));
        }
        if (alone.isPresent() && looks.isPlacedAsHead(start)) {
            return Optional.of(head(start, start + 1, alone.get(), first));
        }
        return words.filter(head -> looks.isPlacedAsHead(start))
                .flatMap(head -> titleBehind(head, whole.text(), looks.isPlainlyHead(start))
                        .map(title -> titled(start, end, head, whole, title)));
    }

    /** The title that goes on behind the label: "Annex 1: Method"; plain heads need no colon: "Annex 1 Method". */
    private static Optional<String> titleBehind(AttachmentHead words, String text, boolean plain) {
        String behind = text.substring(Math.min(text.length(), words.label().length()));
        boolean numbered = !words.label().equalsIgnoreCase(words.word());
        Matcher separator =
                (plain && numbered && !SEPARATOR.matcher(behind).lookingAt() ? BLANK : SEPARATOR).matcher(behind);
        return separator.lookingAt() && !behind.contains("....")
                ? Optional.of(behind.substring(separator.end()).strip()).filter(title -> !title.isEmpty())
                : Optional.empty();
    }

    /** A head that has its title behind the label. */
    private AnnexHead titled(int start, int end, AttachmentHead words, HeadText text, String title) {
        List<String> printed = new ArrayList<>();
        List<Language> original = new ArrayList<>();
        int after = afterOriginal(end, original, printed);
        return new AnnexHead(
                words,
                Optional.empty(),
                original,
                Optional.of(title),
                printed,
                lines.get(start).page(),
                text.markers(),
                after);
    }

    private AnnexHead head(int start, int end, AttachmentHead words, HeadText text) {
        List<String> printed = new ArrayList<>();
        List<Language> original = new ArrayList<>();
        List<String> markers = new ArrayList<>(text.markers());
        int at = afterOriginal(end, original, printed);
        at = at == end ? afterRemark(start, end, printed) : at;
        int titleEnd = looks.titleEnd(start, at);
        HeadText title = HeadText.of(lines.subList(at, titleEnd), notes);
        markers.addAll(title.markers());
        if (original.isEmpty()) {
            titleEnd = afterOriginal(titleEnd, original, printed);
        }
        String heading = text.text();
        return new AnnexHead(
                words,
                heading.equals(words.label()) ? Optional.empty() : Optional.of(heading),
                original,
                title.text().isEmpty() ? Optional.empty() : Optional.of(title.text()),
                printed,
                lines.get(start).page(),
                markers,
                titleEnd);
    }

    /**
     * Reads the languages of the original, or those it is issued in, where they stand at this line; the index after.
     */
    private int afterOriginal(int at, List<Language> languages, List<String> printed) {
        int end = afterBracket(at);
        String text = Lines.join(lines.subList(at, end));
        if (LanguageWords.all(text).isEmpty()
                && LanguageWords.only(text).isEmpty()
                && !LanguageWords.beginsOriginal(text)) {
            return at;
        }
        languages.addAll(LanguageWords.original(text));
        printed.add(text);
        return end;
    }

    /** The index after what else stands in brackets between a head and its title: "[Language of submission only]". */
    private int afterRemark(int head, int at, List<String> printed) {
        int end = afterBracket(at);
        if (end == at || Lines.bold(lines.get(at)) || looks.titleEnd(head, end) == end) {
            return at;
        }
        printed.add(Lines.join(lines.subList(at, end)));
        return end;
    }

    /** The index after lines that are one bracket; the same where none begins. */
    private int afterBracket(int at) {
        if (at >= lines.size() || !Lines.clean(lines.get(at)).startsWith("[")) {
            return at;
        }
        return IntStream.range(at, Math.min(lines.size(), at + MOST_BRACKET_LINES))
                .filter(i -> Lines.clean(lines.get(i)).endsWith("]"))
                .map(i -> i + 1)
                .findFirst()
                .orElse(at);
    }
}
