// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Content;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.Text;
import undoc.vocabulary.DivisionWords;

/** Puts the number of a chapter or article and the title that stands apart below it into one heading. */
final class DivisionTitles {
    private DivisionTitles() {}

    static List<Item> joined(List<Item> items) {
        List<Item> out = new ArrayList<>();
        for (Item item : items) {
            int last = out.size() - 1;
            Optional<Heading> whole = last < 0
                    ? Optional.empty()
                    : heading(out.get(last)).filter(DivisionTitles::isDivision).flatMap(number -> heading(item)
                            .filter(title -> isTitle(number, title))
                            .map(title -> joined(number, title)));
            whole.ifPresent(heading -> out.remove(last));
            out.add(whole.map(heading -> Item.of(heading)).orElse(item));
        }
        return out;
    }

    private static Optional<Heading> heading(Item item) {
        return item.block().filter(Heading.class::isInstance).map(Heading.class::cast);
    }

    private static boolean isDivision(Heading heading) {
        String text = Content.text(heading.content());
        return DivisionWords.isNumber(text) || DivisionWords.isArticle(text);
    }

    private static boolean isTitle(Heading number, Heading title) {
        int deeper = title.level() - number.level();
        return (deeper == 0 || deeper == 1) && title.number().isEmpty() && !isDivision(title);
    }

    private static Heading joined(Heading number, Heading title) {
        List<Inline> content = new ArrayList<>(number.content());
        content.add(new Text(" "));
        content.addAll(title.content());
        return new Heading(number.level(), number.number(), content);
    }
}
