// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.Arrays;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The properties that blocks, inlines and their parts have, by the names of the JSON form. */
enum NodeField {
    TYPE("type", true),
    TEXT("text", true),
    NUMBER("number", true),
    ROLE("role", true),
    MARKER("marker", true),
    SYMBOL("symbol", true),
    HREF("href", true),
    SPEAKER("speaker", true),
    AFFILIATION("affiliation", true),
    LANGUAGE("language", true),
    ALTERNATIVE_TEXT("alternativeText", true),
    VOCABULARY("vocabulary", true),
    SOURCE("source", true),
    NAME("name", true),
    MARK("mark", true),
    LEVEL("level", false),
    HEADER_ROWS("headerRows", false),
    COLUMN_SPAN("columnSpan", false),
    ROW_SPAN("rowSpan", false),
    SIGNED("signed", false),
    CONTENT("content", false),
    BLOCKS("blocks", false),
    CAPTION("caption", false),
    ITEMS("items", false),
    ROWS("rows", false),
    CELLS("cells", false),
    SIGNATORIES("signatories", false);

    /** How many are strings; they come first. */
    static final int STRINGS = MARK.index() + 1;

    private static final NodeField[] FIELDS = values();

    /** Finds the field of a name while it is parsed, without making a string of it; gives its ordinal. */
    static final PropertyNameMatcher MATCHER = new JsonFactory()
            .constructNameMatcher(
                    Arrays.stream(FIELDS)
                            .map(field -> Named.fromString(field.key))
                            .toList(),
                    true);

    private final String key;
    private final boolean string;

    NodeField(String key, boolean string) {
        this.key = key;
        this.string = string;
    }

    /** The field that {@link #MATCHER} found. */
    static NodeField of(int match) {
        return FIELDS[match];
    }

    /** The name in JSON. */
    String key() {
        return key;
    }

    boolean isString() {
        return string;
    }

    /** Its place among the fields, from 0. */
    @SuppressWarnings("EnumOrdinal") // Never leaves this package, nor a run.
    int index() {
        return ordinal();
    }

    /** The bit that stands for it in a set of fields. */
    int bit() {
        return 1 << index();
    }

    /** The set of these. */
    static int set(NodeField... fields) {
        int set = 0;
        for (NodeField field : fields) {
            set |= field.bit();
        }
        return set;
    }
}
