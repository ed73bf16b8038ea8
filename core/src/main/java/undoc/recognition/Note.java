// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;

/**
 * A footnote at the foot of a page or an endnote, its marker taken off. Two of one text are two.
 *
 * @param page the page that it begins on
 * @param marker the marker as printed: {@code "1"}, {@code "*"}, {@code "1/"}
 * @param lines its text; may be empty
 * @param printed its lines as they were, marker included
 */
record Note(int page, String marker, List<StyledLine> lines, List<StyledLine> printed) {
    Note {
        lines = List.copyOf(lines);
        printed = List.copyOf(printed);
    }

    /** What a marker is compared by: digits of one kind, no solidus or brackets. */
    static String key(String marker) {
        StringBuilder key = new StringBuilder();
        marker.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                key.append(Character.digit(c, 10));
            } else if (Character.isLetter(c) || c == '*' || c == '†' || c == '‡' || c == '#') {
                key.appendCodePoint(Character.toLowerCase(c));
            } else if (c == '∗' || c == '＊') {
                key.append('*');
            }
        });
        return key.toString();
    }

    String key() {
        return key(marker);
    }

    /** The page that it ends on. */
    int lastPage() {
        return printed.isEmpty() ? page : printed.get(printed.size() - 1).page();
    }

    /** Whether a marker is of the same signs as another and has the number after its. */
    static boolean isNext(String marker, String next) {
        int number = number(marker);
        return number > 0
                && number(next) == number + 1
                && Character.isDigit(marker.charAt(0)) == Character.isDigit(next.charAt(0));
    }

    /** The number of a marker; 0 where it is none. */
    private static int number(String marker) {
        String key = key(marker);
        return key.matches("\\d{1,3}") ? Integer.parseInt(key) : 0;
    }
}
