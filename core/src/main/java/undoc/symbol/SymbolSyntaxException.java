// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

/** A text that is not one symbol; says where it stops being one and what to do. */
public final class SymbolSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private final String text;
    private final int position;
    private final String hint;

    SymbolSyntaxException(String text, int position, String message, String hint) {
        super("not a document symbol: \"" + shown(text) + "\", at position " + position + ": " + message
                + (hint.isEmpty() ? "" : "; " + hint));
        this.text = text;
        this.position = position;
        this.hint = hint;
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
