// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.io.DocumentFormat;
import undoc.io.DocumentWriter;
import undoc.io.WriteResult;
import undoc.model.Annex;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Inline;
import undoc.model.body.Text;
import undoc.vocabulary.LanguageWords;

/**
 * Writes documents as Markdown (CommonMark with the tables and footnotes of GitHub, in UTF-8), for people to read: all
 * of the text in its order. Immutable and safe for many threads; the same document gives the same bytes.
 *
 * <p>The parts of a document are shown, not marked, and reading recognizes them anew; that, and what Markdown has no
 * place for, is reported as losses.
 */
public final class MarkdownWriter implements DocumentWriter {
    private MarkdownWriter() {}

    /** A writer with default options. */
    public static MarkdownWriter create() {
        return new MarkdownWriter();
    }

    @Override
    public DocumentFormat format() {
        return DocumentFormat.MARKDOWN;
    }

    @Override
    public WriteResult write(UnDocument document, OutputStream out) throws IOException {
        out.write(markdown(document).getBytes(StandardCharsets.UTF_8));
        return new WriteResult(MarkdownLosses.of(document));
    }

    private static String markdown(UnDocument document) {
        Paper paper = new Paper();
        Footnotes notes = new Footnotes();
        List<String> foot = HeadMarkdown.write(document.masthead(), paper);
        BlockMarkdown text = new BlockMarkdown(paper, notes, 1);
        titles(document.title(), document.notes(), 1, text);
        text.blocks(document.body());
        text.notes();
        Language language = document.masthead().language().orElse(Language.ENGLISH);
        document.annexes().forEach(annex -> annex(annex, language, paper, notes));
        foot.forEach(line -> text.words(List.of(new Text(line)), false));
        return paper.toString();
    }

    private static void titles(List<String> titles, List<FootnoteReference> notes, int level, BlockMarkdown text) {
        List<FootnoteReference> left = new ArrayList<>(notes);
        for (String title : titles) {
            if (!title.isBlank()) {
                List<Inline> words = new ArrayList<>(List.of(new Text(title)));
                words.addAll(left);
                left.clear();
                text.heading(level, words);
            }
        }
        if (!left.isEmpty()) {
            text.words(left, false);
        }
    }

    private static void annex(Annex annex, Language language, Paper paper, Footnotes notes) {
        BlockMarkdown text = new BlockMarkdown(paper, notes, 2);
        Optional<String> head = annex.heading().or(annex::label);
        titles(head.stream().toList(), List.of(), 1, text);
        List<String> lines = new ArrayList<>(annex.printed());
        if (lines.isEmpty() && !annex.originalLanguages().isEmpty()) {
            lines.add(LanguageWords.originalLineOfAnnex(annex.originalLanguages(), language));
        }
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> text.words(List.of(new Text(line)), false));
        titles(annex.title().stream().toList(), annex.notes(), 2, text);
        text.blocks(annex.body());
        text.notes();
        annex.annexes().forEach(inner -> annex(inner, language, paper, notes));
    }
}
