// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Walks over JSON values; a value of the wrong type is skipped and reported. Every method takes the value it stands on.
 */
final class JsonCursor {
    private final JsonParser parser;
    private final JsonProblems problems;
    private final Elements elements = new Elements();

    JsonCursor(JsonParser parser, JsonProblems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * Reads an object: the handler reads the value of each property that it knows and says whether it does. A property
     * that comes again is reported, and its first value stands.
     *
     * @return whether the value was an object
     */
    boolean object(String what, Predicate<String> handler) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(what, "an object");
            return false;
        }
        List<String> seen = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (seen.contains(name)) {
                repeated(name);
            } else if (handler.test(name)) {
                seen.add(name);
            } else {
                problems.unknown(parser, what, name);
            }
        }
        return true;
    }

    /** Reads an object whose properties are among {@link NodeField}; the fast way for what there is most of. */
    boolean node(String what, NodeFields fields, BodyJsonReader reader) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(what, "an object");
            return false;
        }
        int match;
        while ((match = parser.nextNameMatch(NodeField.MATCHER)) >= 0
                || match == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            parser.nextToken();
            if (match >= 0) {
                reader.property(fields, NodeField.of(match));
            } else {
                problems.unknown(parser, what, String.valueOf(parser.currentName()));
            }
        }
        return true;
    }

    /** The type of block or inline that a string names; null where it names none. */
    @Nullable
    NodeType type() {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? NodeType.of(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
                : null;
    }

    /** Passes over the value of a property that was there already. */
    void repeated(String name) {
        problems.repeated(parser, name);
    }

    /** Reads an array; elements that give nothing are left out. */
    <T> List<T> list(String what, Supplier<Optional<? extends T>> element) {
        return nodes(what, () -> element.get().orElse(null));
    }

    /** Reads an array; elements that give null are left out. */
    <T> List<T> nodes(String what, Supplier<? extends @Nullable T> element) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType(what, "an array");
            return List.of();
        }
        int first = elements.size();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(element.get());
        }
        return elements.takeFrom(first);
    }

    /** Reads a string. */
    Optional<String> string(String what) {
        return Optional.ofNullable(text(what));
    }

    /** Reads a string; null where it is none. */
    @Nullable
    String text(String what) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(what, "a string");
            return null;
        }
        return parser.getString();
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
        return nodes(what, () -> text(what));
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

    /** Where the current value begins, for {@link #invalid(String, long)}. */
    long offset() {
        return JsonProblems.offset(parser.currentTokenLocation());
    }

    /** Reports a value of the right type that is not allowed here. */
    void invalid(String message) {
        invalid(message, -1);
    }

    /** Reports the value that begins at an offset and ends here: it is not allowed, and is kept in the report. */
    void invalid(String message, long start) {
        problems.invalid(parser, message, start);
    }

    private void wrongType(String what, String wanted) {
        problems.wrongType(parser, what, wanted);
    }
}
