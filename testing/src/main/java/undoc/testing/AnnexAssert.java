// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.util.List;
import java.util.Optional;
import undoc.model.Annex;
import undoc.model.Language;
import undoc.model.body.Block;

/** Assertions about an annex, enclosure, appendix or attachment. */
public class AnnexAssert extends PartAssert<AnnexAssert, Annex> {
    private final String path;

    /** Assertions about this annex. */
    public AnnexAssert(Annex actual) {
        this(actual, "");
    }

    AnnexAssert(Annex actual, String path) {
        super(actual, AnnexAssert.class, path);
        this.path = path;
    }

    /** It is called this, as printed: {@code "Annex I"}. */
    public AnnexAssert hasLabel(String label) {
        isNotNull();
        return has("the label", label, actual.label(), "label");
    }

    /** Its heading is this, as printed. */
    public AnnexAssert hasHeading(String heading) {
        isNotNull();
        return has("the heading", heading, actual.heading(), "heading");
    }

    /** Its title is this. */
    public AnnexAssert hasTitle(String title) {
        isNotNull();
        return has("the title", title, actual.title(), "title");
    }

    private AnnexAssert has(String what, String expected, Optional<String> found, String where) {
        return check(
                found.equals(Optional.of(expected)),
                "to have " + what,
                expected,
                found.orElse("nothing"),
                path + where);
    }

    @Override
    String subject() {
        return actual.label().or(actual::heading).orElse("annex");
    }

    @Override
    List<Block> body() {
        return actual.body();
    }

    @Override
    List<Annex> annexes() {
        return actual.annexes();
    }

    @Override
    List<Language> originalLanguages() {
        return actual.originalLanguages();
    }

    @Override
    String originalLanguagesPath() {
        return path + "originalLanguages";
    }
}
