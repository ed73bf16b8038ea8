// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.io.DocumentSource;
import undoc.io.Problem;
import undoc.model.AgendaItem;
import undoc.model.Annex;
import undoc.model.Deliberation;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Proceeding;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Figure;
import undoc.model.body.Heading;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.Reference;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.symbol.DocumentSymbol;

/** Kinds of documents and ways of writing beyond the resolutions that the United Nations publish. */
class OtherFilesTest {
    private static UnDocument read(String language, String type, String name, String parts) throws IOException {
        UnDocument document = AknFile.document(AknFile.of(AknFile.STANDARD, type, name, language, "", parts));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AkomaNtosoWriter.create().write(document, out);
        assertThat(AkomaNtosoReader.create()
                        .read(DocumentSource.of("again.xml", out.toByteArray()))
                        .orThrow())
                .isEqualTo(document);
        return document;
    }

    private static List<Integer> levels(UnDocument document) {
        return document.body().stream()
                .filter(Heading.class::isInstance)
                .map(heading -> ((Heading) heading).level())
                .toList();
    }

    @Test
    void aDraftResolutionOfACommittee() throws IOException {
        UnDocument draft = read("eng", "statement", "draftResolution", """
                <coverPage><p><docAuthority refersTo="#publisher">United Nations</docAuthority></p>
                <p><docNumber>A/C.3/99/L.7/Rev.1</docNumber></p>
                <p><docAuthority>General Assembly</docAuthority></p><p><docStatus>Distr.: Limited</docStatus></p>
                <p><docDate date="2044-11-03">3 November 2044</docDate></p><p>Original: English and French</p>
                <p><session value="99">Ninety-ninth session</session></p><p><b>Third Committee</b></p>
                <p><inline name="agenda item" title="61 (a)">Agenda item 61 (a)</inline></p>
                <p><inline name="agenda item name">Rights of lakes</inline></p></coverPage>
                <preface><p><docProponent>Chile, Peru and Trinidad and Tobago:</docProponent>
                <docType>draft resolution</docType></p><p><docTitle>Rights of lakes</docTitle></p></preface>
                <preamble><p><i>Recalling</i> its
                <ref href="/akn/un/statement/deliberation/unga/2043-12-01/98-12/eng@/!main">resolution 98/12</ref>,</p>
                </preamble>
                <mainBody><paragraph><num>1.</num><content><p><i>Decides</i> to wait.</p></content></paragraph>
                </mainBody>""");
        assertThat(draft.kind()).isEqualTo(DocumentKind.DRAFT_RESOLUTION);
        assertThat(draft.masthead().originalLanguages()).containsExactly(Language.ENGLISH, Language.FRENCH);
        Proceeding proceeding = draft.masthead().proceedings().get(0);
        assertThat(proceeding.body()).isEqualTo("Third Committee");
        assertThat(proceeding.agendaItems()).extracting(AgendaItem::number).containsExactly("61 (a)");
        assertThat(draft.masthead().date()).hasToString("Optional[2044-11-03]");
        assertThat(draft.deliberation().map(Deliberation::sponsors))
                .hasValue(List.of("Chile", "Peru", "Trinidad and Tobago"));
        assertThat(draft.deliberation().flatMap(Deliberation::committee)).isEmpty();
        assertThat(draft.body())
                .extracting(block -> ((Paragraph) block).role().orElseThrow())
                .containsExactly(ParagraphRole.PREAMBULAR, ParagraphRole.OPERATIVE);
        Reference reference =
                (Reference) ((Paragraph) draft.body().get(0)).content().get(2);
        assertThat(reference.symbol()).hasValue(DocumentSymbol.parse("A/RES/98/12"));
    }

    @Test
    void aCommitteeThatIsMarked() throws IOException {
        UnDocument draft = read("fra", "statement", "draftDecision", """
                <coverPage><p><docAuthority>Assemblée générale</docAuthority></p>
                <p><session value="99">Quatre-vingt-dix-neuvième session</session></p>
                <p><docCommittee>Commission des lacs</docCommittee></p></coverPage>
                <mainBody><p>Elle décide d’attendre.</p></mainBody>""");
        assertThat(draft.kind()).isEqualTo(DocumentKind.DRAFT_DECISION);
        assertThat(draft.masthead().proceedings().get(0).body()).isEqualTo("Commission des lacs");
        assertThat(draft.masthead().printed()).contains("Commission des lacs");
    }

