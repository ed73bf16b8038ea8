// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a document changes, completes or parts the one that the rest of its symbol names. */
public enum ModificationType {
    /** Text added: {@code Add.1}. */
    ADDENDUM,
    /** A new text in place of the former: {@code Rev.1}. */
    REVISION,
    /** Errors corrected: {@code Corr.1}. */
    CORRIGENDUM,
    /** A part of an adopted text altered by the authority that adopted it: {@code Amend.1}. */
    AMENDMENT,
    /** {@code Supp.1}, {@code (SUPP)}. */
    SUPPLEMENT,
    /** {@code (Part I)}. */
    PART,
    /** {@code (Vol. II)}. */
    VOLUME,
    /** A section of the budget: {@code (Sect. 29A)}. */
    SECTION,
    /** An income section of the budget: {@code (Income sect. 1)}. */
    INCOME_SECTION,
    /** A programme of the plan: {@code (Prog. 7)}. */
    PROGRAMME,
    /** A meeting resumed: {@code (Resumption 1)}. */
    RESUMPTION,
    /** {@code (Introduction)}. */
    INTRODUCTION,
    /** A shortened version. */
    SUMMARY,
    /** A part of the document. */
    EXCERPT,
    /** An annex or appendix issued by itself. */
    ANNEX,
    /** A provisional version. */
    PROVISIONAL,
    /** A draft version. */
    DRAFT,
    /** A final version. */
    FINAL,
    /** {@code (as amended)}. */
    AS_AMENDED,
    /** Reissued for technical reasons, once for each asterisk. */
    REISSUE;

    /** The type that the table of designators calls so. */
    static Optional<ModificationType> ofName(String name) {
        String constant = name.replace(' ', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(t -> t.name().equals(constant)).findFirst();
    }
}
