// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the seeds of a reader to a folder, for a fuzzer that begins with files. */
public final class SeedFiles {
    private SeedFiles() {}

    /** Arguments: folder of our own seeds, name of a {@link Target}, folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[2]));
        List<byte[]> seeds = new Seeds(Path.of(args[0])).of(Target.valueOf(args[1]));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }
}
