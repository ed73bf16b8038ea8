// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import undoc.io.pdf.internal.read.Tokenizer.Token;

/** A font's own table from codes to characters. Ranges stay ranges: a hostile table names billions of codes. */
final class ToUnicode {
    private record Range(int last, String first) {}

    private final Map<Integer, String> single = new HashMap<>();
    private final TreeMap<Integer, Range> ranges = new TreeMap<>();
    private final int most;

    private ToUnicode(int most) {
        this.most = most;
    }

    static ToUnicode parse(byte[] data, int mostEntries) {
        ToUnicode map = new ToUnicode(mostEntries);
        Tokenizer tokens = new Tokenizer(data);
        for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
            if (token == Token.WORD) {
                String word = tokens.text();
                if (word.equals("beginbfchar")) {
                    map.readCharacters(tokens);
                } else if (word.equals("beginbfrange")) {
                    map.readRanges(tokens);
                }
            }
        }
        return map;
    }

    boolean isEmpty() {
        return single.isEmpty() && ranges.isEmpty();
    }

    /** The characters of a code. */
    Optional<String> get(int code) {
        String one = single.get(code);
        if (one != null) {
            return Optional.of(one);
        }
        Map.Entry<Integer, Range> range = ranges.floorEntry(code);
        if (range == null || code > range.getValue().last) {
            return Optional.empty();
        }
        return Optional.of(shifted(range.getValue().first, code - range.getKey()));
    }

    private void readCharacters(Tokenizer tokens) {
        Token token = tokens.next();
        while (token == Token.STRING && room()) {
            int code = code(tokens);
            token = tokens.next();
            if (token == Token.STRING) {
                single.put(code, characters(tokens));
                token = tokens.next();
            } else if (token == Token.NAME) {
                single.put(code, GlyphNames.unicode(tokens.text()));
                token = tokens.next();
            }
        }
    }

    private void readRanges(Tokenizer tokens) {
        Token token = tokens.next();
        while (token == Token.STRING && room()) {
            int first = code(tokens);
            tokens.next();
            int last = code(tokens);
            token = tokens.next();
            if (token == Token.STRING) {
                ranges.put(first, new Range(last, characters(tokens)));
            } else if (token == Token.ARRAY_START) {
                List<String> values = array(tokens);
                for (int i = 0; i < values.size() && first + i <= last; i++) {
                    single.put(first + i, values.get(i));
                }
            }
            token = tokens.next();
        }
    }

    private List<String> array(Tokenizer tokens) {
        List<String> values = new ArrayList<>();
        for (Token token = tokens.next(); token != Token.ARRAY_END && token != Token.END; token = tokens.next()) {
            if (token == Token.STRING && values.size() < most - single.size()) {
                values.add(characters(tokens));
            }
        }
        return values;
    }

    private boolean room() {
        return single.size() + ranges.size() < most;
    }

    private static int code(Tokenizer tokens) {
        int code = 0;
        for (int i = 0; i < Math.min(tokens.stringLength(), 4); i++) {
            code = (code << 8) | (tokens.string()[i] & 0xff);
        }
        return code;
    }

    private static String characters(Tokenizer tokens) {
        int length = tokens.stringLength();
        return length == 1
                ? String.valueOf((char) (tokens.string()[0] & 0xff))
                : new String(tokens.string(), 0, Math.min(length, 128) & ~1, StandardCharsets.UTF_16BE);
    }

    private static String shifted(String first, int by) {
        if (by == 0 || first.isEmpty()) {
            return first;
        }
        int last = first.codePointBefore(first.length());
        int moved = last + by;
        String head = first.substring(0, first.length() - Character.charCount(last));
        return Character.isValidCodePoint(moved) ? head + Character.toString(moved) : LightFont.UNKNOWN;
    }
}
