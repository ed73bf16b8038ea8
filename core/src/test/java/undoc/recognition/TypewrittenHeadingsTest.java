// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.model.UnDocument;
import undoc.model.body.Heading;
import undoc.model.body.Paragraph;

/** Headings of the typewriter age: capitals, in the middle of the column or numbered. */
class TypewrittenHeadingsTest {
    private static final String LONG =
            "The keepers of the lighthouses of the northern lakes met in the spring and agreed";

    private static UnDocument read() {
        return FirstPage.blank()
                .typewriter(
                        "TD",
                        "Trade and Development Board",
                        List.of("Distr.", "GENERAL", "TD/B/CN.99/6", "11 May 1994", "Original: ENGLISH"))
                .text(210, 240, 10, "REVIEW OF THE LIGHTHOUSES")
                .text(65, 270, 10, LONG + ".")
                .text(270, 300, 10, "Chapter II")
                .text(105, 324, 10, "HARBOURS, QUAYS AND ALL OTHER PLACES WHERE THE BOATS OF THE")
                .text(195, 336, 10, "LAKES MAY BE MADE FAST")
                .text(65, 360, 10, "A.  JOINT LAKES/RIVERS GROUP")
                .text(65, 384, 10, LONG + ".")
                .text(65, 408, 10, "B.  DOCUMENT LAKES/1994/9")
                .text(65, 432, 10, LONG + ".")
                .read();
    }

    @Test
    void chaptersStandAboveSections() {
        assertThat(read().body())
                .filteredOn(Heading.class::isInstance)
                .extracting(
                        block -> ((Heading) block).level(),
                        block -> ((Heading) block).number().orElse(""),
                        block -> ((Heading) block).content().toString())
                .containsExactly(
                        tuple(
                                1,
                                "",
                                "[Text[text=Chapter II HARBOURS, QUAYS AND ALL OTHER PLACES WHERE THE BOATS OF THE LAKES MAY BE MADE FAST]]"),
                        tuple(2, "A.", "[Text[text=JOINT LAKES/RIVERS GROUP]]"));
    }

    @Test
    void theLastLineMayStandInTheMiddleBelowTheOthers() {
        UnDocument document = FirstPage.blank()
                .typewriter(
                        "TD",
                        "Trade and Development Board",
                        List.of("Distr.", "GENERAL", "TD/B/CN.99/6", "11 May 1994", "Original: ENGLISH"))
                .text(210, 240, 10, "REVIEW OF THE LIGHTHOUSES")
                .body(65, 270, LONG)
                .text(130, 370, 10, "AGREEMENT ON THE LIGHTHOUSES AND HARBOURS OF")
                .text(130, 382, 10, "THE LAKES OF THE NORTH AND OF THE RIVERS")
                .text(200, 394, 10, "THAT RUN INTO THEM")
                .text(65, 430, 10, LONG + ".")
                .read();

        assertThat(document.body())
                .filteredOn(Heading.class::isInstance)
                .singleElement()
                .asString()
                .contains("OF THE RIVERS THAT RUN INTO THEM");
    }

    @Test
    void aLineWithASymbolIsNone() {
        assertThat(read().body())
                .filteredOn(Paragraph.class::isInstance)
                .anySatisfy(block -> assertThat(block.toString()).contains("DOCUMENT LAKES/1994/9"));
    }
}
