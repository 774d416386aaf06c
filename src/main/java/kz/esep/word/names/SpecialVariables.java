package kz.esep.word.names;

import java.util.List;
import java.util.Set;

/** FreeMarker's own variables, such as {@code .vars} and {@code .now}, which reach the program's functions and the clock. */
public final class SpecialVariables {

    private static final Set<String> CLOSING = Set.of(")", "]", "}");

    private SpecialVariables() {}

    /**
     * Whether a full stop in {@code expression} begins a name. It does unless it stands behind a value, so {@code month.title}
     * and {@code f(x) .y} are none, and {@code 1.5lt .now} is one.
     *
     * @param expression without the name of its directive and without raw texts
     */
    public static boolean in(String expression) {
        List<Token> tokens = Token.of(expression);
        for (int at = 0; at < tokens.size() - 1; at++) {
            if (tokens.get(at).is(".") && isName(tokens.get(at + 1)) && !endsValue(tokens, at - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Token token) {
        return token.type() == Token.Type.NAME || isWord(token);
    }

    private static boolean isWord(Token token) {
        return token.type() == Token.Type.SIGN
                && Character.isLetter(token.text().charAt(0));
    }

    private static boolean endsValue(List<Token> tokens, int at) {
        if (at < 0) {
            return false;
        }
        Token token = tokens.get(at);
        return switch (token.type()) {
            case NAME, NUMBER, TEXT -> true;
            case SIGN ->
                CLOSING.contains(token.text())
                        || (isWord(token) && at > 0 && tokens.get(at - 1).is("."));
            case END -> false;
        };
    }
}
