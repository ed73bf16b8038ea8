// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.Distribution;
import undoc.model.Language;
import undoc.vocabulary.DateForms;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.LanguageWords;

/** The block beside the organs: distribution, date, language and languages of the original, one a line. */
final class DistributionBlock {
    private Optional<Distribution> distribution = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private List<Language> originals = List.of();
    private boolean distributionOpen;
    private String originalLine = "";

    /** Takes a line in, in print order; false where it is none of the block's. */
    boolean take(String line) {
        if (!originalLine.isEmpty() && continuesOriginal(line)) {
            return true;
        }
        originalLine = "";
        return takeDistribution(line) || takeOriginal(line) || takeDate(line) || takeLanguage(line);
    }

    private boolean takeDistribution(String line) {
        boolean head = DistributionWords.isLine(line);
        Optional<Distribution> found = DistributionWords.parse(line);
        boolean record = found.equals(Optional.of(Distribution.PROVISIONAL));
        if (!head && !distributionOpen && !record) {
            return false;
        }
        distributionOpen = head && found.isEmpty();
        distribution = distribution.or(() -> found);
        return head || found.isPresent();
    }

    private boolean takeOriginal(String line) {
        if (!LanguageWords.beginsOriginal(line)) {
            return false;
        }
        originalLine = line;
        originals = LanguageWords.original(line);
        return true;
    }

    /** The rest of a list of languages that goes on in the next line. */
    private boolean continuesOriginal(String line) {
        List<Language> more = LanguageWords.all(line);
        boolean open =
                originals.isEmpty() || line.stripLeading().matches("(?iu)(?:and|et|y|и|/|و).*") || ends(originalLine);
        if (more.isEmpty() || !open || DateForms.parse(line).isPresent()) {
            return false;
        }
        originalLine = originalLine + " " + line;
        List<Language> all = new ArrayList<>(originals);
        more.stream().filter(l -> !all.contains(l)).forEach(all::add);
        originals = all;
        return true;
    }

    private static boolean ends(String line) {
        return line.strip().matches("(?iu).*(?:[,/:،、：]| and| et| y| и)");
    }

    private boolean takeDate(String line) {
        Optional<LocalDate> found = DateForms.parse(line);
        if (date.isPresent() || found.isEmpty()) {
            return false;
        }
        date = found;
        return true;
    }

    /** The language, or the languages that the document is printed in alone, of which it is in one. */
    private boolean takeLanguage(String line) {
        List<Language> found = LanguageWords.named(line).map(List::of).orElseGet(() -> LanguageWords.only(line));
        if (found.isEmpty() || found.size() == 1 && language.isPresent()) {
            return false;
        }
        language =
                language.or(() -> found.stream().filter(l -> found.size() == 1).findFirst());
        return true;
    }

    Optional<Distribution> distribution() {
        return distribution;
    }

    Optional<LocalDate> date() {
        return date;
    }

    Optional<Language> language() {
        return language;
    }

    List<Language> originals() {
        return originals;
    }
}
