// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.Locale;
import undoc.symbol.Designator.Role;

/** How words in parentheses are spelled: {@code Part I}, {@code Vol. II}, {@code Sect. 29A}, {@code SUPP}. */
final class InnerForm {
    private static final String ABBREVIATED = "|Vol|Sect|Prog|Income sect|Supp|Suppl|Add|Rev|Corr|";
    private static final String PLURAL = "|Part|Vol|Sect|";

    private InnerForm() {}

    /** Writes it; returns where its value begins. */
    static int append(StringBuilder out, Designator designator, String value) {
        String name = designator.name();
        if (value.isEmpty()) {
            out.append(name.equals("Supp") ? "SUPP" : name);
            return out.length();
        }
        boolean several = isSeveral(value);
        out.append(name).append(several && PLURAL.contains("|" + name + "|") ? "s" : "");
        boolean dotted = ABBREVIATED.contains("|" + name + "|");
        out.append(dotted ? "." : "");
        boolean close = dotted && designator.dotted() == Role.MODIFICATION && !PLURAL.contains("|" + name + "|");
        out.append(close ? "" : " ");
        int start = out.length();
        out.append(
                joined(value.toUpperCase(Locale.ROOT).replace(" AND ", " and ").replace(" TO ", " to ")));
        return start;
    }

    private static boolean isSeveral(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) != '.' && InnerScanner.joint(value, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Blanks around "and" and nothing else. */
    private static String joined(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            int joint = InnerScanner.joint(value, i);
            if (joint == 0 && value.startsWith("AND", i)) {
                joint = 3;
            }
            if (joint == 0) {
                out.append(value.charAt(i));
                continue;
            }
            String word = value.substring(i, i + joint).strip();
            out.append(word.length() > 1 ? " " + word.toLowerCase(Locale.ROOT) + " " : word);
            i += joint - 1;
        }
        return out.toString();
    }
}