    @Test
    void aVerbatimRecord() throws IOException {
        UnDocument record = read("fra", "debate", "verbatimRecord", """
                <coverPage><p><docNumber>S/PV.9999</docNumber></p><p><docStatus>Provisoire</docStatus></p>
                <p><docAuthority>Conseil de sécurité</docAuthority></p>
                <p><session value="99">Quatre-vingt-dix-neuvième année</session></p>
                <p><docDate date="2044-03-01">Mardi 1 mars 2044</docDate>, à 10 heures</p></coverPage>
                <preface><table><tr><td><p>Président :</p></td><td><p>M. Léman</p></td></tr></table></preface>
                <debateBody><debateSection name="agenda"><heading>Adoption de l’ordre du jour</heading>
                <scene>L’ordre du jour est adopté.</scene>
                <debateSection name="item"><heading>Les lacs</heading>
                <speech by="#onega" xml:lang="en"><from><person>Mme Onega</person> (<organization>Lacs</organization>)
                (<inline name="languageOfExpression">parle en anglais</inline>) :</from><p>Oui.</p></speech>
                <adjournment><p>La séance est levée.</p></adjournment></debateSection></debateSection></debateBody>""");
        assertThat(record.kind()).isEqualTo(DocumentKind.VERBATIM_RECORD);
        assertThat(record.masthead().date()).hasToString("Optional[2044-03-01]");
        assertThat(record.masthead().printed()).contains("Président :", "M. Léman");
        assertThat(levels(record)).containsExactly(1, 2);
        assertThat(record.body())
                .filteredOn(Speech.class::isInstance)
                .singleElement()
                .satisfies(block -> {
                    Speech speech = (Speech) block;
                    assertThat(speech.speaker()).isEqualTo("Mme Onega :");
                    assertThat(speech.affiliation()).hasValue("Lacs");
                    assertThat(speech.language()).hasValue(Language.ENGLISH);
                });
        assertThat(DocumentText.of(record)).endsWith("Laséanceestlevée.");
    }

    @Test
    void aReportWithSummarySectionsFiguresAndAnnexesInOtherFiles() throws IOException {
        UnDocument report = read("rus", "doc", "progressReport", """
                <coverPage><p><img src="logo.png"/><docNumber>A/99/1–S/2044/1</docNumber></p></coverPage>
                <preface><p><docTitle>Озёра мира</docTitle></p>
                <toc><tocItem level="1" href="#s"><inline name="t">I. Введение</inline><inline name="p">2</inline>
                </tocItem></toc>
                <container name="summary"><heading>Резюме</heading><p>Воды хватает.</p></container></preface>
                <mainBody><section><num>I.</num><heading>Введение</heading>
                <paragraph><num>1.</num><content><p>Первый.</p></content></paragraph>
                <section><heading>Вода</heading><subheading>Пресная</subheading>
                <paragraph><num>2.</num><content><p>Карта: <img src="map.png" alt="Карта озёр"/></p></content>
                </paragraph></section></section><section><heading>Выводы</heading></section></mainBody>
                <attachments><attachment><documentRef href="annex.xml" showAs="Приложение"/></attachment></attachments>
                """);
        assertThat(report.kind()).isEqualTo(DocumentKind.REPORT);
        assertThat(report.title()).containsExactly("Озёра мира");
        assertThat(report.masthead().printed()).containsExactly("I. Введение 2");
        assertThat(report.body().get(0)).isEqualTo(Heading.of(1, "Резюме"));
        assertThat(levels(report)).containsExactly(1, 1, 2, 3, 1);
        assertThat(report.body()).last().isEqualTo(Heading.of(1, "Выводы"));
        assertThat(report.body())
                .filteredOn(block -> block instanceof Paragraph p && p.number().equals(Optional.of("2.")))
                .singleElement()
                .satisfies(block -> assertThat(((Paragraph) block).blocks()).containsExactly(new Figure("Карта озёр")));
        Annex annex = report.annexes().get(0);
        assertThat(annex.label()).hasValue("Приложение");
        Reference link = (Reference) ((Paragraph) annex.body().get(0)).content().get(0);
        assertThat(link.href()).hasValue("annex.xml");
    }

