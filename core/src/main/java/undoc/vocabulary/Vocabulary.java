// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

/**
 * Where to find what words: {@link SessionForms} for sessions, {@link AgendaForms} for agenda items, {@link DateForms}
 * for dates, {@link DistributionWords} and {@link LanguageWords} for the other lines of a masthead, {@link OrganNames}
 * for organs, {@link TitleWords} for titles, {@link AttachmentWords} for annexes and {@link SignatureMarks} for
 * signatures.
 */
public final class Vocabulary {
    private Vocabulary() {}
}
