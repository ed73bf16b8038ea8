// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.List;
import java.util.Optional;
import undoc.symbol.DocumentSymbol;

/** Tells the documents that links lead to. */
final class Links {
    private static final List<String> HOSTS =
            List.of("https://undocs.org/", "http://undocs.org/", "https://docs.un.org/", "http://docs.un.org/");

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
        return DocumentSymbol.fromAknIri(Uris.decode(href));
    }
}
