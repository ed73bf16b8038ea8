// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import undoc.model.Language;

/**
 * An annex, enclosure, appendix or attachment as lines.
 *
 * @param depth how deep it is nested: 1 for an annex of the document, 2 for an enclosure of that annex
 * @param label what it is called, as printed
 * @param heading the whole heading, where more than the label is printed
 * @param originalLanguages the languages of its original
 * @param title what stands below the heading
 * @param printed lines of its head that the others give as values only
 * @param markers the markers of footnotes that stood in its head
 * @param lines its text
 */
record AnnexPart(
        int depth,
        Optional<String> label,
        Optional<String> heading,
        List<Language> originalLanguages,
        Optional<String> title,
        List<String> printed,
        List<String> markers,
        List<StyledLine> lines) {
    AnnexPart {
        originalLanguages = List.copyOf(originalLanguages);
        printed = List.copyOf(printed);
        markers = List.copyOf(markers);
        lines = List.copyOf(lines);
    }
}
