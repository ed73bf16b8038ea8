// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.Severity;

/**
 * What does not fit the form, with its place and, where the bytes are at hand, in its own words: what is left out of
 * the document is kept here.
 */
public final class JsonProblems {
    /** After so many, no more are kept. */
    static final int MOST = 1_000;

    private static final int EXCERPT = 500;

    private final byte[] source;
    private final int firstLine;
    private final List<Problem> problems = new ArrayList<>();
    private boolean more;

    /**
     * Problems of a JSON text.
     *
     * @param source the text's bytes, for excerpts; empty where they are not at hand
     * @param firstLine the line on which the text begins, from 1
     */
    public JsonProblems(byte[] source, int firstLine) {
        this.source = source;
        this.firstLine = firstLine;
    }

    /** The problems, in order. */
    public List<Problem> list() {
        return problems;
    }

    /** Adds a problem at a place in the text. */
    void add(Severity severity, String id, String message, @Nullable TokenStreamLocation at, String hint) {
        if (problems.size() < MOST) {
            problems.add(new Problem(id, severity, message, place(at), Optional.of(hint)));
        } else if (!more) {
            more = true;
            problems.add(Problem.error(
                    "json.problems.more",
                    "there are more than " + MOST + " problems; no more are listed",
                    place(at),
                    "see whether this is JSON of undoc at all"));
        }
    }

    /** Adds the error at which reading stops; it is never left out. */
    void last(String id, String message, @Nullable TokenStreamLocation at, String hint) {
        problems.add(Problem.error(id, message, place(at), hint));
    }

    /** A property that the form does not have; passes over its value. */
    void unknown(JsonParser parser, String what, String name) {
        TokenStreamLocation at = parser.currentTokenLocation();
        parser.skipChildren();
        add(
                Severity.WARNING,
                "json.property.unknown",
                what + " has no property \"" + name + "\"; it was left out" + excerpt(offset(at), parser),
                at,
                "take it out or correct its name");
    }

    /** A property that was there already; passes over its value. */
    void repeated(JsonParser parser, String name) {
        TokenStreamLocation at = parser.currentTokenLocation();
        parser.skipChildren();
        add(
                Severity.ERROR,
                "json.property.repeated",
                "the property \"" + name + "\" comes again; the first value stands" + excerpt(offset(at), parser),
                at,
                "give each property once");
    }

    /** A value of the wrong type; passes over it. */
    void wrongType(JsonParser parser, String what, String wanted) {
        TokenStreamLocation at = parser.currentTokenLocation();
        String found = describe(parser.currentToken());
        parser.skipChildren();
        add(
                Severity.ERROR,
                "json.type.wrong",
                what + " must be " + wanted + ", not " + found + "; it was left out" + excerpt(offset(at), parser),
                at,
                "give " + wanted);
    }

    /** A value that is not allowed; begins at an offset, or is told in the message where that is negative. */
    void invalid(JsonParser parser, String message, long start) {
        add(
                Severity.ERROR,
                "json.value.invalid",
                message + "; it was left out" + excerpt(start, parser),
                parser.currentTokenLocation(),
                "correct the value");
    }

    /** The byte at which a place is; negative where that is not known. */
    static long offset(@Nullable TokenStreamLocation at) {
        return at == null ? -1 : at.getByteOffset();
    }

    /** The source from a place to the end of the current token, of which a parser may have read the beginning only. */
    private String excerpt(long start, JsonParser parser) {
        parser.finishToken();
        long end = offset(parser.currentLocation());
        if (start < 0 || end <= start || end > source.length) {
            return "";
        }
        int length = (int) Math.min(end - start, EXCERPT);
        String text = new String(source, (int) start, length, StandardCharsets.UTF_8);
        return ": " + text + (length < end - start ? " …" : "");
    }

    private Location place(@Nullable TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 || at.getColumnNr() < 1
                ? Location.whole()
                : Location.text(at.getLineNr() + firstLine - 1, at.getColumnNr());
    }

    private static String describe(@Nullable JsonToken token) {
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "null";
        };
    }
}
