// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

import java.util.List;
import java.util.Locale;
import undoc.io.Box;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.recognition.StyledLine;
import undoc.recognition.StyledPage;
import undoc.recognition.StyledRun;
import undoc.recognition.TextStyle;

/** Draws a page: its lines at their places, each in a box of the colour of what it was taken for. */
final class PageDrawing {
    private static final double ASCENT = 0.75;

    private final Html html;
    private final StyledPage page;

    PageDrawing(Html html, StyledPage page) {
        this.html = html;
        this.page = page;
    }

    void draw(List<ExplainedLine> lines, List<Problem> problems) {
        html.raw("<svg viewBox=\"0 0 ")
                .number(page.width())
                .raw(" ")
                .number(page.height())
                .raw("\" role=\"img\"");
        html.attribute("aria-label", "Page " + page.number()).raw(">\n");
        page.figures().forEach(figure -> box("figure", figure, 0));
        page.rules().forEach(rule -> box("rule", rule, 0.3));
        lines.forEach(this::draw);
        problems.forEach(this::draw);
        html.raw("</svg>\n");
    }

    private void box(String kind, Box box, double margin) {
        html.raw("<rect").attribute("class", kind);
        rectangle(box, margin);
        html.raw("/>\n");
    }

    private void rectangle(Box box, double margin) {
        html.attribute("x", box.left() - margin)
                .attribute("y", box.top() - margin)
                .attribute("width", Math.max(0.5, box.width() + 2 * margin))
                .attribute("height", Math.max(0.5, box.height() + 2 * margin));
    }

    private void draw(ExplainedLine explained) {
        StyledLine line = explained.line();
        html.raw("<g").attribute("class", "line " + explained.taken().id());
        html.attribute("data-about", about(explained)).raw(" tabindex=\"0\"><title>");
        html.text(about(explained)).raw("</title><rect");
        rectangle(line.box(), 1);
        html.raw("/>");
        line.runs().forEach(run -> draw(run, line.baseline()));
        html.raw("</g>\n");
    }

    private static String about(ExplainedLine explained) {
        StringBuilder about = new StringBuilder(explained.taken().label());
        if (!explained.path().isEmpty()) {
            about.append(" \u00b7 ").append(explained.path());
        }
        explained.line().tag().ifPresent(tag -> {
            about.append(" \u00b7 tag ")
                    .append(tag.role().toString().toLowerCase(Locale.ROOT).replace('_', ' '));
            if (tag.table() >= 0) {
                about.append(" (row ")
                        .append(tag.row() + 1)
                        .append(", cell ")
                        .append(tag.column() + 1)
                        .append(')');
            }
        });
        return about.append(" \u00b7 ").append(explained.line().text()).toString();
    }

    private void draw(StyledRun run, double baseline) {
        TextStyle style = run.style();
        String text = run.text().strip();
        if (text.isEmpty()) {
            return;
        }
        boolean toTheLeft = isRightToLeft(text);
        double own = run.box().top() + ASCENT * style.size(); // a raised or lowered run has its own baseline
        html.raw("<text").attribute("class", classes(style, run.href().isPresent()));
        html.attribute("x", toTheLeft ? run.box().right() : run.box().left());
        html.attribute("y", style.raised() || style.lowered() ? own : baseline);
        html.attribute("font-size", style.size());
        if (toTheLeft) {
            html.raw(" direction=\"rtl\"");
        }
        if (run.box().width() > 0) {
            html.attribute("textLength", run.box().width()).raw(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        html.raw(">").text(text).raw("</text>");
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    private static String classes(TextStyle style, boolean linked) {
        return "t" + (style.bold() ? " b" : "") + (style.italic() ? " i" : "") + (style.underlined() ? " u" : "")
                + (linked ? " a" : "");
    }

    private void draw(Problem problem) {
        if (problem.location() instanceof Location.OnPage place && place.box().isPresent()) {
            html.raw("<g").attribute("class", "problem " + severity(problem));
            html.attribute("data-about", problem.toString()).raw(" tabindex=\"0\"><title>");
            html.text(problem.toString()).raw("</title><rect");
            rectangle(place.box().get(), 3);
            html.raw("/></g>\n");
        }
    }

    static String severity(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }
}
