// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import undoc.model.Language;
import undoc.vocabulary.AttachmentWords;

/**
 * The head of an annex, enclosure, appendix or attachment.
 *
 * @param words its word, number and level
 * @param heading the whole heading, where more than the label is printed
 * @param originalLanguages the languages of its original
 * @param title what stands below the heading
 * @param printed lines that the others give as values only
 * @param page the page it is on
 * @param markers the markers of footnotes that stand in it
 * @param end the index after its last line
 */
record AnnexHead(
        AttachmentWords.AttachmentHead words,
        Optional<String> heading,
        List<Language> originalLanguages,
        Optional<String> title,
        List<String> printed,
        int page,
        List<String> markers,
        int end) {
    AnnexHead {
        originalLanguages = List.copyOf(originalLanguages);
        printed = List.copyOf(printed);
        markers = List.copyOf(markers);
    }
}
