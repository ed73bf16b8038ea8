// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.symbol.DocumentSymbol;

/**
 * A work in the terms of FRBR: what is the same in every language and in every file. The parts make the identifier of
 * the Akoma Ntoso Naming Convention 1.0, section 4, as the United Nations write it.
 *
 * @param type the type of document: {@code "statement"}
 * @param subtype the subtype: {@code "deliberation"}
 * @param actor the body: {@code "unga"}, {@code "unsc"}, {@code "unecosoc"}, else the first part of the symbol in small
 *     letters
 * @param date the date of adoption, else that of issue; 1900-01-01, as the guidelines have it, where neither is known
 * @param number the symbol as part of an identifier, as {@link DocumentSymbol#aknNumber()} has it: {@code "A-75-9999"},
 *     {@code "A-S--32-1"}; resolutions and decisions without the letters before the number: {@code "75-293"};
 *     {@code "nn"} where there is no symbol
 */
public record WorkIdentity(String type, String subtype, String actor, LocalDate date, String number)
        implements Serializable {
    /** What stands for a date that is not known. */
    public static final LocalDate UNKNOWN_DATE = LocalDate.of(1900, 1, 1);

    private static final Pattern ADOPTED = Pattern.compile("[A-Z]+-(?:RES|DEC)-");

    private static final Map<String, String> ACTORS = Map.of("A", "unga", "S", "unsc", "E", "unecosoc");

    /** The work that a document is a version of. */
    static WorkIdentity of(UnDocument document) {
        Masthead masthead = document.masthead();
        LocalDate date = document.deliberation()
                .flatMap(Deliberation::adopted)
                .or(masthead::date)
                .orElse(UNKNOWN_DATE);
        DocumentType type = DocumentType.of(document.kind());
        WorkIdentity work = new WorkIdentity(type.element(), type.subtype(), "un", date, "nn");
        return masthead.symbols().stream().findFirst().map(work::under).orElse(work);
    }

    /** This work under another of its symbols. */
    public WorkIdentity under(DocumentSymbol symbol) {
        return new WorkIdentity(type, subtype, actor(symbol.toString()), date, number(symbol));
    }

    /** The identifier: {@code "/akn/un/statement/deliberation/unga/2021-06-30/75-293"}. */
    public String iri() {
        return "/akn/un/" + type + "/" + subtype + "/" + actor + "/" + date + "/" + number;
    }

    /** The identifier. */
    @Override
    public String toString() {
        return iri();
    }

    private static String actor(String symbol) {
        int end = symbol.indexOf('/');
        String first = end < 0 ? symbol : symbol.substring(0, end);
        StringBuilder letters = new StringBuilder();
        first.chars().filter(c -> c >= 'A' && c <= 'Z').forEach(c -> letters.append((char) c));
        return letters.length() == 0
                ? "un"
                : ACTORS.getOrDefault(letters.toString(), letters.toString().toLowerCase(Locale.ROOT));
    }

    private static String number(DocumentSymbol symbol) {
        String number = symbol.aknNumber();
        Matcher adopted = ADOPTED.matcher(number);
        return adopted.lookingAt() ? number.substring(adopted.end()).replaceFirst("_?\\((\\d{4})\\)$", "-$1") : number;
    }
}
