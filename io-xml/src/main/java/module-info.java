// SPDX-License-Identifier: Apache-2.0
/** Reads and writes documents as Akoma Ntoso and MARCXML. */
module undoc.io.xml {
    requires transitive undoc;
    requires static transitive org.jspecify;
    requires jakarta.xml.bind;
    requires java.xml;
}
