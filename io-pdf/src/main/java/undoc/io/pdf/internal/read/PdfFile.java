// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.pdf.PdfLimits;

/** An open PDF. For one thread. */
public final class PdfFile implements AutoCloseable {
    private final PDDocument document;

    private PdfFile(PDDocument document) {
        this.document = document;
    }

    /** Opens a file, with the empty password where it is encrypted. */
    public static PdfFile open(byte[] bytes, PdfLimits limits) throws UnreadablePdf {
        if (bytes.length == 0) {
            throw new UnreadablePdf(
                    Problem.error("input.empty", "the input is empty", Location.whole(), "give a file with content"));
        }
        if (bytes.length > limits.bytes()) {
            throw new UnreadablePdf(new LimitReached("bytes", limits.bytes()).problem(Location.whole()));
        }
        if (!FileHead.isPdf(bytes)) {
            throw new UnreadablePdf(FileHead.problem(bytes));
        }
        try {
            ObjectStreams.check(bytes, limits);
            return new PdfFile(Loader.loadPDF(bytes, ""));
        } catch (LimitReached e) {
            throw new UnreadablePdf(e.problem(Location.whole()));
        } catch (InvalidPasswordException e) {
            throw new UnreadablePdf(encrypted("the file opens only with a password"));
        } catch (LinkageError e) {
            throw new UnreadablePdf(encrypted("the file is encrypted for certain recipients"));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadablePdf(Problem.error(
                    "pdf.damaged",
                    "the file begins as a PDF and cannot be read as one: " + e.getMessage(),
                    Location.whole(),
                    "get the file anew; it may be cut short"));
        }
    }

    private static Problem encrypted(String message) {
        return Problem.error("pdf.encrypted", message, Location.whole(), "give a file without password");
    }

    /** PDFBox's document, for what is not on the pages: embedded files, metadata. */
    public PDDocument document() {
        return document;
    }

    COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException | RuntimeException e) {
            // Everything is in memory and read by now: there is nothing to lose or to tell.
            return;
        }
    }
}
