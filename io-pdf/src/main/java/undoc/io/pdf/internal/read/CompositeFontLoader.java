// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Reads a Type 0 font: code space, widths, characters by the font's table, its collection, or its program. */
final class CompositeFontLoader {
    private static final Map<String, String> COLLECTIONS = Map.of(
            "GB1", "Adobe-GB1-UCS2",
            "CNS1", "Adobe-CNS1-UCS2",
            "Japan1", "Adobe-Japan1-UCS2",
            "Korea1", "Adobe-Korea1-UCS2");
    private static final int MOST_MAP = 1 << 20;

    private final Streams streams;
    private final COSDictionary font;
    private final COSDictionary descendant;
    private final Optional<ToUnicode> table;
    private final Optional<COSDictionary> descriptor;
    private final FontLook look;
    private Optional<CMap> collection = Optional.empty();
    private Optional<EmbeddedProgram> program = Optional.empty();
    private CodeSpace codes = CodeSpace.IDENTITY;

    CompositeFontLoader(Streams streams, COSDictionary font, COSDictionary descendant, Optional<ToUnicode> table) {
        this.streams = streams;
        this.font = font;
        this.descendant = descendant;
        this.table = table;
        this.descriptor = Optional.ofNullable(descendant.getCOSDictionary(COSName.FONT_DESC));
        this.look = FontLook.of(font, descriptor);
    }

    CompositeFont load() {
        codes = codeSpace();
        return new CompositeFont(look, codes, CidWidths.of(descendant), this::character);
    }

    private CodeSpace codeSpace() {
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        if (encoding instanceof COSName name && !name.getName().startsWith("Identity")) {
            return predefined(name.getName()).map(CodeSpace::of).orElse(CodeSpace.IDENTITY);
        }
        if (encoding instanceof COSStream stream) {
            return own(stream).map(CodeSpace::of).orElse(CodeSpace.IDENTITY);
        }
        return CodeSpace.IDENTITY;
    }

    private Optional<CMap> own(COSStream stream) {
        byte[] data = streams.bytes(stream);
        if (data.length > MOST_MAP) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CMapParser().parse(new RandomAccessReadBuffer(data)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // damaged: two bytes a code is the best guess
        }
    }

    private static Optional<CMap> predefined(String name) {
        try {
            return Optional.of(new CMapParser().parsePredefined(name));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // not one that is known
        }
    }

    private String character(int code) {
        String raw = table.flatMap(t -> t.get(code)).orElseGet(() -> otherwise(codes.cid(code)));
        return FontCharacters.clean(raw, look);
    }

    private String otherwise(int cid) {
        if (collection.isEmpty()) {
            COSDictionary info = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
            String ordering = info == null ? "" : String.valueOf(info.getString(COSName.ORDERING));
            collection = Optional.ofNullable(COLLECTIONS.get(ordering)).flatMap(CompositeFontLoader::predefined);
        }
        String byCollection = collection.map(c -> c.toUnicode(cid, 2)).orElse("");
        if (!byCollection.isEmpty()) {
            return byCollection;
        }
        if (program.isEmpty()) {
            program = Optional.of(EmbeddedProgram.of(descriptor, streams));
        }
        return program.get().ofGlyph(cid);
    }
}
