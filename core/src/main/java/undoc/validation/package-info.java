// SPDX-License-Identifier: Apache-2.0
/**
 * Editorial rules of United Nations documents, as small named objects. Start from {@link undoc.validation.Validator}.
 *
 * <p>Each rule names its source and says how often real documents break it; one that they break often is a warning at
 * most.
 */
@NullMarked
package undoc.validation;

import org.jspecify.annotations.NullMarked;
