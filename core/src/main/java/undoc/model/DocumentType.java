// SPDX-License-Identifier: Apache-2.0
package undoc.model;

/**
 * The type of document of a kind in Akoma Ntoso (AKN4UN Guidelines, part 1, 3.3).
 *
 * @param element the type
 * @param subtype the subtype
 */
record DocumentType(String element, String subtype) {
    static DocumentType of(DocumentKind kind) {
        return switch (kind) {
            case RESOLUTION, DECISION, DRAFT_RESOLUTION, DRAFT_DECISION, PRESIDENTIAL_STATEMENT ->
                new DocumentType("statement", "deliberation");
            case INSTRUCTION -> new DocumentType("statement", "instruction");
            case LETTER, IDENTICAL_LETTERS, NOTE_VERBALE, NOTE, STATEMENT -> new DocumentType("doc", "communication");
            case VERBATIM_RECORD -> new DocumentType("debate", "record");
            case SUMMARY_RECORD -> new DocumentType("debateReport", "minute");
            case AGENDA -> new DocumentType("debateReport", "agenda");
            case TREATY, REGULATIONS -> new DocumentType("doc", "provision");
            case AMENDMENT -> new DocumentType("doc", "modification");
            case REPORT, WORKING_PAPER, OBSERVATIONS, SUPPLEMENT, CORRIGENDUM, LIST, OTHER ->
                new DocumentType("doc", "paper");
        };
    }
}
