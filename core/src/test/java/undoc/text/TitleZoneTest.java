// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.io.DocumentSource;

/** Titles in plain text as it comes out of other programs: nothing marks them. */
class TitleZoneTest {
    private static final String HEAD = """
            United Nations

            General Assembly

            Distr.: General
            11 May 1994
            Original: English

            Forty-eighth session
            Agenda item 165

            """;

    private static List<String> title(String below) throws IOException {
        String text = HEAD + below + "\n\nThe General Assembly,\n\nHaving considered the report of the Board.\n";
        return MarkdownReader.create()
                .read(DocumentSource.of("resolution.txt", text.getBytes(StandardCharsets.UTF_8)))
                .orThrow()
                .title();
    }

    @Test
    void numberAndSourceOfAResolutionAreOfItsTitle() throws IOException {
        assertThat(title("""
                        RESOLUTION ADOPTED BY THE GENERAL ASSEMBLY

                        [on the report of the Fifth Committee (A/48/9826/Add.1)]

                        48/946. Financing of the lighthouses of the northern lakes"""))
                .containsExactly(
                        "Financing of the lighthouses of the northern lakes",
                        "RESOLUTION ADOPTED BY THE GENERAL ASSEMBLY",
                        "[on the report of the Fifth Committee (A/48/9826/Add.1)]");
    }

    @Test
    void theSubjectOfADraftStandsBelowThoseWhoSubmitIt() throws IOException {
        for (String number : List.of("", "59/… ", "59/... ")) {
            assertThat(title("Laketania,* Northmark and Utopia: draft resolution\n\n" + number
                            + "Rights of the keepers of lighthouses"))
                    .containsExactly(
                            "Rights of the keepers of lighthouses",
                            "Laketania, Northmark and Utopia: draft resolution");
        }
    }

    @Test
    void headingsWithoutEmptyLinesStayApart() throws IOException {
        assertThat(title("""
                        Opening dates of the lighthouses and of the
                        harbours of the northern lakes
                        Note by the Secretariat"""))
                .containsExactly(
                        "Opening dates of the lighthouses and of the harbours of the northern lakes",
                        "Note by the Secretariat");
    }
}
