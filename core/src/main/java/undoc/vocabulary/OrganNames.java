// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import undoc.model.Language;

/** The names of organs and bodies. */
public final class OrganNames {
    private static final Map<String, Organ> NAMES = new HashMap<>();
    private static final Map<Organ, String> FIRST_NAMES = new HashMap<>();
    private static final Set<String> ORGANIZATIONS = Set.of("united_nations", "international_seabed_authority");

    static {
        for (Table.Row row : Table.read("organs")) {
            FIRST_NAMES.putIfAbsent(new Organ(row.get(0), row.language(1)), row.get(2));
            Stream.concat(Stream.of(row.get(2)), row.list(3).stream())
                    .forEach(name -> NAMES.putIfAbsent(key(name), new Organ(row.get(0), row.language(1))));
        }
    }

    /**
     * An organ named in a language.
     *
     * @param id the organ: {@code "general_assembly"}
     * @param language the language of the name
     */
    public record Organ(String id, Language language) {}

    private OrganNames() {}

    /** The organ with this name, blanks and letter case aside; empty where none is known. */
    public static Optional<Organ> named(String name) {
        return Optional.ofNullable(NAMES.get(key(name)));
    }

    /** Whether this is the name of an organization, which documents print above the names of its organs. */
    public static boolean isOrganization(String name) {
        return named(name).filter(organ -> ORGANIZATIONS.contains(organ.id())).isPresent();
    }

    /** The name of an organ in a language; empty where none is known. */
    public static Optional<String> name(String id, Language language) {
        return Optional.ofNullable(FIRST_NAMES.get(new Organ(id, language)));
    }

    private static String key(String name) {
        return Folding.fold(name).replace(" ", "");
    }
}
