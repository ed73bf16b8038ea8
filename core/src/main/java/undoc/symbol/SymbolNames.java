// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Symbols as names of files and as numbers in addresses, both ways. */
final class SymbolNames {
    private static final List<String> EXTENSIONS =
            List.of(".pdf", ".xml", ".json", ".jsonl", ".md", ".txt", ".doc", ".docx", ".html", ".htm", ".wpf", ".mrc");
    private static final List<String> LANGUAGES = List.of("ar", "zh", "ch", "en", "fr", "ru", "es", "sp", "de", "ot");
    private static final char HYPHEN = '\u0001';

    private SymbolNames() {}

    /** Blanks before parentheses and letters go; those between words stay. */
    static String catalogueForm(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean between = i > 0 && Ascii.isLetter(text.charAt(i - 1)) && depth == 0;
            boolean dropped = c == '*' || (c == ' ' && (!between || text.charAt(i + 1) == '('));
            if (!dropped) {
                out.append(c);
            }
        }
        return out.toString();
    }

    static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            if (Ascii.isUpper(c) || Numerals.isDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    static String fileName(DocumentSymbol symbol) {
        String stars = "!".repeat(symbol.reissues());
        return catalogueForm(symbol.text()).replace('/', '_').replace(' ', '+') + stars;
    }

    static Optional<DocumentSymbol> fromFileName(String name) {
        String stem = name;
        for (String extension : EXTENSIONS) {
            if (stem.toLowerCase(Locale.ROOT).endsWith(extension)) {
                stem = stem.substring(0, stem.length() - extension.length());
                break;
            }
        }
        int mark = stem.length() - 3;
        if (mark > 0
                && "-_.".indexOf(stem.charAt(mark)) >= 0
                && LANGUAGES.contains(stem.substring(mark + 1).toLowerCase(Locale.ROOT))) {
            stem = stem.substring(0, mark);
        }
        return DocumentSymbol.tryParse(
                stem.replace('_', '/').replace('!', '*').replace('+', ' ').replace('^', '/'));
    }

    /** Slashes as hyphens, hyphens doubled, blanks as low lines. */
    static String aknNumber(String text) {
        return text.replace("-", "--").replace('/', '-').replace(' ', '_').replace("*", "");
    }

    static Optional<DocumentSymbol> fromAknNumber(String number) {
        String text = number.replace("--", String.valueOf(HYPHEN))
                .replace('-', '/')
                .replace(HYPHEN, '-')
                .replace('_', ' ');
        // A special session of the Assembly whose hyphen was not doubled.
        boolean assembly = text.startsWith("A/") && (text.contains("/S/") || text.contains("/ES/"));
        return assembly
                ? DocumentSymbol.tryParse(text.replace("/ES/", "/ES-").replace("/S/", "/S-"))
                : DocumentSymbol.tryParse(text);
    }
}
