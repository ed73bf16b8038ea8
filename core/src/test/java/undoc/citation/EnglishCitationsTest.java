// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.model.Language;
import undoc.symbol.DocumentSymbol;

class EnglishCitationsTest {
    private static List<String> found(String text) {
        return Found.in(Language.ENGLISH, text);
    }

    @Test
    void resolutionsAndDecisionsByNumber() {
        assertThat(found("Guided by resolution 59/50 of 2 December 2004 and decision 75/510, the Board met."))
                .containsExactly("resolution 59/50 = A/RES/59/50", "decision 75/510 = A/DEC/75/510");
        assertThat(found("Recalling Security Council resolution 1325 (2000) on women and peace"))
                .containsExactly("resolution 1325 (2000) = S/RES/1325 (2000)");
        assertThat(found("as set out in resolutions 217 A (III) and 1514 (XV)"))
                .containsExactly("resolutions 217 A (III) = A/RES/217 A (III)", "1514 (XV) = A/RES/1514 (XV)");
        assertThat(found("by resolution S-27/2 and resolution ES-10/14"))
                .containsExactly("resolution S-27/2 = A/RES/S-27/2", "resolution ES-10/14 = A/RES/ES-10/14");
    }

    @Test
    void enumerationsShareTheirNoun() {
        assertThat(found("Recalling resolutions 60/1, 61/2 of 20 November 2006 and 62/3, on gardens"))
                .containsExactly("resolutions 60/1 = A/RES/60/1", "61/2 = A/RES/61/2", "62/3 = A/RES/62/3");
        assertThat(found(
                        "Its resolution 62/265 of 20 June 2008 on the lending of bicycles, and 63/298 of 30 June 2009"))
                .containsExactly("resolution 62/265 = A/RES/62/265", "63/298 = A/RES/63/298");
        assertThat(found("under resolutions 74/92 A and B and 61/250 A-C"))
                .containsExactly(
                        "resolutions 74/92 A and B = A/RES/74/92 A + A/RES/74/92 B",
                        "61/250 A-C = A/RES/61/250 A + A/RES/61/250 B + A/RES/61/250 C");
        assertThat(found("resolutions 60/1 to 60/5 and 57/1-57/3"))
                .containsExactly(
                        "resolutions 60/1 = A/RES/60/1", "60/5 = A/RES/60/5", "57/1 = A/RES/57/1", "57/3 = A/RES/57/3");
    }

    @Test
    void theBodyIsNamedOrToldByTheDate() {
        assertThat(found("Recalling Human Rights Council resolutions 34/8 and 40/11"))
                .containsExactly("resolutions 34/8 = A/HRC/RES/34/8", "40/11 = A/HRC/RES/40/11");
        assertThat(found("Recalling resolution 33/12 of 29 September 2016"))
                .containsExactly("resolution 33/12 = A/HRC/RES/33/12");
        assertThat(found("Recalling resolution 33/12 of 3 November 1978"))
                .containsExactly("resolution 33/12 = A/RES/33/12");
        assertThat(found("Economic and Social Council resolution 1996/31 and its decision 2003/311"))
                .containsExactly("resolution 1996/31 = E/RES/1996/31", "decision 2003/311 = E/DEC/2003/311");
        assertThat(found("resolution 5/14 of the United Nations Environment Assembly"))
                .containsExactly("resolution 5/14 = UNEP/EA.5/Res.14");
    }

    @Test
    void symbolsStandAlone() {
        assertThat(found("See A/75/10/Add.1, S/2021/9999 and Corr.1, and A/79/62-E/2024/3."))
                .containsExactly(
                        "A/75/10/Add.1 = A/75/10/Add.1",
                        "S/2021/9999 = S/2021/9999",
                        "Corr.1 = S/2021/9999/Corr.1",
                        "A/79/62-E/2024/3 = A/79/62 + E/2024/3");
        assertThat(found("the report (NPT/CONF.2000/28 (Parts I and II)) and A/64/13 and Add.1-3"))
                .containsExactly(
                        "NPT/CONF.2000/28 (Parts I and II) = NPT/CONF.2000/28 (Parts I and II)",
                        "A/64/13 = A/64/13",
                        "Add.1-3 = A/64/13/Add.1-3");
        assertThat(found(
                        "Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 10 (A/75/10)"))
                .containsExactly("A/75/10 = A/75/10");
    }

    @Test
    void aDayAndMonthDoNotReachForTheYearOfASymbol() {
        assertThat(found("until 23 September (see S/2024/9817, para. 3); 7 May, 2004; TD/B/EX(2)/3"))
                .containsExactly("S/2024/9817 = S/2024/9817", "TD/B/EX(2)/3 = TD/B/EX(2)/3");
    }

    @Test
    void numberAndYearMayBePartedByAStroke() {
        assertThat(found("Security Council resolution 1325/2000; a ratio of 1325/2000"))
                .containsExactly("resolution 1325/2000 = S/RES/1325 (2000)");
    }

