// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.Annex;
import undoc.vocabulary.AnnexNumbers;
import undoc.vocabulary.AttachmentWords.AttachmentHead;

/**
 * Tells how deep an annex is nested, by the words and numbers of the heads before it. An annexed text may have annexes
 * of its own, under the same word: a head that does not go on from the last one of its word, in number, numerals and
 * naming what it hangs on, belongs to such a text and is none of the document's.
 */
final class AnnexOrder {
    private static final Pattern PART = Pattern.compile("(?:[.-]\\p{Nd}{1,2}|[.-]?[A-Za-z])$");

    private final List<AttachmentHead> open = new ArrayList<>();

    /** How deep this next head is, from 1; empty where it belongs to the text of an annex. */
    OptionalInt depth(AnnexHead next) {
        AttachmentHead head = next.words();
        int same = open.size() - 1;
        while (same >= 0 && !key(open.get(same)).equals(key(head))) {
            same--;
        }
        if (same >= 0 && !goesOn(open.get(same), head)) {
            return OptionalInt.empty();
        }
        int depth = same >= 0 ? same : parents(head);
        if (depth >= Annex.MAX_DEPTH) {
            return OptionalInt.empty();
        }
        open.subList(depth, open.size()).clear();
        open.add(head);
        return OptionalInt.of(depth + 1);
    }

    /** Words of the first level are one word in all languages: an annex may be in another language than the letter. */
    private static String key(AttachmentHead head) {
        String word = head.word();
        return head.level() == 1 ? "" : word.startsWith("ال") ? word.substring(2) : word;
    }

    private static boolean goesOn(AttachmentHead before, AttachmentHead head) {
        if (head.linked()) {
            return true;
        }
        return !before.linked() && Place.of(before.label()).isBefore(Place.of(head.label()));
    }

    /** How many of the open ones it hangs on: those that are not of a deeper level. */
    private int parents(AttachmentHead head) {
        int depth = open.size();
        while (depth > 0 && open.get(depth - 1).level() > head.level()) {
            depth--;
        }
        return depth;
    }

    /** The place of an annex among its like: its number, 0 for none, and the part of it, as in 18-1 or 3a. */
    private record Place(int number, String part, boolean inDigits) {
        static Place of(String label) {
            int whole = AnnexNumbers.parse(label).number().orElse(0);
            Matcher part = PART.matcher(label);
            if (whole > 0 || !part.find()) {
                return new Place(whole, "", endsInDigit(label));
            }
            String rest = label.substring(0, part.start());
            return new Place(AnnexNumbers.parse(rest).number().orElse(0), part.group(), endsInDigit(rest));
        }

        private static boolean endsInDigit(String label) {
            return Character.isDigit(label.charAt(label.length() - 1));
        }

        boolean isBefore(Place next) {
            if (number == 0 || next.number == 0 || inDigits != next.inDigits) {
                return false;
            }
            int length = Integer.compare(part.length(), next.part.length());
            return number < next.number
                    || number == next.number && (length < 0 || length == 0 && part.compareTo(next.part) < 0);
        }
    }
}
