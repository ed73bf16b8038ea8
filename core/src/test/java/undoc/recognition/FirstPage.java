// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.io.Box;
import undoc.model.UnDocument;

/** Sets lines on a first page, in points from the top left, as documents of the United Nations have them. */
final class FirstPage {
    private static final double WIDTH = 612;
    private static final double HEIGHT = 792;

    private final List<StyledLine> lines = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private final boolean mirrored;

    private FirstPage(boolean mirrored) {
        this.mirrored = mirrored;
    }

    static FirstPage blank() {
        return new FirstPage(false);
    }

    /** A page where every place is counted from the right. */
    static FirstPage mirrored() {
        return new FirstPage(true);
    }

    /** The current style of New York: name and symbol, rule, organs beside the block of distribution, rule. */
    FirstPage newYork(String organization, String symbol, List<String> organs, List<String> block) {
        text(123, 58, 14, organization).symbol(symbol).rule(65);
        double y = 86;
        for (String organ : organs) {
            bold(123, y, 20, organ);
            y += 20;
        }
        y = 87;
        for (String line : block) {
            text(397, y, 10, line);
            y += 12;
        }
        return rule(209);
    }

    /** The symbol at the right, its first letters large. */
    private FirstPage symbol(String symbol) {
        int solidus = symbol.indexOf('/');
        return add(
                56,
                List.of(
                        run(440, 56, 20, symbol.substring(0, solidus), false),
                        run(460, 56, 10, symbol.substring(solidus), false)));
    }

    /** The typewriter age: the symbol inside the block of distribution, everything in one size. */
    FirstPage typewriter(String series, String organ, List<String> block) {
        bold(65, 45, 13.5, "UNITED")
                .bold(65, 61, 13.5, "NATIONS")
                .bold(522, 64, 36, series)
                .rule(72);
        bold(158, 107, 16, organ);
        double y = 117;
        for (String line : block) {
            text(437, y, 10, line);
            y += 11.7;
        }
        return rule(216);
    }

    /** Job number and bar code at the foot. */
    FirstPage foot(String job, String barCode) {
        return text(65, 748, 10, job).bold(65, 762, 12, barCode);
    }

    FirstPage text(double x, double y, double size, String text) {
        return add(y, List.of(run(x, y, size, text, false)));
    }

    FirstPage bold(double x, double y, double size, String text) {
        return add(y, List.of(run(x, y, size, text, true)));
    }

    FirstPage underlined(double x, double y, double size, String text) {
        TextStyle style = new TextStyle(size, false, false, true, false, false);
        return add(y, List.of(new StyledRun(text, style, box(x, y, size, text), Optional.empty())));
    }

    /** Lines below one another, each a little lower than the last. */
    FirstPage bold(double x, double y, double size, double leading, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            bold(x, y + i * leading, size, texts[i]);
        }
        return this;
    }

    FirstPage rule(double y) {
        rules.add(new Box(60, y, 492, 0.5));
        return this;
    }

    /** Three lines of text from this height on, so that the page has a size of text. */
    FirstPage body(double x, double y, String sentence) {
        for (int i = 0; i < 6; i++) {
            text(x, y + 12 * i, 10, sentence);
        }
        return this;
    }

    private FirstPage add(double y, List<StyledRun> runs) {
        Box box = runs.stream().map(StyledRun::box).reduce(Box::union).orElseThrow();
        lines.add(new StyledLine(1, box, y, runs, Optional.empty()));
        return this;
    }

    private static StyledRun run(double x, double y, double size, String text, boolean bold) {
        TextStyle style = new TextStyle(size, bold, false, false, false, false);
        return new StyledRun(text, style, box(x, y, size, text), Optional.empty());
    }

    private static Box box(double x, double y, double size, String text) {
        return new Box(x, y - 0.8 * size, 0.5 * size * text.length(), size);
    }

    StyledPage page() {
        StyledPage page = new StyledPage(1, WIDTH, HEIGHT, lines, rules, List.of());
        return mirrored ? page.mirrored() : page;
    }

    UnDocument read() {
        return DocumentRecognizer.create().recognize(List.of(page())).orThrow();
    }
}
