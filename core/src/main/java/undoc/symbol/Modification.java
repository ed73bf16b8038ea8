// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

/**
 * One modification of a symbol; each modifies all that stands before it.
 *
 * @param type what it does
 * @param number its number as written, Arabic or Roman or with letters: {@code "1"}, {@code "II"}, {@code "29A"}; empty
 *     where it has none; the count of asterisks for {@link ModificationType#REISSUE}
 * @param text the component in canonical form: {@code "Add.1"}, {@code "(Part II)"}
 */
public record Modification(ModificationType type, String number, String text) {}
