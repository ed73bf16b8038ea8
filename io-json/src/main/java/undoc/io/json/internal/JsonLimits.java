// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

/**
 * How much of a JSON text is taken before reading stops and says so.
 *
 * @param bytes the size of one document
 * @param depth how deep objects and arrays may nest
 * @param stringLength how long one string may be, in characters
 * @param tokens how many names, values, braces and brackets there may be
 */
public record JsonLimits(long bytes, int depth, int stringLength, long tokens) {
    /** 64 MiB, 500 levels, 20 million characters, 5 million tokens. */
    public static final JsonLimits DEFAULTS = new JsonLimits(64L << 20, 500, 20_000_000, 5_000_000);

    public JsonLimits {
        if (bytes < 1 || depth < 1 || stringLength < 1 || tokens < 1) {
            throw new IllegalArgumentException("every limit must be more than 0");
        }
    }

    /** These limits with another size. */
    public JsonLimits withBytes(long value) {
        return new JsonLimits(value, depth, stringLength, tokens);
    }

    /** These limits with another depth. */
    public JsonLimits withDepth(int value) {
        return new JsonLimits(bytes, value, stringLength, tokens);
    }

    /** These limits with another length of strings. */
    public JsonLimits withStringLength(int value) {
        return new JsonLimits(bytes, depth, value, tokens);
    }

    /** These limits with another number of tokens. */
    public JsonLimits withTokens(long value) {
        return new JsonLimits(bytes, depth, stringLength, value);
    }
}
