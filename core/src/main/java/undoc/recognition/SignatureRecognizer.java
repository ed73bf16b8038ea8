// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;

/** Recognizes the signatures under a letter: "(Signed) Name", with the office below or above it. */
final class SignatureRecognizer {
    private SignatureRecognizer() {}

    /** The signatures that begin with this line; empty where none do. */
    static Optional<SignaturePart> at(List<StyledLine> lines, int index) {
        return Optional.empty();
    }
}
