// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An expression in the terms of FRBR: one language version of a work. A file of it, in one format, is a manifestation.
 *
 * @param work the work
 * @param language its language; absent where it is not known
 */
public record ExpressionIdentity(WorkIdentity work, Optional<Language> language) {
    public ExpressionIdentity {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(language, "language");
    }

    /** The identifier: that of the work and {@code "/fra@"}; {@code "/und@"} where the language is not known. */
    public String iri() {
        return work.iri() + "/" + language.map(Language::terminologicCode).orElse("und") + "@";
    }

    /** The identifier of a file of this version: {@code "….xml"} for the extension {@code "xml"}. */
    public String file(String extension) {
        return iri() + "." + extension;
    }

    /** The identifier. */
    @Override
    public String toString() {
        return iri();
    }
}
