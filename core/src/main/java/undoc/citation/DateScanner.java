// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads whole dates in running text. */
final class DateScanner {
    private final FoldedText text;
    private final Words words;

    /** A date, and where it ends. */
    record Found(LocalDate date, int end) {}

    DateScanner(FoldedText text, Words words) {
        this.text = text;
        this.words = words;
    }

    /** The date that begins with a digit here; null where none does. */
    @Nullable
    Found at(int at) {
        int end = text.digitsEnd(at);
        return text.get(text.skipBlank(end)) == '年' ? chinese(at, end) : dayFirst(at, end);
    }

    private @Nullable Found chinese(int at, int yearEnd) {
        int month = text.skipBlank(text.skipBlank(yearEnd) + 1);
        int monthEnd = text.digitsEnd(month);
        int day = text.skipBlank(text.skipBlank(monthEnd) + 1);
        int dayEnd = text.digitsEnd(day);
        int end = text.skipBlank(dayEnd) + 1;
        boolean complete = text.get(text.skipBlank(monthEnd)) == '月' && text.get(end - 1) == '日';
        return complete
                ? found(text.number(at, yearEnd), text.number(month, monthEnd), text.number(day, dayEnd), end)
                : null;
    }

    private @Nullable Found dayFirst(int at, int dayEnd) {
        int day = text.number(at, dayEnd);
        if (day < 1 || day > 31) {
            return null;
        }
        int i = dayEnd;
        while (i < dayEnd + 2 && (text.isLetter(i) || text.get(i) == 'º' || text.get(i) == '°' || text.get(i) == '.')) {
            i++;
        }
        WordTrie.Match month = wordAfter(i);
        if (month == null || month.word().role() != Role.MONTH) {
            return null;
        }
        int year = year(month.end());
        int end = text.digitsEnd(year);
        return end - year == 4
                ? found(text.number(year, end), Integer.parseInt(month.word().value()), day, end)
                : null;
    }

    /** The word after blanks and a joining word. */
    private WordTrie.@Nullable Match wordAfter(int at) {
        WordTrie.Match match = words.at(text, text.skipBlank(at));
        return match != null && match.word().role() == Role.GLUE ? words.at(text, text.skipBlank(match.end())) : match;
    }

    /** Where the year begins after a month: behind a full stop or comma, a blank and a joining word. */
    private int year(int monthEnd) {
        boolean mark = text.get(monthEnd) == '.' || text.get(monthEnd) == ',';
        int at = text.skipBlank(mark ? monthEnd + 1 : monthEnd);
        WordTrie.Match word = text.isLetter(at) ? words.at(text, at) : null;
        return word != null && word.word().role() == Role.GLUE ? text.skipBlank(word.end()) : at;
    }

    private static @Nullable Found found(int year, int month, int day, int end) {
        try {
            return year < 1900 ? null : new Found(LocalDate.of(year, month, day), end);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
