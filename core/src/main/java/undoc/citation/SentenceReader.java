// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.List;
import java.util.Optional;
import undoc.citation.Citation.Basis;
import undoc.citation.Citation.Form;
import undoc.symbol.DocumentSymbol;

/** Finds the citations in one sentence, token by token from left to right. */
final class SentenceReader {
    private final FoldedText text;
    private final boolean nounLast;
    private final List<Citation> out;
    private final Paragraphs paragraphs;
    private final GroupReader groups;
    private final ShortForms shortForms;
    private final Memory memory;
    private final SymbolReader symbols = new SymbolReader();
    private final Records records = new Records();
    private final Sentence sentence;

    SentenceReader(
            FoldedText text, Memory memory, String own, boolean nounLast, Sentence sentence, List<Citation> out) {
        this.text = text;
        this.nounLast = nounLast;
        this.sentence = sentence;
        this.out = out;
        this.paragraphs = new Paragraphs(text);
        this.memory = memory;
        this.shortForms = new ShortForms(memory, own);
        this.groups = new GroupReader(
                sentence, memory, own, nounLast, paragraphs, new GroupResolver(text, memory, own, nounLast, out));
    }

    void read() {
        for (int i = 0; i < sentence.size(); i++) {
            token(i);
        }
        groups.flush();
    }

    private void token(int i) {
        Token token = sentence.get(i);
        switch (token.role()) {
            case NOUN -> groups.noun(i);
            case ORGAN -> records.organ(groups.organ(i));
            case OWN -> groups.own();
            case AND, TO -> groups.join(true);
            case COMMA -> groups.join(false);
            case NUMBERED -> groups.numbered(i);
            case CLOSE -> groups.close(i);
            case TITLED -> groups.titled(i);
            case DATE -> groups.date(i);
            case SYMBOL -> symbol(token);
            case SUFFIX -> suffix(i);
            case SAME -> same(i);
            case NUMBER -> number(i);
            case PARAGRAPH -> paragraph(i);
            case ITEM -> paragraphs.goOn(token);
            case COUNT -> count(token);
            case RECORDS -> records(i);
            case TEXT, STOP, SUPPLEMENT, MONTH -> words();
            default -> {}
        }
    }

    /** Other words stand here. */
    private void words() {
        groups.loosen();
        symbols.clear();
    }

    private void records(int i) {
        words();
        records.begin(sentence.is(i - 1, Role.ORGAN));
    }

    private void count(Token token) {
        words();
        records.session(Integer.parseInt(token.value()));
    }

    private void symbol(Token token) {
        int start = groups.nounBefore().map(Token::start).orElse(token.start());
        groups.flush();
        List<DocumentSymbol> meant = symbols.read(token);
        if (!meant.isEmpty()) {
            add(start, token, meant, Form.SYMBOL, Basis.DESIGNATOR);
        }
        groups.loosen();
    }

    private void suffix(int i) {
        groups.flush();
        Optional<DocumentSymbol> added = sentence.is(i - 1, Role.AND, Role.COMMA, Role.TO)
                ? symbols.added(sentence.get(i).value())
                : Optional.empty();
        added.ifPresentOrElse(symbol -> add(sentence.get(i), symbol, Form.SYMBOL, Basis.CONTEXT), () -> words());
    }

    private void same(int i) {
        if (sentence.is(i + 1, Role.NUMBERED, Role.NUMBER, Role.ORDINAL, Role.SYMBOL) || groups.isOpenChinese()) {
            groups.noun(i);
            return;
        }
        groups.flush();
        Token token = sentence.get(i);
        List<DocumentSymbol> meant = shortForms.same(token.value());
        if (!meant.isEmpty()) {
            add(token.start(), token, meant, Form.SAME, Basis.CONTEXT);
        }
    }

    /** A bare number: of a paragraph, a meeting, a supplement, or of a resolution that was named in full before. */
    private void number(int i) {
        Token token = sentence.get(i);
        if (paragraphs.isOpen()) {
            paragraphs.goOn(token);
            return;
        }
        records.year(token.value());
        Optional<DocumentSymbol> supplement = records.supplement(sentence, i);
        Optional<DocumentSymbol> meeting = isListed(i) ? symbols.meeting(token.value()) : Optional.empty();
        if (supplement.isPresent()) {
            groups.loosen();
            int start = sentence.get(Records.word(sentence, i)).start();
            add(start, token, List.of(supplement.get()), Form.OFFICIAL_RECORD, Basis.NAMED);
        } else if (meeting.isPresent()) {
            add(token, meeting.get(), Form.SYMBOL, Basis.CONTEXT);
        } else if (isResolution(i)) {
            int start = sentence.get(i - 1).start();
            shortForms
                    .numbered(token.value(), groups.organ())
                    .ifPresent(symbol -> add(start, token, List.of(symbol), Form.RESOLUTION, Basis.CONTEXT));
            words();
        } else if (!nounLast) {
            words();
        }
    }

    private boolean isListed(int i) {
        return sentence.is(i - 1, Role.AND, Role.COMMA) && sentence.is(i + 1, Role.AND, Role.COMMA, Role.STOP);
    }

    private boolean isResolution(int i) {
        return nounLast
                ? sentence.is(i - 1, Role.ORDINAL) && sentence.is(i + 1, Role.CLOSE) && sentence.is(i + 2, Role.NOUN)
                : sentence.is(i - 1, Role.NOUN) && sentence.get(i - 1).value().equals("resolution");
    }

    private void paragraph(int i) {
        int last = out.size() - 1;
        if (!nounLast) {
            groups.flush();
            paragraphs.begin(sentence.get(i));
        } else if (last >= 0) {
            paragraphs.after(sentence, i, out.get(last)).ifPresent(citation -> out.set(last, citation));
        }
    }

    private void add(Token token, DocumentSymbol symbol, Form form, Basis basis) {
        add(token.start(), token, List.of(symbol), form, basis);
    }

    private void add(int start, Token token, List<DocumentSymbol> meant, Form form, Basis basis) {
        memory.name(form, meant);
        out.add(new Citation(
                text.original(start, token.end()),
                text.original(token.start(), token.end()),
                meant,
                form,
                basis,
                paragraphs.take(),
                Optional.empty()));
    }
}
