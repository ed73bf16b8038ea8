// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.nio.file.Path;
import java.util.List;
import undoc.testing.SharedCorpus;

/** The XML files of a folder of the collection. */
final class SharedCorpusFiles {
    private SharedCorpusFiles() {}

    static List<Path> in(String folder) {
        return SharedCorpus.files(folder, ".xml");
    }
}
