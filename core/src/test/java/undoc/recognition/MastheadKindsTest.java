// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.recognition.InventedMastheads.SENTENCE;
import static undoc.recognition.InventedMastheads.assembly;
import static undoc.recognition.InventedMastheads.cover;
import static undoc.recognition.InventedMastheads.session;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.SessionType;
import undoc.model.UnDocument;

/** Invented mastheads of kinds of documents that are no letters: covers, records, circulars. */
class MastheadKindsTest {
    @Test
    void aNoteThatTransmitsAReportIsANote() {
        UnDocument document = assembly("A/79/9001")
                .bold(123, 270, 14, "Report of the Committee on Lighthouses")
                .bold(123, 300, 12, "Note by the Secretary-General")
                .body(123, 330, SENTENCE)
                .read();

        assertThat(document.title()).hasSize(2);
        assertThat(document.kind()).isEqualTo(DocumentKind.NOTE);
    }

    @Test
    void theCoverOfASupplementHasNoBlockOfDistribution() {
        UnDocument document = cover().read();

        assertThat(document.masthead().symbols()).extracting(Object::toString).containsExactly("A/79/99");
        assertThat(document.masthead().organs()).containsExactly("General Assembly");
        assertThat(session(document, 0).number()).isEqualTo(OptionalInt.of(79));
        assertThat(document.title()).containsExactly("Report of the Committee on Lighthouses", "2025 session");
        assertThat(document.kind()).isEqualTo(DocumentKind.SUPPLEMENT);
        assertThat(document.masthead().language()).contains(Language.ENGLISH);
    }

    @Test
    void aVerbatimRecordGivesTheDateOfItsMeeting() {
        UnDocument document = FirstPage.blank()
                .text(60, 58, 14, "United Nations")
                .text(480, 56, 14, "A/78/PV.99")
                .rule(65)
                .bold(60, 120, 20, "General Assembly")
                .bold(450, 120, 14, "Official Records")
                .bold(60, 138, 14, "Seventy-eighth session")
                .bold(60, 180, 14, "99th plenary meeting")
                .text(60, 194, 10, "Tuesday, 5 March 2024, 10 a.m.")
                .text(60, 206, 10, "New York")
                .rule(220)
                .text(60, 240, 10, "President: Ms. Example (Utopia)")
                .body(60, 280, SENTENCE)
                .read();

        assertThat(document.masthead().symbols()).extracting(Object::toString).containsExactly("A/78/PV.99");
        assertThat(document.masthead().organs()).containsExactly("General Assembly");
        assertThat(document.masthead().date()).contains(LocalDate.of(2024, 3, 5));
        assertThat(session(document, 0).number()).isEqualTo(OptionalInt.of(78));
        assertThat(document.title()).containsExactly("99th plenary meeting");
        assertThat(document.kind()).isEqualTo(DocumentKind.VERBATIM_RECORD);
    }

    @Test
    void aRecordOfTheSecurityCouncilIsProvisional() {
        UnDocument document = FirstPage.blank()
                .text(60, 58, 14, "United Nations")
                .text(480, 56, 14, "S/PV.9999")
                .rule(65)
                .bold(60, 120, 20, "Security Council")
                .text(450, 120, 14, "Provisional")
                .bold(60, 138, 14, "Seventy-ninth year")
                .bold(60, 180, 14, "9999th meeting")
                .text(60, 194, 10, "Tuesday, 5 March 2024, 10 a.m.")
                .text(60, 240, 10, "President: Ms. Example (Utopia)")
                .body(60, 280, SENTENCE)
                .read();

        assertThat(document.masthead().organs()).containsExactly("Security Council");
        assertThat(document.masthead().distribution()).contains(Distribution.PROVISIONAL);
        assertThat(document.masthead().date()).contains(LocalDate.of(2024, 3, 5));
        assertThat(session(document, 0).type()).isEqualTo(SessionType.YEAR);
        assertThat(document.title()).containsExactly("9999th meeting");
    }

    @Test
    void aSummaryRecordNamesTheSessionBesideTheOrgan() {
        UnDocument document = assembly("A/C.3/78/SR.9")
                .bold(123, 105, 14, "Seventy-eighth session")
                .text(123, 120, 14, "Official Records")
                .bold(60, 230, 14, "Third Committee")
                .bold(60, 248, 14, "Summary record of the 9th meeting")
                .text(60, 262, 10, "Held at Headquarters, New York, on Tuesday, 5 March 2024, at 10 a.m.")
                .body(60, 300, SENTENCE)
                .read();

        assertThat(document.masthead().organs()).containsExactly("General Assembly");
        assertThat(document.masthead().proceedings()).hasSize(1);
        assertThat(document.masthead().proceedings().get(0).body()).isEqualTo("Third Committee");
        assertThat(session(document, 0).number()).isEqualTo(OptionalInt.of(78));
        assertThat(document.title()).containsExactly("Summary record of the 9th meeting");
        assertThat(document.kind()).isEqualTo(DocumentKind.SUMMARY_RECORD);
    }

    @Test
    void anInformationCircularHasADateAndNoDistribution() {
        UnDocument document = FirstPage.blank()
                .newYork("United Nations", "ST/IC/2024/99", List.of("Secretariat"), List.of("5 March 2024"))
                .bold(60, 232, 14, "Information circular*")
                .text(60, 256, 10, "To: Members of the staff of the lighthouses")
                .text(60, 270, 10, "From: The Keeper of the Lights")
                .text(60, 284, 10, "Subject: Hours of the lights")
                .body(60, 310, SENTENCE)
                .read();

        assertThat(document.masthead().organs()).containsExactly("Secretariat");
        assertThat(document.masthead().distribution()).isEmpty();
        assertThat(document.masthead().date()).contains(LocalDate.of(2024, 3, 5));
        assertThat(document.masthead().proceedings()).isEmpty();
        assertThat(document.title()).containsExactly("Information circular");
        assertThat(document.kind()).isEqualTo(DocumentKind.INSTRUCTION);
    }
}
