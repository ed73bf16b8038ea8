// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.Folding;

/** Reads the symbols that a line consists of: one, or two joined by a hyphen; asterisks of a reissue taken off. */
final class SymbolLines {
    private static final int LONGEST = 60;
    private static final int LONGEST_PREFIX = 12;
    /** Behind the symbol of a resolution that is one of several, or has several parts. */
    private static final Pattern PART = Pattern.compile(" [A-Z](?:-[A-Z])?");

    private SymbolLines() {}

    /** The symbols of a line that consists of nothing else; empty for any other line. */
    static List<DocumentSymbol> parse(String line) {
        if (line.indexOf('/') < 0 || line.length() > 2 * LONGEST) {
            return List.of();
        }
        String text = tight(line);
        if (text.indexOf('/') < 1 || text.length() > LONGEST || !startsSymbol(text, 0)) {
            return List.of();
        }
        List<DocumentSymbol> symbols = new ArrayList<>();
        for (String part : parts(text)) {
            if (!isSymbol(part) || DocumentSymbol.tryParse(part).isEmpty()) {
                return List.of();
            }
            symbols.add(DocumentSymbol.parse(part));
        }
        return symbols;
    }

    /** Whether the line is a symbol with asterisks, which the symbol itself does not keep. */
    static boolean isMarked(String line) {
        return line.indexOf('*') >= 0 || line.indexOf('∗') >= 0;
    }

    /** Without asterisks and without the blanks that stand between runs of different size. */
    private static String tight(String line) {
        String text = Folding.clean(line).replace("*", "").replace("∗", "").strip();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atSolidus = c == ' '
                    && (text.charAt(i - 1) == '/'
                            || text.charAt(i - 1) == '-'
                            || text.charAt(i + 1) == '/'
                            || text.charAt(i + 1) == '-');
            if (!atSolidus) {
                out.append(c);
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '-') {
            end--;
        }
        return out.substring(0, end);
    }

    /**
     * The symbols that hyphens join: a hyphen parts two where a solidus comes before it and a symbol begins after it.
     */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '-' && text.lastIndexOf('/', i) > start && startsSymbol(text, i + 1)) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Whether capitals (and digits or hyphens among them) up to a solidus begin here. */
    private static boolean startsSymbol(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '/') {
            char c = text.charAt(i);
            boolean inside = i > from && ("-.()".indexOf(c) >= 0 || (c >= '0' && c <= '9'));
            if (!inside && !(c >= 'A' && c <= 'Z')) {
                return false;
            }
            i++;
        }
        return i > from && i - from <= LONGEST_PREFIX && i + 1 < text.length();
    }

    /** Whether there are no words in it: blanks stand before brackets or a part's letter, or inside brackets. */
    private static boolean isSymbol(String part) {
        int depth = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == ' '
                    && depth == 0
                    && i + 1 < part.length()
                    && part.charAt(i + 1) != '('
                    && part.charAt(i + 1) != '['
                    && !PART.matcher(part.substring(i)).matches()) {
                return false;
            } else if (c > 0x7E) {
                return false;
            }
        }
        return part.chars().anyMatch(Character::isDigit);
    }
}
