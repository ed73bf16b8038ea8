// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import undoc.citation.Citation.Basis;
import undoc.citation.Citation.Form;
import undoc.symbol.DocumentSymbol;

/** Finds the citations in the tokens of one sentence, from left to right. */
final class SentenceReader {
    private final FoldedText text;
    private final Memory memory;
    private final String own;
    private final boolean nounLast;
    private final List<Citation> out;
    private final GroupResolver resolver;

    private List<Token> tokens = List.of();
    private @Nullable Group group;
    /** The noun before, which later numbers of the sentence may belong to. */
    private String noun = "";
    /** The body that the next numbers are of, as named with them; empty where none is. */
    private String organ = "";
    /** The body named directly before, which the next noun may belong to. */
    private String leading = "";
    /** The body named last in the sentence; empty after "its". */
    private String near = "";
    /** Whether "and" or a comma stands after the number or date before. */
    private boolean joined;

    private @Nullable LocalDate dateBefore;
    private int paragraph = -1;
    private int paragraphEnd = -1;
    private String symbol = "";

    SentenceReader(FoldedText text, Memory memory, String own, boolean nounLast, List<Citation> out) {
        this.text = text;
        this.memory = memory;
        this.own = own;
        this.nounLast = nounLast;
        this.out = out;
        this.resolver = new GroupResolver(text, memory, out);
    }

