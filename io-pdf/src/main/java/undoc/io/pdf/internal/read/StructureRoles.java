// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import undoc.recognition.StructureTag.Role;

/** The standard types of structure elements (ISO 32000-1, 14.8.4) as roles of lines. */
final class StructureRoles {
    private static final Pattern NUMBERED_HEADING = Pattern.compile("H[1-9][0-9]?");
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("H", Role.HEADING),
            Map.entry("Title", Role.HEADING),
            Map.entry("P", Role.PARAGRAPH),
            Map.entry("Lbl", Role.LIST_LABEL),
            Map.entry("LBody", Role.LIST_BODY),
            Map.entry("TH", Role.TABLE_HEADER),
            Map.entry("TD", Role.TABLE_CELL),
            Map.entry("Caption", Role.CAPTION),
            Map.entry("Note", Role.NOTE),
            Map.entry("FENote", Role.NOTE),
            Map.entry("BlockQuote", Role.QUOTATION),
            Map.entry("Quote", Role.QUOTATION),
            Map.entry("TOC", Role.CONTENTS),
            Map.entry("TOCI", Role.CONTENTS),
            Map.entry("Figure", Role.FIGURE),
            Map.entry("Formula", Role.FIGURE),
            Map.entry("Artifact", Role.ARTIFACT));

    private StructureRoles() {}

    /** The role of a type; empty where it only groups or styles. */
    static Optional<Role> role(String type) {
        return NUMBERED_HEADING.matcher(type).matches()
                ? Optional.of(Role.HEADING)
                : Optional.ofNullable(ROLES.get(type));
    }

    /** The level of a heading's type, 0 of a title, 1 where it says none. */
    static int level(String type) {
        if (type.equals("Title")) {
            return 0;
        }
        return NUMBERED_HEADING.matcher(type).matches() ? Integer.parseInt(type.substring(1)) : 1;
    }
}
