// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

/** A text that is not one symbol; says where it stops being one and what to do. */
public final class SymbolSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private final String text;
    private final int position;
    private final String hint;

    /**
     * A refusal.
     *
     * @param from where in the text the piece begins that the fault counts from
     */
    SymbolSyntaxException(String text, int from, Fault fault) {
        super("not a document symbol: \"" + shown(text) + "\", at position " + (from + fault.at()) + ": "
                + fault.message() + (fault.hint().isEmpty() ? "" : "; " + fault.hint()));
        this.text = text;
        this.position = from + fault.at();
        this.hint = fault.hint();
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** The text that was to be a symbol, as given. */
    public String text() {
        return text;
    }

    /** Where in the text the fault is, counted from 0; the length of the text where something is missing at its end. */
    public int position() {
        return position;
    }

    /** What may help; may be empty. */
    public String hint() {
        return hint;
    }
}
