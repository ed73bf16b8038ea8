// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.util.List;
import java.util.stream.Collectors;

/** There is no document where the caller asked for one; says why. */
public final class UndocException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With these problems. */
    public UndocException(List<Problem> problems) {
        super(problems.stream()
                .map(p -> p + p.hint().map(h -> " (" + h + ")").orElse(""))
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Why there is no document; empty after deserialization, where the message still says so. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
