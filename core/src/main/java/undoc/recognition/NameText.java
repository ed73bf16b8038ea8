// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;

/** The text of a name or heading that may go over lines: markers of notes off, spaced Chinese and kashida closed. */
final class NameText {
    private NameText() {}

    static String of(List<StyledLine> lines) {
        String text = Lines.join(lines).replace("\u0640", "");
        text = text.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
        return text.replaceAll("(?:[,\\s]*[*∗]+)+$", "").strip();
    }
}
