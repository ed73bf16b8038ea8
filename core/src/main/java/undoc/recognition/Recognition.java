// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import undoc.citation.CitationFinder;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.model.DocumentKind;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.Block;

/** One document being recognized: furniture and footnotes off, then masthead, title, annexes, blocks. */
final class Recognition {
    private final List<StyledPage> pages;
    private final List<Problem> problems = new ArrayList<>();

    Recognition(List<StyledPage> pages) {
        this.pages = Crowds.joined(pages, problems);
    }

    ReadResult read() {
        if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
            return ReadResult.failed(Problem.error(
                    "recognition.text.none",
                    "there is no text on any page",
                    Location.whole(),
                    "give a document with a text layer; a scan needs character recognition first"));
        }
        MastheadPart head = MastheadRecognizer.recognize(pages.get(0));
        problems.addAll(head.problems());
        double textSize = Pages.textSize(pages);
        CollectedNotes collected = NoteCollector.collect(PageFurniture.strip(withoutHead(head), textSize), textSize);
        problems.addAll(collected.problems());
        TextJoiner joiner = new TextJoiner(WordList.of(pages));
        List<StyledLine> lines = new ArrayList<>();
        List<Note> notes = referenced(collected, lines);
        Notes given =
                new Notes(notes, content -> new BlockBuilder(joiner, new Notes(List.of(), none -> List.of()), textSize)
                        .paragraphs(content));
        BlockBuilder builder = new BlockBuilder(joiner, given, textSize);
        return ReadResult.of(document(head, lines, given, builder, textSize), problems);
    }

    private UnDocument document(
            MastheadPart head, List<StyledLine> lines, Notes notes, BlockBuilder builder, double textSize) {
        TitlePart title = TitleRecognizer.recognize(lines, head.masthead());
        DocumentKind kind = KindRecognizer.recognize(head.masthead(), title.title());
        int page = pages.get(0).number();
        InnerTitle inner = InnerTitle.of(title.rest(), page, head.masthead(), title.title(), textSize);
        SplitDocument split = AnnexSplitter.split(
                inner.rest(), notes, textSize, lines.stream().anyMatch(Lines::isTitle));
        UnDocument.Builder document = UnDocument.builder(kind)
                .masthead(withJobNumber(withInner(masthead(head, title), inner)))
                .title(title.title());
        title.markers().forEach(marker -> notes.takeUntaken(page, marker).ifPresent(document::addNote));
        List<Block> body = builder.blocks(split.body());
        if (kind == DocumentKind.VERBATIM_RECORD) {
            body = SpeechGrouping.grouped(body);
        }
        document.body(new ResolutionRoles(ResolutionRoles.applyTo(kind)).marked(body));
        document.annexes(new AnnexBuilder(builder, notes).nested(split.annexes()));
        notes.takeRest().forEach(document::addNote);
        return CitationFinder.create().mark(document.build());
    }

    private static Masthead masthead(MastheadPart head, TitlePart title) {
        Masthead.Builder masthead = head.masthead().toBuilder();
        title.printed().forEach(masthead::addPrinted);
        return masthead.build();
    }

    private static Masthead withInner(Masthead masthead, InnerTitle inner) {
        Masthead.Builder more = masthead.toBuilder();
        inner.printed().forEach(more::addPrinted);
        return masthead.originalLanguages().isEmpty()
                ? more.originalLanguages(inner.originalLanguages()).build()
                : more.build();
    }

    private Masthead withJobNumber(Masthead masthead) {
        return masthead.jobNumber().isPresent()
                ? masthead
                : PageFurniture.jobNumber(pages)
                        .map(number -> masthead.toBuilder().jobNumber(number).build())
                        .orElse(masthead);
    }

    /** Masthead, title and kind of the first page only. */
    ReadResult readMasthead() {
        MastheadPart head = MastheadRecognizer.recognize(pages.get(0));
        problems.addAll(head.problems());
        double textSize = Pages.textSize(pages);
        List<StyledPage> first = PageFurniture.strip(withoutHead(head), textSize);
        List<StyledLine> lines =
                NoteCollector.collect(first, textSize).pages().get(0).lines();
        TitlePart title = TitleRecognizer.recognize(lines, head.masthead());
        return ReadResult.of(
                UnDocument.builder(KindRecognizer.recognize(head.masthead(), title.title()))
                        .masthead(masthead(head, title))
                        .title(title.title())
                        .build(),
                problems);
    }

    private List<StyledPage> withoutHead(MastheadPart head) {
        List<StyledPage> rest = new ArrayList<>(pages);
        rest.set(0, Pages.withLines(pages.get(0), head.rest()));
        return rest;
    }

    /** The footnotes that a marker asks for; the others go back to the foot of their page's lines. */
    private List<Note> referenced(CollectedNotes collected, List<StyledLine> lines) {
        NoteReferences references = new NoteReferences(collected, pages.get(0));
        Map<Integer, List<Note>> notes = collected.notes().stream().collect(Collectors.groupingBy(Note::page));
        List<Note> kept = new ArrayList<>();
        for (StyledPage page : collected.pages()) {
            lines.addAll(
                    Figures.placed(page, page.number() == pages.get(0).number()).lines());
            for (Note note : notes.getOrDefault(page.number(), List.of())) {
                if (references.asksFor(note)) {
                    kept.add(note);
                } else {
                    lines.addAll(note.printed());
                    problems.add(Problem.note(
                            "recognition.footnote.unreferenced",
                            "no marker in the text for footnote " + note.marker() + "; kept as a paragraph",
                            note.printed().get(0).location()));
                }
            }
        }
        return kept;
    }
}
