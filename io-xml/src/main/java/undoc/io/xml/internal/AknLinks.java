// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

/** Sees to it that every link within a file leads somewhere. */
final class AknLinks {
    private AknLinks() {}

    /**
     * Lets links to places that the file has not lead to the document as a whole; where they led stands in an attribute
     * of undoc's own.
     */
    static void resolve(XmlElement element, EIds ids, String document) {
        String href = element.get("href");
        if (element.is("ref") && href.startsWith("#") && !ids.isGiven(href.substring(1))) {
            if (!element.hasClass(AknInlineWriter.BY_SYMBOL)) {
                element.with("undoc:href", href);
            }
            element.with("href", document);
        }
        element.elements().forEach(child -> resolve(child, ids, document));
    }
}
