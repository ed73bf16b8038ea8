// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.citation.TextRange;
import undoc.symbol.DocumentSymbol;

/**
 * The links of a paragraph that mark citations, by these rules: pieces of one link that stand together, nothing or
 * blanks between them, are one; blanks and punctuation at the ends are not part of it; a link counts where it leads to
 * a symbol (undocs.org, docs.un.org), has a digit or is a piece of something that has, and where the numbers in its
 * words are found in the symbol that it leads to.
 */
final class GoldLinks {
    private static final Pattern TARGET =
            Pattern.compile("https?://(?:www\\.)?(?:undocs|docs\\.un)\\.org/(?:[a-z]{2}/)?([A-Z][^?]*)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** A link, and the symbol it leads to, blanks taken out, in capitals; empty where the link does not count. */
    record Gold(TextRange range, Optional<String> symbol) {}

    private GoldLinks() {}

    static List<Gold> of(LinkedParagraphs.Linked paragraph) {
        List<Gold> out = new ArrayList<>();
        for (LinkedParagraphs.Link link : joined(paragraph)) {
            trimmed(paragraph.text(), link.range())
                    .ifPresent(range -> out.add(new Gold(range, symbol(range.in(paragraph.text()), link.target()))));
        }
        return out;
    }

    private static List<LinkedParagraphs.Link> joined(LinkedParagraphs.Linked paragraph) {
        List<LinkedParagraphs.Link> out = new ArrayList<>();
        for (LinkedParagraphs.Link link : paragraph.links()) {
            int last = out.size() - 1;
            if (last >= 0
                    && out.get(last).target().equals(link.target())
                    && isBlank(paragraph
                            .text()
                            .substring(out.get(last).range().end(), link.range().start()))) {
                TextRange whole = new TextRange(
                        out.get(last).range().start(), link.range().end());
                out.set(last, new LinkedParagraphs.Link(whole, link.target()));
            } else {
                out.add(link);
            }
        }
        return out;
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static Optional<TextRange> trimmed(String text, TextRange range) {
        int start = range.start();
        int end = range.end();
        while (start < end && isEdge(text.charAt(start)) && text.charAt(start) != '(') {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        return start < end ? Optional.of(new TextRange(start, end)) : Optional.empty();
    }

    private static boolean isEdge(char c) {
        return !Character.isLetterOrDigit(c);
    }

    private static Optional<String> symbol(String words, String href) {
        Matcher matcher = TARGET.matcher(href);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String target = URLDecoder.decode(matcher.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        String symbol = normal(
                DocumentSymbol.tryParse(target).map(DocumentSymbol::toString).orElse(target));
        Matcher numbers = NUMBER.matcher(words);
        boolean any = false;
        while (numbers.find()) {
            any = true;
            // In a double symbol the link leads to the first.
            boolean first = words.indexOf('-') < 0 || numbers.start() < words.indexOf('-');
            if (first && !symbol.contains(western(numbers.group()))) {
                return Optional.empty();
            }
        }
        return any ? Optional.of(symbol) : Optional.empty();
    }

    private static String western(String digits) {
        return String.valueOf(Integer.parseInt(digits.length() > 9 ? digits.substring(0, 9) : digits));
    }

    /** A symbol so that two can be compared. */
    static String normal(String symbol) {
        return symbol.replaceAll("[\\s\\u00A0\\u202F]+", "")
                .replace('\u2011', '-')
                .toUpperCase(Locale.ROOT);
    }
}
