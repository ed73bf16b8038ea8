// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.Severity;
import undoc.model.UnDocument;

/** Reads the bytes of a document in the JSON form, within limits. Immutable and safe for many threads. */
public final class DocumentParser {
    /** What Jackson's messages say of a source that it does not know, and of its own options. */
    private static final Pattern ITS_OWN =
            Pattern.compile(" \\(start marker at \\[Source:.*?\\]\\)|, from `StreamReadConstraints.*?`");

    private final JsonLimits limits;
    private final JsonFactory counting;
    /** For what has no more bytes than it may have tokens: these need no counting then. */
    private final JsonFactory plain;

    /** A parser with these limits. */
    public DocumentParser(JsonLimits limits) {
        this.limits = limits;
        StreamReadConstraints.Builder constraints =
                StreamReadConstraints.builder().maxNestingDepth(limits.depth()).maxStringLength(limits.stringLength());
        this.plain = factory(constraints);
        this.counting = factory(constraints.maxTokenCount(limits.tokens()));
    }

    private static JsonFactory factory(StreamReadConstraints.Builder constraints) {
        return JsonFactory.builder().streamReadConstraints(constraints.build()).build();
    }

    /** The limits. */
    public JsonLimits limits() {
        return limits;
    }

    /** Reads a document; {@code firstLine} is the line on which it begins, from 1. */
    public ReadResult read(byte[] bytes, int firstLine) {
        JsonProblems problems = new JsonProblems(bytes, firstLine);
        JsonFactory jackson = bytes.length > limits.tokens() ? counting : plain;
        try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() == null) {
                return ReadResult.failed(Problem.error(
                        "json.empty",
                        "there is no JSON value",
                        Location.text(firstLine, 1),
                        "give a file with content"));
            }
            Optional<UnDocument> document = DocumentJsonReader.read(parser, problems);
            reportMore(parser, problems);
            return new ReadResult(document, problems.list());
        } catch (JacksonException e) {
            report(e, problems);
            return new ReadResult(Optional.empty(), problems.list());
        }
    }

    /** What is not read is reported: a second document, or anything else behind the first. */
    private static void reportMore(JsonParser parser, JsonProblems problems) {
        TokenStreamLocation at = parser.currentLocation();
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JacksonException e) {
            // Whatever it is, it is more than a document.
            at = e.getLocation();
        }
        problems.add(
                Severity.ERROR,
                "json.more",
                "the input goes on behind the document, which alone was read",
                at,
                "read a file with a document a line with JsonLinesReader");
    }

    private static void report(JacksonException e, JsonProblems problems) {
        String message = ITS_OWN.matcher(e.getOriginalMessage()).replaceAll("");
        if (e instanceof StreamConstraintsException) {
            problems.last(
                    "json.limit", message, e.getLocation(), "raise the reader's limits if the input is to be trusted");
        } else {
            problems.last(
                    "json.syntax", message, e.getLocation(), "give well-formed JSON in UTF-8 as JsonWriter writes it");
        }
    }
}
