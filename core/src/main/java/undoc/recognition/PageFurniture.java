// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.symbol.DocumentSymbol;

/**
 * Takes off what the page carries and the text does not: running heads and feet, page numbers, and the foot of page 1
 * with its job number.
 */
final class PageFurniture {
    /** New York since the 1970s: year and running number; Geneva: GE. before it. */
    private static final Pattern JOB_NUMBER =
            Pattern.compile("\\*?((?:GE\\.|V\\.|K\\d?-?|N)?\\d{2}[-‑–]\\d{5}[A-Z]?)\\*?(?:\\s.*|\\(.*)?");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—\\s]*(?:\\d{1,4}(?:\\s*/\\s*\\d{1,4})?|[ivxlc]{1,6}|Page \\d{1,4}|/?(?:\\.{3}|…)/?)[-–—\\s]*");
    private static final Pattern PAGE_AND_JOB = Pattern.compile(
            "(?:\\d{1,4}(?:/\\d{1,4})?\\s+)?(?:GE\\.)?\\d{2}[-‑–]\\d{5}[A-Z]?(?:\\s+\\d{1,4}(?:/\\d{1,4})?)?");
    private static final Pattern BARCODE = Pattern.compile("\\*{1,2}\\d{7}[A-Z]?\\*{0,2}");
    private static final Pattern FOOT = Pattern.compile(
            "(?iu)(?:please recycle|merci de recycler|se ruega reciclar"
                    + "|просьба отправить на вторичную переработку|请回收|يرجى إعادة استعمال الورق|\\d{6}(?:\\s+\\d{6})*|\\*\\d.*)");

    private final Map<String, Integer> repeats = new HashMap<>();
    private final int pages;

    private PageFurniture(List<StyledPage> pages) {
        this.pages = pages.size();
        for (StyledPage page : pages) {
            Set<String> seen = new HashSet<>();
            page.lines().stream().filter(line -> atEdge(line, page)).forEach(line -> seen.add(key(line)));
            seen.forEach(key -> repeats.merge(key, 1, Integer::sum));
        }
    }

    /**
     * Pages without their furniture.
     *
     * @param pages the pages
     * @param foot the lines of the foot of page 1, as printed, bar code aside
     * @param jobNumber the job number
     */
    record Stripped(List<StyledPage> pages, List<String> foot, Optional<String> jobNumber) {}

    static Stripped strip(List<StyledPage> pages) {
        PageFurniture furniture = new PageFurniture(pages);
        List<StyledPage> stripped = new ArrayList<>();
        List<String> foot = new ArrayList<>();
        Optional<String> job = Optional.empty();
        for (StyledPage page : pages) {
            List<StyledLine> kept = new ArrayList<>();
            for (StyledLine line : page.lines()) {
                boolean first = page.number() == pages.get(0).number();
                Optional<String> number = first ? jobNumber(line, page) : Optional.empty();
                if (number.isPresent()) {
                    job = job.isPresent() ? job : number;
                    foot.add(withoutJobNumber(line));
                } else if (first && isFoot(line, page)) {
                    if (!BARCODE.matcher(line.text().strip()).matches()) {
                        foot.add(TextJoiner.clean(line.text()).strip());
                    }
                } else if (!furniture.isFurniture(line, page, first)) {
                    kept.add(line);
                }
            }
            stripped.add(
                    new StyledPage(page.number(), page.width(), page.height(), kept, page.rules(), page.figures()));
        }
        foot.removeIf(String::isBlank);
        return new Stripped(stripped, foot, job);
    }

    private static Optional<String> jobNumber(StyledLine line, StyledPage page) {
        if (line.box().top() < page.height() * 0.85) {
            return Optional.empty();
        }
        Matcher matcher = JOB_NUMBER.matcher(line.text().strip());
        return matcher.matches()
                ? Optional.of(matcher.group(1).replace('‑', '-').replace('–', '-'))
                : Optional.empty();
    }

    private static String withoutJobNumber(StyledLine line) {
        Matcher matcher = JOB_NUMBER.matcher(line.text().strip());
        return matcher.matches()
                ? TextJoiner.clean(line.text().strip().substring(matcher.end(1)))
                        .replaceFirst("^\\*", "")
                        .strip()
                : "";
    }

    private static boolean isFoot(StyledLine line, StyledPage page) {
        String text = line.text().strip();
        return line.box().top() > page.height() * 0.85
                && (BARCODE.matcher(text).matches() || FOOT.matcher(text).matches());
    }

    private boolean isFurniture(StyledLine line, StyledPage page, boolean first) {
        if (!atEdge(line, page)) {
            return false;
        }
        String text = line.text().strip();
        boolean top = line.box().top() < page.height() / 2;
        if (PAGE_NUMBER.matcher(text).matches() && (!top || !first)) {
            return true;
        }
        if (PAGE_AND_JOB.matcher(text).matches() && !top) {
            return true;
        }
        if (first) {
            return false;
        }
        if (top && isSymbols(text)) {
            return true;
        }
        return repeats.getOrDefault(key(line), 0) >= Math.max(3, pages / 3)
                && line.tag()
                        .map(tag -> tag.role() == StructureTag.Role.ARTIFACT)
                        .orElse(true);
    }

    private static boolean isSymbols(String text) {
        String plain = text.replace("*", "").replaceAll("(?i)\\s*page \\d+$", "");
        return plain.length() < 60
                && plain.contains("/")
                && plain.chars().filter(Character::isLowerCase).count() <= 8
                && DocumentSymbol.tryParse(plain.replaceAll("[-–‑]\\s*$", "")).isPresent();
    }

    private static boolean atEdge(StyledLine line, StyledPage page) {
        double edge = page.height() * 0.11;
        return line.box().bottom() < edge || line.box().top() > page.height() - edge;
    }

    private static String key(StyledLine line) {
        return Math.round(line.baseline() / 4) + " " + line.text().strip().replaceAll("\\d+", "#");
    }
}
