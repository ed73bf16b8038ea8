// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import undoc.internal.ResourceTable;
import undoc.internal.RomanNumbers;

/** Finds where symbols stand in a text; what they say is for the parser of symbols. */
final class SymbolScanner {
    private static final Set<String> CODES = codes();
    private static final List<String> BRACKETED = List.of("part", "vol", "supp", "sect");
    private static final int MAX_LENGTH = 120;

    private final FoldedText text;
    private final Words words;
    private final StringBuilder symbol = new StringBuilder();

    /** Symbols joined by hyphens, and where the last of them ends. */
    record Found(List<String> symbols, int end) {}

    SymbolScanner(FoldedText text, Words words) {
        this.text = text;
        this.words = words;
    }

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>();
        ResourceTable.read(SymbolScanner.class, "codes").forEach(row -> codes.add(row.get(0)));
        return codes;
    }

    /** The symbol or symbols that begin here; null where none does. */
    @Nullable
    Found at(int start) {
        char before = text.get(start - 1);
        boolean joined = before == '.' && (text.isLetter(start - 2) || text.isDigit(start - 2));
        if (joined || before == '/' || before == '-' || before == '@' || text.isDigit(start - 1)) {
            return null;
        }
        List<String> symbols = new ArrayList<>();
        int end = one(start);
        int last = end;
        while (end > 0) {
            last = end;
            symbols.add(symbol.toString());
            end = text.get(last) == '-' ? one(last + 1) : -1;
        }
        return symbols.isEmpty() ? null : new Found(symbols, last);
    }

    /** Reads one symbol and gives its end; -1 where none begins here. */
    private int one(int start) {
        int code = codeEnd(start);
        if (code < 0) {
            return -1;
        }
        symbol.setLength(0);
        symbol.append(latin(start, code));
        int at = code;
        int parts = 0;
        for (int next = component(at); next > 0 && next - start < MAX_LENGTH; next = component(at)) {
            at = brackets(next);
            parts++;
        }
        boolean digit = symbol.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean tiny = parts == 1 && code - start == 1 && at - code < 4;
        return parts == 0 || !digit || tiny ? -1 : at;
    }

    private int codeEnd(int start) {
        int end = start;
        while (end - start < 8 && (isCapital(end) || (text.get(end) == '-' && end > start && isCapital(end + 1)))) {
            end++;
        }
        if (end == start || !CODES.contains(latin(start, end))) {
            return -1;
        }
        int digits = text.digitsEnd(end + 1);
        return text.get(end) == '.' && digits > end + 1 ? digits : end;
    }

    /** These characters in Latin letters, where they are Cyrillic that look the same. */
    private String latin(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(Letters.latin(text.get(i)));
        }
        return out.toString();
    }

    private boolean isCapital(int at) {
        char c = Letters.latin(text.get(at));
        return c >= 'A' && c <= 'Z';
    }

    /** Reads a stroke and what follows it, a blank beside the stroke left out; -1 where there is none. */
    private int component(int at) {
        int stroke = text.skipBlank(at);
        if (text.get(stroke) != '/') {
            return -1;
        }
        int start = text.skipBlank(stroke + 1);
        boolean gap = stroke > at || start > stroke + 1;
        if (!isCapital(start) && !text.isDigit(start)
                || gap
                        && !text.isDigit(start)
                        && text.isLetter(start + 1)
                        && !isCapital(start + 1)
                        && text.get(start + 1) != '.') {
            return -1;
        }
        int end = start;
        while (isPart(end) && end - start < MAX_LENGTH) {
            end++;
        }
        while (text.get(end - 1) == '.' || text.get(end - 1) == '-') {
            end--;
        }
        symbol.append('/').append(text.substring(start, end));
        return end;
    }

    private boolean isPart(int at) {
        char c = text.get(at);
        boolean letter = c < 0x80 && text.isLetter(at);
        if (letter || text.isDigit(at)) {
            return true;
        }
        if (c == '-') {
            int code = codeEnd(at + 1);
            return code < 0 || text.get(code) != '/';
        }
        return c == '.' && (text.isLetter(at + 1) && text.get(at + 1) < 0x80 || text.isDigit(at + 1));
    }

    /** Reads a year, a session or a part in brackets, which end here or where the brackets close. */
    private int brackets(int at) {
        int open = text.skipBlank(at);
        if (text.get(open) != '(') {
            return at;
        }
        int close = open + 1;
        while (close < open + 24 && text.get(close) != ')' && text.get(close) != '(' && close < text.length()) {
            close++;
        }
        if (text.get(close) != ')') {
            return at;
        }
        String inside = text.substring(open + 1, close);
        boolean resolution = symbol.indexOf("/RES/") > 0 || symbol.indexOf("/DEC/") > 0;
        if (resolution && isSession(inside)) {
            symbol.append('(').append(inside).append(')');
            boolean letter = isCapital(close + 1) && !text.isLetter(close + 2);
            if (letter) {
                symbol.append(text.get(close + 1));
            }
            return letter ? close + 2 : close + 1;
        }
        boolean inner =
                open == at && text.get(close + 1) == '/' && inside.chars().allMatch(c -> c >= '0' && c <= '9');
        if (inner && !inside.isEmpty()) {
            symbol.append('(').append(inside).append(')');
            return close + 1;
        }
        if (inside.indexOf('/') < 0
                && BRACKETED.stream().anyMatch(inside.toLowerCase(java.util.Locale.ROOT)::startsWith)) {
            symbol.append(open > at ? " (" : "(")
                    .append(english(open + 1, close))
                    .append(')');
            return close + 1;
        }
        return at;
    }

    /** Parts in brackets, with "and" in English, as the symbol has it in all languages. */
    private String english(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            WordTrie.Match word = text.isBorder(i) ? words.at(text, i) : null;
            if (word != null && word.word().role() == Role.AND && word.end() <= to) {
                out.append(out.charAt(out.length() - 1) == ' ' ? "and" : " and");
                i = word.end() - 1;
                out.append(text.get(i + 1) == ' ' ? "" : " ");
            } else {
                out.append(text.get(i));
            }
        }
        return out.toString();
    }

    private static boolean isSession(String inside) {
        return !inside.isEmpty()
                && inside.chars()
                        .allMatch(c -> (c >= '0' && c <= '9')
                                || RomanNumbers.isDigit((char) c)
                                || c == 'S'
                                || c == 'E'
                                || c == '-');
    }
}
