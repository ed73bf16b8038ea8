// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the numbers of a sentence in groups, with the nouns, bodies and dates that stand by them. */
final class GroupReader {
    private static final String COUNCIL = "council";

    private final Sentence sentence;
    private final Memory memory;
    private final String own;
    private final boolean nounLast;
    private final Paragraphs paragraphs;
    private final GroupResolver resolver;

    private @Nullable Group group;
    /** The kind of the resolution or decision before, which later numbers of the sentence may belong to. */
    private String noun = "";
    /** The body that the next numbers are of, as named with them; empty where none is. */
    private String organ = "";
    /** The body named directly before, which the next noun may belong to. */
    private String leading = "";
    /** The body named last in the sentence. */
    private String near = "";
    /** Whether "its" stands directly before. */
    private boolean possessed;
    /** Whether "and" or a comma stands after the number or date before; which of them. */
    private boolean joined;

    private boolean comma;
    private @Nullable LocalDate dateBefore;
    /** Whether the words here are those of a title after the date. */
    private boolean title;

    GroupReader(
            Sentence sentence,
            Memory memory,
            String own,
            boolean nounLast,
            Paragraphs paragraphs,
            GroupResolver resolver) {
        this.sentence = sentence;
        this.memory = memory;
        this.own = own;
        this.nounLast = nounLast;
        this.paragraphs = paragraphs;
        this.resolver = resolver;
    }

    /** The body named with the noun before; empty where none is. */
    String organ() {
        return organ;
    }

    /** The noun directly before, of a resolution or decision, whose number is yet to come. */
    Optional<Token> nounBefore() {
        Group here = group;
        return here == null || here.hasMembers() || here.noun.equals(Group.OTHER)
                ? Optional.empty()
                : Optional.ofNullable(here.token);
    }

    /** Whether numbers stand before that in Chinese wait for their noun. */
    boolean isOpenChinese() {
        return nounLast && group != null && group.hasMembers();
    }

    void noun(int i) {
        Token token = sentence.get(i);
        paragraphs.complete();
        Group before = group;
        if (before != null && isOpenChinese()) {
            before.noun = token.value();
            if (sentence.is(i - 1, Role.CLOSE, Role.NUMBERED)) {
                before.last().end = token.end();
            }
            flush();
        } else if (token.value().equals(Group.OTHER) && sentence.is(i + 1, Role.COMMA, Role.AND, Role.STOP)) {
            loosen();
        } else {
            flush();
            organ = leading;
            group = new Group(token.value(), token, false);
            group.own = possessed;
            group.near = possessed ? leading : near;
        }
        noun = token.value().equals(Group.OTHER) ? noun : token.value();
        title = false;
        leading = "";
        possessed = false;
    }

    /** A body is named here; gives the body meant, empty for a council that is not known. */
    String organ(int i) {
        String named = sentence.get(i).value();
        if (named.equals(COUNCIL)) {
            named = memory.council().isEmpty() && own.endsWith(COUNCIL) ? own : memory.council();
        }
        memory.nameOrgan(named);
        Group before = group;
        boolean open = before != null && before.token != null;
        if (before != null && open && !before.hasMembers()) {
            organ = named;
            leading = named;
        } else if (before != null && open && (!joined || isSubject(before, i))) {
            before.name(named);
        } else if (nounLast) {
            organ = named;
        } else {
            flush();
            leading = named;
        }
        near = named;
        return named;
    }

    /** Whether the body is what "its" speaks of: in its resolution 34/8, the Council decided. */
    private boolean isSubject(Group before, int i) {
        return before.own && comma && !sentence.get(i).value().equals(Group.OTHER) && !sentence.is(i + 1, Role.NOUN);
    }

    void own() {
        leading = leading.equals(Group.OTHER) ? "" : leading;
        organ = nounLast ? "" : organ;
        possessed = true;
    }

    /** "And", "to" or a comma stands here. */
    void join(boolean and) {
        joined = true;
        comma = !and;
        leading = and ? "" : leading;
    }

    void numbered(int i) {
        Token token = sentence.get(i);
        paragraphs.complete();
        Group here = group;
        if (here == null) {
            boolean listed = sentence.is(i - 1, Role.AND, Role.COMMA, Role.TO, Role.GLUE);
            here = nounLast || !listed ? new Group("", null, false) : new Group(noun, null, true);
            here.near = possessed ? "" : near;
            here.own = possessed;
            group = here;
        }
        Member member = new Member(token);
        member.organ = organ;
        if (!here.hasMembers() && here.token != null) {
            member.start = here.token.start();
        }
        if (nounLast) {
            member.marked = sentence.is(i - 1, Role.ORDINAL);
            member.start = member.marked ? sentence.get(i - 1).start() : member.start;
            member.date = dateBefore;
            dateBefore = null;
        }
        here.members.add(member);
        title = false;
        joined = false;
        leading = "";
        possessed = false;
    }

    /** In Chinese, what stands after a number. */
    void close(int i) {
        if (group != null && group.hasMembers() && sentence.is(i - 1, Role.NUMBERED)) {
            group.last().end = sentence.get(i).end();
            group.last().marked = true;
        }
    }

    void date(int i) {
        LocalDate date = sentence.get(i).date();
        if (nounLast) {
            dateBefore = date;
        } else if (group != null
                && group.hasMembers()
                && group.last().date == null
                && sentence.is(i - 1, Role.GLUE, Role.COMMA, Role.NUMBERED, Role.ORGAN)) {
            group.last().date = date;
            joined = false;
        }
    }

    /** In Chinese, what a title follows; body and date before it are those of the number behind it. */
    void titled(int i) {
        LocalDate date = dateBefore;
        String named = organ;
        loosen();
        if (sentence.is(i - 1, Role.DATE)) {
            title = true;
            dateBefore = date;
            organ = named;
        }
    }

    /** Other words stand here: what comes after does not belong to the noun directly. */
    void loosen() {
        flush();
        leading = "";
        possessed = false;
        paragraphs.clear();
        if (!title) {
            dateBefore = null;
            organ = nounLast ? "" : organ;
        }
    }

    /** Nothing more belongs to the group. */
    void flush() {
        Group done = group;
        group = null;
        if (done != null && done.hasMembers()) {
            resolver.resolve(done, paragraphs.take());
        }
    }
}
