// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Symbols the straightforward way, to measure against: split at slashes, one regular expression per kind of component,
 * compiled once. Gives the kinds and texts of components in canonical spelling only; knows no other spelling.
 */
final class RegexSymbolParser {
    private static final Pattern COMPONENT = Pattern.compile("([^(*]*?)((?: ?\\([^)]*\\))*)(\\**)");
    private static final Pattern INNER = Pattern.compile(" ?(\\(([^)]*)\\))");
    private static final Pattern ROOT = Pattern.compile("\\[?[A-Z][A-Za-z0-9.-]*");
    private static final Pattern MODIFICATION = Pattern.compile(
            "(?i)(?:Add|Rev|Corr|Amend|Suppl?|Part|Vol)(?:[. ].*|\\d*)|Summary|Excerpt|Annex|Appendix|Introduction");
    private static final Pattern SERIES_NUMBER = Pattern.compile(
            "(?:L|R|PV|SR|INF|CRP|WP|CP|BP|BG|TP|NL|NS|MISC|PET|COM|COMM|DEC|Res|RES|NGO|SER|DP)\\.\\S+");
    private static final Pattern SERIES =
            Pattern.compile("RES|DEC|PRST|INF|NGO|NI|G|CO|Q|QPR|RQ|D|REP|SGB|AI|IC|BP|CRP|L|Agenda|GC");
    private static final Pattern SESSION = Pattern.compile("E?S-(?:\\d+|[IVXLC]+)|SS\\.[IVXLC]+|Sess\\.\\d+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern SHORT_YEAR = Pattern.compile("[7-9]\\d");
    private static final Pattern REGIONAL = Pattern.compile("ESCWA|ECWA");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[-&,]\\d+)* ?(?:[A-Z](?:-[A-Z])?)?");
    private static final Pattern BODY_NUMBER = Pattern.compile("[A-Z][A-Za-z.]*\\.(?:\\d+|[IVXLC]+)(?:-[A-Z]+)?");
    private static final Pattern PUBLICATION = Pattern.compile(
            "(?i)(?:technical ?(?:paper|material|materials|note|report)|booklet|pamphlet|manual|brochure|panel|brief)\\.\\d+|report");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z.-]*");
    private static final Pattern INNER_MODIFICATION = Pattern.compile(
            "(?i)(?:parts?|vol|sect|income ?sect|resumption|resumed|suppl?|introduction|as amended|summary)\\b?.*");
    private static final Pattern INNER_SESSION = Pattern.compile("(?:E?S-)?[IVXLC]+|\\d{1,2}");

    /** A component. */
    record Part(String kind, String text) {}

    private RegexSymbolParser() {}

    static List<Part> parse(String symbol) {
        String[] components = symbol.split("/");
        List<Part> parts = new ArrayList<>();
        int last = lastNumber(components);
        boolean dated = false;
        for (int i = 0; i < components.length; i++) {
            Matcher matcher = COMPONENT.matcher(components[i]);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(symbol);
            }
            String kind = kind(matcher.group(1), components, i, last, dated);
            dated |= kind.equals("SESSION") || kind.equals("YEAR");
            parts.add(new Part(kind, matcher.group(1)));
            Matcher inner = INNER.matcher(matcher.group(2));
            while (inner.find()) {
                String innerKind = innerKind(inner.group(2), dated);
                dated |= !innerKind.equals("MODIFICATION");
                parts.add(new Part(innerKind, inner.group(1)));
            }
            if (!matcher.group(3).isEmpty()) {
                parts.add(new Part("REISSUE", matcher.group(3)));
            }
        }
        return parts;
    }

    private static int lastNumber(String[] components) {
        int last = components.length - 1;
        while (last > 0 && MODIFICATION.matcher(components[last]).matches()) {
            last--;
        }
        return last;
    }

    private static String kind(String text, String[] components, int i, int last, boolean dated) {
        if (i == 0) {
            if (!ROOT.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
            return "ORGAN";
        }
        if (MODIFICATION.matcher(text).matches()) {
            return "MODIFICATION";
        }
        if (DIGITS.matcher(text).matches()) {
            if (i > 2 && components[i - 2].equals("D") && YEAR.matcher(text).matches()) {
                return "YEAR";
            }
            boolean year = YEAR.matcher(text).matches()
                    || (REGIONAL.matcher(components[1]).matches()
                            && SHORT_YEAR.matcher(text).matches());
            return i == last || dated ? "NUMBER" : year ? "YEAR" : "SESSION";
        }
        if (NUMBER.matcher(text).matches()) {
            return "NUMBER";
        }
        if (SESSION.matcher(text).matches()) {
            return "SESSION";
        }
        if (SERIES_NUMBER.matcher(text).matches() || SERIES.matcher(text).matches()) {
            return "SERIES";
        }
        if (PUBLICATION.matcher(text).matches()) {
            return "WORD";
        }
        if (BODY_NUMBER.matcher(text).matches()) {
            return "BODY";
        }
        if (ROMAN.matcher(text).matches() && text.length() > 1) {
            return "SESSION";
        }
        return ACRONYM.matcher(text).matches() ? "BODY" : "UNKNOWN";
    }

    private static String innerKind(String text, boolean dated) {
        if (YEAR.matcher(text).matches()) {
            return "YEAR";
        }
        if (INNER_MODIFICATION.matcher(text).matches()) {
            return "MODIFICATION";
        }
        return INNER_SESSION.matcher(text).matches() && !dated ? "SESSION" : "LANGUAGE";
    }
}
