// SPDX-License-Identifier: Apache-2.0
/**
 * The words of United Nations documents in the six official languages, as tables of data: the recognizer reads by them
 * and writers write by them. Start from {@link undoc.vocabulary.Vocabulary}.
 *
 * <p>Every table is a resource file beside this package, one row a fact. To add a language or a form, add a row.
 */
@NullMarked
package undoc.vocabulary;

import org.jspecify.annotations.NullMarked;
