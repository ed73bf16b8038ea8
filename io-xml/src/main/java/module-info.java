// SPDX-License-Identifier: Apache-2.0
/** Reads and writes documents as Akoma Ntoso and MARCXML. */
module undoc.io.xml {
    requires transitive undoc;
    requires static org.jspecify;
    requires java.xml;

    exports undoc.io.xml;

    provides undoc.io.DocumentFormatProvider with
            undoc.io.xml.AkomaNtosoFormatProvider,
            undoc.io.xml.MarcXmlFormatProvider;
}
