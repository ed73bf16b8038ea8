// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds values by words within a text, letter case and blanks aside, without making a string of the word. */
final class WordTable<T> {
    private final String[] keys;
    private final String[] words;
    private final int[] hashes;
    private final T[] values;
    private final int mask;

    @SuppressWarnings("unchecked")
    WordTable(Map<String, T> entries) {
        int size = Integer.highestOneBit(Math.max(entries.size(), 1)) * 4;
        keys = new String[size];
        words = new String[size];
        hashes = new int[size];
        values = (T[]) new Object[size];
        mask = size - 1;
        entries.forEach((word, value) -> {
            String key = key(word);
            int slot = slot(hash(key, 0, key.length()));
            while (keys[slot] != null) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            words[slot] = word;
            hashes[slot] = hash(key, 0, key.length());
            values[slot] = value;
        });
    }

    /** The value of the word from here to there, whose {@link #hash} is known; null where it is not in the table. */
    @Nullable
    T find(String text, int from, int to, int hash) {
        int slot = slot(hash);
        for (String key = keys[slot]; key != null; key = keys[slot]) {
            if (hashes[slot] == hash && (isWritten(words[slot], text, from, to) || matches(key, text, from, to))) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    @Nullable
    T find(String text, int from, int to) {
        return find(text, from, to, hash(text, from, to));
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }

    /** Whether the word stands there as in the table: the usual case, and quick to see. */
    private static boolean isWritten(String word, String text, int from, int to) {
        return word.length() == to - from && text.startsWith(word, from);
    }

    private static boolean matches(String key, String text, int from, int to) {
        int at = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && (at == key.length() || key.charAt(at++) != fold(c))) {
                return false;
            }
        }
        return at == key.length();
    }

    static String key(String word) {
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != ' ') {
                key.append(fold(word.charAt(i)));
            }
        }
        return key.toString();
    }

    static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = add(hash, text.charAt(i));
        }
        return hash;
    }

    /** The hash of a word with one more character. */
    static int add(int hash, char c) {
        return c == ' ' ? hash : hash * 31 + fold(c);
    }

    private static char fold(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }
}
