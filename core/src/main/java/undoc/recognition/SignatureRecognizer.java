// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import undoc.vocabulary.Vocabulary;

/** Recognizes the signatures under a letter: "(Signed) Name", with the office below or above it. */
final class SignatureRecognizer {
    private final Vocabulary vocabulary;

    SignatureRecognizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The signatures that begin with this line; empty where none do. */
    Optional<SignaturePart> at(List<StyledLine> lines, int index) {
        return Optional.empty();
    }
}
