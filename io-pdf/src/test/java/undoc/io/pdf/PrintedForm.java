// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Annex;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Paragraph;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.AttachmentWords;
import undoc.vocabulary.OrganNames;

/**
 * Makes an arbitrary document into one of a form that the United Nations print, so that its pages can say what it is:
 * it has a symbol, an organ and a language, its agenda items have numbers of their own, its text begins with a
 * paragraph and its annexes are called annexes; it is no record of a meeting, which has a head of its own. What no page
 * can show is left to the embedded data.
 */
final class PrintedForm {
    private final Language language;

    private PrintedForm(Language language) {
        this.language = language;
    }

    static UnDocument of(UnDocument document, Language language) {
        PrintedForm form = new PrintedForm(language);
        List<Annex> annexes = new ArrayList<>();
        for (Annex annex : document.annexes()) {
            annexes.add(form.annex(annex, 1, annexes.size(), document.annexes().size()));
        }
        return document.toBuilder()
                .masthead(form.masthead(document.masthead()))
                .title(List.of(
                        document.title().isEmpty()
                                ? heading(language)
                                : document.title().get(0)))
                .notes(List.of())
                .body(form.body(document.body()))
                .annexes(annexes)
                .build();
    }

    private Masthead masthead(Masthead masthead) {
        String assembly = OrganNames.name("general_assembly", language).orElseThrow();
        List<String> organs = masthead.organs().isEmpty() ? List.of(assembly) : masthead.organs();
        List<Proceeding> proceedings = new ArrayList<>();
        for (int i = 0; i < Math.min(organs.size(), masthead.proceedings().size()); i++) {
            Proceeding proceeding = masthead.proceedings().get(i);
            proceedings.add(new Proceeding(
                    organs.get(i),
                    proceeding.session().filter(session -> !session.text().isEmpty()),
                    items(proceeding.agendaItems())));
        }
        List<DocumentSymbol> symbols = masthead.symbols().stream()
                .filter(symbol -> !symbol.toString().contains("/PV."))
                .toList();
        return masthead.toBuilder()
                .language(language)
                .organs(organs)
                .symbols(symbols.isEmpty() ? List.of(DocumentSymbol.parse("A/99/251")) : symbols)
                .proceedings(proceedings)
                .printed(List.of())
                .build();
    }

    private static List<AgendaItem> items(List<AgendaItem> items) {
        Map<String, AgendaItem> byNumber = new LinkedHashMap<>();
        for (AgendaItem item : items) {
            byNumber.putIfAbsent(
                    item.number(),
                    new AgendaItem(
                            item.number(),
                            item.title(),
                            Optional.of(item.stage().orElse(AgendaStage.FINAL)),
                            Optional.empty()));
        }
        return List.copyOf(byNumber.values());
    }

    private List<Block> body(List<Block> blocks) {
        List<Block> body = new ArrayList<>(List.of(Paragraph.of(text())));
        body.addAll(blocks);
        return body;
    }

    /** A heading of a report. */
    static String heading(Language language) {
        return switch (language) {
            case FRENCH -> "Rapport du Secrétaire général";
            case SPANISH -> "Informe del Secretario General";
            case RUSSIAN -> "Доклад Генерального секретаря";
            case CHINESE -> "秘书长的报告";
            case ARABIC -> "تقرير الأمين العام";
            default -> "Report of the Secretary-General";
        };
    }

    private String text() {
        return switch (language) {
            case FRENCH -> "J’ai l’honneur de vous faire tenir le texte qui suit.";
            case SPANISH -> "Tengo el honor de transmitirle el texto siguiente.";
            case RUSSIAN -> "Имею честь препроводить следующий текст.";
            case CHINESE -> "谨随函转递以下案文。";
            case ARABIC -> "أتشرف بأن أحيل إليكم النص التالي.";
            default -> "I have the honour to transmit the following text.";
        };
    }

    private Annex annex(Annex annex, int level, int index, int of) {
        String word = AttachmentWords.words(level, language).get(0);
        String label = of == 1 ? word : word + (language == Language.CHINESE ? "" : " ") + number(index);
        List<Annex> inner = new ArrayList<>();
        for (Annex each : annex.annexes()) {
            inner.add(annex(each, level + 1, inner.size(), annex.annexes().size()));
        }
        return new Annex(
                Optional.of(label),
                Optional.empty(),
                annex.originalLanguages(),
                annex.title(),
                List.of(),
                List.of(),
                body(annex.body()),
                inner);
    }

    private String number(int index) {
        return switch (language) {
            case CHINESE -> List.of("一", "二", "三").get(index);
            case ARABIC -> List.of("الأول", "الثاني", "الثالث").get(index);
            default -> List.of("I", "II", "III").get(index);
        };
    }
}
