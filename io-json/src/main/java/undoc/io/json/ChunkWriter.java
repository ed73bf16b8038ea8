// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import undoc.address.Chunk;
import undoc.model.UnDocument;
import undoc.symbol.DocumentSymbol;

/**
 * Writes documents for search and retrieval as JSON Lines in UTF-8: each {@linkplain Chunk#of passage} a line, with
 * {@code address}, {@code symbol}, {@code otherSymbols}, {@code language}, {@code headings}, {@code text} and
 * {@code link}; what is absent or empty is left out. Lines of several documents may follow one another. They are for
 * search engines: no document is read back from them. Immutable and safe for many threads; the same document gives the
 * same bytes.
 */
public final class ChunkWriter {
    private static final ObjectWriter LINES = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer()
            .withRootValueSeparator("\n");

    private ChunkWriter() {}

    /** A writer with default options. */
    public static ChunkWriter create() {
        return new ChunkWriter();
    }

    /**
     * Writes the passages of a document, each with the end of its line, and leaves the stream open; nothing where the
     * document has none. Throws {@link IOException} only where the stream does.
     */
    public void write(UnDocument document, OutputStream out) throws IOException {
        boolean any = false;
        try (JsonGenerator generator = LINES.createGenerator(out)) {
            for (Chunk chunk : Chunk.of(document)) {
                write(chunk, generator);
                any = true;
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IOException("the document could not be written as JSON: " + e.getOriginalMessage(), e);
        }
        if (any) {
            out.write('\n');
        }
    }

    private static void write(Chunk chunk, JsonGenerator line) {
        line.writeStartObject();
        line.writeStringProperty("address", chunk.address().toString());
        chunk.symbols().stream().findFirst().ifPresent(first -> line.writeStringProperty("symbol", first.text()));
        strings(
                "otherSymbols",
                chunk.symbols().stream().skip(1).map(DocumentSymbol::text).toList(),
                line);
        chunk.language().ifPresent(language -> line.writeStringProperty("language", language.code()));
        strings("headings", chunk.headings(), line);
        line.writeStringProperty("text", chunk.text());
        chunk.link().ifPresent(link -> line.writeStringProperty("link", link));
        line.writeEndObject();
    }

    private static void strings(String name, List<String> values, JsonGenerator line) {
        if (!values.isEmpty()) {
            line.writeArrayPropertyStart(name);
            values.forEach(line::writeString);
            line.writeEndArray();
        }
    }
}
