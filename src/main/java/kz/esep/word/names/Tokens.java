package kz.esep.word.names;

import java.util.List;
import java.util.Set;
import kz.esep.word.function.FunctionCall;

/** The words of an expression, and how far it has been read. */
final class Tokens {

    /** What ends an expression within another text. */
    private static final Set<String> ENDS = Set.of(")", "]", "}", ",", ":", "as", "using", "in");

    private final String source;
    private final List<Token> tokens;
    private int at;

    Tokens(String source) {
        this(source, Token.of(source));
    }

    private Tokens(String source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    Token peek() {
        return peek(0);
    }

    /** The word so many places further on; the end where there are no more. */
    Token peek(int further) {
        return tokens.get(Math.min(at + further, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    /** Whether the expression is over. */
    boolean ended() {
        Token token = peek();
        return token.type() == Token.Type.END || (token.type() == Token.Type.SIGN && ENDS.contains(token.text()));
    }

    /** Whether the next word is one of {@code signs}. */
    boolean isOneOf(Set<String> signs) {
        return peek().type() == Token.Type.SIGN && signs.contains(peek().text());
    }

    int place() {
        return at;
    }

    /** What was typed from the word at {@code place} to here. */
    String typedFrom(int place) {
        int last = Math.min(at, tokens.size()) - 1;
        return last < place
                ? ""
                : FunctionCall.typed(source.substring(
                        tokens.get(place).start(), tokens.get(last).end()));
    }

    /** The words from here to the one {@code further} places on, as an expression of their own; they are taken as read. */
    Tokens cut(int further) {
        List<Token> own = tokens.subList(at, Math.min(at + further, tokens.size()));
        at += further;
        return new Tokens(source, Token.ended(own));
    }
}
