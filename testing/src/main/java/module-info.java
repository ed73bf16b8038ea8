// SPDX-License-Identifier: Apache-2.0
/** AssertJ assertions and jqwik arbitraries for documents. */
module undoc.testing {
    requires transitive undoc;
    requires static org.jspecify;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;

    exports undoc.testing;
}
