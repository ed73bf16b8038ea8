// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.time.LocalDate;
import java.util.List;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.vocabulary.OrganNames;

/** A report, or another document, with a masthead, a title and what a test gives it. */
final class LakeReport {
    private LakeReport() {}

    static UnDocument report(Language language, List<Block> body, List<Annex> annexes) {
        return document(DocumentKind.REPORT, language, body).toBuilder()
                .annexes(annexes)
                .build();
    }

    static UnDocument document(DocumentKind kind, Language language, List<? extends Block> body) {
        Masthead masthead = Masthead.builder()
                .addSymbol("A/99/251")
                .addOrgan(OrganNames.name("general_assembly", language).orElseThrow())
                .language(language)
                .date(LocalDate.of(2044, 5, 4))
                .build();
        return UnDocument.builder(kind)
                .masthead(masthead)
                .title(List.of(PrintedForm.heading(language)))
                .body(List.copyOf(body))
                .build();
    }
}
