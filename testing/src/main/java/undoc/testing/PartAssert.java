// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;
import undoc.model.Annex;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Reference;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.symbol.DocumentSymbol;

/**
 * What documents and annexes have in common: text, signatures, references, annexes, original languages.
 *
 * @param <S> the assertion's own type
 * @param <A> what it is about
 */
public abstract class PartAssert<S extends PartAssert<S, A>, A> extends AbstractAssert<S, A> {
    private final String path;

    /** An assertion about a part; {@code path} leads to its places in messages. */
    PartAssert(A actual, Class<?> self, String path) {
        super(actual, self);
        this.path = path;
    }

    abstract String subject();

    abstract List<Block> body();

    abstract List<Annex> annexes();

    abstract List<Language> originalLanguages();

    abstract String originalLanguagesPath();

    /** Its original is in these languages, in this order; none given: no original language is printed. */
    public S hasOriginalLanguage(Language... languages) {
        isNotNull();
        return check(
                originalLanguages().equals(List.of(languages)),
                "to have the original languages",
                Expectation.list(List.of(languages)),
                Expectation.list(originalLanguages()),
                originalLanguagesPath());
    }

    /** It has this many annexes directly below it. */
    public S hasAnnexCount(int count) {
        isNotNull();
        return check(
                annexes().size() == count,
                "to have as many annexes as",
                String.valueOf(count),
                annexes().size() + ": "
                        + annexes().stream()
                                .map(a -> a.label().orElse("(no label)"))
                                .toList(),
                path + "annexes");
    }

    /** Its annex with this number, from 1, meets these assertions. */
    public S hasAnnexSatisfying(int number, Consumer<AnnexAssert> assertions) {
        isNotNull();
        check(
                number >= 1 && number <= annexes().size(),
                "to have an annex number",
                String.valueOf(number),
                annexes().size() + " annexes",
                path + "annexes");
        assertions.accept(new AnnexAssert(annexes().get(number - 1), path + "annexes/" + (number - 1) + "/"));
        return myself;
    }

    /**
     * Its own text, without that of its annexes and footnotes, has these words; runs of white space count as a blank.
     */
    public S containsText(String words) {
        isNotNull();
        String text = Content.text(body());
        return check(squeezed(text).contains(squeezed(words)), "to contain the text", words, text, path + "body");
    }

    /** It is signed by someone of this name. */
    public S isSignedBy(String name) {
        isNotNull();
        List<String> names = Content.all(SignatureBlock.class, body())
                .flatMap(block -> block.signatories().stream())
                .map(Signatory::name)
                .toList();
        return check(names.contains(name), "to be signed by", name, Expectation.list(names), path + "body");
    }

    /** Its own text refers to the document with this symbol. */
    public S refersTo(String symbol) {
        isNotNull();
        List<DocumentSymbol> symbols = Content.all(Reference.class, body())
                .flatMap(reference -> reference.symbol().stream())
                .distinct()
                .toList();
        return check(
                symbols.contains(DocumentSymbol.parse(symbol)),
                "to refer to",
                symbol,
                Expectation.list(symbols),
                path + "body");
    }

    /** Fails with what was expected, found and where, unless it holds. */
    final S check(boolean holds, String expectation, String expected, String found, String where) {
        if (!holds) {
            throw failure("%s", Expectation.message(subject() + " " + expectation, expected, found, where));
        }
        return myself;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
