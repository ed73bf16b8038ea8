// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.body.Signatory;

class SignatureRecognizerTest {
    private static final String[] LETTER = {
        "I should be grateful if you would have the present letter circulated as a document",
        "of the General Assembly and of the Security Council, under items 12 and 34 of the list."
    };

    private static List<Signatory> signatories(Sheet sheet, int at) {
        return new SignatureRecognizer(sheet.lines())
                .at(at)
                .map(part -> part.block().signatories())
                .orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "(Signed) Ida Berg,(Signed)",
        "(Signé) Ida Berg,(Signé)",
        "(Firmado) Ida Berg,(Firmado)",
        "(Подпись) Ида Берг,(Подпись)",
        "（签名） 易达,（签名）",
        "(توقيع) إيدا برغ,(توقيع)"
    })
    void marksInSixLanguages(String line, String mark) {
        List<Signatory> found = signatories(new Sheet().text(LETTER).right(line, "Ambassador"), 2);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).mark()).contains(mark);
        assertThat(found.get(0).name()).isEqualTo(line.substring(line.indexOf(' ') + 1));
        assertThat(found.get(0).role()).contains("Ambassador");
        assertThat(found.get(0).signed()).isTrue();
    }

    @Test
    void severalWithWrappedOffices() {
        List<Signatory> found = signatories(
                new Sheet()
                        .text(LETTER)
                        .right("(Signed) Ida Berg", "Chargé d’affaires a.i.", "Permanent Mission of Norway")
                        .right("(Signed) Otto Lind", "Permanent Representative of Sweden", "to the United Nations"),
                2);

        assertThat(found).extracting(Signatory::name).containsExactly("Ida Berg", "Otto Lind");
        assertThat(found)
                .extracting(Signatory::role)
                .containsExactly(
                        Optional.of("Chargé d’affaires a.i. Permanent Mission of Norway"),
                        Optional.of("Permanent Representative of Sweden to the United Nations"));
    }

    @Test
    void officesAboveTheNames() {
        List<Signatory> found = signatories(
                new Sheet()
                        .text(LETTER)
                        .right("Le Représentant permanent", "(Signé) Ida Berg")
                        .right("La Représentante permanente", "(Signé) Eva Lind"),
                2);

        assertThat(found).extracting(Signatory::name).containsExactly("Ida Berg", "Eva Lind");
        assertThat(found)
                .extracting(Signatory::role)
                .containsExactly(Optional.of("Le Représentant permanent"), Optional.of("La Représentante permanente"));
    }

    @Test
    void chineseNamesStandBeforeTheMark() {
        List<Signatory> found = signatories(new Sheet().text(LETTER).right("常驻代表 易达（签名）"), 2);

        assertThat(found).extracting(Signatory::name).containsExactly("易达");
        assertThat(found.get(0).role()).contains("常驻代表");
    }

    @Test
    void signaturesStandSideBySide() {
        List<Signatory> found = signatories(
                new Sheet()
                        .text(LETTER)
                        .gap(12)
                        .side(60, "(Signed) Ida Berg", "(Signed) Otto Lind")
                        .side(60, "Ambassador", "Chargé d’affaires a.i.")
                        .side(60, "Norway", "Sweden"),
                2);

        assertThat(found).extracting(Signatory::name).containsExactly("Ida Berg", "Otto Lind");
        assertThat(found)
                .extracting(Signatory::role)
                .containsExactly(Optional.of("Ambassador Norway"), Optional.of("Chargé d’affaires a.i. Sweden"));
    }

    @Test
    void whatLeadsToASignatureAndWhereItWasSignedAreNoOffices() {
        Sheet sheet = new Sheet()
                .right("For the Government of Utopia:", "(Signed) Ida Berg*", "Minister", "New York, 3 May 2031");

        List<Signatory> found = signatories(sheet, 1);

        assertThat(signatories(sheet, 0)).isEmpty();
        assertThat(found).extracting(Signatory::name).containsExactly("Ida Berg");
        assertThat(found.get(0).role()).contains("Minister");
    }

    @Test
    void theyMayBeginWhereTheTextDoes() {
        SignatureRecognizer recognizer = new SignatureRecognizer(new Sheet()
                .text(LETTER)
                .gap(12)
                .text("(Signed) Ida Berg", "Keeper of the lights", "of the north")
                .gap(12)
                .text("Copy: the ferry companies")
                .lines());

        SignaturePart part = recognizer.at(2).orElseThrow();
        assertThat(part.lines()).isEqualTo(3);
        assertThat(part.block().signatories()).singleElement().satisfies(signatory -> {
            assertThat(signatory.name()).isEqualTo("Ida Berg");
            assertThat(signatory.role()).contains("Keeper of the lights of the north");
        });
    }

    @Test
    void textIsNoSignature() {
        Sheet sheet = new Sheet()
                .text(LETTER)
                .text("The treaty (Signed) in 2030 by the ferry companies of the two banks is in force.")
                .right("Belgrade, 3 May 2031");

        for (int i = 0; i < sheet.lines().size(); i++) {
            assertThat(signatories(sheet, i)).isEmpty();
        }
    }

    @Test
    void textBelowIsNotPartOfIt() {
        SignaturePart part = new SignatureRecognizer(new Sheet()
                        .text(LETTER)
                        .right("(Signed) Ida Berg", "Ambassador")
                        .text("Copies of this letter have gone to the ferry companies of both banks of the river.")
                        .lines())
                .at(2)
                .orElseThrow();

        assertThat(part.lines()).isEqualTo(2);
    }

    @Test
    void anOfficeThatNobodySignsBelowIsNotPartOfIt() {
        SignaturePart part = new SignatureRecognizer(new Sheet()
                        .text(LETTER)
                        .right("The Keeper of the lights", "(Signed) Ida Berg")
                        .right("The Head of the ferry companies")
                        .gap(60)
                        .right("On the lake", "(Signed) Otto Lind")
                        .lines())
                .at(2)
                .orElseThrow();

        assertThat(part.block().signatories()).extracting(Signatory::name).containsExactly("Ida Berg");
        assertThat(part.lines()).isEqualTo(2);
    }

    @Test
    void aChineseSentenceIsNoOffice() {
        SignaturePart part = new SignatureRecognizer(new Sheet()
                        .text(LETTER)
                        .right("（签名） 易达", "常驻代表")
                        .right("湖上灯塔全年点亮。")
                        .lines())
                .at(2)
                .orElseThrow();

        assertThat(part.lines()).isEqualTo(2);
    }

    @Test
    void linesWithoutPlaces() {
        List<Signatory> found =
                signatories(Sheet.unplaced().text(LETTER).text("Le Représentant permanent", "(Signé) Ida Berg"), 2);

        assertThat(found).extracting(Signatory::name).containsExactly("Ida Berg");
        assertThat(found.get(0).role()).contains("Le Représentant permanent");
    }
}
