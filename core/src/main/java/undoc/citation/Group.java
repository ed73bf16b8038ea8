// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that stand together, and the noun they belong to. */
final class Group {
    static final String OTHER = "other";
    static final String DECISION = "decision";

    /** Resolution, decision or other; empty where no noun governs the numbers. */
    String noun;
    /** The noun, where nothing but joining words stands between it and the first number. */
    final @Nullable Token token;
    /** Whether other words stand between the noun and the numbers. */
    final boolean loose;
    /** Whether "its" stands before the noun. */
    boolean own;
    /** The body named last before; empty where none is, or where "its" goes before the noun. */
    String near = "";

    final List<Member> members = new ArrayList<>();

    Group(String noun, @Nullable Token token, boolean loose) {
        this.noun = noun;
        this.token = token;
        this.loose = loose;
    }

    Member last() {
        return members.get(members.size() - 1);
    }

    boolean hasMembers() {
        return !members.isEmpty();
    }

    /** Gives this body to the numbers that have none. */
    void name(String organ) {
        members.stream().filter(member -> member.organ.isEmpty()).forEach(member -> member.organ = organ);
    }

    /** The date of a member; where it has none, that of the one it is joined to. */
    @Nullable
    LocalDate date(int i, boolean dateFirst) {
        Member member = members.get(i);
        if (member.date != null) {
            return member.date;
        }
        int other = dateFirst ? i - 1 : i + 1;
        return other >= 0 && other < members.size() ? members.get(other).date : null;
    }
}
