// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import undoc.io.DocumentSource;
import undoc.io.DocumentWriter;
import undoc.io.json.JsonReader;
import undoc.io.json.JsonWriter;
import undoc.io.pdf.PdfWriter;
import undoc.io.xml.AkomaNtosoWriter;
import undoc.io.xml.MarcXmlWriter;
import undoc.model.UnDocument;
import undoc.testing.SharedCorpus;
import undoc.text.MarkdownWriter;

/** Good inputs to make bad ones of: our own, and the smaller ones of the real documents where these are at hand. */
final class Seeds {
    private static final int REAL = 40;

    private final Path folder;
    private final UnDocument letter;

    /** Seeds of this folder. */
    Seeds(Path folder) throws IOException {
        this.folder = folder;
        this.letter = JsonReader.create()
                .read(DocumentSource.of(folder.resolve("letter.json")))
                .orThrow();
    }

    /** The seeds for a reader. */
    List<byte[]> of(Target target) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        switch (target) {
            case SYMBOL -> {
                seeds.add(file("symbols.txt"));
                for (String line : Files.readAllLines(folder.resolve("symbols.txt"))) {
                    seeds.add(line.getBytes(StandardCharsets.UTF_8));
                }
            }
            case TEXT -> {
                seeds.add(file("letter.md"));
                seeds.add(written(MarkdownWriter.create()));
                seeds.addAll(real("corpus", ".md"));
            }
            case JSON -> {
                seeds.add(file("letter.json"));
                seeds.add(written(JsonWriter.builder().compact(true).build()));
            }
            case JSON_LINES -> {
                byte[] line = written(JsonWriter.builder().compact(true).build());
                seeds.add((new String(line, StandardCharsets.UTF_8) + "\n")
                        .repeat(3)
                        .getBytes(StandardCharsets.UTF_8));
            }
            case AKOMA_NTOSO -> {
                seeds.add(file("letter.xml"));
                seeds.add(written(AkomaNtosoWriter.create()));
                seeds.addAll(real("akn/un", ".xml"));
            }
            case MARCXML -> {
                seeds.add(file("records.marcxml"));
                seeds.add(written(MarcXmlWriter.create()));
                seeds.addAll(real("marc", ".xml"));
            }
            case PDF -> {
                byte[] pdf = written(PdfWriter.create());
                seeds.add(pdf);
                // What is packed breaks at once; what lies open breaks in a thousand ways.
                byte[] open = unpacked(pdf);
                for (int i = 0; i < 8; i++) {
                    seeds.add(open);
                }
                seeds.addAll(real("corpus/pdf", ".pdf"));
            }
        }
        return seeds;
    }

    private byte[] file(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    private byte[] written(DocumentWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(letter, out);
        return out.toByteArray();
    }

    private static List<byte[]> real(String path, String ending) throws IOException {
        List<Path> files = new ArrayList<>(SharedCorpus.files(path, ending));
        files.sort(Comparator.comparingLong(file -> file.toFile().length()));
        List<byte[]> bytes = new ArrayList<>();
        for (Path file : files.subList(0, Math.min(REAL, files.size()))) {
            bytes.add(Files.readAllBytes(file));
        }
        return bytes;
    }

    /** The same file without packed streams and without the embedded fonts' programs, which are most of it. */
    private static byte[] unpacked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream) {
                    byte[] bytes;
                    try (var in = stream.createInputStream()) {
                        bytes = in.readAllBytes();
                    }
                    stream.removeItem(COSName.FILTER);
                    try (var out = stream.createOutputStream()) {
                        out.write(bytes.length > 50_000 ? new byte[0] : bytes);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
