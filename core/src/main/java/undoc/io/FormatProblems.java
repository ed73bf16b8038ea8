// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with an input that is of no format at hand, or of another than its name says. */
final class FormatProblems {
    /** A web page: servers give one in place of a document that they do not have. */
    private static final Pattern HTML = Pattern.compile(
            "(?is)(?:<\\?xml[^>]*>\\s*+)?(?:<!--(?:(?!-->).){0,500}-->\\s*+)?<(?:!doctype\\s+)?html\\b");

    private static final Set<DocumentFormat> XML = Set.of(DocumentFormat.AKOMA_NTOSO, DocumentFormat.MARCXML);

    private FormatProblems() {}

    /** Whether the first bytes are those of a web page. */
    static boolean isWebPage(byte[] head) {
        return HTML.matcher(start(head)).lookingAt();
    }

    static Problem webPage() {
        return Problem.error(
                "input.format.html",
                "the input is a web page (HTML) and no document",
                Location.whole(),
                "see in a browser what it says, and fetch the document anew: servers answer with a page where they have"
                        + " no file");
    }

    /** Why bytes that begin like this cannot be read. */
    static Problem unreadable(byte[] head, List<DocumentFormat> formats) {
        if (head.length == 0) {
            return Problem.error("input.empty", "the input is empty", Location.whole(), "give a file with content");
        }
        return likely(start(head))
                .filter(likely -> !formats.contains(likely))
                .map(FormatProblems::missing)
                .orElseGet(() -> unknown(head, formats));
    }

    private static Problem missing(DocumentFormat likely) {
        return Problem.error(
                "input.format.missing",
                "the input looks like " + likely + ", and no reader of that format is at hand",
                Location.whole(),
                "add the artifact io.github.undoc:" + likely.artifact());
    }

    private static Problem unknown(byte[] head, List<DocumentFormat> formats) {
        return Problem.error(
                "input.format.unknown",
                "the input begins like none of the formats at hand ("
                        + formats.stream().map(Object::toString).collect(Collectors.joining(", ")) + "): bytes "
                        + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(head, 0, Math.min(head.length, 8)),
                Location.whole(),
                "give a PDF, Akoma Ntoso, MARCXML, JSON or Markdown file, and see that its undoc artifact is there");
    }

    /** The format that bytes look like, by their marks. */
    private static Optional<DocumentFormat> likely(String start) {
        if (start.startsWith("<")) {
            return start.contains("MARC21/slim")
                    ? Optional.of(DocumentFormat.MARCXML)
                    : Optional.of(DocumentFormat.AKOMA_NTOSO).filter(format -> start.contains("akomaNtoso"));
        }
        return start.startsWith("%PDF-")
                ? Optional.of(DocumentFormat.PDF)
                : Optional.of(DocumentFormat.JSON).filter(format -> start.startsWith("{"));
    }

    private static String start(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    }

    /** Says that a file was read as another format than its name says; XML files have one extension for two. */
    static Optional<Problem> misnamed(String name, DocumentFormat read) {
        return DocumentFormat.ofFileName(name)
                .filter(named -> named != read && !(XML.contains(named) && XML.contains(read)))
                .map(named -> Problem.warning(
                        "input.format.name",
                        "the name says " + named + ", the content is " + read + " and was read so",
                        Location.whole(),
                        "see whether it is the document that was asked for, and name it by what it is"));
    }
}
