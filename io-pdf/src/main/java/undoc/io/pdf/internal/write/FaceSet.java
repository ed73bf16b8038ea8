// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
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
    private volatile List<Lazy> faces = List.of();

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

    private List<Lazy> faces() {
        if (faces.isEmpty()) {
            faces = providers.stream()
                    .flatMap(p -> p.fonts().stream())
                    .map(Lazy::new)
                    .toList();
        }
        return faces;
    }

    /** The font that has a character and is nearest to a style; null where none has it. */
    @Nullable
    Face find(int codePoint, Style style) {
        for (int miss = 0; miss < 3; miss++) {
            for (Lazy lazy : faces()) {
                int distance =
                        (lazy.file.bold() == style.bold() ? 0 : 1) + (lazy.file.italic() == style.italic() ? 0 : 1);
                if (distance == miss) {
                    Face face = lazy.get();
                    if (face.glyph(codePoint) != 0) {
                        return face;
                    }
                }
            }
        }
        return null;
    }
}
