// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.recognition.SplitSheets.LETTER;
import static undoc.recognition.SplitSheets.only;
import static undoc.recognition.SplitSheets.split;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.Language;

/** Where an annex begins, and what its head says. */
class AnnexSplitterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Annex to the letter dated 3 May 2031 from the Permanent Representative | Annex",
                "Annex II to the identical letters dated 3 May 2031 from the Mission | Annex II",
                "Annexe I à la lettre datée du 3 mai 2031 adressée au Secrétaire général | Annexe I",
                "Anexo de la carta de fecha 3 de mayo de 2031 dirigida al Secretario General | Anexo",
                "Приложение к письму Постоянного представителя от 3 мая 2031 года | Приложение",
                "Приложение II к вербальной ноте Постоянного представительства | Приложение II",
                "2031年5月3日常驻代表给秘书长的信的附件二 | 附件二",
                "مرفق الرسالة المؤرخة 3 أيار/مايو 2031 الموجهة إلى الأمين العام | مرفق",
                "المرفق الثاني للرسالة المؤرخة 3 أيار/مايو 2031 | المرفق الثاني"
            })
    void headsThatNameTheLetterInSixLanguages(String heading, String label) {
        AnnexPart annex = only(new Sheet().text(LETTER).page().heading(heading).text(LETTER));

        assertThat(annex.head().words().label()).isEqualTo(label);
        assertThat(annex.head().heading()).contains(heading);
        assertThat(annex.lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Annex",
        "Enclosure 2",
        "Pièce jointe",
        "Apéndice I",
        "Добавление",
        "附文一",
        "الضميمة",
        "ANNEX I",
        "附件",
        "附件十六",
        "Annex XXIII",
        "Annex 104",
        "الضميمة الثانية",
        "المرفق الحادي عشر",
        "المرفق الثاني عشر"
    })
    void bareLabelsAtTheTopOfAPage(String label) {
        AnnexPart annex = only(new Sheet().text(LETTER).page().heading(label).text(LETTER));

        assertThat(annex.head().words().label()).isEqualTo(label);
        assertThat(annex.head().heading()).isEmpty();
        assertThat(annex.head().title()).isEmpty();
    }

    @Test
    void originalLanguagesAndTitleStandBelowTheHead() {
        AnnexPart annex = only(new Sheet()
                .text(LETTER)
                .page()
                .heading("Annex")
                .right("[Original: Russian and", "Spanish]")
                .heading("Declaration on the joint use of", "inland waterways")
                .text(LETTER));

        assertThat(annex.head().originalLanguages()).containsExactly(Language.RUSSIAN, Language.SPANISH);
        assertThat(annex.head().printed()).containsExactly("[Original: Russian and Spanish]");
        assertThat(annex.head().title()).contains("Declaration on the joint use of inland waterways");
        assertThat(annex.lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"[Original: Utopian]", "[Language of submission only]", "[English and French only]"})
    void whatElseStandsInBracketsIsNoTitle(String bracket) {
        AnnexPart annex = only(new Sheet()
                .text(LETTER)
                .page()
                .heading("Annex")
                .right(bracket)
                .heading("Members of the delegation")
                .text(LETTER));

        assertThat(annex.head().printed()).containsExactly(bracket);
        assertThat(annex.head().title()).contains("Members of the delegation");
    }

    @ParameterizedTest
    @CsvSource({"[English only]", "[Anglais seulement]", "[Только на английском языке]", "[仅有英文]", "[بالإنكليزية فقط]"})
    void theLanguagesThatItIsIssuedInAreNoTitle(String line) {
        AnnexPart annex = only(new Sheet()
                .text(LETTER)
                .page()
                .heading("附 件")
                .right(line)
                .heading("Lights of the lower river")
                .text(LETTER));

        assertThat(annex.head().words().label()).isEqualTo("附件");
        assertThat(annex.head().printed()).containsExactly(line);
        assertThat(annex.head().title()).contains("Lights of the lower river");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Annex 1: The Board’s “method” – a note | Annex 1 | The Board’s “method” – a note",
                "Annex II. Navigation on the lower Danube | Annex II | Navigation on the lower Danube",
                "Annexe 3 : Méthode | Annexe 3 | Méthode",
                "Annex IV – Method | Annex IV | Method",
                "Annex 12 Navigation on the lower Danube | Annex 12 | Navigation on the lower Danube",
                "Annex 18-2: Method | Annex 18-2 | Method",
                "Annexe IV Méthode | Annexe IV | Méthode",
                "Приложение 3 Метод | Приложение 3 | Метод",
            })
    void aTitleMayStandBehindTheLabel(String heading, String label, String title) {
        AnnexPart annex = only(new Sheet().text(LETTER).page().heading(heading).text(LETTER));

        assertThat(annex.head().words().label()).isEqualTo(label);
        assertThat(annex.head().heading()).isEmpty();
        assertThat(annex.head().title()).contains(title);
    }

    @Test
    void aHeadingOverleafThatNamesAnAnnexIsText() {
        Sheet sheet = new Sheet().text(LETTER).page().heading("Annex 2 page 7").text(LETTER);

        assertThat(split(sheet).annexes()).isEmpty();
    }

    @Test
    void placeAndDateBelowATitleAreText() {
        AnnexPart annex = only(new Sheet()
                .text(LETTER)
                .page()
                .heading("Enclosure")
                .heading("Joint communiqué on ferries", "Split, Croatia", "12 and 13 March 2031")
                .text(LETTER));

        assertThat(annex.head().title()).contains("Joint communiqué on ferries");
        assertThat(annex.lines()).hasSize(4);
    }

    @Test
    void aDateThatTheLineAboveLeadsToIsOfTheTitle() {
        AnnexPart annex = only(new Sheet()
                .text(LETTER)
                .page()
                .heading("Annex")
                .heading("Agreement relating to the Convention on Ferries of", "12 March 2031")
                .text(LETTER));

        assertThat(annex.head().title()).contains("Agreement relating to the Convention on Ferries of 12 March 2031");
    }

    @Test
    void aDraftHasItsOwnTitleBelow() {
        AnnexPart annex = only(new Sheet()
                .text(LETTER)
                .page()
                .heading("Annex II")
                .heading("Draft resolution")
                .heading("Observer status for the Ferry Union")
                .text(LETTER));

        assertThat(annex.head().title()).contains("Draft resolution Observer status for the Ferry Union");
    }

    @Test
    void typewrittenHeadsStandInTheMiddle() {
        AnnexPart annex = only(new Sheet()
                .text(LETTER)
                .gap(20)
                .centred("ANNEX")
                .gap(6)
                .centred("AGREEMENT ON RIVER FERRIES")
                .text(LETTER));

        assertThat(annex.head().title()).contains("AGREEMENT ON RIVER FERRIES");
    }

    @Test
    void aRaggedEdgeHasItsMiddleAllTheSame() {
        String[] ragged = {
            "The ferries of the northern lakes run every hour of the night and carry the mail.",
            "Those of the lakes of the south run by day only, and carry nobody,",
            "as the two Boards of the ferries have agreed in the spring of 2031",
            "with the harbours and the keepers of the lights on the long shores"
        };
        AnnexPart annex = only(new Sheet()
                .text(ragged)
                .text(ragged)
                .gap(20)
                .centred("Annex I")
                .gap(6)
                .indented("The list of ferries is long, and nobody", "reads it to its end."));

        assertThat(annex.head().words().label()).isEqualTo("Annex I");
        assertThat(annex.head().title()).isEmpty();
    }

    @Test
    void linesWithoutPlaces() {
        SplitDocument split = split(Sheet.unplaced()
                .text(LETTER)
                .heading("Annexe I à la lettre datée du 3 mai 2031 adressée", "au Secrétaire général")
                .text("[original : russe]")
                .heading("Déclaration commune sur les bacs")
                .heading("3 mai 2031", "Genève")
                .text(LETTER)
                .heading("Annexe II à la lettre datée du 3 mai 2031 adressée", "au Secrétaire général")
                .text(LETTER));

        assertThat(split.body()).hasSize(2);
        AnnexHead first = split.annexes().get(0).head();
        assertThat(first.heading()).contains("Annexe I à la lettre datée du 3 mai 2031 adressée au Secrétaire général");
        assertThat(first.originalLanguages()).containsExactly(Language.RUSSIAN);
        assertThat(first.title()).isEqualTo(Optional.of("Déclaration commune sur les bacs"));
        assertThat(split.annexes().get(1).head().words().label()).isEqualTo("Annexe II");
    }
}
