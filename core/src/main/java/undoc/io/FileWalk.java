// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Walks through folders and archives; knows the names of one folder at a time and holds one document. */
final class FileWalk implements Iterator<FileResult>, AutoCloseable {
    private final Path root;
    private final Formats formats;
    private final ArchiveLimits limits;
    /** What is still to visit, the next on top. */
    private final Deque<Path> waiting = new ArrayDeque<>();

    private @Nullable ArchiveWalk archive;
    private @Nullable FileResult next;

    FileWalk(Path root, Formats formats, ArchiveLimits limits) {
        this.root = root;
        this.formats = formats;
        this.limits = limits;
        waiting.push(root);
    }

    @Override
    public boolean hasNext() {
        while (next == null && (archive != null || !waiting.isEmpty())) {
            ArchiveWalk open = archive;
            if (open == null) {
                visit(waiting.pop());
            } else if (open.hasNext()) {
                next = open.next();
            } else {
                close();
            }
        }
        return next != null;
    }

    @Override
    public FileResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        FileResult result = next;
        next = null;
        if (result == null) {
            throw new NoSuchElementException();
        }
        return result;
    }

    private void visit(Path path) {
        String name = name(path);
        boolean given = path.equals(root);
        try {
            if (given ? Files.isDirectory(path) : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                entries(path).forEach(waiting::push);
            } else if (given ? Files.isRegularFile(path) : Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                file(path, name, given);
            }
        } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
            next = new FileResult(name, ReadResult.failed(unreadable(e)));
        }
    }

    private void file(Path path, String name, boolean given) throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            archive(path, name, given);
        } else if (given || DocumentFormat.ofFileName(name).isPresent()) {
            next = new FileResult(name, formats.read(DocumentSource.of(path)));
        }
    }

    private void archive(Path path, String name, boolean given) throws IOException {
        try {
            archive = ArchiveWalk.open(path, given ? "" : name + "!/", formats, limits);
        } catch (ZipException e) {
            Problem damaged = Problem.error(
                    "input.zip.damaged",
                    "the archive is damaged: " + e.getMessage(),
                    Location.whole(),
                    "get the archive anew");
            next = new FileResult(name, ReadResult.failed(damaged));
        }
    }

    /** The entries of a folder, the last first. */
    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.sort(Collections.reverseOrder());
        return entries;
    }

    private String name(Path path) {
        Path relative = path.equals(root) ? path.getFileName() : root.relativize(path);
        return relative == null ? "" : relative.toString().replace('\\', '/');
    }

    private static Problem unreadable(Exception e) {
        return Problem.error(
                "input.unreadable",
                "the file or folder cannot be read: " + e,
                Location.whole(),
                "see to it that it is there and may be read");
    }

    @Override
    public void close() {
        ArchiveWalk open = archive;
        archive = null;
        if (open != null) {
            open.close();
        }
    }
}