    @Test
    void anAgendaIsAListOfNumberedHeadings() throws IOException {
        UnDocument agenda = read("spa", "debateReport", "agendaAnnotated", """
                <coverPage><p><docNumber>E/2044/1</docNumber></p><p><docAuthority>Consejo Económico y Social</docAuthority>
                </p><p><session value="2044">Período de sesiones de 2044</session></p></coverPage>
                <preface><p><docTitle>Programa provisional anotado</docTitle></p></preface>
                <mainBody><part><num>I.</num><heading>Programa</heading>
                <hcontainer name="item"><num>1.</num><heading>Elección de la Mesa</heading></hcontainer>
                <hcontainer name="item"><num>2.</num><heading>Lagos:</heading><list><point><num>a)</num><content>
                <p>Grandes.</p></content></point></list></hcontainer></part></mainBody>""");
        assertThat(agenda.kind()).isEqualTo(DocumentKind.AGENDA);
        assertThat(levels(agenda)).containsExactly(1, 2, 2);
        assertThat(DocumentText.of(agenda)).isEqualTo("I.Programa1.EleccióndelaMesa2.Lagos:a)Grandes.");
    }

    @Test
    void aLetterSignedByTwo() throws IOException {
        UnDocument letter = read("zho", "doc", "officialLetter", """
                <coverPage><p><docNumber>S/2044/7</docNumber></p></coverPage>
                <preface><p><docTitle>2044年3月2日的信</docTitle></p></preface>
                <mainBody><p>湖水很清。</p></mainBody>
                <conclusions><container name="signatures"><p><signature><role>常驻代表</role><eol/><person>甲</person>
                (<docStatus>签名</docStatus>)</signature></p><p><signature><person>乙</person></signature></p></container>
                </conclusions>""");
        assertThat(letter.kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(letter.body()).filteredOn(SignatureBlock.class::isInstance).hasSize(2);
        assertThat(letter.body()).first().isInstanceOf(Paragraph.class);
    }

    @Test
    void anActOfAParliamentWithWhatItAmends() throws IOException {
        UnDocument act = read("eng", "act", "regulation", """
                <preface><longTitle><p>A <docType>REGULATION</docType> <docPurpose>on lakes</docPurpose></p></longTitle>
                </preface><preamble><recitals><recital><num>(1)</num><p>Lakes are wet.</p></recital></recitals></preamble>
                <body><chapter><num>CHAPTER I</num><heading>GENERAL</heading><article><num>Article 1</num>
                <heading>Scope</heading><content><p>In the Act <mod>for <quotedText>old</quotedText> put
                <quotedStructure><paragraph><num>9.</num><content><p>new</p></content></paragraph></quotedStructure></mod>
                .</p></content></article></chapter></body>""");
        assertThat(act.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(act.title()).containsExactly("A REGULATION on lakes");
        assertThat(act.properties()).anySatisfy(p -> assertThat(p.value()).contains("name=regulation"));
        assertThat(levels(act)).containsExactly(1, 2);
        assertThat(act.body()).filteredOn(Quotation.class::isInstance).hasSize(1);
        List<Block> body = act.body();
        assertThat(((Paragraph) body.get(body.size() - 3)).content())
                .hasToString("[Text[text=In the Act for old put]]");
        assertThat(DocumentText.of(act))
                .isEqualTo("(1)Lakesarewet.CHAPTERIGENERALArticle1ScopeIntheActforoldput9.new.");
    }

    @Test
    void anotherVocabularyIsKeptByItsWordsAndReported() throws IOException {
        String math = "<mainBody><p>Let</p><foreign><m xmlns=\"urn:math\">x</m></foreign><p>be wet.</p></mainBody>";
        String xml = AknFile.of("doc", "note", math);
        assertThat(AknFile.read(xml).problems()).extracting(Problem::id).containsExactly("akn.foreign");
        assertThat(DocumentText.of(AknFile.document(xml))).isEqualTo("Letxbewet.");
    }
}
