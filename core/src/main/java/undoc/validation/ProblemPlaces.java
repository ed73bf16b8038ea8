// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import undoc.address.Addresses;
import undoc.address.Place;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.model.UnDocument;

/** Says of problems in the text of a document where they are in words that people use: their addresses. */
final class ProblemPlaces {
    private final UnDocument document;
    private @Nullable Addresses addresses;

    ProblemPlaces(UnDocument document) {
        this.document = document;
    }

    /** The problem with the address of its place, where that is in the text. */
    Problem withAddress(Problem problem) {
        if (!(problem.location() instanceof Location.InDocument place)
                || place.address().isPresent()) {
            return problem;
        }
        Optional<Place> found = addresses().atPath(place.path());
        return found.isEmpty()
                ? problem
                : new Problem(
                        problem.id(),
                        problem.severity(),
                        problem.message(),
                        Location.document(place.path(), found.get().address()),
                        problem.hint());
    }

    private Addresses addresses() {
        Addresses known = addresses;
        if (known == null) {
            known = Addresses.of(document);
            addresses = known;
        }
        return known;
    }
}
