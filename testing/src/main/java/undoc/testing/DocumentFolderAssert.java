// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import undoc.io.DocumentFormat;
import undoc.io.DocumentSource;
import undoc.io.Formats;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.Severity;
import undoc.model.UnDocument;
import undoc.testing.DocumentFolder.DocumentFile;
import undoc.validation.CollectionCheck;
import undoc.validation.Validator;

/** Assertions about all documents of a folder; a failure lists every file that is not as it should be. */
public class DocumentFolderAssert extends AbstractAssert<DocumentFolderAssert, DocumentFolder> {
    /** Assertions about this folder. */
    public DocumentFolderAssert(DocumentFolder actual) {
        super(actual, DocumentFolderAssert.class);
    }

    /** Every file gives a document, without an error. */
    public DocumentFolderAssert isReadable() {
        return every("file to be read without error", file -> {
            ReadResult result = file.read();
            return result.document().isEmpty() ? result.problems() : errors(result.problems());
        });
    }

    /** Every document is in order by the standard rules; warnings and notes do not count. */
    public DocumentFolderAssert isValid() {
        return isValid(Validator.create());
    }

    /** Every document is in order by this validator; warnings and notes do not count. */
    public DocumentFolderAssert isValid(Validator validator) {
        return every("document to be valid", file -> errors(validator.validate(document(file))));
    }

    /** Every document is the same once written in this format and read again. */
    public DocumentFolderAssert survives(DocumentFormat format) {
        return every("document to survive " + format.id(), file -> {
            UnDocument document = document(file);
            return again(document, format).equals(Optional.of(document))
                    ? List.of()
                    : List.of("another document is read again");
        });
    }

    /**
     * The documents fit together: no symbol twice in a language, no gap in a series, no file named after another
     * document. Notes do not count.
     */
    public DocumentFolderAssert isConsistent() {
        isNotNull();
        CollectionCheck check = new CollectionCheck();
        actual.files().forEach(file -> check.add(String.valueOf(file.path().getFileName()), document(file)));
        List<Problem> problems = check.problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .toList();
        return fail("the documents to fit together", problems);
    }

    private DocumentFolderAssert every(String expected, Function<DocumentFile, List<?>> findings) {
        isNotNull();
        List<String> failed = new ArrayList<>();
        for (DocumentFile file : actual.files()) {
            findings.apply(file).forEach(finding -> failed.add(file + ": " + finding));
        }
        return fail("every " + expected, failed);
    }

    private DocumentFolderAssert fail(String expected, List<?> found) {
        if (!found.isEmpty()) {
            throw failure(
                    "%s",
                    Expectation.message(
                            actual.root().toString(), expected, Expectation.list(found), "the files named"));
        }
        return this;
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static UnDocument document(DocumentFile file) {
        ReadResult result = file.read();
        return result.document()
                .orElseThrow(() -> new AssertionError(file + " is not a document: " + result.problems()));
    }

    private static Optional<UnDocument> again(UnDocument document, DocumentFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Formats formats = Formats.load();
            formats.writer(format).write(document, bytes);
            return formats.reader(format)
                    .read(DocumentSource.of("again", bytes.toByteArray()))
                    .document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
