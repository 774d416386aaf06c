package kz.esep.word.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word of an expression: a name, a text, a number, or a sign.
 *
 * @param text without quotation marks
 * @param start where it begins in the expression
 * @param end the place after its last letter
 */
record Token(Type type, String text, int start, int end) {

    /** What a token is. */
    enum Type {
        NAME,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    private static final List<String> SIGNS = List.of(
            "..<", "..!", "..*", "..", "??", "->", "==", "!=", "&&", "||", ">=", "<=", "+=", "-=", "*=", "/=", "%=");
    private static final Set<String> WORDS = Set.of("gt", "gte", "lt", "lte", "and", "or", "as", "in", "using");

    boolean is(String sign) {
        return type == Type.SIGN && text.equals(sign);
    }

    /** The tokens of {@code source}, which FreeMarker has read already; the last one is the end. */
    static List<Token> of(String source) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            char letter = source.charAt(at);
            int from = at;
            if (Character.isWhitespace(letter)) {
                at++;
                continue;
            }
            if (letter == '"' || letter == '\'') {
                at = endOfText(source, at);
                tokens.add(new Token(Type.TEXT, source.substring(from + 1, Math.max(from + 1, at - 1)), from, at));
            } else if (Character.isDigit(letter)) {
                while (at < source.length()
                        && (Character.isDigit(source.charAt(at))
                                || (source.charAt(at) == '.'
                                        && at + 1 < source.length()
                                        && Character.isDigit(source.charAt(at + 1))))) {
                    at++;
                }
                tokens.add(new Token(Type.NUMBER, source.substring(from, at), from, at));
            } else if (isOfName(letter)) {
                while (at < source.length() && isOfName(source.charAt(at))) {
                    at++;
                }
                String name = source.substring(from, at);
                tokens.add(new Token(WORDS.contains(name) ? Type.SIGN : Type.NAME, name, from, at));
            } else {
                String sign = sign(source, at);
                at += sign.length();
                tokens.add(new Token(Type.SIGN, sign, from, at));
            }
        }
        return ended(tokens);
    }

    /** {@code tokens} and the end. */
    static List<Token> ended(List<Token> tokens) {
        int last = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        List<Token> ended = new ArrayList<>(tokens);
        ended.add(new Token(Type.END, "", last, last));
        return ended;
    }

    private static boolean isOfName(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '$' || letter == '@';
    }

    private static int endOfText(String source, int start) {
        int at = start + 1;
        while (at < source.length() && source.charAt(at) != source.charAt(start)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(source.length(), at + 1);
    }

    private static String sign(String source, int at) {
        return SIGNS.stream()
                .filter(sign -> source.startsWith(sign, at))
                .findFirst()
                .orElse(source.substring(at, at + 1));
    }
}
