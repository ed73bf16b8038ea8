// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import undoc.Undoc;
import undoc.model.UnDocument;
import undoc.validation.Validator;

/** The code of the README, as it stands there. */
class ReadmeTest {
    @Test
    void readsAndWritesARealFile() throws IOException {
        // spotless:off
        UnDocument letter = Undoc.read(Path.of("data/letter.pdf"));

        System.out.println(letter.masthead().symbols()); // [A/79/9801, S/2025/9801]
        System.out.println(letter.masthead().date().orElseThrow()); // 2025-03-07
        letter.annexes().forEach(annex -> System.out.println(annex.title().orElse("")));

        Validator.create().validate(letter).forEach(System.out::println); // nothing: the letter is in order

        UnDocument reissued = letter.withMasthead(
                letter.masthead().toBuilder().date(LocalDate.of(2025, 3, 10)).build());
        Undoc.write(reissued, Path.of("target/reissued.xml")); // the same document as Akoma Ntoso
        // spotless:on

        assertThat(letter.masthead().symbols()).hasToString("[A/79/9801, S/2025/9801]");
        assertThat(Validator.create().validate(letter)).isEmpty();
        assertThat(Undoc.read(Path.of("target/reissued.xml"))).isEqualTo(reissued);
    }

    @Test
    void codeInTheDocsIsThatOfTheTests() throws IOException {
        String tests = "";
        for (String name : new String[] {"ReadmeTest", "CookbookTest", "TestKitTest"}) {
            tests += Files.readString(Path.of("src/test/java/undoc/examples/" + name + ".java"));
        }
        String code = squeeze(tests);
        for (String page : new String[] {"../README.md", "../docs/cookbook.md", "../docs/testing.md"}) {
            String[] parts = Files.readString(Path.of(page)).split("```java\n");
            assertThat(parts).as(page).hasSizeGreaterThan(1);
            for (int i = 1; i < parts.length; i++) {
                assertThat(code).as(page).contains(squeeze(parts[i].substring(0, parts[i].indexOf("```"))));
            }
        }
    }

    private static String squeeze(String code) {
        return code.replaceAll("//[^\\n]*", "").replaceAll("\\s+", "");
    }
}
