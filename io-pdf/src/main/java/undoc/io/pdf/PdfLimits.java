// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.time.Duration;

/**
 * How much a reader takes from one PDF before it stops and says so. The defaults let every real document through that
 * we know of and keep a hostile one within ten seconds and 512 MiB of heap.
 *
 * @param bytes the size of the file
 * @param pages how many pages are read
 * @param streamBytes how long one stream may be when unpacked
 * @param documentBytes how long all streams of a document may be when unpacked
 * @param operators how many operators all pages may have
 * @param glyphs how many glyphs all pages may draw
 * @param runs how many runs of text in one style all pages may have
 * @param formCalls how often all pages may draw a form
 * @param formDepth how deep forms may draw forms
 * @param mapEntries how many entries a character map may have
 * @param treeNodes how many nodes the page tree and the structure tree may have
 * @param treeDepth how deep these trees may be
 * @param time how much processor time the reading of the pages may take
 */
public record PdfLimits(
        long bytes,
        int pages,
        int streamBytes,
        long documentBytes,
        long operators,
        int glyphs,
        int runs,
        int formCalls,
        int formDepth,
        int mapEntries,
        int treeNodes,
        int treeDepth,
        Duration time) {
    private static final PdfLimits DEFAULTS = new PdfLimits(
            256L << 20,
            5_000,
            32 << 20,
            512L << 20,
            50_000_000,
            6_000_000,
            400_000,
            20_000,
            12,
            100_000,
            1_000_000,
            1_000,
            Duration.ofSeconds(8));

    public PdfLimits {
        if (Math.min(Math.min(bytes, documentBytes), operators) <= 0
                || Math.min(Math.min(pages, streamBytes), glyphs) <= 0
                || Math.min(Math.min(formCalls, formDepth), Math.min(mapEntries, runs)) <= 0
                || Math.min(treeNodes, treeDepth) <= 0
                || time.isNegative()
                || time.isZero()) {
            throw new IllegalArgumentException("every limit must be more than 0");
        }
    }

    /** The defaults. */
    public static PdfLimits defaults() {
        return DEFAULTS;
    }

    /** These limits with another file size. */
    public PdfLimits withBytes(long value) {
        return new PdfLimits(
                value,
                pages,
                streamBytes,
                documentBytes,
                operators,
                glyphs,
                runs,
                formCalls,
                formDepth,
                mapEntries,
                treeNodes,
                treeDepth,
                time);
    }

    /** These limits with another number of pages. */
    public PdfLimits withPages(int value) {
        return new PdfLimits(
                bytes,
                value,
                streamBytes,
                documentBytes,
                operators,
                glyphs,
                runs,
                formCalls,
                formDepth,
                mapEntries,
                treeNodes,
                treeDepth,
                time);
    }

    /** These limits with other unpacked sizes of one stream and of all. */
    public PdfLimits withUnpacked(int stream, long document) {
        return new PdfLimits(
                bytes,
                pages,
                stream,
                document,
                operators,
                glyphs,
                runs,
                formCalls,
                formDepth,
                mapEntries,
                treeNodes,
                treeDepth,
                time);
    }

    /** These limits with other numbers of operators and glyphs. */
    public PdfLimits withDrawing(long operatorCount, int glyphCount) {
        return new PdfLimits(
                bytes,
                pages,
                streamBytes,
                documentBytes,
                operatorCount,
                glyphCount,
                runs,
                formCalls,
                formDepth,
                mapEntries,
                treeNodes,
                treeDepth,
                time);
    }

    /** These limits with another time. */
    public PdfLimits withTime(Duration value) {
        return new PdfLimits(
                bytes,
                pages,
                streamBytes,
                documentBytes,
                operators,
                glyphs,
                runs,
                formCalls,
                formDepth,
                mapEntries,
                treeNodes,
                treeDepth,
                value);
    }
}
