// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import undoc.vocabulary.AgendaForms;
import undoc.vocabulary.AttachmentWords;
import undoc.vocabulary.DateForms;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.JobNumbers;
import undoc.vocabulary.LanguageWords;
import undoc.vocabulary.OrganNames;
import undoc.vocabulary.SessionForms;
import undoc.vocabulary.SignatureMarks;

/** What the words of a line say about its place in print. */
final class HeadWords {
    private static final Pattern SYMBOL = Pattern.compile(
            "[A-Z][A-Z0-9.]{0,12}/[A-Za-z0-9./()\\[\\]_–‑-]{1,80}(?: ?\\([A-Z0-9 -]{1,12}\\))?\\*{0,3}");
    private static final Pattern PAGE_OR_CODE = Pattern.compile(
            "(?:(?:page|página|стр\\.?)\\s*)?\\p{Nd}{1,4}(?:\\s?/\\s?\\p{Nd}{1,4})?|\\p{Nd}{6}|\\*\\p{Nd}{7}[A-Z]?\\*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;
    private static final int MOST_EDGE_LINES = 4;
    private static final int MOST_SIGNATURE_LINES = 12;

    private HeadWords() {}

    static boolean isSymbol(String line) {
        return line.length() < LONGEST && SYMBOL.matcher(line.strip()).matches();
    }

    /** Whether a line belongs to the block of distribution, date and languages. */
    static boolean isOfDistribution(String line) {
        return line.length() < LONGEST
                && (DistributionWords.isLine(line)
                        || DistributionWords.parse(line).isPresent()
                        || DateForms.parse(line).isPresent()
                        || LanguageWords.named(line).isPresent()
                        || LanguageWords.beginsOriginal(line) && !line.startsWith("["));
    }

    static boolean isOrgan(String line) {
        return line.length() < LONGEST && OrganNames.named(line).isPresent();
    }

    /** Whether a line names a body, a session or agenda items. */
    static boolean isOfProceedings(String line) {
        return line.length() < LONGEST
                && (isOrgan(line) || SessionForms.parse(line.replace("*", "")).isPresent() || AgendaForms.begins(line));
    }

    static boolean isAgenda(String line) {
        return line.length() < LONGEST && AgendaForms.begins(line);
    }

    /**
     * The head of an annex: its word alone, or with what it is annexed to, where that is set as a heading or at the
     * head of a page.
     */
    static boolean isAttachment(TextBlock block, boolean atHead) {
        String text = block.text();
        if (block.lines().isEmpty() || text.length() > 2 * LONGEST || Sentences.ends(text)) {
            return false;
        }
        Optional<AttachmentWords.AttachmentHead> head =
                AttachmentWords.parse(block.lines().get(0).text());
        boolean set = atHead || block.kind() == TextBlock.Kind.HEADING || block.isBold();
        return head.isPresent() && (set || head.get().rest().isEmpty());
    }

    /** The line of an annex that names the languages of its original. */
    static boolean isOriginal(TextBlock block) {
        return block.text().startsWith("[") && LanguageWords.beginsOriginal(block.text());
    }

    /** Names with a mark that the original was signed, and offices: short lines. */
    static boolean isSignature(TextBlock block) {
        return block.kind() == TextBlock.Kind.PARAGRAPH
                && block.lines().size() <= MOST_SIGNATURE_LINES
                && block.lines().stream()
                        .map(TextLine::text)
                        .allMatch(line -> line.length() < LONGEST / 2 && !Sentences.ends(line))
                && block.lines().stream()
                        .anyMatch(line -> SignatureMarks.find(line.text()).isPresent());
    }

    /** What pages carry at head and foot: symbols, the language, page and job numbers. */
    static boolean isFurniture(TextBlock block) {
        return block.kind() == TextBlock.Kind.PARAGRAPH
                && block.lines().size() <= MOST_EDGE_LINES
                && block.lines().stream().map(TextLine::text).allMatch(HeadWords::isFurniture);
    }

    /** A job number, and nothing but what stands beside it. */
    static boolean isJob(TextBlock block) {
        return isFurniture(block) && block.lines().stream().anyMatch(line -> isJob(line.text()));
    }

    static boolean isJob(String line) {
        return isFurniture(line)
                && parts(line).anyMatch(part -> JobNumbers.inFoot(part).isPresent());
    }

    private static boolean isFurniture(String line) {
        return JobNumbers.parse(line).isPresent()
                || JobNumbers.isBeside(line)
                || isBarCode(line)
                || parts(line).allMatch(HeadWords::isFurniturePart);
    }

    private static Stream<String> parts(String line) {
        return Stream.of(line.strip().split("\\s{2,}"));
    }

    /** A bar code, whose font has characters of its own. */
    private static boolean isBarCode(String line) {
        return !line.isBlank() && line.chars().allMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    private static boolean isFurniturePart(String part) {
        return part.length() < LONGEST
                && (isSymbol(part)
                        || PAGE_OR_CODE.matcher(part).matches()
                        || JobNumbers.inFoot(part).isPresent()
                        || LanguageWords.named(part).isPresent());
    }
}
