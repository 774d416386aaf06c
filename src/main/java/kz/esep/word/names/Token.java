package kz.esep.word.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A word of an expression: a name, a text, a number, or a sign. */
record Token(Type type, String text) {

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
                tokens.add(new Token(Type.TEXT, source.substring(from + 1, Math.max(from + 1, at - 1))));
            } else if (Character.isDigit(letter)) {
                while (at < source.length()
                        && (Character.isDigit(source.charAt(at))
                                || (source.charAt(at) == '.'
                                        && at + 1 < source.length()
                                        && Character.isDigit(source.charAt(at + 1))))) {
                    at++;
                }
                tokens.add(new Token(Type.NUMBER, source.substring(from, at)));
            } else if (isOfName(letter)) {
                while (at < source.length() && isOfName(source.charAt(at))) {
                    at++;
                }
                String name = source.substring(from, at);
                tokens.add(new Token(WORDS.contains(name) ? Type.SIGN : Type.NAME, name));
            } else {
                String sign = sign(source, at);
                at += sign.length();
                tokens.add(new Token(Type.SIGN, sign));
            }
        }
        tokens.add(new Token(Type.END, ""));
        return tokens;
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