    @Test
    void resolutionsOfOtherOrganizationsAreNone() {
        assertThat(found("resolution No. 8/43-C of the Organization; in accordance with decision 5 (LX) of the Union"))
                .isEmpty();
    }

    @Test
    void numbersTellTheAssemblyFromTheCouncil() {
        assertThat(found("the Human Rights Council met. The Council acted under resolution 60/251."))
                .containsExactly("resolution 60/251 = A/RES/60/251");
        assertThat(found("resolution S-37/1 on a region")).containsExactly("resolution S-37/1 = A/HRC/RES/S-37/1");
    }

    @Test
    void supplementsOfTheOfficialRecordsNeedNoSymbol() {
        assertThat(found("Official Records of the General Assembly, Thirty-fourth Session, Supplement No. 5, para. 3"))
                .containsExactly("Supplement No. 5 = A/34/5");
        assertThat(found("Official Records of the General Assembly, Twentieth Session, Supplement No. 5"))
                .isEmpty();
        assertThat(found("Official Records of the Economic and Social Council, 2003, Supplement No. 4, chap. I"))
                .containsExactly("Supplement No. 4 = E/2003/24");
        assertThat(found("Official Records of the Economic and Social Council, 1979, Supplement No. 6"))
                .isEmpty();
    }

    @Test
    void recordsOfSeveralMeetings() {
        assertThat(found("see A/C.3/57/SR.39, 47 and 50."))
                .containsExactly("A/C.3/57/SR.39 = A/C.3/57/SR.39", "47 = A/C.3/57/SR.47", "50 = A/C.3/57/SR.50");
    }

    @Test
    void theSubjectOfItsResolutionMayStandOnEitherSide() {
        assertThat(found("The Human Rights Council, in its resolution 34/8, decided"))
                .containsExactly("resolution 34/8 = A/HRC/RES/34/8");
        assertThat(found("In its resolution 34/8, the Human Rights Council decided"))
                .containsExactly("resolution 34/8 = A/HRC/RES/34/8");
        assertThat(found("Noting the report of the Committee, the Assembly, in its resolution 34/8, decided"))
                .containsExactly("resolution 34/8 = A/RES/34/8");
    }

    @Test
    void aDateThatFitsNoSessionIsNotOfThatBody() {
        assertThat(found("decision 15/4 of 19 December 2022 and resolution 49/7 of 11 March 2005"))
                .isEmpty();
    }

    @Test
    void annexesBetweenMembersAreNoNouns() {
        assertThat(found("Resolutions 78/3, annex, 78/4, annex, and 78/5, annex."))
                .containsExactly("Resolutions 78/3 = A/RES/78/3", "78/4 = A/RES/78/4", "78/5 = A/RES/78/5");
    }

    @Test
    void paragraphsOfResolutions() {
        assertThat(
                        found(
                                "pursuant to paragraph 5 (a) of resolution 61/16 and paragraphs 6 and 7 of its resolution 62/1"))
                .containsExactly(
                        "paragraph 5 (a) : resolution 61/16 = A/RES/61/16",
                        "paragraphs 6 and 7 : resolution 62/1 = A/RES/62/1");
    }

    @Test
    void shortFormsAreKnownFromWhatStandsBefore() {
        CitationContext rights = CitationContext.of(Language.ENGLISH, DocumentSymbol.parse("A/HRC/46/9999"));
        assertThat(Found.in(
                        rights,
                        "Recalling its resolution 43/10 and General Assembly resolution 60/251",
                        "Recalling Security Council resolution 1325 (2000)",
                        "as stated in resolution 1325 and again in the same resolution"))
                .containsExactly(
                        "resolution 43/10 = A/HRC/RES/43/10",
                        "resolution 60/251 = A/RES/60/251",
                        "resolution 1325 (2000) = S/RES/1325 (2000)",
                        "resolution 1325 = S/RES/1325 (2000)",
                        "the same resolution = S/RES/1325 (2000)");
    }

    @Test
    void theSameIsWhatWasNamedLastInAnyForm() {
        assertThat(found("under resolution 59/50; see A/RES/60/1 and the same resolution"))
                .containsExactly(
                        "resolution 59/50 = A/RES/59/50",
                        "A/RES/60/1 = A/RES/60/1",
                        "the same resolution = A/RES/60/1");
        assertThat(found("the same resolution")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two thirds, or 2/3, of the members, and 15/16 of the rest",
                "open 24/7 since 9/11 and on 31/12/2020",
                "see pages 60-65 and 60/65, at a ratio of 4/3",
                "call +1 212 963/5000 or room 60/12",
                "Article 19/2 and target 16/10 of the plan",
                "the 2020/21 season and the year 2005/06",
                "about 12 (2011) and 340 (2015) households",
                "in Act No. 15/2008 and order 21/38",
                "TCP/IP, AC/DC, N/A and and/or",
                "https://example.org/A/75/10"
            })
    void whatLooksLikeOneIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }
}
