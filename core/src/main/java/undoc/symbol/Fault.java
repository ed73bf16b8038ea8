// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

/**
 * Why a text is not one symbol.
 *
 * @param at where in the text
 * @param message what is the matter there
 * @param hint what may help; may be empty
 * @param anotherBegins whether the matter is that another symbol begins there
 */
record Fault(int at, String message, String hint, boolean anotherBegins) {}
