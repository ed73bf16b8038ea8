// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.Characters;
import undoc.internal.SerialForm;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;

/**
 * A United Nations document in one language: one expression of a work, in the terms of FRBR ({@link #work()},
 * {@link #expression()}). It knows nothing of the file that it was read from.
 *
 * @param kind what it is
 * @param masthead what stands above the title
 * @param title the first heading, then any further headings
 * @param notes footnotes whose markers stand in masthead or title
 * @param body its text
 * @param annexes its annexes
 * @param deliberation how it came about, where known
 * @param keywords its subjects
 * @param properties metadata that the model has no name for
 */
public record UnDocument(
        DocumentKind kind,
        Masthead masthead,
        List<String> title,
        List<FootnoteReference> notes,
        List<Block> body,
        List<Annex> annexes,
        Optional<Deliberation> deliberation,
        List<Keyword> keywords,
        List<Property> properties)
        implements Serializable {
    public UnDocument {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(masthead, "masthead");
        title = List.copyOf(title);
        title.forEach(t -> Characters.check(t, "title"));
        notes = List.copyOf(notes);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        Objects.requireNonNull(deliberation, "deliberation");
        keywords = List.copyOf(keywords);
        properties = List.copyOf(properties);
    }

    /** A builder for a document of this kind with nothing else set. */
    public static Builder builder(DocumentKind kind) {
        return new Builder(kind);
    }

    /** A builder with everything of this document set. */
    public Builder toBuilder() {
        Builder b = new Builder(kind);
        b.masthead = masthead;
        b.title.addAll(title);
        b.notes.addAll(notes);
        b.body.addAll(body);
        b.annexes.addAll(annexes);
        b.deliberation = deliberation;
        b.keywords.addAll(keywords);
        b.properties.addAll(properties);
        return b;
    }

    /** The work that this is a version of: the same for all language versions and files. */
    public WorkIdentity work() {
        return WorkIdentity.of(this);
    }

    /** The language version of the work that this is: the same for all files of it. */
    public ExpressionIdentity expression() {
        return new ExpressionIdentity(work(), masthead.language());
    }

    /** This document with this masthead. */
    public UnDocument withMasthead(Masthead newMasthead) {
        return toBuilder().masthead(newMasthead).build();
    }

    /** This document with this body. */
    public UnDocument withBody(List<? extends Block> newBody) {
        return toBuilder().body(newBody).build();
    }

    /** This document with these annexes. */
    public UnDocument withAnnexes(List<Annex> newAnnexes) {
        return toBuilder().annexes(newAnnexes).build();
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }

    /** Builds a document; not thread-safe. List setters replace what was there, {@code add} methods append. */
    public static final class Builder {
        private DocumentKind kind;
        private Masthead masthead = Masthead.builder().build();
        private final List<String> title = new ArrayList<>();
        private final List<FootnoteReference> notes = new ArrayList<>();
        private final List<Block> body = new ArrayList<>();
        private final List<Annex> annexes = new ArrayList<>();
        private Optional<Deliberation> deliberation = Optional.empty();
        private final List<Keyword> keywords = new ArrayList<>();
        private final List<Property> properties = new ArrayList<>();

        private Builder(DocumentKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
        }

        /** Sets the kind. */
        public Builder kind(DocumentKind value) {
            kind = Objects.requireNonNull(value, "kind");
            return this;
        }

        /** Sets the masthead. */
        public Builder masthead(Masthead value) {
            masthead = value;
            return this;
        }

        /** Adds a heading to the title. */
        public Builder addTitle(String heading) {
            title.add(heading);
            return this;
        }

        /** Sets the headings of the title. */
        public Builder title(List<String> values) {
            title.clear();
            title.addAll(values);
            return this;
        }

        /** Adds a footnote of masthead or title. */
        public Builder addNote(FootnoteReference note) {
            notes.add(note);
            return this;
        }

        /** Sets the footnotes of masthead and title. */
        public Builder notes(List<FootnoteReference> values) {
            notes.clear();
            notes.addAll(values);
            return this;
        }

        /** Adds a block to the body. */
        public Builder addBlock(Block block) {
            body.add(block);
            return this;
        }

        /** Sets the body. */
        public Builder body(List<? extends Block> values) {
            body.clear();
            body.addAll(values);
            return this;
        }

        /** Adds an annex. */
        public Builder addAnnex(Annex annex) {
            annexes.add(annex);
            return this;
        }

        /** Sets the annexes. */
        public Builder annexes(List<Annex> values) {
            annexes.clear();
            annexes.addAll(values);
            return this;
        }

        /** Sets how it came about. */
        public Builder deliberation(Deliberation value) {
            deliberation = Optional.of(value);
            return this;
        }

        /** Sets the subjects. */
        public Builder keywords(List<Keyword> values) {
            keywords.clear();
            keywords.addAll(values);
            return this;
        }

        /** Sets the metadata that the model has no name for. */
        public Builder properties(List<Property> values) {
            properties.clear();
            properties.addAll(values);
            return this;
        }

        /** The document. */
        public UnDocument build() {
            return new UnDocument(kind, masthead, title, notes, body, annexes, deliberation, keywords, properties);
        }
    }
}
