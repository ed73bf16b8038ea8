// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import undoc.model.AgendaItem;
import undoc.model.Annex;
import undoc.model.Distribution;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.symbol.DocumentSymbol;

/** Changes to a document, each making it wrong in one way. */
final class Faults {
    private Faults() {}

    static UnDocument masthead(UnDocument document, UnaryOperator<Masthead.Builder> change) {
        return document.withMasthead(
                change.apply(document.masthead().toBuilder()).build());
    }

    static UnDocument symbols(UnDocument document, String... symbols) {
        List<DocumentSymbol> parsed =
                List.of(symbols).stream().map(DocumentSymbol::parse).toList();
        return masthead(document, m -> m.symbols(parsed));
    }

    static UnDocument date(UnDocument document, LocalDate date) {
        return masthead(document, m -> m.date(date));
    }

    static UnDocument distribution(UnDocument document, Distribution distribution) {
        return masthead(document, m -> m.distribution(distribution));
    }

    /** The session of a proceeding, by so many later. */
    static UnDocument session(UnDocument document, int proceeding, int later) {
        List<Proceeding> proceedings = new ArrayList<>(document.masthead().proceedings());
        Proceeding old = proceedings.get(proceeding);
        Session session = old.session().orElseThrow();
        int number = session.number().orElseThrow() + later;
        Session changed =
                new Session(session.type(), OptionalInt.of(number), session.text(), session.resumed(), session.dates());
        proceedings.set(proceeding, new Proceeding(old.body(), Optional.of(changed), old.agendaItems()));
        return masthead(document, m -> m.proceedings(proceedings));
    }

    /** The items of the first proceeding. */
    static UnDocument items(UnDocument document, UnaryOperator<List<AgendaItem>> change) {
        List<Proceeding> proceedings = new ArrayList<>(document.masthead().proceedings());
        Proceeding old = proceedings.get(0);
        proceedings.set(0, new Proceeding(old.body(), old.session(), change.apply(new ArrayList<>(old.agendaItems()))));
        return masthead(document, m -> m.proceedings(proceedings));
    }

    /** The number of the first item. */
    static UnDocument item(UnDocument document, String number, boolean keepPrinted) {
        return items(document, items -> {
            AgendaItem old = items.get(0);
            items.set(0, new AgendaItem(number, old.title(), old.stage(), keepPrinted ? old.text() : Optional.empty()));
            return items;
        });
    }

    static UnDocument withoutAnnex(UnDocument document, int index) {
        List<Annex> annexes = new ArrayList<>(document.annexes());
        annexes.remove(index);
        return document.withAnnexes(annexes);
    }

    static UnDocument block(UnDocument document, Block block) {
        return document.toBuilder().addBlock(block).build();
    }
}
