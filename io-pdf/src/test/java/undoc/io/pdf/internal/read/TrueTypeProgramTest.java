// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrueTypeProgramTest {
    /** A font file of a directory with two tables, the names last, and this much behind the directory. */
    private static byte[] font(int nameTable, int length) {
        ByteBuffer font = ByteBuffer.allocate(length);
        font.putInt(0x00010000).putShort((short) 2).position(12);
        font.put("maxp".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(44)
                .putInt(6);
        font.put("post".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(nameTable)
                .putInt(32);
        return font.array();
    }

    @Test
    void namesThatEndWithTheirHeadAreLeftOut() {
        byte[] file = font(50, 82);

        byte[] rest = TrueTypeProgram.withoutEmptyNames(file);

        assertThat(new String(rest, StandardCharsets.ISO_8859_1))
                .contains("maxp")
                .doesNotContain("post");
        assertThat(Arrays.equals(file, font(50, 82)))
                .as("the file itself stays as it is")
                .isTrue();
    }

    @Test
    void namesWithSomethingBehindTheirHeadStay() {
        byte[] file = font(50, 83);

        assertThat(TrueTypeProgram.withoutEmptyNames(file)).isSameAs(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 12, 20, 43})
    void filesThatEndInTheDirectoryAreLeftAlone(int length) {
        byte[] file = Arrays.copyOf(font(50, 82), length);

        assertThat(TrueTypeProgram.withoutEmptyNames(file)).isSameAs(file);
    }
}
