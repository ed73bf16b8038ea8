// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import undoc.model.Annex;
import undoc.model.UnDocument;
import undoc.model.body.Content;
import undoc.model.body.Heading;
import undoc.model.body.Speech;

/** What the place that a walk through a document has come to stands under. */
final class HeadingPath {
    private static final String ANNEXES = "annexes/";

    private final UnDocument document;
    private final List<Entry> entries = new ArrayList<>();
    private String part = "";
    private List<String> heads;

    /** Words that stand over everything whose path goes on from a scope. */
    private record Entry(String scope, int level, String words) {
        boolean isOver(String path) {
            return path.startsWith(scope);
        }
    }

    HeadingPath(UnDocument document) {
        this.document = document;
        heads = document.title();
    }

    /** Goes on to a path: leaves what does not stand over it. */
    void moveTo(String path) {
        entries.removeIf(entry -> !entry.isOver(path));
        int end = endOfPart(path);
        if (!path.substring(0, end).equals(part)) {
            part = path.substring(0, end);
            heads = heads(part);
        }
    }

    /** A heading at the path that was moved to; it ends those of its level and below beside it. */
    void heading(String path, Heading heading) {
        String scope = path.substring(0, path.lastIndexOf('/') + 1);
        entries.removeIf(entry -> entry.scope.equals(scope) && entry.level >= heading.level());
        String words = Passages.join(heading.number(), Content.text(heading.content()));
        entries.add(new Entry(scope, heading.level(), words));
    }

    /** A speech at the path that was moved to, over what is said. */
    void speech(String path, Speech speech) {
        String affiliation = speech.affiliation().map(a -> " (" + a + ")").orElse("");
        entries.add(new Entry(path + "/", 0, speech.speaker() + affiliation));
    }

    /** The headings from the document inwards; some may be empty. */
    List<String> headings() {
        return Stream.concat(heads.stream(), entries.stream().map(Entry::words)).toList();
    }

    private static int endOfPart(String path) {
        int at = 0;
        while (path.startsWith(ANNEXES, at)) {
            at = path.indexOf('/', at + ANNEXES.length()) + 1;
        }
        return at;
    }

    private List<String> heads(String ofPart) {
        List<String> found = new ArrayList<>(document.title());
        List<Annex> annexes = document.annexes();
        String[] steps = ofPart.split("/", -1);
        for (int i = 1; i < steps.length; i += 2) {
            Annex annex = annexes.get(Integer.parseInt(steps[i]));
            Stream.of(annex.heading().or(annex::label), annex.title())
                    .flatMap(Optional::stream)
                    .forEach(found::add);
            annexes = annex.annexes();
        }
        return found;
    }
}
