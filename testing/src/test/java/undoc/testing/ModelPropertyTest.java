// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Text;
import undoc.text.MarkdownWriter;

/** What holds for every document that the model allows. */
class ModelPropertyTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    @Provide
    Arbitrary<UnDocument> wild() {
        return UnDocuments.wildDocuments();
    }

    @Provide
    Arbitrary<UnDocument> realistic() {
        return UnDocuments.documents();
    }

    @Property(tries = 100)
    void serializationKeepsEverything(@ForAll("wild") UnDocument document) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(document);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(document);
        }
    }

    @Property(tries = 100)
    void buildersKeepWhatIsNotChanged(@ForAll("wild") UnDocument document) {
        assertThat(document.toBuilder().build()).isEqualTo(document);
        assertThat(document.masthead().toBuilder().build()).isEqualTo(document.masthead());
        Masthead none = Masthead.builder().build();
        assertThat(document.withMasthead(none).withMasthead(document.masthead()))
                .isEqualTo(document);
        assertThat(document.withBody(List.of()).withBody(document.body())).isEqualTo(document);
        assertThat(document.withAnnexes(List.of()).withAnnexes(document.annexes()))
                .isEqualTo(document);
        document.annexes().forEach(annex -> assertThat(annex.withBody(List.of()).withBody(annex.body()))
                .isEqualTo(annex));
    }

    @Property(tries = 100)
    void markdownHasTheWordsOfTheTextInTheirOrder(@ForAll("realistic") UnDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkdownWriter.create().write(document, out);
        List<String> written = words(out.toString(StandardCharsets.UTF_8).replace("\\", ""));
        int at = 0;
        for (String word : words(textOf(document.body()))) {
            while (at < written.size() && !written.get(at).equals(word)) {
                at++;
            }
            assertThat(at).as("%s in %s", word, written).isLessThan(written.size());
            at++;
        }
    }

    /** The plain text in the records that a value is made of, footnotes left out, which stand elsewhere. */
    private static String textOf(Object value) {
        StringBuilder text = new StringBuilder();
        collect(value, text);
        return text.toString();
    }

    private static void collect(Object value, StringBuilder to) {
        if (value instanceof Text text) {
            to.append(text.text());
        } else if (value instanceof Collection<?> values) {
            values.forEach(one -> collect(one, to));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> collect(one, to));
        } else if (value instanceof Record record && !(value instanceof FootnoteReference)) {
            Components.of(record).forEach(one -> collect(one, to));
            to.append(value instanceof undoc.model.body.Block ? " " : "");
        }
    }

    private static List<String> words(String text) {
        return new ArrayList<>(
                WORD.matcher(text).results().map(MatchResult::group).toList());
    }
}
