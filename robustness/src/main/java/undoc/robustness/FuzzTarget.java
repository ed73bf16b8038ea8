// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import java.io.IOException;

/**
 * What a coverage-guided fuzzer such as Jazzer calls with every input; the system property {@code undoc.target} names
 * the {@link Target}, such as {@code SYMBOL} or {@code PDF}. Whatever is thrown is a defect.
 */
public final class FuzzTarget {
    private static final Target TARGET = Target.valueOf(System.getProperty("undoc.target", Target.SYMBOL.name()));

    private FuzzTarget() {}

    /** Reads one input; the name is the one that Jazzer and libFuzzer look for. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        TARGET.read(input);
    }
}
