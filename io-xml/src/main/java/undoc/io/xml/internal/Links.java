// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.symbol.DocumentSymbol;

/** Tells the documents that links lead to. */
final class Links {
    private static final List<String> HOSTS =
            List.of("https://undocs.org/", "http://undocs.org/", "https://docs.un.org/", "http://docs.un.org/");
    /** Type, subtype, actor, date, number of a work's identifier. */
    private static final Pattern WORK = Pattern.compile(
            "/akn/un/([^/]+)/([^/]+)/([^/]+)/\\d{4}(?:-\\d\\d-\\d\\d)?/([^/]+)/?(?:[a-z]{3}@.*|!main/?)?");
    /** Resolutions by the letters of their organ; Guidelines and practice leave these letters out. */
    private static final Map<String, String> RESOLUTIONS =
            Map.of("unga", "A/RES/", "unsc", "S/RES/", "unecosoc", "E/RES/");

    private Links() {}

    /** The symbol of the document that a link of the United Nations or an identifier of Akoma Ntoso leads to. */
    static Optional<DocumentSymbol> symbolOf(String href) {
        for (String host : HOSTS) {
            if (href.startsWith(host)) {
                String path = Uris.decode(href.substring(host.length()));
                boolean language = path.length() > 3 && path.charAt(2) == '/' && Character.isLowerCase(path.charAt(0));
                return DocumentSymbol.tryParse(language ? path.substring(3) : path);
            }
        }
        Matcher work = WORK.matcher(href);
        return work.matches() ? symbol(work) : Optional.empty();
    }

    private static Optional<DocumentSymbol> symbol(Matcher work) {
        String number = Uris.decode(work.group(4)).replace('_', ' ');
        if (!Character.isDigit(number.charAt(0))) {
            return DocumentSymbol.tryParse(number.replace('-', '/'));
        }
        String letters = RESOLUTIONS.get(work.group(3));
        if (letters == null || !work.group(2).equals("deliberation")) {
            return Optional.empty();
        }
        return DocumentSymbol.tryParse(
                letters.startsWith("S")
                        ? letters + number.replaceFirst("-(\\d{4})$", " ($1)")
                        : letters + number.replace('-', '/'));
    }
}
