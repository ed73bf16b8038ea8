// SPDX-License-Identifier: Apache-2.0
/** Markdown and plain text. Start from {@link undoc.text.MarkdownReader} and {@link undoc.text.MarkdownWriter}. */
@NullMarked
package undoc.text;

import org.jspecify.annotations.NullMarked;
