// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.io.DocumentSource;
import undoc.model.AgendaItem;
import undoc.model.Annex;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Content;

/** Pages that were laid out as plain text, where only the place of a line tells what it is. */
class LaidOutTextTest {
    private static final String HEAD = """
                United Nations                                                              A/79/9917-S/2025/9332
                General Assembly                                                Distr.: General
                Security Council                                                28 May 2025
                                                                                Original: English


            """;

    private static UnDocument read(String text) throws IOException {
        return MarkdownReader.create()
                .read(DocumentSource.of("text.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .orThrow();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(block -> Content.text(List.of(block))).toList();
    }

    @Test
    void theFirstParagraphRightBelowTheTitleIsToldByItsIndent() throws IOException {
        UnDocument letter = read(HEAD + """

                            Letter dated 12 June 2025 from the Permanent Representative of
                            Exampleland to the United Nations addressed to the Secretary-General
                                 In connection with the report of the ferries for the year 2024, which was
                            adopted on 30 May 2025, I would like to convey the following.
                                 The ferries run.
                """);
        assertThat(letter.title())
                .containsExactly("Letter dated 12 June 2025 from the Permanent Representative of Exampleland to the"
                        + " United Nations addressed to the Secretary-General");
        assertThat(texts(letter.body()))
                .containsExactly(
                        "In connection with the report of the ferries for the year 2024, which was adopted on 30 May"
                                + " 2025, I would like to convey the following.",
                        "The ferries run.");
    }

    @Test
    void aTitleInTheMiddleIsOneThoughItsLastLineIsFurtherIn() throws IOException {
        UnDocument agreement = read(HEAD + """

                              Agreement on the ferries of the northern bank of
                            the Great River and on those of its southern bank
                                         of 10 December 1982

                                 The parties agree.
                """);
        assertThat(agreement.title())
                .containsExactly("Agreement on the ferries of the northern bank of the Great River and on those of its"
                        + " southern bank of 10 December 1982");
    }

    @Test
    void titlesOfAgendaItemsStandLeftOfTheTitle() throws IOException {
        UnDocument letter = read(HEAD + """
                General Assembly                                                     Security Council
                Seventy-ninth session                                                Eightieth year
                Agenda items 32, 60 and 61
                Prevention of floods
                Report of the United Nations High Commissioner for
                Ferries, questions relating to rafts, boats and
                humanitarian questions
                Rivers and lakes


                            Letter dated 28 May 2025 from the Permanent Representative of
                            Exampleland to the United Nations addressed to the Secretary-General

                                 I have the honour to write.
                """);
        assertThat(letter.masthead().proceedings())
                .extracting(proceeding -> proceeding.session().orElseThrow().text())
                .containsExactly("Seventy-ninth session", "Eightieth year");
        assertThat(letter.masthead().proceedings().get(0).agendaItems())
                .extracting(AgendaItem::number, item -> item.title().orElse(""))
                .containsExactly(
                        tuple("32", "Prevention of floods"),
                        tuple(
                                "60",
                                "Report of the United Nations High Commissioner for Ferries, questions relating to"
                                        + " rafts, boats and humanitarian questions"),
                        tuple("61", "Rivers and lakes"));
        assertThat(letter.title()).singleElement().asString().startsWith("Letter dated 28 May 2025");
    }

    @Test
    void theOrganStandsBelowItsOrganizationAndABodyLeftOfTheTitle() throws IOException {
        UnDocument observations = read("""
                United Nations                                                   CEDAW/C/XYZ/CO/6
                               Convention on the Upkeep                      Distr.: General
                               of All Forms of Ferries                       20 February 2024
                                                                             Original: English




                Committee on Ferries
                of All Forms

                               Concluding observations on the sixth
                               periodic report of Exampleland
                               1.   The Committee considered the sixth periodic report of Exampleland
                               at its 2047th meeting.
                """);
        assertThat(observations.masthead().organs())
                .containsExactly("Convention on the Upkeep of All Forms of Ferries");
        assertThat(observations.masthead().date()).contains(LocalDate.of(2024, 2, 20));
        assertThat(observations.title())
                .containsExactly("Concluding observations on the sixth periodic report of Exampleland");
        assertThat(texts(observations.body()))
                .containsExactly("The Committee considered the sixth periodic report of Exampleland at its 2047th"
                        + " meeting.");
    }

    @Test
    void aSectionBeginsRightBelowTheTitleOfAnAnnex() throws IOException {
        UnDocument letter = read(HEAD + """

                            Letter dated 12 June 2025 from the Permanent Representative of Exampleland

                                 I have the honour to transmit a memorandum (see annex I).
                \f
                Annex I
                               Explanatory memorandum
                           I. Introduction
                                      The ferry is an agency that was founded by the agreement of the two
                               banks of the river, and it crosses the river.
                """);
        assertThat(letter.annexes())
                .extracting(annex -> annex.label().orElse(""), Annex::title)
                .containsExactly(tuple("Annex I", Optional.of("Explanatory memorandum")));
        assertThat(texts(letter.annexes().get(0).body()))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("The ferry is");
    }

    @Test
    void anArabicAnnexLeavesAnEnglishMastheadAsItIs() throws IOException {
        UnDocument letter = read(
                HEAD + """
                General Assembly                                                     Security Council
                Seventy-ninth session                                                Eightieth year


                            Letter dated 12 June 2025 from the Permanent Representative of Exampleland

                                 I have the honour to transmit a report (see annex).
                \f
                مرفق

                """ + "إن العبّارة وكالة تأسست بموجب اتفاق ضفتي النهر وهي تعبر النهر كل يوم وليلة. ".repeat(20));
        assertThat(letter.masthead().organs()).containsExactly("General Assembly", "Security Council");
        assertThat(letter.masthead().proceedings()).hasSize(2);
    }

    @Test
    void theJobNumberStandsAboveABarCodeInAFontOfItsOwn() throws IOException {
        UnDocument letter = read(HEAD + """

                            Letter dated 12 June 2025 from the Permanent Representative of Exampleland

                                 I have the honour to write.

                25-12357 (E)     140825

                \uF02A\uF032\uF035\uF031\uF032\uF033\uF035\uF037\uF02A
                \f
                A/79/9917-S/2025/9332

                                 I have more to write.
                """);
        assertThat(letter.masthead().jobNumber()).contains("25-12357");
    }
}
