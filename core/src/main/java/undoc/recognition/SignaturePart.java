// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import undoc.model.body.SignatureBlock;

/**
 * Signatures found among lines.
 *
 * @param block the signatures
 * @param lines how many lines they take
 */
record SignaturePart(SignatureBlock block, int lines) {}
