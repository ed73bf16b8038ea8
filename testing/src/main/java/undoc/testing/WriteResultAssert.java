// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.util.List;
import undoc.io.Problem;
import undoc.io.WriteResult;

/** Assertions about what a writer could keep. */
public class WriteResultAssert extends ProblemsAssert<WriteResultAssert, WriteResult> {
    /** Assertions about this result. */
    public WriteResultAssert(WriteResult actual) {
        super(actual, WriteResultAssert.class);
    }

    /** The format held everything. */
    public WriteResultAssert isLossless() {
        isNotNull();
        return isFree("loss", problems());
    }

    /** Something of this id or family was lost: {@code "marc.loss"}. */
    public WriteResultAssert hasLoss(String idOrFamily) {
        isNotNull();
        return hasOne("loss", idOrFamily);
    }

    @Override
    List<Problem> problems() {
        return actual.losses();
    }
}
