// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import undoc.io.Location;
import undoc.io.Problem;

class SignalsTest {
    private static final String FULL_PICTURE = "q 612 0 0 792 0 0 cm /P Do Q";

    @Test
    void aPictureWithoutTextIsAScan() throws UnreadablePdf {
        Problem problem = only(new UnicodePdf().raw(FULL_PICTURE).read());
        assertThat(problem.id()).isEqualTo("pdf.page.scanned");
        assertThat(((Location.OnPage) problem.location()).box().orElseThrow().width())
                .isEqualTo(612);
    }

    @Test
    void textGuessedBehindAPictureIsNotTaken() throws UnreadablePdf {
        PdfPages read = new UnicodePdf()
                .raw(FULL_PICTURE)
                .raw("3 Tr")
                .draw(72, 700, 12, "a text that a machine made of the picture")
                .read();
        assertThat(only(read).id()).isEqualTo("pdf.page.scanned");
        assertThat(read.pages().get(0).lines()).isEmpty();
    }

    @Test
    void textUnderAPictureIsNotTaken() throws UnreadablePdf {
        PdfPages read = new UnicodePdf()
                .draw(72, 700, 12, "a text that a machine made of the picture")
                .raw(FULL_PICTURE)
                .read();
        assertThat(only(read).id()).isEqualTo("pdf.page.scanned");
    }

    @Test
    void textOnAPictureIsTaken() throws UnreadablePdf {
        PdfPages read = new UnicodePdf()
                .raw(FULL_PICTURE)
                .draw(72, 700, 12, "The title page of a report, set on a picture of the sea")
                .read();
        assertThat(only(read).id()).isEqualTo("pdf.page.picture");
        assertThat(read.pages().get(0).lines()).hasSize(1);
    }

    @Test
    void unknownCharactersAreGarbledText() throws UnreadablePdf {
        PdfPages read = new UnicodePdf()
                .draw(72, 700, 12, "\u0001\u0002\u0003\u0004 and")
                .read();
        assertThat(only(read).id()).isEqualTo("pdf.text.garbled");
        assertThat(read.pages().get(0).lines().get(0).text()).startsWith("\ufffd\ufffd");
    }

    @Test
    void rowsOfOneArabicLetterAreGarbledText() throws UnreadablePdf {
        String stretched = "\u0645\u0633\u0643\u0643\u0643\u0643\u0643\u0643\u0644\u0629 ";
        assertThat(only(new UnicodePdf().draw(72, 700, 12, stretched.repeat(4)).read())
                        .id())
                .isEqualTo("pdf.text.garbled");
    }

    private static Problem only(PdfPages read) {
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0);
    }
}
