// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.util.Arrays;
import java.util.Optional;

/** What a document is, after the kinds of the Editorial Manual of the United Nations. */
public enum DocumentKind {
    /** A letter circulated as a document. */
    LETTER("letter"),
    /** Identical letters to several addressees. */
    IDENTICAL_LETTERS("identical letters"),
    /** A note verbale or letters of that rank; unsigned. */
    NOTE_VERBALE("note verbale"),
    /** A report of the Secretary-General, an expert or a body. */
    REPORT("report"),
    /** A note by the Secretary-General, the Secretariat or a president. */
    NOTE("note"),
    /** A resolution as adopted. */
    RESOLUTION("resolution"),
    /** A decision as adopted. */
    DECISION("decision"),
    /** A draft resolution. */
    DRAFT_RESOLUTION("draft resolution"),
    /** A draft decision. */
    DRAFT_DECISION("draft decision"),
    /** A proposal to amend a draft. */
    AMENDMENT("amendment"),
    /** A statement by the President of the Security Council. */
    PRESIDENTIAL_STATEMENT("presidential statement"),
    /** An agenda, provisional or annotated. */
    AGENDA("agenda"),
    /** A verbatim record of a meeting (PV). */
    VERBATIM_RECORD("verbatim record"),
    /** A summary record of a meeting (SR). */
    SUMMARY_RECORD("summary record"),
    /** A written statement, as of a non-governmental organization. */
    STATEMENT("statement"),
    /** A working paper or conference room paper. */
    WORKING_PAPER("working paper"),
    /** Concluding observations, views or comments of a treaty body. */
    OBSERVATIONS("observations"),
    /** A treaty or convention. */
    TREATY("treaty"),
    /** Regulations or rules. */
    REGULATIONS("regulations"),
    /** A bulletin, circular or administrative instruction of the Secretariat. */
    INSTRUCTION("instruction"),
    /** A supplement to the Official Records, with a cover. */
    SUPPLEMENT("supplement"),
    /** A corrigendum. */
    CORRIGENDUM("corrigendum"),
    /** A list, as of participants, candidates or speakers. */
    LIST("list"),
    /** Anything else, or not known. */
    OTHER("other");

    private final String id;

    DocumentKind(String id) {
        this.id = id;
    }

    /** The stable name, as in JSON. */
    public String id() {
        return id;
    }

    /** The value with this stable name; empty where there is none. */
    public static Optional<DocumentKind> ofId(String id) {
        return Arrays.stream(values()).filter(v -> v.id.equals(id)).findFirst();
    }
}
