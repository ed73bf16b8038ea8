// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import undoc.io.pdf.PdfLimits;

/**
 * Looks at the packed object streams and cross-reference streams of a file before PDFBox unpacks them whole into
 * memory: a small file can hold gigabytes.
 */
final class ObjectStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int MOST_RATIO = 1032;
    private static final int DICTIONARY = 512;

    private ObjectStreams() {}

    /** Throws {@link LimitReached} where one is longer than a stream may be. */
    static void check(byte[] file, PdfLimits limits) {
        if ((long) file.length * MOST_RATIO <= limits.streamBytes()) {
            return;
        }
        long left = limits.documentBytes();
        for (int at = next(file, 0); at >= 0; at = next(file, at)) {
            if (holdsObjects(file, at)) {
                left -= unpacked(file, at, (int) Math.min(left, limits.streamBytes()));
            }
        }
    }

    /** Behind the next word "stream" that is not "endstream"; -1 where there is none. */
    private static int next(byte[] file, int from) {
        for (int i = Math.max(from, 3); i <= file.length - STREAM.length; i++) {
            if (file[i] == 's' && file[i + 1] == 't' && file[i - 1] != 'd' && matches(file, i)) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int i = 2; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsObjects(byte[] file, int end) {
        int start = Math.max(0, end - DICTIONARY);
        String dictionary = new String(file, start, end - start, StandardCharsets.ISO_8859_1);
        int own = Math.max(0, dictionary.lastIndexOf(" obj"));
        return dictionary.indexOf("ObjStm", own) >= 0 || dictionary.indexOf("XRef", own) >= 0;
    }

    private static long unpacked(byte[] file, int from, int limit) {
        int at = from;
        while (at < file.length && (file[at] == '\r' || file[at] == '\n')) {
            at++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, at, file.length - at);
            byte[] chunk = new byte[1 << 14];
            long total = 0;
            int n;
            while (!inflater.finished() && (n = inflater.inflate(chunk)) > 0) {
                total += n;
                if (total > limit) {
                    throw new LimitReached("stream", limit);
                }
            }
            return total;
        } catch (DataFormatException e) {
            return 0; // not packed this way
        } finally {
            inflater.end();
        }
    }
}
