// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;

/**
 * The title of a document.
 *
 * @param title the first heading, then any further ones, without the markers of footnotes
 * @param markers the markers of footnotes that stood in it: {@code "*"}
 * @param rest the lines below it
 */
record TitlePart(List<String> title, List<String> markers, List<StyledLine> rest) {
    TitlePart {
        title = List.copyOf(title);
        markers = List.copyOf(markers);
        rest = List.copyOf(rest);
    }
}
