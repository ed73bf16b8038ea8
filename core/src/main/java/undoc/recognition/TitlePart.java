// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;

/**
 * The title of a document.
 *
 * @param title the first heading, then any further ones, without the markers of footnotes
 * @param markers the markers of footnotes that stood in it: {@code "*"}
 * @param printed what stood before it and is said elsewhere too: the number of a resolution
 * @param rest the lines below it
 */
record TitlePart(List<String> title, List<String> markers, List<String> printed, List<StyledLine> rest) {
    TitlePart {
        title = List.copyOf(title);
        markers = List.copyOf(markers);
        printed = List.copyOf(printed);
        rest = List.copyOf(rest);
    }
}
