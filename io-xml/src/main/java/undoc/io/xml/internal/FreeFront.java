// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;
import undoc.vocabulary.DistributionWords;

/**
 * Reads cover page and preface: each paragraph is one line, and what it marks up says what the line is. A line, or the
 * rest of one, that says nothing the model has a place for is kept as printed.
 */
final class FreeFront {
    /** What parts a number from the title behind it: in Arabic a dash. */
    private static final Pattern BEHIND_NUMBER = Pattern.compile("^[\\s\u00A0.–—-]+");

    private final Masthead.Builder masthead;
    private final FreeBodyReader body;
    private final FreeMarks marks;
    private final List<String> titles = new ArrayList<>();
    private final List<FootnoteReference> notes = new ArrayList<>();

    FreeFront(Masthead.Builder masthead, FreeBodyReader body, Survey survey) {
        this.masthead = masthead;
        this.body = body;
        this.marks = new FreeMarks(masthead, survey);
    }

    /**
     * Reads every line of an element.
     *
     * @param text takes what is text of the document: parts with a heading, as summaries are
     */
    void read(XmlElement front, List<Block> text) {
        List<Object> run = new ArrayList<>();
        for (Object child : front.children()) {
            if (child instanceof XmlElement element && !FreeBodyReader.isInline(element)) {
                line(run);
                run.clear();
                part(element, text);
            } else {
                run.add(child);
                if (front.is("tocItem")) {
                    run.add(Akn.element("eol"));
                }
            }
        }
        line(run);
    }

    private void part(XmlElement element, List<Block> text) {
        if (element.first("heading").isPresent()) {
            text.addAll(body.blocks(List.of(element)));
        } else if (element.is("longTitle")
                && element.find(e -> e.is("docTitle")).isEmpty()) {
            notes(element);
            String words = Words.of(element);
            if (!words.isEmpty()) {
                titles.add(words);
            }
        } else {
            read(element, text);
        }
    }

    private void notes(XmlElement element) {
        for (XmlElement note : element.all(e -> e.is("authorialNote"))) {
            notes.add(new FootnoteReference(Words.of(note.get("marker")), body.blocks(note)));
        }
    }

    private void line(List<Object> run) {
        if (Words.areNone(run)) {
            return;
        }
        XmlElement line = Akn.element("p");
        line.children().addAll(run);
        notes(line);
        String words = Words.of(line);
        if (words.isEmpty()) {
            return;
        }
        if (line.find(e -> e.is("docTitle")).isPresent()) {
            title(line, words);
            return;
        }
        if (isSource(line, words)) {
            titles.add(words);
            return;
        }
        for (String rest : marks.line(line, words)) {
            DistributionWords.parse(rest).ifPresent(masthead::distribution);
            marks.unmarked(rest);
            masthead.addPrinted(rest);
        }
    }

    /** A title; the subject of a resolution stands first, as in other formats, and its number is printed before it. */
    private void title(XmlElement line, String words) {
        String number = number(line, words);
        if (number.isEmpty()) {
            titles.add(words);
        } else {
            masthead.addPrinted(number);
            titles.add(
                    0, BEHIND_NUMBER.matcher(words.substring(number.length())).replaceFirst(""));
        }
        marks.title(line);
    }

    /** The number of a resolution that a title begins with; empty text where it begins with none. */
    private static String number(XmlElement line, String words) {
        List<XmlElement> numbers = line.all(e -> e.is("docNumber"));
        String number = numbers.size() == 1 ? Words.of(numbers.get(0)) : "";
        boolean first = number.indexOf('/') > 0 && words.startsWith(number) && words.length() > number.length();
        return first ? number : "";
    }

    /** Whether a line says in brackets where a resolution comes from. */
    private static boolean isSource(XmlElement line, String words) {
        return words.startsWith("[")
                && words.endsWith("]")
                && line.find(e -> e.is("docProponent")).isPresent();
    }

    /** Takes the title out of a main body that begins with it, where cover and preface have none. */
    void titleOf(XmlElement mainBody) {
        Optional<XmlElement> marked = titles.isEmpty() ? mainBody.find(e -> e.is("docTitle")) : Optional.empty();
        String words = marked.map(Words::of).orElse("");
        if (!words.isEmpty() && Words.of(mainBody).startsWith(words)) {
            notes(marked.get());
            title(marked.get(), words);
            mainBody.remove(marked.get());
        }
    }

    /** Gives what was read to a document. */
    void finish(UnDocument.Builder document) {
        marks.finish();
        document.title(titles).notes(notes);
    }
}
