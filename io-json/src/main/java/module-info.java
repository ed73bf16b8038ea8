// SPDX-License-Identifier: Apache-2.0
/** Reads and writes documents as JSON. */
module undoc.io.json {
    requires transitive undoc;
    requires static org.jspecify;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;

    exports undoc.io.json;

    provides undoc.io.DocumentFormatProvider with
            undoc.io.json.JsonFormatProvider;
}
