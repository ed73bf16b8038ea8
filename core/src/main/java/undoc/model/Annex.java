// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.Characters;
import undoc.internal.SerialForm;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;

/**
 * An annex, enclosure, appendix or attachment.
 *
 * @param label what it is called, as printed: {@code "Annex I"}, {@code "Enclosure"}, {@code "Приложение"}
 * @param heading the whole printed heading, the label included; absent where only the label is printed
 * @param originalLanguages the languages of its original, where it says so
 * @param title what stands below the heading
 * @param printed lines of its head that the other components give as values only ({@code "[Original: Russian]"})
 * @param notes footnotes whose markers stand in heading or title
 * @param body its text
 * @param annexes its own enclosures, appendices and attachments
 */
public record Annex(
        Optional<String> label,
        Optional<String> heading,
        List<Language> originalLanguages,
        Optional<String> title,
        List<String> printed,
        List<FootnoteReference> notes,
        List<Block> body,
        List<Annex> annexes)
        implements Serializable {
    /** The deepest nesting of annexes in one another. */
    public static final int MAX_DEPTH = 8;

    public Annex {
        Objects.requireNonNull(label, "label").ifPresent(l -> Characters.check(l, "label"));
        Objects.requireNonNull(heading, "heading").ifPresent(h -> Characters.check(h, "heading"));
        originalLanguages = List.copyOf(originalLanguages);
        Objects.requireNonNull(title, "title").ifPresent(t -> Characters.check(t, "title"));
        printed = List.copyOf(printed);
        printed.forEach(p -> Characters.check(p, "printed"));
        notes = List.copyOf(notes);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        if (depth(annexes, 1) > MAX_DEPTH) {
            throw new IllegalArgumentException("annexes nested deeper than " + MAX_DEPTH);
        }
    }

    private static int depth(List<Annex> annexes, int depth) {
        return annexes.stream().mapToInt(a -> depth(a.annexes, depth + 1)).max().orElse(depth);
    }

    /** An annex with a label and a body only. */
    public static Annex of(String label, List<Block> body) {
        return new Annex(
                Optional.of(label),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                body,
                List.of());
    }

    /** This annex with this body. */
    public Annex withBody(List<Block> newBody) {
        return new Annex(label, heading, originalLanguages, title, printed, notes, newBody, annexes);
    }

    /** This annex with these footnotes of heading or title. */
    public Annex withNotes(List<FootnoteReference> newNotes) {
        return new Annex(label, heading, originalLanguages, title, printed, newNotes, body, annexes);
    }

    /** This annex with these annexes of its own. */
    public Annex withAnnexes(List<Annex> newAnnexes) {
        return new Annex(label, heading, originalLanguages, title, printed, notes, body, newAnnexes);
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }
}
