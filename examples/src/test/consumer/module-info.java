// SPDX-License-Identifier: Apache-2.0
/** A program that uses undoc as modules. */
module consumer {
    requires undoc;
    requires undoc.fonts;
    requires undoc.io.json;
    requires undoc.io.pdf;
    requires undoc.io.xml;

    opens consumer to
            tools.jackson.databind; // reads and writes the records of the program
}
