// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import undoc.model.Annex;
import undoc.vocabulary.AnnexNumbers;
import undoc.vocabulary.AttachmentWords.AttachmentHead;

/**
 * Tells how deep an annex is nested, by the words and numbers of the heads before it. An annexed text may have annexes
 * of its own, under the same word: a head that does not go on from the last one of its word, in number, numerals and
 * naming what it hangs on, belongs to such a text and is none of the document's.
 */
final class AnnexOrder {
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
        int number = number(head);
        return !before.linked()
                && number > 0
                && number(before) > 0
                && number > number(before)
                && hasDigits(head) == hasDigits(before);
    }

    private static boolean hasDigits(AttachmentHead head) {
        return Character.isDigit(head.label().charAt(head.label().length() - 1));
    }

    private static int number(AttachmentHead head) {
        return AnnexNumbers.parse(head.label()).number().orElse(0);
    }

    /** How many of the open ones it hangs on: those that are not of a deeper level. */
    private int parents(AttachmentHead head) {
        int depth = open.size();
        while (depth > 0 && open.get(depth - 1).level() > head.level()) {
            depth--;
        }
        return depth;
    }
}
