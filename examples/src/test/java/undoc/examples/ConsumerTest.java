// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of users, compiled and run in a Java of its own with undoc as modules and on the class path. */
class ConsumerTest {
    private static final Path SOURCES = Path.of("src/test/consumer");
    private static final Set<String> USED = Set.of("undoc.io.json", "undoc.io.pdf", "undoc.io.xml");

    private final Path dir;

    ConsumerTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void usesUndocAsModules() throws IOException, InterruptedException {
        String libraries = libraries();
        compile("-p", libraries, SOURCES.resolve("module-info.java").toString());
        assertThat(run("-p", libraries + File.pathSeparator + classes(), "-m", "consumer/consumer.ReadLetter"))
                .isEqualTo("A/79/9801 true");
    }

    @Test
    void usesUndocOnTheClassPath() throws IOException, InterruptedException {
        String libraries = libraries();
        compile("-cp", libraries);
        assertThat(run("-cp", libraries + File.pathSeparator + classes(), "consumer.ReadLetter"))
                .isEqualTo("A/79/9801 false");
    }

    /** Undoc and what it says that it requires, and nothing else of what tests have around them. */
    private static String libraries() {
        Map<String, ModuleReference> around = new HashMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            module(Path.of(entry))
                    .ifPresent(module -> around.putIfAbsent(module.descriptor().name(), module));
        }
        Map<String, Path> required = new TreeMap<>();
        USED.forEach(name -> require(name, around, required));
        assertThat(required).containsKeys("undoc", "undoc.fonts").containsKeys(USED.toArray(String[]::new));
        return required.values().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void require(String name, Map<String, ModuleReference> around, Map<String, Path> required) {
        ModuleReference module = around.get(name);
        if (module != null && !required.containsKey(name)) {
            required.put(name, Path.of(module.location().orElseThrow()));
            module.descriptor().requires().stream()
                    .filter(r -> !r.modifiers().contains(Requires.Modifier.STATIC))
                    .forEach(r -> require(r.name(), around, required));
        }
    }

    /** What module a jar or folder is; absent where its name is none. */
    private static Optional<ModuleReference> module(Path entry) {
        try {
            return ModuleFinder.of(entry).findAll().stream().findFirst();
        } catch (FindException e) {
            return Optional.empty();
        }
    }

    private String classes() {
        return dir.resolve("classes").toString();
    }

    private void compile(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-Xlint:all", "-Werror", "-d", classes()));
        for (String program : List.of("ReadLetter.java", "OwnMapper.java")) {
            arguments.add(SOURCES.resolve("consumer").resolve(program).toString());
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(status).isZero();
    }

    /** What the program prints on standard output; it ends well and prints nothing on standard error. */
    private String run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of("data/letter.pdf", dir.toString()));
        Path out = dir.resolve("out.txt");
        Path err = dir.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("ended within a minute").isTrue();
        assertThat(err).content(StandardCharsets.UTF_8).isEmpty();
        assertThat(process.exitValue()).isZero();
        assertThat(dir.resolve("letter.json")).isNotEmptyFile();
        return Files.readString(out).strip();
    }
}
