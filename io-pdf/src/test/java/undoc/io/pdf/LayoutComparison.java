// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import undoc.io.DocumentSource;
import undoc.model.AgendaItem;
import undoc.model.Annex;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.UnDocument;

/**
 * What reading by layout alone makes of a document that was written as PDF.
 *
 * @param document the document that was written
 * @param read what the pages show
 */
record LayoutComparison(UnDocument document, UnDocument read) {
    private static final PdfReader READER = PdfReader.builder().layoutOnly(true).build();
    private static final PdfWriter WRITER = PdfWriter.create();

    static LayoutComparison of(UnDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(document, out);
        return new LayoutComparison(
                document,
                READER.read(DocumentSource.of("written.pdf", out.toByteArray())).orThrow());
    }

    /** Where masthead, titles or annexes differ, one line each. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        compare("masthead", shown(document.masthead()), shown(read.masthead()), differences);
        compare("title", titles(document.title()), titles(read.title()), differences);
        compare("annexes", annexes(document.annexes()), annexes(read.annexes()), differences);
        return differences;
    }

    private static void compare(String what, Object written, Object found, List<String> differences) {
        if (!plain(written).equals(plain(found))) {
            differences.add(what + "\n      wrote " + written + "\n      found " + found);
        }
    }

    /**
     * The kinds of blanks are not told apart on a page, blanks beside Chinese characters and characters that only steer
     * others are not seen.
     */
    private static String plain(Object value) {
        return value.toString()
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\p{Zs}+", " ")
                .replaceAll("(?<=\\p{IsHan}) | (?=\\p{IsHan})", "");
    }

    /** The headings in the order of their letters, numbers of resolutions left out: reading puts the subject first. */
    private static List<String> titles(List<String> titles) {
        return titles.stream().map(LayoutComparison::withoutNumber).sorted().toList();
    }

    /** A heading without the number of a resolution, which is part of the symbol. */
    static String withoutNumber(String title) {
        return title.replaceFirst("^\\d+/\\d+(?: [A-Z])?\\.?\\s+", "");
    }

    /** The values of a masthead: the lines that print them are not part of every document that has the values. */
    private static Masthead shown(Masthead masthead) {
        List<Proceeding> proceedings = new ArrayList<>();
        for (Proceeding proceeding : masthead.proceedings()) {
            proceedings.add(new Proceeding(
                    proceeding.body(),
                    proceeding.session(),
                    proceeding.agendaItems().stream()
                            .map(item -> new AgendaItem(item.number(), item.title(), item.stage(), Optional.empty()))
                            .toList()));
        }
        return masthead.toBuilder().printed(List.of()).proceedings(proceedings).build();
    }

    private static List<String> annexes(List<Annex> annexes) {
        List<String> all = new ArrayList<>();
        for (Annex annex : annexes) {
            all.add(annex.label().orElse("-") + " | " + annex.heading().orElse("-") + " | " + annex.originalLanguages()
                    + " | " + annex.title().orElse("-") + " " + annexes(annex.annexes()));
        }
        return all;
    }

    /** Which words of titles, text, notes and annexes were not found, with how often they lack. */
    Map<String, Integer> missingWords() throws IOException {
        return DocumentWords.of(document).missingFrom(DocumentWords.of(read));
    }

    /** Which share of the words of titles, text, notes and annexes was found. */
    double recall() throws IOException {
        int size = DocumentWords.of(document).size();
        int missing =
                missingWords().values().stream().mapToInt(Integer::intValue).sum();
        return size == 0 ? 1 : 1 - missing / (double) size;
    }
}
