// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

import java.util.ArrayList;
import java.util.List;
import undoc.model.AgendaItem;
import undoc.model.Annex;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.UnDocument;
import undoc.model.body.FootnoteReference;

/** All text of a document in its order, each stretch with what it is. */
final class Passages {
    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(UnDocument document) {
        Passages all = new Passages();
        all.addMasthead(document.masthead());
        for (int i = 0; i < document.title().size(); i++) {
            all.add(Taken.TITLE, "title/" + i, document.title().get(i));
        }
        document.deliberation().ifPresent(d -> {
            d.sponsors().forEach(s -> all.add(Taken.MASTHEAD, "deliberation/sponsors", s));
            d.sources().forEach(s -> all.add(Taken.MASTHEAD, "deliberation/sources", s));
        });
        all.addNotes("notes", document.notes());
        BlockPassages.add(all.passages, "body", Taken.PARAGRAPH, document.body());
        all.addAnnexes("annexes", document.annexes());
        return all.passages;
    }

    private void add(Taken taken, String path, String text) {
        passages.add(new Passage(taken, path, text));
    }

    private void addMasthead(Masthead masthead) {
        masthead.printed().forEach(line -> add(Taken.MASTHEAD, "masthead/printed", line));
        masthead.symbols().forEach(symbol -> add(Taken.MASTHEAD, "masthead/symbols", symbol.toString()));
        masthead.organs().forEach(organ -> add(Taken.MASTHEAD, "masthead/organs", organ));
        for (int i = 0; i < masthead.proceedings().size(); i++) {
            addProceeding("masthead/proceedings/" + i, masthead.proceedings().get(i));
        }
        masthead.jobNumber().ifPresent(number -> add(Taken.MASTHEAD, "masthead/jobNumber", number));
    }

    private void addProceeding(String path, Proceeding proceeding) {
        add(Taken.MASTHEAD, path + "/body", proceeding.body());
        proceeding.session().ifPresent(session -> {
            add(Taken.MASTHEAD, path + "/session", session.text());
            session.dates().ifPresent(dates -> add(Taken.MASTHEAD, path + "/session/dates", dates));
        });
        for (AgendaItem item : proceeding.agendaItems()) {
            item.text().ifPresent(text -> add(Taken.MASTHEAD, path + "/agendaItems", text));
            item.title().ifPresent(title -> add(Taken.MASTHEAD, path + "/agendaItems", title));
        }
    }

    private void addAnnexes(String path, List<Annex> annexes) {
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            String here = path + "/" + i;
            annex.heading().or(annex::label).ifPresent(heading -> add(Taken.ANNEX, here + "/heading", heading));
            annex.printed().forEach(line -> add(Taken.ANNEX, here + "/printed", line));
            annex.title().ifPresent(title -> add(Taken.ANNEX, here + "/title", title));
            addNotes(here + "/notes", annex.notes());
            BlockPassages.add(passages, here + "/body", Taken.PARAGRAPH, annex.body());
            addAnnexes(here + "/annexes", annex.annexes());
        }
    }

    private void addNotes(String path, List<FootnoteReference> notes) {
        for (int i = 0; i < notes.size(); i++) {
            add(Taken.FOOTNOTE, path + "/" + i, notes.get(i).marker());
            BlockPassages.add(
                    passages, path + "/" + i, Taken.FOOTNOTE, notes.get(i).content());
        }
    }
}
