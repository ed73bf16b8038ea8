// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.io.Problem;
import undoc.model.AgendaItem;
import undoc.model.UnDocument;

class CollectionCheckTest {
    private final CollectionCheck check = new CollectionCheck();

    @Test
    void gapsInNumberingAreNoted() {
        add("A/79/10", "A/79/11", "A/79/15", "A/79/L.3");
        assertThat(check.problems())
                .extracting(Problem::message)
                .containsExactly("A/79/12 to 14 is not in the collection");
    }

    @Test
    void duplicatesAreFound() {
        add("A/79/10");
        check.add("other.pdf", letter("A/79/10"));
        assertThat(check.problems()).extracting(Problem::id).containsExactly("validation.collection.duplicate");
    }

    @Test
    void aFileUnderAnotherSymbolIsFound() {
        check.add("A_79_10_en.pdf", letter("A/79/10"));
        check.add("n2502016.pdf", letter("A/79/12"));
        assertThat(check.problems()).isEmpty();
        check.add("A_79_11_en.pdf", letter("A/79/13"));
        assertThat(check.problems()).extracting(Problem::id).contains("validation.collection.file");
    }

    @Test
    void oneItemHasOneTitle() {
        add("A/79/10");
        check.add("x.pdf", Faults.items(letter("A/79/11"), items -> {
            AgendaItem old = items.get(0);
            items.set(0, new AgendaItem(old.number(), Optional.of("Lakes"), old.stage(), old.text()));
            return items;
        }));
        assertThat(check.problems()).extracting(Problem::id).containsExactly("validation.collection.agenda");
    }

    private void add(String... symbols) {
        for (String symbol : symbols) {
            check.add("file-" + symbol.hashCode() + ".pdf", letter(symbol));
        }
    }

    private static UnDocument letter(String symbol) {
        return Faults.symbols(Letters.english(), symbol);
    }
}
