// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/problems.md lists every problem id that the sources have, and no other. */
class ProblemListTest {
    private static final List<String> MODULES = List.of("core", "io-json", "io-xml", "io-pdf", "examples");
    private static final Set<String> FAMILIES = Set.of(
            "akn",
            "cli",
            "input",
            "json",
            "marc",
            "marcxml",
            "markdown",
            "pdf",
            "recognition",
            "symbol",
            "text",
            "validation",
            "xml");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]+(?:\\.[a-z]+){1,4})\"");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

    @Test
    void everyListedIdIsInTheSources() throws IOException {
        String sources = sources();
        for (String id : listed()) {
            String last = id.substring(id.lastIndexOf('.') + 1);
            String family = id.substring(0, id.lastIndexOf('.') + 1);
            boolean whole = sources.contains("\"" + id + "\"") || sources.contains("\n" + id + "\t");
            boolean composed = sources.contains("\"" + family + "\"") && sources.contains("\"" + last + "\"");
            assertThat(whole || composed).as(id).isTrue();
        }
    }

    @Test
    void everyIdOfTheSourcesIsListed() throws IOException {
        Set<String> listed = new TreeSet<>(listed());
        Set<String> found = new TreeSet<>();
        Matcher matcher = QUOTED.matcher(reportingSources());
        while (matcher.find()) {
            String id = matcher.group(1);
            if (FAMILIES.contains(id.substring(0, id.indexOf('.')))) {
                found.add(id);
            }
        }
        assertThat(found).isNotEmpty();
        found.removeIf(id -> listed.contains(id) || listed.stream().anyMatch(l -> l.startsWith(id + ".")));
        assertThat(found).isEmpty();
    }

    @Test
    void noIdIsListedTwice() throws IOException {
        assertThat(listed()).doesNotHaveDuplicates();
    }

    private static List<String> listed() throws IOException {
        List<String> ids = new ArrayList<>();
        Matcher matcher = LISTED.matcher(Files.readString(Path.of("../docs/problems.md")));
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    private static String sources() throws IOException {
        return read(path -> true);
    }

    /** The sources that make problems. */
    private static String reportingSources() throws IOException {
        return read(path -> path.toString().endsWith(".java")).replaceAll("(?s)/\\*\\*.*?\\*/", "");
    }

    private static String read(java.util.function.Predicate<Path> wanted) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main"))) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|tsv)"))
                        .filter(wanted)
                        .sorted()
                        .toList()) {
                    text.append('\n').append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }
}
