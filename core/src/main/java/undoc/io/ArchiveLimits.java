// SPDX-License-Identifier: Apache-2.0
package undoc.io;

/**
 * How much of an archive is unpacked.
 *
 * @param entries the most entries
 * @param entryBytes the most bytes of one entry
 * @param totalBytes the most bytes of all entries together
 * @param ratio how many times as long an entry of more than 1 MiB may be unpacked as packed
 */
record ArchiveLimits(int entries, long entryBytes, long totalBytes, int ratio) {
    /** Entries up to this length are unpacked whatever their ratio. */
    static final long SMALL = 1 << 20;

    ArchiveLimits {
        if (entries < 1 || entryBytes < 1 || totalBytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("every limit must be more than 0");
        }
    }
}
