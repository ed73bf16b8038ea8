// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes inputs that nobody meant, out of seeds: the same number gives the same input. */
public final class Mutator {
    private static final List<byte[]> WORDS = words(
            "2000000000",
            "-1",
            "0",
            "65536",
            "99999999999999999999",
            "\"",
            "<",
            ">",
            "[",
            "]",
            "{",
            "}",
            "(",
            ")",
            "/",
            "&#0;",
            "<![CDATA[",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "&a;",
            "<!--",
            "-->",
            "xmlns=\"x\"",
            "null",
            "true",
            "1e999",
            "\\ud800",
            "\\u0000",
            "obj",
            "endobj",
            "stream\n",
            "endstream",
            "1 0 R",
            "<<",
            ">>",
            "/Kids",
            "/Parent",
            "/Length",
            "/Filter",
            "/FlateDecode",
            "BT",
            "ET",
            "Tj",
            "q",
            "Q",
            "cm",
            "Do",
            "/W",
            "trailer",
            "startxref",
            "%%EOF",
            "A/",
            "/Add.1",
            "[^1]",
            "# ",
            "> ",
            "- ",
            "| ",
            "```",
            "---\n",
            "\n\n",
            "\r",
            "\t",
            "\u202e",
            "\ufeff",
            "\u0000",
            "\ud83d\ude00",
            "مرفق",
            "附件",
            "Annex I");

    private final List<byte[]> seeds;

    /** Makes inputs out of these. */
    public Mutator(List<byte[]> seeds) {
        if (seeds.isEmpty()) {
            throw new IllegalArgumentException("no seeds");
        }
        this.seeds = List.copyOf(seeds);
    }

    /** The input of this number. */
    public byte[] input(long number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        byte[] bytes = seed(random);
        for (int i = 1 + random.nextInt(1 + random.nextInt(6)); i > 0; i--) {
            bytes = mutated(bytes, random);
        }
        return bytes;
    }

    private byte[] seed(Random random) {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return word(random);
        }
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(Math.min(bytes.length - from, 1 + (1 << random.nextInt(12))) + 1);
        to = Math.min(to, bytes.length);
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> joined(bytes, 0, from, new byte[0], bytes, to);
            case 2 -> joined(bytes, 0, to, new byte[0], bytes, from);
            case 3, 4 -> joined(bytes, 0, from, word(random), bytes, from);
            case 5 -> joined(bytes, 0, from, word(random), bytes, to);
            case 6 -> spliced(bytes, from, random);
            default -> flipped(bytes, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            int at = random.nextInt(copy.length);
            copy[at] = (byte) (random.nextBoolean() ? copy[at] ^ 1 << random.nextInt(8) : random.nextInt(256));
        }
        return copy;
    }

    /** The beginning of one and the end of another. */
    private byte[] spliced(byte[] bytes, int from, Random random) {
        byte[] other = seed(random);
        return joined(bytes, 0, from, new byte[0], other, other.length == 0 ? 0 : random.nextInt(other.length));
    }

    private static byte[] joined(byte[] a, int from, int to, byte[] middle, byte[] b, int rest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(a, from, to - from);
        out.writeBytes(middle);
        out.write(b, rest, b.length - rest);
        return out.toByteArray();
    }

    private static byte[] word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static List<byte[]> words(String... words) {
        return Arrays.stream(words)
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
