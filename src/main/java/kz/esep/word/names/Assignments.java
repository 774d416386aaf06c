package kz.esep.word.names;

import java.util.Set;
import java.util.function.Consumer;
import kz.esep.word.fault.Complaint;

/** {@code [#assign total = rows?size name = "a"]}: each name is assigned what stands behind its sign. */
final class Assignments {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final Set<String> ENDING_A_VALUE = Set.of(")", "]", "}", "!", "??");

    private final Tokens tokens;
    private final Variables variables;
    private final Consumer<Complaint> complaints;

    Assignments(String source, Variables variables, Consumer<Complaint> complaints) {
        this.tokens = new Tokens(source);
        this.variables = variables;
        this.complaints = complaints;
    }

    void read() {
        while (tokens.peek().type() == Token.Type.NAME || tokens.peek().type() == Token.Type.TEXT) {
            String name = tokens.next().text();
            if (!tokens.peek().text().endsWith("=")) {
                return; // name++ and name--
            }
            tokens.next();
            Tokens own = tokens.cut(length());
            variables.assign(
                    name, new Expression(own, variables, complaints).read().shape());
        }
    }

    /** How many words the expression has: it ends before the next assignment. */
    private int length() {
        int depth = 0;
        int length = 0;
        while (tokens.peek(length).type() != Token.Type.END) {
            Token token = tokens.peek(length);
            boolean begins = depth == 0
                    && length > 0
                    && token.type() == Token.Type.NAME
                    && tokens.peek(length + 1).is("=")
                    && endsValue(tokens.peek(length - 1));
            if (begins) {
                break;
            }
            if (token.type() == Token.Type.SIGN) {
                depth += OPENING.contains(token.text()) ? 1 : CLOSING.contains(token.text()) ? -1 : 0;
            }
            length++;
        }
        return length;
    }

    private static boolean endsValue(Token token) {
        return token.type() != Token.Type.SIGN || ENDING_A_VALUE.contains(token.text());
    }
}
