// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import undoc.io.Location;
import undoc.io.Problem;

/**
 * Walks over JSON values; a value of the wrong type is skipped and reported. Every method takes the value it stands on.
 */
final class JsonCursor {
    private final JsonParser parser;
    private final List<Problem> problems;

    JsonCursor(JsonParser parser, List<Problem> problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Steps to the first value; false where there is none. */
    boolean start() {
        return parser.nextToken() != null;
    }

    /**
     * Reads an object: the handler reads the value of each property that it knows and says whether it does.
     *
     * @return whether the value was an object
     */
    boolean object(String what, Predicate<String> handler) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(what, "an object");
            return false;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (!handler.test(name)) {
                report(
                        "json.property.unknown",
                        false,
                        what + " has no property \"" + name + "\"; it was left out",
                        "take it out or correct its name");
                parser.skipChildren();
            }
        }
        return true;
    }

    /** Reads an array; elements that give nothing are left out. */
    <T> List<T> list(String what, Supplier<Optional<? extends T>> element) {
        List<T> list = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType(what, "an array");
            return list;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.get().ifPresent(list::add);
        }
        return list;
    }

    /** Reads a string. */
    Optional<String> string(String what) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(what, "a string");
            return Optional.empty();
        }
        return Optional.of(parser.getString());
    }

    /** Reads a string that stands for something. */
    <T> Optional<T> value(String what, Function<String, Optional<T>> parse) {
        Optional<String> text = string(what);
        Optional<T> value = text.flatMap(parse);
        if (text.isPresent() && value.isEmpty()) {
            invalid(what + " cannot be \"" + text.get() + "\"");
        }
        return value;
    }

    /** Reads an array of strings. */
    List<String> strings(String what) {
        return list(what, () -> string(what));
    }

    /** Reads a whole number. */
    OptionalInt number(String what) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || parser.getNumberType() != JsonParser.NumberType.INT) {
            wrongType(what, "a whole number of at most 32 bits");
            return OptionalInt.empty();
        }
        return OptionalInt.of(parser.getIntValue());
    }

    /** Reads a truth value. */
    boolean truth(String what) {
        if (parser.currentToken() != JsonToken.VALUE_TRUE && parser.currentToken() != JsonToken.VALUE_FALSE) {
            wrongType(what, "true or false");
            return false;
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** Makes something that a constructor may refuse; a refusal is reported. */
    <T> Optional<T> make(String what, Supplier<? extends T> construction) {
        try {
            return Optional.of(construction.get());
        } catch (IllegalArgumentException e) {
            invalid(what + " cannot be: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Reports a value of the right type that is not allowed here. */
    void invalid(String message) {
        report("json.value.invalid", true, message + "; it was left out", "correct the value");
    }

    private void wrongType(String what, String wanted) {
        report(
                "json.type.wrong",
                true,
                what + " must be " + wanted + ", not " + describe(parser.currentToken()) + "; it was left out",
                "give " + wanted);
        parser.skipChildren();
    }

    private static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "null";
        };
    }

    private void report(String id, boolean error, String message, String hint) {
        TokenStreamLocation at = parser.currentTokenLocation();
        Location location = Location.text(at.getLineNr(), at.getColumnNr());
        problems.add(error ? Problem.error(id, message, location, hint) : Problem.warning(id, message, location, hint));
    }
}
