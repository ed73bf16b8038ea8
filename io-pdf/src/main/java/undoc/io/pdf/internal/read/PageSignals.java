// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
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
    private final double invisible;

    /** {@code invisible} is the share of the characters that are drawn without ink. */
    PageSignals(StyledPage page, double invisible) {
        this.page = page;
        this.invisible = invisible;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        int characters = page.lines().stream().mapToInt(l -> l.text().length()).sum();
        Optional<Box> picture = largest();
        double share = covered();
        if (share >= FULL && invisible > 0.5) {
            problems.add(Problem.warning(
                    "pdf.page.ocr",
                    "the page is a picture with text behind it that a machine guessed",
                    place(picture),
                    "compare with the picture, or get the document in text"));
        } else if (share >= FULL && characters < FEW_CHARACTERS) {
            problems.add(Problem.error(
                    "pdf.page.scanned",
                    "the page is a picture without text",
                    place(picture),
                    "get the document in text, or run it through character recognition first"));
        } else if (picture.isPresent() && area(picture.get()) >= LARGE * page.width() * page.height()) {
            problems.add(Problem.warning(
                    "pdf.page.picture",
                    "a picture takes much of the page; what it shows is not read",
                    place(picture),
                    "look at the picture"));
        }
        new GarbledText(page).problem().ifPresent(problems::add);
        return problems;
    }

    private Location place(Optional<Box> box) {
        return box.map(b -> Location.page(page.number(), b)).orElse(Location.page(page.number()));
    }

    private Optional<Box> largest() {
        return page.figures().stream().max((a, b) -> Double.compare(area(a), area(b)));
    }

    /** The share of the page under pictures; scans may come in strips. */
    private double covered() {
        double sum = page.figures().stream().mapToDouble(PageSignals::area).sum();
        return sum / (page.width() * page.height());
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }
}
