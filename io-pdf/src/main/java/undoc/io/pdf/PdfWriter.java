// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import undoc.fonts.FontProvider;
import undoc.io.DocumentFormat;
import undoc.io.DocumentWriter;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.WriteResult;
import undoc.io.pdf.internal.write.DataWriters;
import undoc.io.pdf.internal.write.FaceSet;
import undoc.io.pdf.internal.write.Geometry;
import undoc.io.pdf.internal.write.PdfDocumentWriter;
import undoc.model.UnDocument;

/**
 * Writes documents as PDF that looks like a document of the United Nations (without the emblem, which is protected):
 * tagged, for archives and for readers of the screen, with the document's own data embedded, so that {@link PdfReader}
 * gives back an equal document. Immutable and safe for many threads; fonts are parsed once and shared.
 */
public final class PdfWriter implements DocumentWriter {
    private final FaceSet faces;
    private final DataWriters data = new DataWriters();
    private final PageSize pageSize;

    private PdfWriter(Builder builder) {
        faces = FaceSet.of(builder.fonts);
        pageSize = builder.pageSize;
    }

    /** The size of the pages. */
    public enum PageSize {
        /** A4 for documents of Geneva and Vienna (by their job number), Letter for others. */
        BY_DUTY_STATION,
        /** 8.5 by 11 inches. */
        LETTER,
        /** 210 by 297 mm. */
        A4
    }

    /** A writer with default options. */
    public static PdfWriter create() {
        return builder().build();
    }

    /** A builder with the options of {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@link DocumentFormat#PDF}. */
    @Override
    public DocumentFormat format() {
        return DocumentFormat.PDF;
    }

    /**
     * Writes a document as its pages are laid out. A character that no font has is printed as its code point, and
     * reported.
     */
    @Override
    public WriteResult write(UnDocument document, OutputStream out) throws IOException {
        try {
            SortedSet<Integer> missing = new PdfDocumentWriter(document, data, faces, geometry(document)).write(out);
            return new WriteResult(missing.stream().map(PdfWriter::missingGlyph).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Geometry geometry(UnDocument document) {
        boolean geneva = document.masthead()
                .jobNumber()
                .map(job -> job.startsWith("GE.") || job.startsWith("V."))
                .orElse(false);
        return pageSize == PageSize.A4 || (pageSize == PageSize.BY_DUTY_STATION && geneva)
                ? Geometry.A4
                : Geometry.LETTER;
    }

    private static Problem missingGlyph(int codePoint) {
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        return Problem.warning(
                "pdf.glyph.missing",
                "no font has the character " + code + "; its code is printed in its place",
                Location.whole(),
                "add a font that has it: the artifact undoc-fonts-zh for Chinese, or PdfWriter.builder().fonts");
    }

    /** Builds a writer; not thread-safe. */
    public static final class Builder {
        private final List<FontProvider> fonts = new ArrayList<>();
        private PageSize pageSize = PageSize.BY_DUTY_STATION;

        private Builder() {}

        /** Adds fonts that are asked before those on the path. */
        public Builder fonts(FontProvider provider) {
            fonts.add(provider);
            return this;
        }

        /** Sets the size of the pages. */
        public Builder pageSize(PageSize value) {
            pageSize = value;
            return this;
        }

        /** The writer. */
        public PdfWriter build() {
            return new PdfWriter(this);
        }
    }
}
