// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;

/**
 * The signatures under a letter.
 *
 * @param signatories who signs, in print order; not empty
 */
public record SignatureBlock(List<Signatory> signatories) implements Block {
    public SignatureBlock {
        signatories = List.copyOf(signatories);
        if (signatories.isEmpty()) {
            throw new IllegalArgumentException("a signature block needs a signatory");
        }
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.signature(this);
    }
}
