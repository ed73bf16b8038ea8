// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

/** What documents are validated for: how bad the same finding is. */
public enum Profile {
    /** A document about to be issued: what its kind must carry is an error where it is missing. */
    PUBLICATION,
    /** A document of any origin to be taken in: only what cannot be right is an error. */
    IMPORT,
    /** A document of any age: the forms of today are not asked of it. */
    HISTORICAL
}
