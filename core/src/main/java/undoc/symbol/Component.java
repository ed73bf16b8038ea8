// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.OptionalInt;

/**
 * One component of a symbol. Most stand between slashes; parentheses and asterisks are components of their own.
 *
 * @param kind what it says
 * @param text the component in canonical form, with its parentheses: {@code "L.5"}, {@code "(2000)"}, {@code "254 A-C"}
 * @param designator the letters that say what its number counts: {@code "L"}, {@code "Add"}, {@code "S"} for
 *     {@code S-30}; empty for a bare number
 * @param value its number as written: {@code "5"}, {@code "XXIX"}, {@code "254 A-C"}; empty where it has none
 */
public record Component(ComponentKind kind, String text, String designator, String value) {

    /** The first number in the value, Roman ones too; empty where there is none or it has more than nine digits. */
    public OptionalInt number() {
        return Numerals.first(value);
    }

    @Override
    public String toString() {
        return text;
    }
}
