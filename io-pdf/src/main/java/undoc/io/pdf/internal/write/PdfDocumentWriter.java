// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.vocabulary.OrganNames;

/**
 * Writes one document as a tagged PDF that can be archived (PDF/A-3a, ISO 19005-3) and heard (PDF/UA-1, ISO 14289-1).
 */
public final class PdfDocumentWriter {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final UnDocument document;
    private final DataWriters data;
    private final FaceSet faces;
    private final Geometry geometry;
    private final Language language;

    /** A writer of this document and its data with these fonts on pages of this size. */
    public PdfDocumentWriter(UnDocument document, DataWriters data, FaceSet faces, Geometry geometry) {
        this.document = document;
        this.data = data;
        this.faces = faces;
        this.geometry = geometry;
        this.language = document.masthead().language().orElse(Language.ENGLISH);
    }

    /** Writes the file as it comes to be, leaves the stream open and gives back the characters that no font has. */
    public SortedSet<Integer> write(OutputStream out) throws IOException {
        String date = "D:" + date().replace("-", "") + "000000Z";
        Shaper shaper = new Shaper(faces, language);
        try (PdfFile file = new PdfFile(out)) {
            COSDictionary catalog = new COSDictionary();
            catalog.setItem(COSName.TYPE, COSName.CATALOG);
            Attachments attachments = Attachments.write(document, data, file, date);
            StructTree tree = new StructTree(file);
            Setting setting = new Setting(geometry, document, language, shaper, tree);
            Painter painter = new Painter(geometry, language.isRightToLeft(), tree);
            List<Sheet> sheets = new DocumentLayout(document, setting, painter, file).layOut();
            catalog.setItem(COSName.PAGES, pages(sheets, resources(painter, file), file));
            tree.finish();
            catalog.setItem(COSName.STRUCT_TREE_ROOT, new Reference(tree.root()));
            reading(catalog);
            setting.outline().addTo(catalog, file);
            attachments.addTo(catalog, file);
            COSDictionary trailer = new COSDictionary();
            trailer.setItem(COSName.INFO, metadata(catalog, file, date));
            trailer.setItem(COSName.ROOT, file.add(catalog));
            trailer.setItem(COSName.ID, identifier(attachments.digest(document)));
            file.finish(trailer);
        }
        return shaper.missing();
    }

    /** The fonts, for all pages. */
    private static Reference resources(Painter painter, PdfFile file) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (EmbeddedFont font : painter.fonts()) {
            fonts.setItem(COSName.getPDFName("F" + font.number()), font.write(file));
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        return file.add(resources);
    }

    private Reference pages(List<Sheet> sheets, Reference resources, PdfFile file) {
        int root = file.reserve();
        StringBuilder pages = new StringBuilder("<</Type/Pages/Count ");
        pages.append(sheets.size()).append("/Kids[");
        for (Sheet sheet : sheets) {
            sheet.finish(root, geometry, resources);
            PdfSyntax.reference(pages, sheet.number());
        }
        file.write(root, pages.append("]>>"));
        return new Reference(root);
    }

    /** How the file is to be read. */
    private void reading(COSDictionary catalog) {
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        catalog.setString(COSName.LANG, language.code());
        COSDictionary viewer = new COSDictionary();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        if (language.isRightToLeft()) {
            viewer.setName(COSName.getPDFName("Direction"), "R2L");
        }
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
        COSDictionary decimal = new COSDictionary();
        decimal.setName(COSName.S, "D");
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(decimal);
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, numbers);
        catalog.setItem(COSName.PAGE_LABELS, labels);
    }

    /** Writes what the file says of itself, in two forms. */
    private Reference metadata(COSDictionary catalog, PdfFile file, String day) {
        Masthead masthead = document.masthead();
        String symbol = String.join(
                "; ", masthead.symbols().stream().map(Object::toString).toList());
        String title = document.title().stream()
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse(symbol.isEmpty() ? document.kind().id() : symbol);
        List<String> authors = masthead.organs().isEmpty()
                ? List.of(OrganNames.name("united_nations", language).orElse("United Nations"))
                : masthead.organs();
        COSDictionary info = new COSDictionary();
        info.setString(COSName.TITLE, title);
        info.setString(COSName.PRODUCER, "undoc");
        info.setString(COSName.CREATOR, "undoc");
        info.setString(COSName.CREATION_DATE, day);
        info.setString(COSName.MOD_DATE, day);
        byte[] packet = Xmp.packet(title, authors, language.code(), symbol, date() + "T00:00:00Z");
        COSDictionary entries = new COSDictionary();
        entries.setItem(COSName.TYPE, COSName.METADATA);
        entries.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, file.plain(entries, to -> to.write(packet)));
        catalog.setItem(COSName.OUTPUT_INTENTS, outputIntents(file));
        return file.add(info);
    }

    private static COSArray outputIntents(PdfFile file) {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        COSDictionary entries = new COSDictionary();
        entries.setInt(COSName.N, 3);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, file.stream(entries, COLOURS));
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    private static COSArray identifier(byte[] digest) {
        COSArray id = new COSArray();
        id.add(new COSString(digest));
        id.add(new COSString(digest));
        return id;
    }

    private String date() {
        return document.masthead().date().map(Object::toString).orElse("1900-01-01");
    }
}
