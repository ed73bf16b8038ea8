// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import undoc.model.UnDocument;

/**
 * The addresses of everything in a document: each block, each item of a list and each footnote has one, and no two have
 * the same. They depend on numbers, letters and order only, never on words, so that the language versions of a document
 * share them. Immutable.
 */
public final class Addresses {
    private final List<Place> places;
    private final Map<BlockAddress, Place> byAddress = new HashMap<>();
    private final Map<String, Place> byPath = new HashMap<>();
    private final IdentityHashMap<Object, Place> byNode = new IdentityHashMap<>();

    private Addresses(List<Place> places) {
        this.places = List.copyOf(places);
        for (Place place : places) {
            byAddress.put(place.address(), place);
            byPath.put(place.path(), place);
            byNode.putIfAbsent(place.node(), place);
        }
    }

    /** The addresses of a document. */
    public static Addresses of(UnDocument document) {
        return new Addresses(AddressWalk.of(document));
    }

    /** Everything that has an address, in reading order. */
    public List<Place> places() {
        return places;
    }

    /** What is at an address; empty where nothing is. */
    public Optional<Place> at(BlockAddress address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /**
     * The address of this very block, item or footnote of the document (not of one that is merely equal); empty where
     * it is not in the document.
     */
    public Optional<BlockAddress> of(Object node) {
        return Optional.ofNullable(byNode.get(node)).map(Place::address);
    }

    /**
     * The place of a path such as {@code "body/3/content/0"}, or of the nearest around it; empty where the path is
     * outside the text ({@code "masthead/symbols/0"}).
     */
    public Optional<Place> atPath(String path) {
        String rest = path;
        while (!rest.isEmpty()) {
            Place place = byPath.get(rest);
            if (place != null) {
                return Optional.of(place);
            }
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
        }
        return Optional.empty();
    }

    /** The addresses, in reading order. */
    public List<BlockAddress> addresses() {
        List<BlockAddress> addresses = new ArrayList<>(places.size());
        places.forEach(place -> addresses.add(place.address()));
        return addresses;
    }
}
