// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.nio.charset.StandardCharsets;
import undoc.model.Language;

/**
 * Addresses at which the United Nations keep a document. They are made of the symbol alone; whether something is there
 * is not looked up.
 *
 * @param symbol the symbol in the spelling of catalogues, which the resolvers take
 */
public record SymbolLinks(String symbol) {
    private static final String KEPT = "/-._~(),&";

    /** The resolver undocs.org, in no language: it asks the reader's browser. */
    public String undocs() {
        return "https://undocs.org/" + encode(symbol, KEPT);
    }

    /** The resolver undocs.org in one language; an unofficial language has the address without a language. */
    public String undocs(Language language) {
        return language.isOfficial() ? "https://undocs.org/" + language.code() + "/" + encode(symbol, KEPT) : undocs();
    }

    /** The same resolver under its present name; English where the language is not an official one. */
    public String docsUn(Language language) {
        String code = language.isOfficial() ? language.code() : Language.ENGLISH.code();
        return "https://docs.un.org/" + code + "/" + encode(symbol, KEPT);
    }

    /** The PDF file in the Official Document System. */
    public String officialDocuments(Language language) {
        String code = language.isOfficial() ? language.code() : Language.ENGLISH.code();
        return "https://documents.un.org/api/symbol/access?s=" + encode(symbol, "/-._~(),") + "&l=" + code + "&t=pdf";
    }

    /** A search for the symbol in the United Nations Digital Library. */
    public String digitalLibrary() {
        return "https://digitallibrary.un.org/search?p=" + encode("191__a:\"" + symbol + "\"", "-._~");
    }

    private static String encode(String text, String kept) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (Ascii.isLetter(c) || Numerals.isDigit(c) || kept.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return out.toString();
    }
}
