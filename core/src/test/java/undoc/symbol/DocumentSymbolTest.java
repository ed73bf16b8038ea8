// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.Distribution;
import undoc.model.Language;
import undoc.model.SessionType;

class DocumentSymbolTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/61/502                    | ORGAN SESSION NUMBER",
                "A/9602                      | ORGAN NUMBER",
                "A/C.2/61/L.17/Rev.2         | ORGAN BODY SESSION SERIES MODIFICATION",
                "A/RES/61/204 A-C            | ORGAN SERIES SESSION NUMBER",
                "A/RES/3018 (XXVII)          | ORGAN SERIES NUMBER SESSION",
                "A/ES-9/12                   | ORGAN SESSION NUMBER",
                "A/RES/S-21/3                | ORGAN SERIES SESSION NUMBER",
                "A/HRC/WG.6/17/BLZ/2         | ORGAN BODY BODY SESSION COUNTRY NUMBER",
                "A/CN.9/WG.III/WP.88         | ORGAN BODY BODY SERIES",
                "ECE/TRANS/WP.5/2018/3       | ORGAN BODY BODY YEAR NUMBER",
                "A/CN.9/1099*                | ORGAN BODY NUMBER REISSUE",
                "S/2019/77/Add.4             | ORGAN YEAR NUMBER MODIFICATION",
                "S/RES/1201 (1998)           | ORGAN SERIES NUMBER YEAR",
                "S/PV.7001 (Resumption 1)    | ORGAN SERIES MODIFICATION",
                "S/PRST/2003/9               | ORGAN SERIES YEAR NUMBER",
                "E/CN.6/2019/NGO/44          | ORGAN BODY YEAR SERIES NUMBER",
                "E/NL.1961/12-14             | ORGAN SERIES NUMBER",
                "E/ESCWA/ENR/92/WG.1/3       | ORGAN BODY BODY YEAR BODY NUMBER",
                "E/ESCWA/19/7 (Part II)/Add.3| ORGAN BODY SESSION NUMBER MODIFICATION MODIFICATION",
                "E/ESCWA/SDD/2013/Technical Paper.4 | ORGAN BODY BODY YEAR WORD",
                "UNEP/GC/SS.IX/4             | ORGAN BODY SESSION NUMBER",
                "UNEP/GC.23/4                | ORGAN BODY NUMBER",
                "CEDAW/C/GC/31               | ORGAN BODY SERIES NUMBER",
                "CCPR/C/99/D/1502/2006       | ORGAN BODY SESSION SERIES NUMBER YEAR",
                "CRC/C/FRA/CO/4-5            | ORGAN BODY COUNTRY SERIES NUMBER",
                "TD/B(S-XXVII)/2             | ORGAN BODY SESSION NUMBER",
                "ISBA/20/C/9                 | ORGAN SESSION BODY NUMBER",
                "NPT/CONF.2010/19            | ORGAN BODY NUMBER",
                "JIU/REP/2009/2              | ORGAN SERIES YEAR NUMBER",
                "IPBES/4/7                   | ORGAN SESSION NUMBER",
                "UNODC/EG.2/2015/3           | ORGAN BODY YEAR NUMBER",
            })
    void componentsAreTyped(String symbol, String kinds) {
        assertThat(DocumentSymbol.parse(symbol).components().stream()
                        .map(c -> c.kind().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
        assertThat(DocumentSymbol.parse(symbol).text()).isEqualTo(symbol);
        assertThat(DocumentSymbol.parse(symbol).isFullyUnderstood()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/61/502/add.1              | A/61/502/Add.1",
                "s/res/1201(1998)            | S/RES/1201 (1998)",
                "A / 61 / 502                | A/61/502",
                "A/61/502.                   | A/61/502",
                "A/RES/2997(XXVII)[A]        | A/RES/2997 A (XXVII)",
                "A/RES/2997 (XXVII) A-C      | A/RES/2997 A-C (XXVII)",
                "A/61/502/                   | A/61/502",
                "A/C.2/61/L. 17/REV.2        | A/C.2/61/L.17/Rev.2",
                "A/C2/61/L17                 | A/C.2/61/L.17",
                "A/ES‑9/12                   | A/ES-9/12",
                "A/61/6(SECT.29A)            | A/61/6 (Sect. 29A)",
                "A/61/6(Incomesect.2)        | A/61/6 (Income sect. 2)",
                "E/ESCWA/19/7(PARTII)/ADD.3  | E/ESCWA/19/7 (Part II)/Add.3",
                "S/PV.7001(Resumption1)      | S/PV.7001 (Resumption 1)",
                "A/RES/61/204A               | A/RES/61/204 A",
                "A/RES/61/204 A to C         | A/RES/61/204 A-C",
                "[E/]ESCWA/OES/2003/4        | E/ESCWA/OES/2003/4",
                "А/61/502                    | A/61/502",
                "Ａ／６１／５０２                  | A/61/502",
                "E/ESCWA/ID/84/3/REV/1       | E/ESCWA/ID/84/3/Rev.1",
                "E/ESCWA/SDD/2013/TECHNICALPAPER.4 | E/ESCWA/SDD/2013/Technical Paper.4",
                "A/61/502 *                  | A/61/502*",
            })
    void spellingDoesNotMatter(String written, String canonical) {
        DocumentSymbol symbol = DocumentSymbol.parse(written);
        assertThat(symbol).hasToString(canonical).isEqualTo(DocumentSymbol.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''              | 0",
                "resolution      | 0",
                "and/or          | 0",
                "N/A             | 3",
                "A/              | 1",
                "12/A/7          | 0",
                "A/61/502 was issued | 9",
                "A/61/§4         | 5",
                "A/61/502 (Part I | 9",
                "A/61/502–S/2006/790 | 9",
                "A/61/502S/2006/790  | 8",
                "Adopted by 12 votes | 1",
            })
    void whatIsNoSymbolIsRefusedWithThePlace(String text, int position) {
        assertThatExceptionOfType(SymbolSyntaxException.class)
                .isThrownBy(() -> DocumentSymbol.parse(text))
                .satisfies(e -> assertThat(e.position()).isEqualTo(position))
                .satisfies(e -> assertThat(e.text()).isEqualTo(text));
        assertThat(DocumentSymbol.tryParse(text)).isEmpty();
    }

    @Test
    void severalSymbolsInOneTextAreParted() {
        List<DocumentSymbol> both = List.of(DocumentSymbol.parse("A/61/502"), DocumentSymbol.parse("S/2006/790"));
        for (String joint : List.of("–", "-", " - ", "", " ", ", ", "\n", "; ")) {
            assertThat(DocumentSymbol.parseAll("A/61/502" + joint + "S/2006/790"))
                    .as("joined by \"%s\"", joint)
                    .isEqualTo(both);
        }
        assertThat(DocumentSymbol.parseAll("A/HRC/59/21–E/CN.6/2025/6")).hasSize(2);
        for (String one :
                List.of("DP/FPA/ICEF-UNW/2024/1", "DP/FPA/OPS-ICEF-UNW/2024/CRP.1", "GEGN.2/2023/1", "MP.WAT/2003/1")) {
            assertThat(DocumentSymbol.parseAll(one)).as(one).containsExactly(DocumentSymbol.parse(one));
        }
        assertThatExceptionOfType(SymbolSyntaxException.class)
                .isThrownBy(() -> DocumentSymbol.parseAll("A/61/502–S/2006/790 of 3 May"))
                .satisfies(e -> assertThat(e.position()).isEqualTo(20));
    }

    @Test
    void unknownPartsAreSaidToBe() {
        assertThat(DocumentSymbol.parse("XYZ/4/12").isFullyUnderstood()).isFalse();
        DocumentSymbol odd = DocumentSymbol.parse("A/61/502 (see note)");
        assertThat(odd.isFullyUnderstood()).isFalse();
        assertThat(odd.components().get(3).kind()).isEqualTo(ComponentKind.UNKNOWN);
    }

    @Test
    void sessionAndYear() {
        assertThat(DocumentSymbol.parse("A/61/502").session().orElseThrow().number())
                .hasValue(61);
        assertThat(DocumentSymbol.parse("A/RES/3018 (XXVII)")
                        .session()
                        .orElseThrow()
                        .number())
                .hasValue(27);
        assertThat(DocumentSymbol.parse("A/RES/3190 (S-VI)").session().orElseThrow())
                .satisfies(s -> assertThat(s.type()).isEqualTo(SessionType.SPECIAL))
                .satisfies(s -> assertThat(s.number()).hasValue(6));
        assertThat(DocumentSymbol.parse("A/ES-9/12").session().orElseThrow().type())
                .isEqualTo(SessionType.EMERGENCY_SPECIAL);
        assertThat(DocumentSymbol.parse("E/ECWA/XI/4").session().orElseThrow().number())
                .hasValue(11);
        assertThat(DocumentSymbol.parse("S/RES/1201 (1998)").year()).hasValue(1998);
        assertThat(DocumentSymbol.parse("E/NL.1961/12").year()).hasValue(1961);
        assertThat(DocumentSymbol.parse("E/ESCWA/ENR/92/WG.1/3").year()).hasValue(1992);
        assertThat(DocumentSymbol.parse("NPT/CONF.2010/19").year()).hasValue(2010);
        assertThat(DocumentSymbol.parse("A/PV.2000").year()).isEmpty();
        assertThat(DocumentSymbol.parse("A/1999/Rev.1").year()).isEmpty();
    }

    @Test
    void bodiesHaveNames() {
        DocumentSymbol symbol = DocumentSymbol.parse("A/HRC/WG.6/17/BLZ/2");
        assertThat(symbol.bodies()).extracting(Body::code).containsExactly("A", "A/HRC", "A/HRC/WG.6");
        assertThat(symbol.body().orElseThrow().name(Language.FRENCH))
                .hasValueSatisfying(name -> assertThat(name).contains("Examen périodique universel"));
        for (Language language : Language.values()) {
            assertThat(DocumentSymbol.parse("S/2019/77").organ().name(language).isPresent())
                    .isEqualTo(language.isOfficial());
        }
        assertThat(DocumentSymbol.parse("UNEP/EA.2/Res.3").body().orElseThrow().code())
                .isEqualTo("UNEP/EA.");
        assertThat(DocumentSymbol.parse("A/AC.9999/3").bodies().get(1).isKnown())
                .isFalse();
        assertThat(Body.ofCode("E/CN.6/")).isEqualTo(Body.ofCode("E/CN.6"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/C.2/61/L.17 | LIMITED",
                "TD/B/EX(70)/R.1 | RESTRICTED",
                "A/CONF.230/2017/CRP.2 | PARTICIPANTS",
                "A/61/PV.12 | GENERAL",
                "A/61/502 | GENERAL"
            })
    void seriesImplyDistribution(String symbol, Distribution distribution) {
        assertThat(DocumentSymbol.parse(symbol).impliedDistribution()).hasValue(distribution);
    }

    @Test
    void modificationsStack() {
        DocumentSymbol symbol = DocumentSymbol.parse("ECE/TRANS/400/Rev.3/Add.41/Amend.2**");
        assertThat(symbol.modifications())
                .extracting(Modification::type)
                .containsExactly(
                        ModificationType.REVISION,
                        ModificationType.ADDENDUM,
                        ModificationType.AMENDMENT,
                        ModificationType.REISSUE);
        assertThat(symbol.reissues()).isEqualTo(2);
        assertThat(symbol.parent()).hasValue(DocumentSymbol.parse("ECE/TRANS/400/Rev.3/Add.41/Amend.2"));
        assertThat(symbol.base()).hasToString("ECE/TRANS/400");
        assertThat(DocumentSymbol.parse("A/61/6 (Sect. 3)").parent()).hasValue(DocumentSymbol.parse("A/61/6"));
        assertThat(DocumentSymbol.parse("S/RES/1201 (1998)").parent()).isEmpty();
    }

    @Test
    void numbersSortByValue() {
        List<String> sorted = List.of(
                "A/9/1",
                "A/61/502",
                "A/61/502/Add.2",
                "A/61/502/Add.10",
                "A/61/503",
                "A/C.2/61/L.9",
                "A/C.2/61/L.10",
                "A/RES/2 (IX)",
                "A/RES/2 (XI)",
                "S/4");
        assertThat(sorted.stream().map(DocumentSymbol::parse).sorted().map(DocumentSymbol::text))
                .isEqualTo(sorted);
    }

    @Test
    void otherForms() {
        DocumentSymbol symbol = DocumentSymbol.parse("A/RES/61/204 A-C");
        assertThat(symbol.catalogueForm()).isEqualTo("A/RES/61/204A-C");
        assertThat(symbol.key()).isEqualTo("ARES61204AC");
        assertThat(symbol.series().orElseThrow().designator()).isEqualTo("RES");
        assertThat(symbol.number()).hasValue("204 A-C");
        assertThat(DocumentSymbol.fromFileName("A_RES_61_204-EN.pdf")).hasValue(DocumentSymbol.parse("A/RES/61/204"));
        assertThat(DocumentSymbol.fromFileName("minutes.pdf")).isEmpty();
    }

    @Test
    void serializesAsItsText() throws IOException, ClassNotFoundException {
        DocumentSymbol symbol = DocumentSymbol.parse("A/61/502/Add.1");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(symbol);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DocumentSymbol read = (DocumentSymbol) in.readObject();
            assertThat(read).isEqualTo(symbol);
            assertThat(read.components()).isEqualTo(symbol.components());
        }
    }

    @Test
    void whatReadsAsTwoSymbolsOnceItIsSpelledOutIsRefused() {
        assertThat(DocumentSymbol.tryParse("LE/C.22S2222S22S/d ")).isEmpty();
    }
}
