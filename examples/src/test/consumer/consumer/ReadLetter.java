// SPDX-License-Identifier: Apache-2.0
package consumer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import undoc.Undoc;
import undoc.fonts.StandardFonts;
import undoc.io.DocumentSource;
import undoc.io.DocumentWriter;
import undoc.io.json.JsonWriter;
import undoc.io.pdf.PdfReader;
import undoc.io.pdf.PdfWriter;
import undoc.io.xml.AkomaNtosoWriter;
import undoc.model.UnDocument;

/**
 * Reads a letter, writes it to a folder in every format that undoc holds whole, reads it again, and prints its symbols
 * and whether the program ran as a module.
 */
public final class ReadLetter {
    private ReadLetter() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        UnDocument letter = PdfReader.create().read(DocumentSource.of(file)).orThrow();
        same(letter, Undoc.read(file));
        PdfWriter pdf = PdfWriter.builder().fonts(new StandardFonts()).build();
        for (DocumentWriter writer : List.of(JsonWriter.create(), AkomaNtosoWriter.create(), pdf)) {
            Path copy = Path.of(args[1], "letter." + writer.format().id());
            Undoc.write(letter, copy);
            same(letter, Undoc.read(copy));
        }
        same(letter, OwnMapper.throughJson(letter));
        System.out.println(letter.masthead().symbols().get(0) + " " + ReadLetter.class.getModule().isNamed());
    }

    private static void same(UnDocument expected, UnDocument actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("the letter that was read is another");
        }
    }
}
