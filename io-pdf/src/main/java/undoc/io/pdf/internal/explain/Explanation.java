// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.model.UnDocument;
import undoc.recognition.StyledLine;
import undoc.recognition.StyledPage;

/**
 * A page of HTML that shows each page of a PDF with what its lines were taken for, and the problems at their places.
 */
public final class Explanation {
    private final String name;
    private final List<StyledPage> pages;
    private final ReadResult result;
    private final Map<Taken, Integer> counts = new EnumMap<>(Taken.class);
    private final Html html = new Html();

    private Explanation(String name, List<StyledPage> pages, ReadResult result) {
        this.name = name;
        this.pages = pages;
        this.result = result;
    }

    /** The page, self-contained: no script, style or picture from elsewhere. */
    public static String html(String name, List<StyledPage> pages, ReadResult result) {
        return new Explanation(name, pages, result).write();
    }

    private String write() {
        List<List<ExplainedLine>> explained = explain();
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n<title>");
        html.text(name).raw(" explained</title>\n<style>\n").raw(resource("explain.css"));
        for (Taken taken : Taken.values()) {
            html.raw("." + taken.id() + "{--c:" + taken.colour() + "}\n");
        }
        html.raw("</style>\n</head>\n<body>\n<header>\n<h1>").text(name).raw("</h1>\n");
        writeSummary();
        writeLegend();
        html.raw("</header>\n");
        writeProblems();
        html.raw("<main>\n");
        for (int i = 0; i < pages.size(); i++) {
            writePage(pages.get(i), explained.get(i));
        }
        html.raw("</main>\n<output id=\"about\" hidden></output>\n<script>\n")
                .raw(resource("explain.js"))
                .raw("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private List<List<ExplainedLine>> explain() {
        LineMatcher matcher =
                new LineMatcher(result.document().map(Passages::of).orElse(List.of()));
        List<List<ExplainedLine>> all = new ArrayList<>();
        for (StyledPage page : pages) {
            List<ExplainedLine> lines = new ArrayList<>();
            for (StyledLine line : page.lines()) {
                Optional<Passage> found = matcher.find(line.text());
                Taken taken = found.map(Passage::taken).orElse(Taken.LEFT_OUT);
                counts.merge(taken, 1, Integer::sum);
                lines.add(
                        new ExplainedLine(line, taken, found.map(Passage::path).orElse("")));
            }
            all.add(lines);
        }
        return all;
    }

    private void writeSummary() {
        if (result.document().isEmpty()) {
            html.raw("<p class=\"summary\">No document was found in this file.</p>\n");
            return;
        }
        UnDocument document = result.document().get();
        html.raw("<p class=\"summary\">").text(document.kind().id());
        document.masthead().symbols().forEach(symbol -> html.raw(" \u00b7 ").text(symbol.toString()));
        document.masthead().language().ifPresent(l -> html.raw(" \u00b7 ").text(l.code()));
        document.title().forEach(title -> html.raw("<br>").text(title));
        html.raw("</p>\n");
    }

    private void writeLegend() {
        html.raw("<ul class=\"legend\">\n");
        counts.forEach((taken, count) -> html.raw("<li><label class=\"" + taken.id() + "\"><input type=\"checkbox\" ")
                .raw("checked data-taken=\"" + taken.id() + "\"><i></i>")
                .text(taken.label())
                .raw(" <b>" + count + "</b></label></li>\n"));
        html.raw("</ul>\n");
    }

    private void writeProblems() {
        if (result.problems().isEmpty()) {
            return;
        }
        html.raw("<details class=\"problems\" open>\n<summary>Problems <b>"
                + result.problems().size() + "</b></summary>\n<ol>\n");
        for (Problem problem : result.problems()) {
            html.raw("<li class=\"" + PageDrawing.severity(problem) + "\">");
            if (problem.location() instanceof Location.OnPage place) {
                html.raw("<a href=\"#page-" + place.page() + "\">page " + place.page() + "</a> ");
            } else {
                html.text(problem.location().toString()).raw(" ");
            }
            html.text(problem.message()).raw(" <code>").text(problem.id()).raw("</code>");
            problem.hint().ifPresent(hint -> html.raw(" <em>").text(hint).raw("</em>"));
            html.raw("</li>\n");
        }
        html.raw("</ol>\n</details>\n");
    }

    private void writePage(StyledPage page, List<ExplainedLine> lines) {
        html.raw("<section id=\"page-" + page.number() + "\">\n<h2>Page " + page.number() + "</h2>\n");
        new PageDrawing(html, page).draw(lines, onPage(page.number()));
        html.raw("<details class=\"lines\">\n<summary>" + lines.size() + " lines as text</summary>\n<table>\n");
        for (ExplainedLine line : lines) {
            html.raw("<tr class=\"" + line.taken().id() + "\"><th>")
                    .text(line.taken().label())
                    .raw("</th><td dir=\"auto\">");
            html.text(line.line().text()).raw("</td></tr>\n");
        }
        html.raw("</table>\n</details>\n</section>\n");
    }

    private List<Problem> onPage(int number) {
        return result.problems().stream()
                .filter(p -> p.location() instanceof Location.OnPage place && place.page() == number)
                .toList();
    }

    private static String resource(String file) {
        try (InputStream in = Objects.requireNonNull(Explanation.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
