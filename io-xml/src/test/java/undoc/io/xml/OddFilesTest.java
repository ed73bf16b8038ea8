// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.io.DocumentSource;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.model.Deliberation;
import undoc.model.DocumentKind;
import undoc.model.Keyword;
import undoc.model.UnDocument;
import undoc.symbol.DocumentSymbol;

/** Files that are odd and can be read: the reader says what is odd about them, and where. */
class OddFilesTest {
    private static final String BODY = "<mainBody><p eId=\"p_1\">Lakes are wet.</p></mainBody>";

    private static void assertSays(String xml, String id, String place) throws IOException {
        ReadResult result = AknFile.read(xml);
        assertThat(result.document()).isPresent();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo(id);
            assertThat(problem.location()).hasToString(place);
            assertThat(problem.hint()).isPresent();
        });
    }

    @Test
    void nothingIsSaidOfAFileInOrder() throws IOException {
        assertThat(AknFile.read(AknFile.of("doc", "note", BODY)).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13",
                "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17",
                "http://www.akomantoso.org/2.0"
            })
    void namespacesOfDraftsAreRead(String namespace) throws IOException {
        String front = "<coverPage><p><docNumber>A/99/1</docNumber></p></coverPage>";
        ReadResult result =
                AknFile.read(AknFile.of(namespace, "statement", "resolution", "eng", "", front + "\n" + BODY));
        assertThat(result.problems()).extracting(Problem::id).containsExactly("akn.namespace");
        assertThat(result.problems().get(0).message()).contains(namespace);
        assertThat(result.orThrow().kind()).isEqualTo(DocumentKind.RESOLUTION);
        assertThat(result.orThrow().masthead().symbols()).containsExactly(DocumentSymbol.parse("A/99/1"));
        assertThat(DocumentText.of(result.orThrow())).isEqualTo("Lakesarewet.");
    }

    /**
     * As pages are read: the subject first, then that it was adopted and where it comes from; the number is no part.
     */
    @ParameterizedTest
    @ValueSource(strings = {"99/7.|\tLakes", "99/7|-\tLakes", "99/7 -|Lakes"})
    void theTitlesOfAResolution(String numberAndTitle) throws IOException {
        String[] parts = numberAndTitle.split("\\|");
        String front = "<coverPage><p><docTitle>Resolution adopted on 2 March 2044</docTitle></p>"
                + "<p><docProponent>[on the report of the <inline name=\"x\">Lake</inline> Committee]</docProponent></p>"
                + "</coverPage><preface><p><docNumber>" + parts[0] + "</docNumber> <docTitle>" + parts[1]
                + "</docTitle></p></preface>";
        UnDocument document = AknFile.document(AknFile.of("statement", "resolution", front + BODY));
        assertThat(document.title())
                .containsExactly(
                        "Lakes", "Resolution adopted on 2 March 2044", "[on the report of the Lake Committee]");
        assertThat(document.masthead().printed()).containsExactly(parts[0]);
    }

    @Test
    void identifiersThatIdentifyNothing() throws IOException {
        String blank = "<mainBody>\n<p eId=\" \">Lakes</p><p eId=\"\">are</p></mainBody>";
        assertSays(AknFile.of("doc", "note", blank), "akn.eid", "5:12");
        String twice = "<mainBody>\n<p eId=\"p\">Lakes</p>\n<p eId=\"p\">are</p></mainBody>";
        assertSays(AknFile.of("doc", "note", twice), "akn.eid", "6:12");
    }

    @Test
    void identifiersOfAnnexesAreTheirOwn() throws IOException {
        String annex = "<attachments><attachment><doc name=\"annex\">" + AknFile.meta("eng", "") + BODY
                + "</doc></attachment></attachments>";
        assertThat(AknFile.read(AknFile.of("doc", "note", BODY + annex)).problems())
                .isEmpty();
    }

    @Test
    void keywordsWithoutName() throws IOException {
        String keywords = "\n<classification source=\"#s\"><keyword value=\"lakes\" showAs=\"\" dictionary=\"d\"/>"
                + "</classification>";
        String xml = AknFile.of(AknFile.STANDARD, "doc", "note", "eng", keywords, BODY);
        assertSays(xml, "akn.keyword", "4:78");
        assertThat(AknFile.document(xml).keywords()).containsExactly(new Keyword("d", "lakes", ""));
    }

    @Test
    void sessionsWithoutWords() throws IOException {
        String front = "<coverPage><p><session value=\"99\"/></p></coverPage>";
        assertSays(AknFile.of("statement", "resolution", front + BODY), "akn.session", "4:36");
    }

    @Test
    void charactersThatAreEscapedTwiceAreKeptAsTheyStand() throws IOException {
        String xml =
                AknFile.of("doc", "note", "<mainBody><p>A lake&amp;#8217;s &amp;amp; a pond&amp;nbsp;s</p></mainBody>");
        assertSays(xml, "akn.entity", "4:14");
        assertThat(AknFile.read(xml).problems().get(0).message()).startsWith("3 ");
        assertThat(DocumentText.of(AknFile.document(xml))).isEqualTo("Alake&#8217;s&amp;apond&nbsp;s");
        // An ampersand is no sin.
        String firm = AknFile.of("doc", "note", "<mainBody><p>Lake &amp; Sons; R&amp;D;</p></mainBody>");
        assertThat(AknFile.read(firm).problems()).isEmpty();
    }

    @Test
    void bytesInAnotherEncodingAreAnErrorWithItsPlaceAndNothingIsPrinted() throws IOException {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            byte[] bytes = AknFile.of("doc", "note", "<mainBody><p>L\u00e9man</p></mainBody>")
                    .getBytes(StandardCharsets.ISO_8859_1);
            ReadResult result = AkomaNtosoReader.create().read(DocumentSource.of("file.xml", bytes));
            assertThat(result.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.id()).isEqualTo("xml.syntax");
                assertThat(problem.location()).hasToString("4:15");
                assertThat(problem.message()).contains("UTF-8");
            });
            MarcXmlReader.create().readEach(new java.io.ByteArrayInputStream(bytes), each -> {});
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void encodingsAreThoseThatAFileDeclares() throws IOException {
        Map<String, String> declarations = new TreeMap<>(Map.of(
                "ISO-8859-1", "<?xml version='1.0' encoding='ISO-8859-1'?>\n",
                "UTF-16", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n",
                "UTF-16LE", "<?xml version='1.0'?>",
                "UTF-8", "\uFEFF"));
        for (Map.Entry<String, String> each : declarations.entrySet()) {
            byte[] bytes = (each.getValue() + AknFile.of("doc", "note", "<mainBody><p>L\u00e9man</p></mainBody>"))
                    .getBytes(Charset.forName(each.getKey()));
            ReadResult result = AkomaNtosoReader.create().read(DocumentSource.of("file.xml", bytes));
            assertThat(result.problems()).as(each.getKey()).isEmpty();
            assertThat(DocumentText.of(result.orThrow())).as(each.getKey()).isEqualTo("L\u00e9man");
        }
    }

    @Test
    void oneMarkMayHoldSeveralSymbols() throws IOException {
        String front = "<coverPage><p><docNumber>A/99/1–S/2044/2</docNumber></p></coverPage>";
        assertThat(AknFile.document(AknFile.of("doc", "officialLetter", front + BODY))
                        .masthead()
                        .symbols())
                .isEqualTo(List.of(DocumentSymbol.parse("A/99/1"), DocumentSymbol.parse("S/2044/2")));
    }

    @Test
    void aDateThatIsNotGivenIsReadInTheWords() throws IOException {
        String text = "<mainBody><p>Lakes are wet.</p></mainBody><conclusions><p>"
                + "<docDate date=\"0001-01-01\" refersTo=\"#adoptionDate\">جلسته 9999 المعقودة في 19 تشرين الأول/أكتوبر 2044"
                + "</docDate></p></conclusions>";
        String step =
                "<workflow source=\"#s\"><step date=\"2044-10-02\" outcome=\"adopted\" as=\"S/PV.9999\"/></workflow>";
        UnDocument document =
                AknFile.document(AknFile.of(AknFile.STANDARD, "statement", "resolution", "ara", step, text));
        assertThat(document.deliberation().flatMap(Deliberation::adopted)).hasToString("Optional[2044-10-19]");
    }

    @Test
    void aTitleAtTheHeadOfTheMainBodyIsThatOfTheDocument() throws IOException {
        UnDocument document = AknFile.read(
                        AknFile.of(
                                "statement",
                                "statement",
                                "<mainBody><container><p><b><docTitle>Statement on <i>lakes</i><authorialNote marker=\"*\"><p>Wet."
                                        + "</p></authorialNote></docTitle></b></p></container><p>Lakes are wet.</p></mainBody>"))
                .orThrow();

        assertThat(document.title()).containsExactly("Statement on lakes");
        assertThat(document.notes()).hasSize(1);
        assertThat(document.body()).hasSize(1);
    }

    @Test
    void aTitleInTheMiddleOfTheMainBodyIsText() throws IOException {
        UnDocument document = AknFile.read(AknFile.of(
                        "statement",
                        "statement",
                        "<mainBody><p>Lakes are wet.</p><p><docTitle>Statement on lakes</docTitle></p></mainBody>"))
                .orThrow();

        assertThat(document.title()).isEmpty();
        assertThat(document.body()).hasSize(2);
    }
}
