// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.model.Language;

/**
 * The place of a block in a document as people name it, the same in every language version and in every format:
 * {@code op-3/a} is operative paragraph 3 (a), {@code annex-1/para-5} is annex I, paragraph 5.
 *
 * @param steps from the document inwards; empty for the document as a whole
 */
public record BlockAddress(List<Step> steps) implements Serializable {
    /** The document as a whole. */
    public static final BlockAddress WHOLE = new BlockAddress(List.of());

    public BlockAddress {
        steps = List.copyOf(steps);
    }

    /** What a step names. */
    public enum Kind {
        /** An annex, enclosure, appendix or attachment, counted in Arabic figures. */
        ANNEX("annex"),
        /** A section in which paragraphs are numbered from 1 again: its number, or how many there are up to it. */
        SECTION("section"),
        /** A paragraph of a preamble, counted in its section. */
        PREAMBULAR("pp"),
        /** An operative paragraph by its number. */
        OPERATIVE("op"),
        /** Any other numbered paragraph by its number. */
        PARAGRAPH("para"),
        /** A sub-paragraph or an item of a list by its letter or number; written without a name: {@code a}. */
        ITEM(""),
        /** An item without letter or number, counted. */
        BULLET("item"),
        /** A paragraph without number, counted. */
        TEXT("p"),
        /** A heading, counted. */
        HEADING("heading"),
        /** A list, counted. */
        LIST("list"),
        /** A table, counted. */
        TABLE("table"),
        /** A row of a table, counted, headers included. */
        ROW("row"),
        /** A cell of a row, counted. */
        CELL("cell"),
        /** A quotation set off from the text, counted. */
        QUOTATION("quote"),
        /** A block of signatures, counted. */
        SIGNATURES("signatures"),
        /** What one speaker says, counted. */
        SPEECH("speech"),
        /** A picture, counted. */
        FIGURE("figure"),
        /** Content that is kept without being understood, counted. */
        OTHER("other"),
        /** A footnote by its number. */
        FOOTNOTE("fn"),
        /** A footnote marked by an asterisk or the like, counted. */
        NOTE("note");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name in addresses; empty for {@link #ITEM}. */
        public String code() {
            return code;
        }

        static Optional<Kind> ofCode(String code) {
            for (Kind kind : values()) {
                if (!code.isEmpty() && kind.code.equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * One step.
     *
     * @param kind what it names
     * @param label its number or letter, in Arabic figures and Latin letters whatever the language: {@code "3"},
     *     {@code "a"}, {@code "ii"}, {@code "3bis"}; {@code "3~2"} for the second that is numbered 3
     */
    public record Step(Kind kind, String label) implements Serializable {
        public Step {
            Objects.requireNonNull(kind, "kind");
            if (label.isEmpty() || !label.chars().allMatch(Step::isHeld)) {
                throw new IllegalArgumentException("a label has letters, digits, \".\" and \"~\", not: " + label);
            }
        }

        private static boolean isHeld(int c) {
            return Character.isLetterOrDigit(c) || Character.isSurrogate((char) c) || c == '.' || c == '~';
        }

        @Override
        public String toString() {
            return kind == Kind.ITEM ? label : kind.code + "-" + label;
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException where the text is no address
     */
    public static BlockAddress parse(String text) {
        if (text.isEmpty()) {
            return WHOLE;
        }
        List<Step> steps = new ArrayList<>();
        for (String part : text.split("/", -1)) {
            int dash = part.indexOf('-');
            Kind kind = dash < 0
                    ? Kind.ITEM
                    : Kind.ofCode(part.substring(0, dash))
                            .orElseThrow(() -> new IllegalArgumentException("no address of a block: " + text));
            steps.add(new Step(kind, part.substring(dash + 1)));
        }
        return new BlockAddress(steps);
    }

    /** Reads what {@link #toString} writes; empty where the text is no address. */
    public static Optional<BlockAddress> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The label of a printed number, letter or bullet, the same whatever the language: {@code "b"} for {@code "(b)"},
     * {@code "b)"} and the second letter of Arabic, {@code "ii"} for {@code "(ii)"} and {@code "㈡"}; empty text for a
     * bullet.
     */
    public static String label(String marker) {
        return MarkerLabel.of(marker);
    }

    /** The address of something inside. */
    public BlockAddress child(Kind kind, String label) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(kind, label));
        return new BlockAddress(longer);
    }

    /** What this is inside of; the whole document for itself. */
    public BlockAddress parent() {
        return steps.isEmpty() ? this : new BlockAddress(steps.subList(0, steps.size() - 1));
    }

    /** Whether this is the other address or inside of it. */
    public boolean isIn(BlockAddress other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /**
     * How people write it in a language: {@code "annex I, paragraph 5 (a)"}; in English where a language has no words.
     */
    public String words(Language language) {
        return AddressWords.of(this, language);
    }

    /** The stable form, of use in links: {@code "annex-1/para-5/a"}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        steps.forEach(step -> out.append(out.length() == 0 ? "" : "/").append(step));
        return out.toString();
    }
}
