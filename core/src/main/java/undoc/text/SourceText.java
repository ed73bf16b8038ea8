// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import undoc.io.Location;
import undoc.io.Problem;

/** Cuts a text into lines: line ends of all kinds, form feeds, comments and what no document can hold. */
final class SourceText {
    /** The line that stands for the end of a page. */
    static final String PAGE_BREAK = "\f";

    private static final Pattern PAGE_COMMENT =
            Pattern.compile("\\s*(?:page|new ?page|page ?-?break|p\\.)(?:\\s*\\p{Nd}+)?\\s*", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Problem> problems;

    private SourceText(String text, List<Problem> problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The lines, without their ends; a page's end is a line of its own. */
    static List<String> lines(String text, List<Problem> problems) {
        String clean = new SourceText(clean(text), problems).withoutComments();
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == '\n' || c == '\f') {
                lines.add(clean.substring(from, i));
                from = i + 1;
            }
            if (c == '\f') {
                lines.add(PAGE_BREAK);
            }
        }
        lines.add(clean.substring(from));
        return lines;
    }

    /** Comments taken out; one that marks a page becomes a page's end. */
    private String withoutComments() {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        int line = 1;
        for (int start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", from)) {
            int end = text.indexOf("-->", start + 4);
            if (end < 0) {
                break;
            }
            line += count(text, from, start);
            String comment = text.substring(start + 4, end);
            out.append(text, from, start);
            if (PAGE_COMMENT.matcher(comment).matches()) {
                out.append('\f');
            } else {
                problems.add(Problem.note("markdown.comment", "a comment was left out", Location.text(line, 1)));
            }
            line += count(text, start, end);
            from = end + 3;
        }
        return out.append(text, from, text.length()).toString();
    }

    private static int count(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == '\n' ? 1 : 0;
        }
        return count;
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                out.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (c == '\t') {
                out.append("    ");
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                out.append("  \n");
            } else if (c == '\n' || c == '\f') {
                out.append(c);
            } else if (Character.isHighSurrogate(c)) {
                if (i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                    out.append(c).append(text.charAt(++i));
                }
            } else if (c >= 0x20
                    && !(c >= 0x7F && c <= 0x9F)
                    && !Character.isLowSurrogate(c)
                    && c < 0xFFFE
                    && c != '\uFEFF') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
