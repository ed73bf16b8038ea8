// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real documents for tests: a folder named {@code shared} beside the repository, or where the system property
 * {@code undoc.shared} says. Tests over it are to be skipped, with {@link #MISSING}, where it is not there.
 */
public final class SharedCorpus {
    /** What a skipped test says. */
    public static final String MISSING =
            "no folder \"shared\" with real documents beside the repository (or -Dundoc.shared=…): skipped";

    private SharedCorpus() {}

    /** The folder or file at this path of the collection; empty where it is not there. */
    public static Optional<Path> find(String path) {
        String named = System.getProperty("undoc.shared", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named, path)).filter(Files::exists);
        }
        Path folder = Path.of("").toAbsolutePath();
        for (int up = 0; up < 3 && folder != null; up++, folder = folder.getParent()) {
            Path shared = folder.resolveSibling("shared").resolve(path);
            if (Files.exists(shared)) {
                return Optional.of(shared);
            }
        }
        return Optional.empty();
    }

    /**
     * The files with this ending at or below a path of the collection, in order of their names; empty where it is not
     * there.
     */
    public static List<Path> files(String path, String ending) {
        return find(path).map(folder -> walk(folder, ending)).orElse(List.of());
    }

    private static List<Path> walk(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
