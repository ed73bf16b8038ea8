// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a language, found at a place of a text: the longest one. A star stands for the rest of a word. */
final class WordTrie {
    /** What a word of the table does. */
    record Word(Role role, String value) {}

    /** A word found, and where it ends. */
    record Match(Word word, int end) {}

    private final Node root = new Node();

    private static final class Node {
        private char[] keys = {};
        private final List<Node> nodes = new ArrayList<>();
        private @Nullable Node rest;
        private @Nullable Word word;

        private @Nullable Node next(char c) {
            if (keys.length == 1) {
                return keys[0] == c ? nodes.get(0) : null;
            }
            int i = Arrays.binarySearch(keys, c);
            return i < 0 ? null : nodes.get(i);
        }

        private Node add(char c) {
            if (c == '*') {
                Node next = rest == null ? new Node() : rest;
                rest = next;
                return next;
            }
            int i = Arrays.binarySearch(keys, c);
            if (i >= 0) {
                return nodes.get(i);
            }
            int place = -i - 1;
            char[] more = Arrays.copyOf(keys, keys.length + 1);
            System.arraycopy(keys, place, more, place + 1, keys.length - place);
            more[place] = c;
            keys = more;
            nodes.add(place, new Node());
            return nodes.get(place);
        }
    }

    void add(String folded, Word word) {
        Node node = root;
        for (int i = 0; i < folded.length(); i++) {
            node = node.add(folded.charAt(i));
        }
        if (node.word == null) {
            node.word = word;
        }
    }

    /** The longest word that begins here and ends where a word can end; null where there is none. */
    @Nullable
    Match longest(FoldedText text, int at) {
        return longest(root, text, at);
    }

    private static @Nullable Match longest(Node start, FoldedText text, int at) {
        Match found = null;
        Node node = start;
        int i = at;
        while (node != null) {
            if (node.word != null && i > at && endsWord(text, i)) {
                found = new Match(node.word, i);
            }
            if (node.rest != null) {
                Match longer = longest(node.rest, text, text.lettersEnd(i));
                if (longer != null && (found == null || longer.end() >= found.end())) {
                    found = longer;
                }
                if (node.rest.word != null && found == null) {
                    found = new Match(node.rest.word, text.lettersEnd(i));
                }
            }
            node = i < text.length() ? node.next(text.lower(i)) : null;
            i++;
        }
        return found;
    }

    /** Whether exactly these characters are a word, wherever they stand. */
    boolean has(FoldedText text, int from, int to) {
        Node node = root;
        for (int i = from; i < to && node != null; i++) {
            node = node.next(text.lower(i));
        }
        return node != null && node.word != null;
    }

    private static boolean endsWord(FoldedText text, int end) {
        return text.isBorder(end);
    }
}
