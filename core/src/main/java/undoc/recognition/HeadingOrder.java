// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.internal.RomanNumbers;
import undoc.model.body.Heading;

/**
 * Tells the letter "I." from the figure one, at the head of a heading, by the headings before it: behind "H." it is a
 * letter, and "X." behind "IX." is a figure.
 */
final class HeadingOrder {
    private static final int CHAPTER = 1;
    private static final int SECTION = 2;

    private String chapter = "";
    private String section = "";

    private HeadingOrder() {}

    /** The same items, headings at their levels. */
    static List<Item> levelled(List<Item> items) {
        HeadingOrder order = new HeadingOrder();
        List<Item> out = new ArrayList<>();
        for (Item item : items) {
            Optional<Heading> heading =
                    item.block().filter(Heading.class::isInstance).map(Heading.class::cast);
            out.add(heading.map(found -> Item.of(order.levelled(found))).orElse(item));
        }
        return out;
    }

    private Heading levelled(Heading heading) {
        String number = heading.number().orElse("");
        int level = heading.level();
        if (level <= SECTION && MarkerOrder.follows(section, number)) {
            level = SECTION;
        } else if (level == SECTION && figure(number) > 1 && figure(number) == figure(chapter) + 1) {
            level = CHAPTER;
        }
        if (level == CHAPTER) {
            chapter = number;
            section = "";
        } else if (level == SECTION) {
            section = number;
        }
        return level == heading.level() ? heading : new Heading(level, heading.number(), heading.content());
    }

    private static int figure(String number) {
        return RomanNumbers.parse(number.replaceAll("[.．]", ""));
    }
}
