// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a folded text into tokens, a sentence at a time. */
final class Lexer {
    /** A sentence with more tokens is cut here, so that no text makes a long one. */
    private static final int LONGEST = 4000;

    private static final Set<String> SUFFIXES = Set.of("Add", "Corr", "Rev", "Amend");

    private final FoldedText text;
    private final Words words;
    private final DesignatorScanner designators;
    private final SymbolScanner symbols;
    private final DateScanner dates;
    private final Letters letters;
    private int at;

    Lexer(FoldedText text, Words words) {
        this.text = text;
        this.words = words;
        this.designators = new DesignatorScanner(text, words);
        this.symbols = new SymbolScanner(text, words);
        this.letters = new Letters(text, words);
        this.dates = new DateScanner(text, words);
    }

    /** The tokens of the next sentence, its end last; empty where the text has ended. */
    List<Token> nextSentence() {
        List<Token> tokens = new ArrayList<>();
        while (at < text.length() && tokens.size() < LONGEST) {
            Token token = next();
            if (token == null) {
                continue;
            }
            at = token.end();
            int last = tokens.size() - 1;
            if (token.is(Role.TEXT) && last >= 0 && tokens.get(last).is(Role.TEXT)) {
                tokens.set(last, Token.of(Role.TEXT, tokens.get(last).start(), token.end(), ""));
            } else {
                tokens.add(token);
            }
            if (token.is(Role.STOP)) {
                break;
            }
        }
        return tokens;
    }

    /** The token that begins here; null where a blank was skipped. */
    private @Nullable Token next() {
        char c = text.get(at);
        if (c == ' ') {
            at++;
            return null;
        }
        if (text.isDigit(at)) {
            return digit();
        }
        if (text.isLetter(at)) {
            return letter();
        }
        WordTrie.Match match = c < 0x80 ? null : words.at(text, at);
        if (match != null) {
            return Token.of(match.word().role(), at, match.end(), match.word().value());
        }
        return punctuation(c);
    }

    private Token digit() {
        DateScanner.Found date = dates.at(at);
        if (date != null) {
            return new Token(Role.DATE, at, date.end(), "", null, date.date());
        }
        Designator designator = designators.atDigit(at);
        if (designator != null) {
            return new Token(Role.NUMBERED, at, designator.end(), "", designator, null);
        }
        int end = text.digitsEnd(at);
        boolean bare = end - at <= 4 && !isJoined(text.get(end), end) && isLoose(text.get(at - 1));
        return Token.of(bare ? Role.NUMBER : Role.TEXT, at, end, bare ? text.substring(at, end) : "");
    }

    private boolean isJoined(char c, int end) {
        return c == '/'
                || c == '%'
                || text.isLetter(end)
                || (c == '.' || c == ',' || c == ':') && text.isDigit(end + 1);
    }

    private boolean isLoose(char before) {
        return before != '/' && before != '.' && before != ':' && before != '+' && before != '$';
    }

    private Token letter() {
        char c = Letters.latin(text.get(at));
        SymbolScanner.Found symbol = c >= 'A' && c <= 'Z' ? symbols.at(at) : null;
        if (symbol != null) {
            return symbol(symbol);
        }
        Designator special = designators.atLetter(at);
        if (special != null) {
            return new Token(Role.NUMBERED, at, special.end(), "", special, null);
        }
        int end = text.lettersEnd(at);
        if (text.get(end) == '.' && text.isDigit(end + 1) && SUFFIXES.contains(text.substring(at, end))) {
            int to = text.digitsEnd(end + 1);
            to = text.get(to) == '-' && text.isDigit(to + 1) ? text.digitsEnd(to + 1) : to;
            return Token.of(Role.SUFFIX, at, to, text.substring(at, to));
        }
        if (end - at <= 2 && text.get(end) == ')' && text.get(at - 1) == ' ') {
            return Token.of(Role.ITEM, at, end + 1, "");
        }
        WordTrie.Match match = words.at(text, at);
        if (match == null || match.word().role() == Role.LETTER || match.word().role() == Role.SESSION) {
            return Token.of(Role.TEXT, at, end, "");
        }
        return Token.of(match.word().role(), at, match.end(), match.word().value());
    }

    private Token symbol(SymbolScanner.Found found) {
        String value = String.join("\t", found.symbols());
        boolean lettered = found.symbols().size() == 1 && (value.contains("/RES/") || value.contains("/DEC/"));
        Letters.Found parts = lettered ? letters.after(found.end()) : new Letters.Found(List.of(), found.end());
        return parts.letters().isEmpty()
                ? Token.of(Role.SYMBOL, at, found.end(), value)
                : new Token(
                        Role.SYMBOL,
                        at,
                        parts.end(),
                        value,
                        new Designator(Designator.Shape.SESSION, "", 0, parts.letters(), parts.end()),
                        null);
    }

    private Token punctuation(char c) {
        int end = at + 1;
        return switch (c) {
            case ',', '،', '、' -> Token.of(Role.COMMA, at, end, "");
            case ';', '؛', '。', '\n', '?', '!', '؟' -> Token.of(Role.STOP, at, end, "");
            case ':' -> Token.of(Role.GLUE, at, end, "");
            case '-' -> Token.of(text.isDigit(at - 1) && text.isDigit(end) ? Role.TO : Role.TEXT, at, end, "");
            case '(' -> item(end);
            case '.' -> Token.of(isSentenceEnd(end) ? Role.STOP : Role.TEXT, at, end, "");
            default -> Token.of(Role.TEXT, at, end, "");
        };
    }

    private Token item(int from) {
        int end = text.lettersEnd(from);
        boolean item = end > from && end - from <= 4 && text.get(end) == ')';
        return Token.of(item ? Role.ITEM : Role.TEXT, at, item ? end + 1 : from, "");
    }

    /** Whether a full stop that ends here ends a sentence: a capital or a letter without case follows. */
    private boolean isSentenceEnd(int end) {
        int next = text.skipBlank(end);
        return next >= text.length() || next > end && text.isLetter(next) && !Character.isLowerCase(text.get(next));
    }
}
