// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.Annex;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;

/** The head of an annex with a preface of its own: what it is called, its title, the language of its original. */
final class AnnexHead {
    private final FreeBodyReader body;
    private Optional<String> label = Optional.empty();
    private Optional<String> heading = Optional.empty();
    private Optional<String> title = Optional.empty();
    private final List<Language> originals = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final List<FootnoteReference> notes = new ArrayList<>();

    AnnexHead(FreeBodyReader body) {
        this.body = body;
    }

    /** Whether a preface says anything. */
    boolean isPrinted() {
        return label.isPresent() || title.isPresent() || !printed.isEmpty();
    }

    void meta(XmlElement meta) {
        for (XmlElement translation : meta.all(e -> e.is("FRBRtranslation"))) {
            Language.ofCode(translation.get("fromLanguage"))
                    .filter(language -> !originals.contains(language))
                    .ifPresent(originals::add);
        }
    }

    void preface(XmlElement preface) {
        for (XmlElement line : preface.elements()) {
            if (line.is("container")) {
                preface(line);
                continue;
            }
            line.all(e -> e.is("authorialNote"))
                    .forEach(n -> notes.add(new FootnoteReference(Words.of(n.get("marker")), body.blocks(n))));
            String words = Words.of(line);
            if (!words.isEmpty()) {
                line(line, words);
            }
        }
    }

    private void line(XmlElement line, String words) {
        Optional<XmlElement> type = line.find(e -> e.is("docType"));
        if (type.isPresent() && label.isEmpty() && title.isEmpty() && printed.isEmpty()) {
            String number = line.find(e -> e.is("docNumber")).map(Words::of).orElse("");
            String called = Words.of(Words.of(type.get()) + " " + number);
            label = Optional.of(words.startsWith(called) ? called : Words.of(type.get()));
            heading = Optional.of(words).filter(w -> !w.equals(label.orElse("")));
        } else if (line.find(e -> e.is("docTitle")).isPresent()) {
            title = Optional.of(title.map(t -> t + " " + words).orElse(words));
        } else {
            printed.add(words);
        }
    }

    Annex annex(List<Block> blocks, List<Annex> inner) {
        return new Annex(label, heading, originals, title, printed, notes, blocks, inner);
    }
}
