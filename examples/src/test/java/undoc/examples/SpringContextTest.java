// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import undoc.io.DocumentSource;
import undoc.io.Formats;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.json.UndocJacksonModule;
import undoc.model.UnDocument;
import undoc.validation.Validator;

/** An application of Spring: undoc's readers, validator and Jackson module are beans, its mapper takes all modules. */
class SpringContextTest {
    /** What goes over the wire; names of properties follow the application's habit. */
    record Received(String fileName, UnDocument theDocument, List<Problem> allProblems) {}

    /** An upload form's service. */
    record Uploads(Formats formats, Validator validator, JsonMapper mapper) {
        String receive(String fileName, byte[] bytes) {
            try {
                ReadResult read = formats.read(DocumentSource.of(fileName, bytes));
                UnDocument document = read.orThrow();
                return mapper.writeValueAsString(new Received(fileName, document, validator.validate(document)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Configuration
    static class Application {
        @Bean
        Formats formats() {
            return Formats.load();
        }

        @Bean
        Validator validator() {
            return Validator.create();
        }

        @Bean
        JacksonModule undocModule() {
            return new UndocJacksonModule();
        }

        /** As Spring Boot makes it: with all modules that are beans. */
        @Bean
        JsonMapper mapper(List<JacksonModule> modules) {
            return JsonMapper.builder()
                    .addModules(modules)
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();
        }

        @Bean
        Uploads uploads(Formats formats, Validator validator, JsonMapper mapper) {
            return new Uploads(formats, validator, mapper);
        }
    }

    @Test
    void documentsGoThroughTheApplicationsMapper() throws IOException {
        byte[] pdf = Files.readAllBytes(Path.of("data/letter.pdf"));
        try (var spring = new AnnotationConfigApplicationContext(Application.class)) {
            String json = spring.getBean(Uploads.class).receive("letter.pdf", pdf);
            JsonNode tree = spring.getBean(JsonMapper.class).readTree(json.getBytes(StandardCharsets.UTF_8));
            assertThat(tree.at("/file_name").asString()).isEqualTo("letter.pdf");
            assertThat(tree.at("/the_document/masthead/symbols/0").asString()).isEqualTo("A/79/9801");
            Received received = spring.getBean(JsonMapper.class).readValue(json, Received.class);
            assertThat(received.theDocument())
                    .isEqualTo(Formats.load()
                            .read(DocumentSource.of("letter.pdf", pdf))
                            .orThrow());
        }
    }
}
