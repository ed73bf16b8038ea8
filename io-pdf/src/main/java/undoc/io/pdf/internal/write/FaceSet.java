// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import undoc.fonts.FontFile;
import undoc.fonts.FontProvider;

/** The fonts at hand; parsed once, on first use, and safe for many threads. */
public final class FaceSet {
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
        private volatile Optional<Face> face = Optional.empty();

        Lazy(FontFile file) {
            this.file = file;
        }

        synchronized Face get() throws IOException {
            if (face.isEmpty()) {
                try (InputStream in = file.source().open()) {
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                    font.setEnableGsub(false);
                    face = Optional.of(new Face(font, file.bold(), file.italic()));
                }
            }
            return face.get();
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

    /** The best font that has a character; empty where none has it. */
    Optional<Face> find(int codePoint, boolean bold, boolean italic) throws IOException {
        for (int miss = 0; miss < 3; miss++) {
            for (Lazy lazy : faces()) {
                int distance = (lazy.file.bold() == bold ? 0 : 1) + (lazy.file.italic() == italic ? 0 : 1);
                if (distance == miss) {
                    Face face = lazy.get();
                    if (face.glyph(codePoint) != 0) {
                        return Optional.of(face);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
