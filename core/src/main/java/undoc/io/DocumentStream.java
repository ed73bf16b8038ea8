// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the documents of a folder, of an archive in zip format or of archives in a folder one after the other, holding
 * one at a time. A file that cannot be read gives its problem and the next is read. Immutable and safe for many
 * threads; the streams are not.
 */
public final class DocumentStream {
    private final Formats formats;
    private final ArchiveLimits limits;

    private DocumentStream(Builder builder) {
        formats = builder.formats;
        limits = new ArchiveLimits(builder.maxEntries, builder.maxEntryBytes, builder.maxTotalBytes, builder.maxRatio);
    }

    /** With the formats at hand and default limits. */
    public static DocumentStream create() {
        return builder().build();
    }

    /** A builder with the options of {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The documents in a folder, folders in it included, by name; in an archive, in its order; or the one in a file. Of
     * folders and archives those files are taken whose extension is that of a format, or {@code .zip} in folders. Links
     * in folders are not followed. Close the stream, as in {@code try (var documents = …)}.
     *
     * @throws IOException where the folder or file cannot be had
     */
    public Stream<FileResult> open(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "give the path of a folder, an archive or a file");
        }
        FileWalk walk = new FileWalk(path, formats, limits);
        Spliterator<FileResult> files = Spliterators.spliteratorUnknownSize(
                walk, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        return StreamSupport.stream(files, false).onClose(walk::close);
    }

    /** Builds a stream reader; not thread-safe. */
    public static final class Builder {
        private Formats formats = Formats.load();
        private int maxEntries = 1_000_000;
        private long maxEntryBytes = 256L << 20;
        private long maxTotalBytes = 16L << 30;
        private int maxRatio = 200;

        private Builder() {}

        /** Sets the formats, in place of those at hand. */
        public Builder formats(Formats value) {
            formats = Objects.requireNonNull(value, "value");
            return this;
        }

        /** The most entries of one archive; 1 million by default. */
        public Builder maxEntries(int value) {
            maxEntries = value;
            return this;
        }

        /** The most bytes of one file of an archive when unpacked; 256 MiB by default. */
        public Builder maxEntryBytes(long value) {
            maxEntryBytes = value;
            return this;
        }

        /** The most bytes of all files of one archive together when unpacked; 16 GiB by default. */
        public Builder maxTotalBytes(long value) {
            maxTotalBytes = value;
            return this;
        }

        /** How many times as long a file of more than 1 MiB may be unpacked as packed; 200 by default. */
        public Builder maxRatio(int value) {
            maxRatio = value;
            return this;
        }

        /** The reader. */
        public DocumentStream build() {
            return new DocumentStream(this);
        }
    }
}
