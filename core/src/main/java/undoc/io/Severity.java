// SPDX-License-Identifier: Apache-2.0
package undoc.io;

/** How bad a problem is. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    NOTE,
    /** Probably wrong, or not kept as it was. */
    WARNING,
    /** Wrong. */
    ERROR
}
