// SPDX-License-Identifier: Apache-2.0
package undoc.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A font file.
 *
 * @param name its name, for messages
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param source opens it
 */
public record FontFile(String name, boolean bold, boolean italic, Source source) {
    public FontFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }

    /** Opens a font file; the caller closes the stream. */
    @FunctionalInterface
    public interface Source {
        /** A new stream over the file. */
        InputStream open() throws IOException;
    }

    /** A font in a resource of a class's own jar. */
    public static FontFile resource(Class<?> near, String name, boolean bold, boolean italic) {
        return new FontFile(name, bold, italic, () -> {
            InputStream in = near.getResourceAsStream(name);
            if (in == null) {
                throw new IOException("the font " + name + " is missing from the jar");
            }
            return in;
        });
    }
}
