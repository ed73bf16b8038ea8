// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import undoc.io.DocumentReader;
import undoc.io.DocumentSource;
import undoc.io.ReadResult;
import undoc.io.json.JsonLinesReader;
import undoc.io.json.JsonReader;
import undoc.io.json.JsonWriter;
import undoc.io.pdf.PdfReader;
import undoc.io.xml.AkomaNtosoReader;
import undoc.io.xml.MarcXmlReader;
import undoc.model.UnDocument;
import undoc.symbol.DocumentSymbol;
import undoc.text.MarkdownReader;

/** What takes bytes of unknown origin, and what it may answer: a document, or a reason why there is none. */
public enum Target {
    /** {@link DocumentSymbol}. */
    SYMBOL("symbols", Target::symbols),
    /** {@link MarkdownReader}. */
    TEXT("Markdown and text", reading(MarkdownReader.create())),
    /** {@link JsonReader}. */
    JSON("JSON", reading(JsonReader.create())),
    /** {@link JsonLinesReader}. */
    JSON_LINES("JSON Lines", Target::jsonLines),
    /** {@link AkomaNtosoReader}. */
    AKOMA_NTOSO("Akoma Ntoso", reading(AkomaNtosoReader.create())),
    /** {@link MarcXmlReader}. */
    MARCXML("MARCXML", reading(MarcXmlReader.create())),
    /** {@link PdfReader}, by the data that a file carries and by its pages. */
    PDF("PDF", Target::pdf);

    private static final JsonWriter JSON_WRITER =
            JsonWriter.builder().compact(true).build();

    private final String label;
    private final Action action;

    /** Reads an input. */
    @FunctionalInterface
    private interface Action {
        /** Whether there was a document. */
        boolean read(byte[] bytes) throws IOException;
    }

    Target(String label, Action action) {
        this.label = label;
        this.action = action;
    }

    /** What reports call it. */
    public String label() {
        return label;
    }

    /**
     * Reads an input: true where it gives a document, false where it is refused with a reason. Whatever is thrown is a
     * defect, and so is a document that cannot be written and read back.
     */
    public boolean read(byte[] bytes) throws IOException {
        return action.read(bytes);
    }

    private static Action reading(DocumentReader reader) {
        return bytes -> accept(reader.read(DocumentSource.of("mutated", bytes)));
    }

    private static boolean pdf(byte[] bytes) throws IOException {
        accept(PdfReader.create().read(DocumentSource.of("mutated", bytes)));
        return accept(PdfReader.builder().layoutOnly(true).build().read(DocumentSource.of("mutated", bytes)));
    }

    private static boolean jsonLines(byte[] bytes) throws IOException {
        boolean[] any = {false};
        JsonLinesReader.create()
                .readEach(
                        new ByteArrayInputStream(bytes),
                        result -> any[0] |= result.document().isPresent());
        return any[0];
    }

    private static boolean symbols(byte[] bytes) {
        boolean any = false;
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            Optional<DocumentSymbol> symbol = DocumentSymbol.tryParse(line);
            if (symbol.isPresent()
                    && !DocumentSymbol.tryParse(symbol.get().toString()).equals(symbol)) {
                throw new IllegalStateException("the symbol does not come back from its text: " + symbol.get());
            }
            any |= symbol.isPresent();
        }
        return any;
    }

    private static boolean accept(ReadResult result) throws IOException {
        if (result.document().isEmpty()) {
            return false;
        }
        UnDocument document = result.document().get();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON_WRITER.write(document, out);
        ReadResult again = JsonReader.create().read(DocumentSource.of("again", out.toByteArray()));
        if (!again.document().equals(result.document()) && !again.hasProblem("json.limit")) {
            throw new IllegalStateException("the document does not come back from JSON: " + again.problems());
        }
        return true;
    }
}
