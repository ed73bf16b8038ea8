// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import undoc.io.Location;
import undoc.io.Problem;

/**
 * The schema of Akoma Ntoso 3.0 for strict reading and writing. undoc does not contain it: OASIS publishes it as
 * {@code akomantoso30.xsd}, with {@code xml.xsd} that it imports. Compiled once, never with the network; immutable and
 * safe for many threads.
 */
public final class AkomaNtosoSchema {
    /** How many violations of one file are reported. */
    private static final int MOST = 100;

    private final Schema schema;

    private AkomaNtosoSchema(Schema schema) {
        this.schema = schema;
    }

    /**
     * Compiles a schema; what it imports is taken from the same folder, never from elsewhere.
     *
     * @throws IOException where a file cannot be had, or is no schema
     */
    public static AkomaNtosoSchema load(Path xsd) throws IOException {
        if (!Files.isRegularFile(xsd)) {
            throw new NoSuchFileException(xsd.toString(), null, "give the path of akomantoso30.xsd");
        }
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setResourceResolver(new FolderResolver(xsd.toAbsolutePath().resolveSibling("")));
            return new AkomaNtosoSchema(factory.newSchema(new StreamSource(xsd.toFile())));
        } catch (SAXException e) {
            throw new IOException("not a schema that can be compiled: " + xsd + ": " + e.getMessage(), e);
        }
    }

    /** The violations in a file, {@code akn.schema}, in their order; at most the first 100. */
    public List<Problem> check(byte[] xml) {
        Violations violations = new Violations();
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(violations);
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException e) {
            if (violations.problems.isEmpty()) {
                violations.add(String.valueOf(e.getMessage()), Location.whole());
            }
        }
        return List.copyOf(violations.problems);
    }

    private static final class Violations implements ErrorHandler {
        private final List<Problem> problems = new ArrayList<>();

        private void add(String message, Location place) {
            if (problems.size() < MOST) {
                problems.add(
                        Problem.error("akn.schema", message, place, "correct the file, or read it without a schema"));
            }
        }

        private void add(SAXParseException e) {
            add(
                    String.valueOf(e.getMessage()),
                    e.getLineNumber() < 1
                            ? Location.whole()
                            : Location.text(e.getLineNumber(), Math.max(1, e.getColumnNumber())));
        }

        @Override
        public void warning(SAXParseException e) {
            // Warnings are about the schema, not about the file.
        }

        @Override
        public void error(SAXParseException e) {
            add(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add(e);
        }
    }
}
