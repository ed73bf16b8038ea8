// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Walks through the entries of an archive. Nothing is unpacked to disk; what an entry unpacks to is bounded, whatever
 * its header says.
 */
final class ArchiveWalk implements Iterator<FileResult>, AutoCloseable {
    private final ZipFile zip;
    private final Enumeration<? extends ZipEntry> entries;
    private final String prefix;
    private final Formats formats;
    private final ArchiveLimits limits;
    private final List<FileResult> waiting = new ArrayList<>();
    private int seen;
    private long total;

    private ArchiveWalk(ZipFile zip, String prefix, Formats formats, ArchiveLimits limits) {
        this.zip = zip;
        this.entries = zip.entries();
        this.prefix = prefix;
        this.formats = formats;
        this.limits = limits;
    }

    /** Opens an archive; {@link java.util.zip.ZipException} where it is damaged. */
    static ArchiveWalk open(Path path, String prefix, Formats formats, ArchiveLimits limits) throws IOException {
        return new ArchiveWalk(new ZipFile(path.toFile()), prefix, formats, limits);
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && entries.hasMoreElements() && seen <= limits.entries()) {
            take(entries.nextElement());
        }
        return !waiting.isEmpty();
    }

    @Override
    public FileResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.remove(0);
    }

    private void take(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        if (++seen > limits.entries()) {
            fail(name, "input.zip.limit", "the archive has more than " + limits.entries() + " entries");
        } else if (entry.isDirectory() || DocumentFormat.ofFileName(name).isEmpty()) {
            return;
        } else if (leadsOut(name)) {
            fail("", "input.zip.name", "an entry is named so as to lead out of the archive: " + name);
        } else {
            read(entry, name);
        }
    }

    /** Whether a name is absolute or leads up. */
    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.indexOf('\0') >= 0
                || name.length() > 1 && name.charAt(1) == ':'
                || Arrays.asList(name.split("/")).contains("..");
    }

    private void read(ZipEntry entry, String name) {
        try {
            Optional<byte[]> bytes = unpacked(entry);
            if (bytes.isEmpty()) {
                fail(name, "input.zip.limit", "the entry unpacks to more than the limits allow");
            } else {
                waiting.add(new FileResult(prefix + name, formats.read(DocumentSource.of(name, bytes.get()))));
            }
        } catch (IOException e) {
            fail(name, "input.zip.damaged", "the entry cannot be unpacked: " + e.getMessage());
        }
    }

    private Optional<byte[]> unpacked(ZipEntry entry) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long most = Math.min(limits.entryBytes(), limits.totalBytes() - total);
        most = Math.min(most, Math.max(ArchiveLimits.SMALL, packed * limits.ratio()));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 16));
            total += bytes.length;
            return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        }
    }

    private void fail(String name, String id, String message) {
        waiting.add(
                new FileResult(
                        prefix + name,
                        ReadResult.failed(
                                Problem.error(
                                        id,
                                        message,
                                        Location.whole(),
                                        "get the archive anew; if it is to be trusted, raise the limits of DocumentStream.builder()"))));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // It was open for reading only.
            waiting.clear();
        }
    }
}
