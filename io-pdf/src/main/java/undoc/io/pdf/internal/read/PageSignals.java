// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import undoc.io.Box;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.recognition.StyledPage;

/** Says what of a page could not be read: scans, pictures, text whose characters mean nothing. */
final class PageSignals {
    private static final double FULL = 0.6;
    private static final double LARGE = 0.15;
    private static final int FEW_CHARACTERS = 40;

    private final StyledPage page;
    private final int guessed;

    /** {@code guessed} is how many characters of a text behind a picture were left out. */
    PageSignals(StyledPage page, int guessed) {
        this.page = page;
        this.guessed = guessed;
    }

    /** Whether pictures cover a page: a scan, unless text stands on it too. Scans may come in strips. */
    static boolean isPicture(List<Extent> pictures, Extent page) {
        double sum = 0;
        for (Extent picture : pictures) {
            sum += picture.within(page).area();
        }
        return sum >= FULL * page.area();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        int characters = page.lines().stream().mapToInt(l -> l.text().length()).sum();
        Optional<Box> picture = page.figures().stream().max(Comparator.comparingDouble(PageSignals::area));
        double size = page.width() * page.height();
        double share = page.figures().stream().mapToDouble(PageSignals::area).sum() / size;
        if (share >= FULL && (characters < FEW_CHARACTERS || guessed > characters)) {
            problems.add(scanned(picture));
        } else if (picture.isPresent() && area(picture.get()) >= LARGE * size) {
            problems.add(Problem.warning(
                    "pdf.page.picture",
                    "a picture takes much of the page; what it shows is not read",
                    place(picture),
                    "look at the picture"));
        }
        problems.addAll(new GarbledText(page).problems());
        return problems;
    }

    private Problem scanned(Optional<Box> picture) {
        String text = guessed > 0
                ? "; a text of " + guessed + " characters that a machine guessed lies behind it and is not taken"
                : " without text";
        return Problem.error(
                "pdf.page.scanned",
                "the page is a picture" + text,
                place(picture),
                "get the document in text, or read it with a character recognition that you trust");
    }

    private Location place(Optional<Box> box) {
        return box.map(b -> Location.page(page.number(), b)).orElse(Location.page(page.number()));
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }
}
