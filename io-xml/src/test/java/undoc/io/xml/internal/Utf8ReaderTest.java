// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Utf8ReaderTest {
    @Property
    void takesAndRefusesTheBytesThatTheDecoderOfTheJdkDoes(
            @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int buffer) throws IOException {
        assertThat(read(bytes, buffer)).isEqualTo(decoded(bytes));
    }

    @Property
    void readsEveryTextWhateverTheBuffer(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 9) int buffer)
            throws IOException {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), buffer)).contains(text);
    }

    @Example
    void leavesOutAByteOrderMark() throws IOException {
        assertThat(read("\uFEFF<a/>".getBytes(StandardCharsets.UTF_8), 8)).contains("<a/>");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "ж", "中", "\uFFFD", "😀", "\n")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    /** Bytes at the edges of what UTF-8 allows. */
    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.of(
                        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
                        0xEE, 0xF0, 0xF1, 0xF4, 0xF5, 0xF8, 0xFF)
                .map(Integer::byteValue)
                .array(byte[].class)
                .ofMaxSize(6);
    }

    private static Optional<String> read(byte[] bytes, int buffer) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chars = new char[buffer];
        try (Utf8Reader reader = new Utf8Reader(bytes)) {
            for (int read = reader.read(chars, 0, buffer); read >= 0; read = reader.read(chars, 0, buffer)) {
                text.append(chars, 0, read);
            }
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
