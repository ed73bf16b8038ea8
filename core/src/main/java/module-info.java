// SPDX-License-Identifier: Apache-2.0
/**
 * United Nations documents as immutable records: model, symbols, recognition and the contract of readers and writers.
 */
module undoc {
    requires static org.jspecify;

    exports undoc;
    exports undoc.address;
    exports undoc.citation;
    exports undoc.io;
    exports undoc.model;
    exports undoc.model.body;
    exports undoc.recognition;
    exports undoc.symbol;
    exports undoc.text;
    exports undoc.validation;
    exports undoc.vocabulary;

    uses undoc.io.DocumentFormatProvider;

    provides undoc.io.DocumentFormatProvider with
            undoc.text.MarkdownFormatProvider;
}
