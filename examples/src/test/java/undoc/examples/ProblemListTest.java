// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/problems.md lists every problem id that the sources have, and no other. */
class ProblemListTest {
    private static final Path LIST = Path.of("../docs/problems.md");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]+(?:\\.[a-z]+){1,4})\"");
    private static final Pattern MADE = Pattern.compile("Problem\\.(error|warning|note)\\(\\s*\"([a-z.]+)\"");
    private static final Pattern LISTED =
            Pattern.compile("(?m)^\\| `([a-z.]+)` \\| (\\w+) \\| (?:(\\w+) \\| (\\w+) \\|)?");

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
        Set<String> families = listed.stream().map(ProblemListTest::family).collect(Collectors.toSet());
        Set<String> found = new TreeSet<>(made().keySet());
        Matcher matcher = QUOTED.matcher(reportingSources());
        while (matcher.find()) {
            if (families.contains(family(matcher.group(1)))) {
                found.add(matcher.group(1));
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

    @Test
    void severitiesAreThoseOfTheSources() throws IOException {
        Map<String, List<String>> listed = new TreeMap<>();
        Matcher matcher = LISTED.matcher(Files.readString(LIST));
        while (matcher.find()) {
            boolean rule = matcher.group(3) != null;
            listed.put(
                    matcher.group(1),
                    rule ? List.of(matcher.group(2), matcher.group(3), matcher.group(4)) : List.of(matcher.group(2)));
        }
        made().forEach((id, severities) -> assertThat(severities).as(id).isEqualTo(listed.get(id)));
        Files.readAllLines(Path.of("../core/src/main/resources/undoc/validation/rules.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(row -> assertThat(listed.get(row[0]))
                        .as(row[0])
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .containsExactly(row[2], row[1], row[3]));
    }

    /** The problems that the sources make in one go, with their severity. */
    private static Map<String, List<String>> made() throws IOException {
        Map<String, List<String>> made = new TreeMap<>();
        Matcher matcher = MADE.matcher(reportingSources());
        while (matcher.find()) {
            if (!matcher.group(2).endsWith(".")) {
                made.put(matcher.group(2), List.of(matcher.group(1).toUpperCase(Locale.ROOT)));
            }
        }
        return made;
    }

    private static String family(String id) {
        return id.substring(0, id.indexOf('.'));
    }

    private static List<String> listed() throws IOException {
        List<String> ids = new ArrayList<>();
        Matcher matcher = LISTED.matcher(Files.readString(LIST));
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
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module.resolve("src/main"))) {
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

    /** The modules that report: core, the formats, the command line. */
    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            return folders.filter(folder -> folder.getFileName().toString().matches("core|examples|io-[a-z]+"))
                    .toList();
        }
    }
}