    void read(List<Token> sentence) {
        tokens = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            token(i);
        }
        flush();
    }

    private void token(int i) {
        Token token = tokens.get(i);
        switch (token.role()) {
            case NOUN -> noun(i);
            case ORGAN -> organ(i);
            case OWN -> own();
            case NUMBERED -> numbered(i);
            case CLOSE -> close(i);
            case DATE -> date(i);
            case SYMBOL -> symbol(i);
            case SUFFIX -> suffix(i);
            case SAME -> same(i);
            case NUMBER -> number(i);
            case PARAGRAPH -> paragraph(i);
            case ITEM -> paragraphEnd = token.end();
            case AND, COMMA, TO -> joined = true;
            case TEXT, STOP, RECORDS, SUPPLEMENT, MONTH -> loosen();
            default -> {}
        }
    }

    private boolean was(int i, Role... roles) {
        return i > 0 && Arrays.asList(roles).contains(tokens.get(i - 1).role());
    }

    private void noun(int i) {
        Token token = tokens.get(i);
        Group before = group;
        if (nounLast && before != null && !before.members.isEmpty()) {
            before.noun = token.value();
            noun = token.value();
            if (was(i, Role.CLOSE, Role.NUMBERED)) {
                before.last().end = token.end();
            }
            flush();
            return;
        }
        flush();
        group = new Group(token.value(), token, false);
        noun = token.value();
        organ = leading;
        leading = "";
    }

    private void organ(int i) {
        String named = tokens.get(i).value().equals("council")
                ? memory.council()
                : tokens.get(i).value();
        memory.nameOrgan(named);
        Group before = group;
        if (before != null && before.token != null && before.members.isEmpty()) {
            organ = named;
        } else if (before != null && before.token != null && !joined) {
            before.members.stream().filter(m -> m.organ.isEmpty()).forEach(m -> m.organ = named);
        } else if (nounLast) {
            organ = named;
        } else {
            flush();
            leading = named;
        }
        near = named;
    }

    private void own() {
        if (leading.equals(Group.OTHER)) {
            leading = "";
        }
        if (nounLast) {
            organ = "";
        }
        near = leading;
    }

    private void numbered(int i) {
        Token token = tokens.get(i);
        Group here = group;
        if (here == null) {
            boolean listed = was(i, Role.AND, Role.COMMA, Role.TO, Role.GLUE, Role.ORDINAL);
            here = nounLast || !listed ? new Group("", null, false) : new Group(noun, null, true);
            group = here;
        }
        Member member = new Member(token);
        member.organ = organ;
        if (here.members.isEmpty() && here.token != null) {
            member.start = here.token.start();
        }
        if (nounLast) {
            member.marked = was(i, Role.ORDINAL);
            member.start = member.marked ? tokens.get(i - 1).start() : member.start;
            member.date = dateBefore;
            dateBefore = null;
        }
        here.members.add(member);
        joined = false;
    }

    private void close(int i) {
        if (group != null && was(i, Role.NUMBERED)) {
            group.last().end = tokens.get(i).end();
            group.last().marked = true;
        }
    }

    private void date(int i) {
        LocalDate date = tokens.get(i).date();
        if (nounLast) {
            dateBefore = date;
        } else if (group != null && !group.members.isEmpty() && was(i, Role.GLUE, Role.COMMA, Role.NUMBERED)) {
            group.last().date = group.last().date == null ? date : group.last().date;
            joined = false;
        }
    }

    private void symbol(int i) {
        Token token = tokens.get(i);
        int start = token.start();
        if (group != null && group.members.isEmpty() && group.token != null && !group.noun.equals(Group.OTHER)) {
            start = group.token.start();
        }
        flush();
        List<DocumentSymbol> symbols = Arrays.stream(token.value().split("\t"))
                .map(DocumentSymbol::tryParse)
                .flatMap(Optional::stream)
                .toList();
        symbol = token.value().contains("\t") ? "" : token.value();
        if (!symbols.isEmpty()) {
            add(start, token, symbols, Form.SYMBOL, Basis.DESIGNATOR);
        }
    }

    /** "And Add.1": the symbol before with its last addition replaced, or added to where it has none of this kind. */
    private void suffix(int i) {
        Token token = tokens.get(i);
        flush();
        if (symbol.isEmpty() || !was(i, Role.AND, Role.COMMA, Role.TO)) {
            loosen();
            return;
        }
        String kind = token.value().substring(0, token.value().indexOf('.') + 1);
        int same = symbol.lastIndexOf("/" + kind);
        String base = same > 0 ? symbol.substring(0, same) : symbol;
        DocumentSymbol.tryParse(base + "/" + token.value())
                .ifPresent(s -> add(token.start(), token, List.of(s), Form.SYMBOL, Basis.CONTEXT));
    }

    private void add(int start, Token token, List<DocumentSymbol> symbols, Form form, Basis basis) {
        out.add(new Citation(
                text.original(start, token.end()),
                text.original(token.start(), token.end()),
                symbols,
                form,
                basis,
                paragraphBefore(),
                Optional.empty()));
        paragraph = -1;
    }

    private Optional<TextRange> paragraphBefore() {
        return paragraph >= 0 && paragraphEnd > paragraph
                ? Optional.of(text.original(paragraph, paragraphEnd))
                : Optional.empty();
    }

    private void same(int i) {
        boolean number = i + 1 < tokens.size()
                && List.of(Role.NUMBERED, Role.NUMBER, Role.ORDINAL, Role.SYMBOL)
                        .contains(tokens.get(i + 1).role());
        if (number || nounLast && group != null) {
            noun(i);
            return;
        }
        flush();
        Form form = tokens.get(i).value().equals(Group.DECISION) ? Form.DECISION : Form.RESOLUTION;
        List<DocumentSymbol> last = memory.last(form);
        if (!last.isEmpty()) {
            add(tokens.get(i).start(), tokens.get(i), last, Form.SAME, Basis.CONTEXT);
        }
    }

    /** A bare number: that of a paragraph, or a resolution that was named with its year or session before. */
    private void number(int i) {
        Token token = tokens.get(i);
        if (paragraph >= 0) {
            paragraphEnd = token.end();
            return;
        }
        boolean governed = nounLast
                ? was(i, Role.ORDINAL) && is(i + 1, Role.CLOSE) && is(i + 2, Role.NOUN)
                : was(i, Role.NOUN) && noun.equals("resolution");
        if (governed) {
            int start = tokens.get(i - 1).start();
            short_(token).ifPresent(s -> add(start, token, List.of(s), Form.RESOLUTION, Basis.CONTEXT));
        }
        if (!nounLast) {
            loosen();
        }
    }

    private boolean is(int i, Role role) {
        return i < tokens.size() && tokens.get(i).is(role);
    }

    private Optional<DocumentSymbol> short_(Token token) {
        Optional<DocumentSymbol> named = memory.numbered(token.value());
        int number = Integer.parseInt(token.value());
        String body = organ.isEmpty() ? own : organ;
        int year = CouncilYears.year(number);
        return named.isPresent() || !body.equals("security_council") || year == 0 || number < 100
                ? named
                : DocumentSymbol.tryParse("S/RES/" + number + "(" + year + ")");
    }

    private void paragraph(int i) {
        if (nounLast) {
            paragraphAfter(i);
            return;
        }
        flush();
        if (paragraph < 0) {
            paragraph = tokens.get(i).start();
            paragraphEnd = -1;
        }
        leading = "";
    }

    /** In Chinese the paragraph stands after the resolution. */
    private void paragraphAfter(int i) {
        int from = i;
        List<Role> roles = List.of(Role.ORDINAL, Role.NUMBER, Role.ITEM, Role.COMMA, Role.AND, Role.TO);
        while (from > 0 && i - from < 40 && roles.contains(tokens.get(from - 1).role())) {
            from--;
        }
        int last = out.size() - 1;
        if (from == i || from == 0 || !tokens.get(from - 1).is(Role.NOUN) || last < 0) {
            return;
        }
        Citation citation = out.get(last);
        if (citation.range().end()
                == text.original(
                                from - 1 < 0 ? 0 : tokens.get(from - 1).start(),
                                tokens.get(from - 1).end())
                        .end()) {
            out.set(
                    last,
                    new Citation(
                            citation.range(),
                            citation.designator(),
                            citation.symbols(),
                            citation.form(),
                            citation.basis(),
                            Optional.of(text.original(
                                    tokens.get(from).start(), tokens.get(i).end())),
                            citation.date()));
        }
    }

    /** Other words stand here: what comes after does not belong to the noun directly. */
    private void loosen() {
        flush();
        leading = "";
        dateBefore = null;
        paragraph = -1;
        symbol = "";
        if (nounLast) {
            organ = "";
        }
    }

    private void flush() {
        Group done = group;
        group = null;
        if (done != null && !done.members.isEmpty()) {
            resolver.resolve(done, near, own, nounLast, paragraphBefore().orElse(null));
            paragraph = -1;
        }
    }
}
