// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.vocabulary.OrganNames;

/**
 * Writes one document as a tagged PDF that can be archived (PDF/A-3a, ISO 19005-3) and heard (PDF/UA-1, ISO 14289-1).
 */
public final class PdfDocumentWriter {
    private static final byte[] COLOURS =
            Streams.deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

    private final UnDocument document;
    private final DataWriters data;
    private final Language language;
    private final StructTree tree = new StructTree();
    private final Shaper shaper;
    private final Setting setting;
    private final Painter painter;

    /** A writer of this document and its data with these fonts on pages of this size. */
    public PdfDocumentWriter(UnDocument document, DataWriters data, FaceSet faces, Geometry geometry) {
        this.document = document;
        this.data = data;
        this.language = document.masthead().language().orElse(Language.ENGLISH);
        this.shaper = new Shaper(faces, language);
        this.setting = new Setting(geometry, language, shaper, tree);
        this.painter = new Painter(geometry, language.isRightToLeft(), tree);
    }

    /** Writes the file, leaves the stream open and gives back the characters that no font has. */
    public SortedSet<Integer> write(OutputStream out) throws IOException {
        Attachments attachments = Attachments.of(document, data);
        try (PDDocument pdf = new PDDocument();
                Streams streams = new Streams()) {
            List<Sheet> sheets = new DocumentLayout(document, setting, painter, streams).layOut();
            for (EmbeddedFont font : painter.fonts()) {
                font.finish(streams);
            }
            COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
            pages(sheets, catalog, streams);
            structure(catalog);
            setting.outline().addTo(catalog);
            String date = date().replace("-", "");
            attachments.addTo(catalog, "D:" + date + "000000Z");
            metadata(pdf, catalog);
            identify(pdf, attachments.digest(document));
            pdf.setVersion(1.7f);
            pdf.save(out);
        }
        return shaper.missing();
    }

    private static void pages(List<Sheet> sheets, COSDictionary catalog, Streams streams) throws IOException {
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        COSArray kids = new COSArray();
        for (Sheet sheet : sheets) {
            sheet.pack(streams);
            COSDictionary page = sheet.page();
            COSDictionary fonts = new COSDictionary();
            sheet.fonts().forEach(font -> fonts.setItem(COSName.getPDFName(font.resource()), font.dictionary()));
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            page.setItem(COSName.RESOURCES, resources);
            page.setItem(COSName.CONTENTS, sheet.contents());
            page.setItem(COSName.PARENT, root);
            if (sheet.annotations().size() > 0) {
                page.setItem(COSName.ANNOTS, sheet.annotations());
            }
            kids.add(page);
        }
        root.setItem(COSName.KIDS, kids);
        root.setInt(COSName.COUNT, sheets.size());
    }

    private void structure(COSDictionary catalog) {
        tree.finish();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree.root());
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

    private void metadata(PDDocument pdf, COSDictionary catalog) throws IOException {
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
        COSDictionary info = pdf.getDocumentInformation().getCOSObject();
        info.setString(COSName.TITLE, title);
        info.setString(COSName.PRODUCER, "undoc");
        info.setString(COSName.CREATOR, "undoc");
        String day = "D:" + date().replace("-", "") + "000000Z";
        info.setString(COSName.CREATION_DATE, day);
        info.setString(COSName.MOD_DATE, day);
        byte[] packet = Xmp.packet(title, authors, language.code(), symbol, date() + "T00:00:00Z");
        COSStream metadata = Streams.plain(packet);
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, metadata);
        catalog.setItem(COSName.OUTPUT_INTENTS, outputIntents());
    }

    private static COSArray outputIntents() throws IOException {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, Streams.ready(COLOURS, s -> s.setInt(COSName.N, 3)));
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    private static void identify(PDDocument pdf, byte[] digest) {
        COSArray id = new COSArray();
        id.add(new COSString(digest));
        id.add(new COSString(digest));
        pdf.getDocument().getTrailer().setItem(COSName.ID, id);
        pdf.setDocumentId((long) Arrays.hashCode(digest));
    }

    private String date() {
        return document.masthead().date().map(Object::toString).orElse("1900-01-01");
    }
}
