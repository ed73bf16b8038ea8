// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.regex.Pattern;

/** The text of a name or heading that may go over lines: markers of notes off, spaced Chinese and kashida closed. */
final class NameText {
    private static final Pattern SPACED = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern MARKERS = Pattern.compile("(?<![,\\s*∗])[,\\s]*+[*∗][,\\s*∗]*+$");

    private NameText() {}

    /** A line as printed, without control characters and blanks at its ends. */
    static String printed(StyledLine line) {
        return TextJoiner.clean(line.text()).strip();
    }

    /** A name without the asterisks of notes behind it. */
    static String unmarked(String name) {
        return MARKERS.matcher(name).replaceAll("").strip();
    }

    static String of(List<StyledLine> lines) {
        String text = Lines.join(lines).replace("\u0640", "");
        String closed = text.indexOf(' ') < 0 ? text : SPACED.matcher(text).replaceAll("");
        return unmarked(closed);
    }
}
