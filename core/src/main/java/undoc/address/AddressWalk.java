// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import undoc.address.BlockAddress.Kind;
import undoc.model.Annex;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;
import undoc.vocabulary.AnnexNumbers;

/** Goes through a document in reading order and gives everything its address. */
final class AddressWalk {
    private final List<Place> places = new ArrayList<>();
    private final Set<BlockAddress> taken = new HashSet<>();
    private final Map<BlockAddress, Map<Kind, Integer>> counts = new HashMap<>();

    private AddressWalk() {}

    static List<Place> of(UnDocument document) {
        AddressWalk walk = new AddressWalk();
        walk.part(BlockAddress.WHOLE, "", document.notes(), document.body());
        walk.annexes(BlockAddress.WHOLE, "annexes", document.annexes());
        return walk.places;
    }

    private void annexes(BlockAddress parent, String path, List<Annex> annexes) {
        List<String> labels = annexLabels(annexes);
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            BlockAddress address = parent.child(Kind.ANNEX, labels.get(i));
            String here = path + "/" + i;
            part(address, here + "/", annex.notes(), annex.body());
            annexes(address, here + "/annexes", annex.annexes());
        }
    }

    /** The printed numbers where each annex has one of its own, else the order. */
    private static List<String> annexLabels(List<Annex> annexes) {
        List<String> printed = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        for (Annex annex : annexes) {
            OptionalInt number = AnnexNumbers.parse(annex.label().orElse("")).number();
            number.ifPresent(n -> printed.add(String.valueOf(n)));
            counted.add(String.valueOf(counted.size() + 1));
        }
        return new HashSet<>(printed).size() == annexes.size() ? printed : counted;
    }

    private void part(BlockAddress part, String path, List<FootnoteReference> notes, List<Block> blocks) {
        AddressCases cases = new AddressCases(this, part);
        cases.inlines(path + "notes", notes);
        List<Section> sections = Section.of(blocks);
        for (int i = 0; i < sections.size(); i++) {
            int end = i + 1 < sections.size() ? sections.get(i + 1).start() : blocks.size();
            BlockAddress section = sections.size() == 1
                    ? part
                    : part.child(Kind.SECTION, sections.get(i).label());
            for (int b = sections.get(i).start(); b < end; b++) {
                cases.top(section, path + "body/" + b, blocks.get(b));
            }
        }
    }

    /** Whether nothing has the address yet. */
    boolean isFree(BlockAddress address) {
        return !taken.contains(address);
    }

    /** Gives a place the address by its label; by its label and how many had it before, where it is taken. */
    BlockAddress labelled(BlockAddress parent, Kind kind, String label, String path, Object node) {
        BlockAddress address = parent.child(kind, label);
        for (int n = 2; !isFree(address); n++) {
            address = parent.child(kind, label + "~" + n);
        }
        return add(address, path, node);
    }

    /** Gives a place the next address of a kind. */
    BlockAddress counted(BlockAddress parent, Kind kind, String path, Object node) {
        BlockAddress address;
        do {
            int n = counts.computeIfAbsent(parent, p -> new HashMap<>()).merge(kind, 1, Integer::sum);
            address = parent.child(kind, String.valueOf(n));
        } while (!isFree(address));
        return add(address, path, node);
    }

    private BlockAddress add(BlockAddress address, String path, Object node) {
        taken.add(address);
        places.add(new Place(address, path, node));
        return address;
    }
}
