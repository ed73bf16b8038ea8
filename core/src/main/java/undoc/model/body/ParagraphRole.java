// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.Arrays;
import java.util.Optional;

/** What a paragraph of a resolution or decision does. */
public enum ParagraphRole {
    /** A paragraph of the preamble. */
    PREAMBULAR("preambular"),
    /** A paragraph of the operative part. */
    OPERATIVE("operative");

    private final String id;

    ParagraphRole(String id) {
        this.id = id;
    }

    /** The stable name, as in JSON. */
    public String id() {
        return id;
    }

    /** The value with this stable name; empty where there is none. */
    public static Optional<ParagraphRole> ofId(String id) {
        return Arrays.stream(values()).filter(v -> v.id.equals(id)).findFirst();
    }
}
