// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.util.Optional;

/** Brings a format to {@link Formats}: found by {@link java.util.ServiceLoader}. */
public interface DocumentFormatProvider {
    /** The format. */
    DocumentFormat format();

    /**
     * How sure the first bytes (up to {@link Formats#SNIFF_LENGTH}) make it that they are of this format: 0 no, 100
     * yes.
     */
    int sniff(byte[] head);

    /** A reader with default options, where it reads. */
    Optional<DocumentReader> reader();

    /** A writer with default options, where it writes. */
    Optional<DocumentWriter> writer();
}
