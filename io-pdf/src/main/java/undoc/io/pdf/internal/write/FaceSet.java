// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import undoc.fonts.FontFile;
import undoc.fonts.FontProvider;

/** The fonts at hand; parsed once, on first use, and safe for many threads. */
public final class FaceSet {
    /** Restricted licence, no subsetting, bitmaps only. */
    private static final int FORBIDS_EMBEDDING = 0x0002 | 0x0100 | 0x0200;

    private final List<FontProvider> providers;
    /** The fonts for each style, the nearest first; empty until they are needed. */
    private volatile List<List<Lazy>> faces = List.of();

    private FaceSet(List<FontProvider> providers) {
        this.providers = providers;
    }

    /** The fonts of these providers, then those on the path. */
    public static FaceSet of(List<FontProvider> own) {
        List<FontProvider> providers = new ArrayList<>(own);
        ServiceLoader.load(FontProvider.class, FontProvider.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparingInt(FontProvider::order))
                .forEach(providers::add);
        return new FaceSet(List.copyOf(providers));
    }

    /** A font that is parsed when a character is first looked for in it. */
    private static final class Lazy {
        private final FontFile file;
        private volatile @Nullable Face face;

        Lazy(FontFile file) {
            this.file = file;
        }

        /** Bold (2), italic (1), both or none. */
        int style() {
            return (file.bold() ? 2 : 0) + (file.italic() ? 1 : 0);
        }

        Face get() {
            Face known = face;
            return known != null ? known : parse();
        }

        private synchronized Face parse() {
            if (face == null) {
                try (InputStream in = file.source().open()) {
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                    check(font);
                    font.setEnableGsub(false);
                    face = new Face(font, file.bold(), file.italic());
                } catch (IOException e) {
                    throw new UncheckedIOException(
                            new IOException("the font " + file.name() + " cannot be used: " + e.getMessage(), e));
                }
            }
            return face;
        }
    }

    /** Only TrueType outlines can be subset, and a font may forbid to be embedded (OpenType, OS/2, fsType). */
    private static void check(TrueTypeFont font) throws IOException {
        if (font.getTableMap().get("glyf") == null) {
            throw new IOException("it has no TrueType outlines (table glyf)");
        }
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        if (os2 == null || (os2.getFsType() & FORBIDS_EMBEDDING) != 0) {
            throw new IOException("it does not say that it may be embedded and subset (fsType)");
        }
    }

    private List<Lazy> faces(Style style) {
        if (faces.isEmpty()) {
            load();
        }
        return faces.get((style.bold() ? 2 : 0) + (style.italic() ? 1 : 0));
    }

    private synchronized void load() {
        if (faces.isEmpty()) {
            List<Lazy> all = providers.stream()
                    .flatMap(p -> p.fonts().stream())
                    .map(Lazy::new)
                    .toList();
            faces = Stream.of(0, 1, 2, 3)
                    .map(style -> all.stream()
                            .sorted(Comparator.comparingInt(face -> Integer.bitCount(face.style() ^ style)))
                            .toList())
                    .toList();
        }
    }

    /** The font that has a character and is nearest to a style; null where none has it. */
    @Nullable
    Face find(int codePoint, Style style) {
        for (Lazy lazy : faces(style)) {
            Face face = lazy.get();
            if (face.glyph(codePoint) != 0) {
                return face;
            }
        }
        return null;
    }
}
