// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import undoc.io.DocumentSource;
import undoc.io.ReadResult;
import undoc.model.UnDocument;

/** Invented files of Akoma Ntoso, as others than undoc write them. */
final class AknFile {
    static final String STANDARD = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private AknFile() {}

    /** A file of the standard with a document of this type and name, in English. */
    static String of(String type, String name, String parts) {
        return of(STANDARD, type, name, "eng", "", parts);
    }

    static String of(String namespace, String type, String name, String language, String moreMeta, String parts) {
        return "<akomaNtoso xmlns=\"" + namespace + "\">\n<" + type + " name=\"" + name + "\">\n"
                + meta(language, moreMeta) + "\n" + parts + "\n</" + type + ">\n</akomaNtoso>";
    }

    static String meta(String language, String more) {
        return """
                <meta><identification source="#source"><FRBRWork><FRBRthis value="/akn/xx/doc/2044/1/!main"/>\
                <FRBRuri value="/akn/xx/doc/2044/1"/><FRBRdate date="2044-03-02" name=""/><FRBRauthor href="#a"/>\
                <FRBRcountry value="xx"/></FRBRWork><FRBRExpression><FRBRthis value="/akn/xx/doc/2044/1/%1$s@/!main"/>\
                <FRBRuri value="/akn/xx/doc/2044/1/%1$s@"/><FRBRdate date="2044-03-04" name="publication"/>\
                <FRBRauthor href="#a"/><FRBRlanguage language="%1$s"/></FRBRExpression></identification>%2$s</meta>""".formatted(language, more);
    }

    static ReadResult read(String xml) throws IOException {
        return AkomaNtosoReader.create().read(DocumentSource.of("file.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    static UnDocument document(String xml) throws IOException {
        return read(xml).orThrow();
    }
}
