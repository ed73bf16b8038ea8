// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that gets its name only when it is complete, so that nobody ever sees half of it. */
final class PartFile implements AutoCloseable {
    private final Path target;
    private final Path part;
    private final OutputStream out;

    private PartFile(Path target, Path part, OutputStream out) {
        this.target = target;
        this.part = part;
        this.out = out;
    }

    /** Begins a file of this name, and the folders that it lies in; a device or pipe is written straight. */
    static PartFile create(Path name) throws IOException {
        Path folder = name.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path target = Files.exists(name) ? name.toRealPath() : name;
        boolean replaceable = !Files.exists(target) || Files.isRegularFile(target);
        Path part = replaceable ? target.resolveSibling("." + target.getFileName() + ".part") : target;
        return new PartFile(target, part, new BufferedOutputStream(Files.newOutputStream(part)));
    }

    OutputStream out() {
        return out;
    }

    /** Gives the file its name. */
    void complete() throws IOException {
        out.close();
        if (part.equals(target)) {
            return;
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes the part away where it was not completed. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (!part.equals(target)) {
                Files.deleteIfExists(part);
            }
        }
    }
}
