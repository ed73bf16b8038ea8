// SPDX-License-Identifier: Apache-2.0
/** AssertJ assertions and jqwik arbitraries for documents. */
@NullMarked
package undoc.testing;

import org.jspecify.annotations.NullMarked;
