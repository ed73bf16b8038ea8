// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

/**
 * How much of an XML file is taken before reading stops and says so.
 *
 * @param bytes the size of the file
 * @param depth how deep elements may nest
 * @param elements how many elements there may be
 */
public record XmlLimits(long bytes, int depth, int elements) {
    /** 256 MiB, 256 levels, a million elements. */
    public static final XmlLimits DEFAULTS = new XmlLimits(256L << 20, 256, 1_000_000);

    public XmlLimits {
        if (bytes < 1 || depth < 1 || elements < 1) {
            throw new IllegalArgumentException("every limit must be more than 0");
        }
    }
}
