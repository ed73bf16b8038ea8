// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import undoc.model.AgendaItem;
import undoc.model.Annex;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.model.body.Paragraph;
import undoc.model.body.Reference;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Text;
import undoc.symbol.DocumentSymbol;

/** An invented letter with two organs and an annex. */
final class Sample {
    static final String TITLE =
            "Letter dated 2 March 2021 from the Permanent Representative of Exampleland addressed to the Secretary-General";

    private Sample() {}

    static UnDocument letter() {
        return UnDocument.builder(DocumentKind.LETTER)
                .masthead(masthead())
                .addTitle(TITLE)
                .addBlock(Paragraph.of(List.of(
                        new Text("I have the honour to refer to "),
                        Reference.to(DocumentSymbol.parse("A/RES/59/50"), "resolution 59/50"),
                        new Text(" and to transmit a  declaration."))))
                .addBlock(new SignatureBlock(List.of(new Signatory(
                        "Jane Example", Optional.of("Permanent Representative"), true, Optional.of("(Signed)")))))
                .addAnnex(annex())
                .build();
    }

    static Annex annex() {
        return new Annex(
                Optional.of("Annex"),
                Optional.of("Annex to the letter dated 2 March 2021"),
                List.of(Language.RUSSIAN),
                Optional.of("Declaration on rivers"),
                List.of(),
                List.of(),
                List.of(Paragraph.of("Rivers join us.")),
                List.of());
    }

    private static Masthead masthead() {
        return Masthead.builder()
                .addSymbol("A/75/9789")
                .addSymbol("S/2021/9199")
                .addOrgan("General Assembly")
                .addOrgan("Security Council")
                .distribution(Distribution.GENERAL)
                .date(LocalDate.of(2021, 3, 5))
                .language(Language.ENGLISH)
                .addOriginalLanguage(Language.FRENCH)
                .addProceeding(new Proceeding(
                        "General Assembly",
                        Optional.of(Session.of(SessionType.REGULAR, 75)),
                        List.of(AgendaItem.of("130 (t)", "Cooperation: rivers"))))
                .addProceeding(
                        new Proceeding("Security Council", Optional.of(Session.of(SessionType.YEAR, 76)), List.of()))
                .jobNumber("21-99999")
                .build();
    }
}
