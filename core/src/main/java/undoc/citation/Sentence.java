// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.Arrays;
import java.util.List;

/** The tokens of a sentence, and what stands beside them. */
record Sentence(List<Token> tokens) {
    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return tokens.get(i);
    }

    /** Whether a token of this role stands here. */
    boolean is(int i, Role... roles) {
        return i >= 0
                && i < tokens.size()
                && Arrays.asList(roles).contains(tokens.get(i).role());
    }

    /** The first place before this one where no token of these roles stands; -1 where there is none. */
    int before(int i, Role... roles) {
        int at = i - 1;
        while (is(at, roles)) {
            at--;
        }
        return at;
    }
}
