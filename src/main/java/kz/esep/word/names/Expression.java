package kz.esep.word.names;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.esep.word.fault.Complaint;
import kz.esep.word.names.Shape.Plain;
import kz.esep.word.names.Value.Origin;

/**
 * Reads an expression for the names it uses and tells what comes of it. FreeMarker has found its syntax sound before, so
 * nothing is refused here but names that do not exist and values that are used as something else.
 */
final class Expression {

    /** The signs between values, those that bind loosest first. */
    private static final List<Set<String>> LEVELS = List.of(
            Operations.EITHER,
            Operations.BOTH,
            Operations.EQUAL,
            Operations.COMPARED,
            Operations.RANGES,
            Operations.SUMS,
            Operations.PRODUCTS);

    private final Tokens tokens;
    private final Operations operations;
    private final Operand operand;

    Expression(String source, Variables variables, Consumer<Complaint> complaints) {
        this(new Tokens(source), variables, complaints);
    }

    Expression(Tokens tokens, Variables variables, Consumer<Complaint> complaints) {
        this.tokens = tokens;
        this.operations = new Operations(complaints);
        this.operand = new Operand(this, tokens, variables, new NameLookup(variables, complaints));
    }

    /** The value that a whole expression is, up to its end or the word that ends it. */
    Value read() {
        int from = tokens.place();
        Value value = signs(0);
        while (!tokens.ended()) {
            tokens.next();
            signs(0);
            value = made(Plain.ANY, from);
        }
        return value;
    }

    private Value signs(int level) {
        if (level == LEVELS.size()) {
            return signed();
        }
        int from = tokens.place();
        Value left = signs(level + 1);
        while (tokens.isOneOf(LEVELS.get(level))) {
            String sign = tokens.next().text();
            boolean endless = Operations.RANGES.contains(sign)
                    && !Operand.begins(tokens.peek())
                    && !tokens.isOneOf(Operations.SUMS);
            Value right = endless ? new Value(Plain.NUMBER, "", Origin.MADE) : signs(level + 1);
            left = made(operations.of(sign, left, right), from);
        }
        return left;
    }

    private Value made(Shape shape, int from) {
        return new Value(shape, tokens.typedFrom(from), Origin.MADE);
    }

    private Value signed() {
        int from = tokens.place();
        if (tokens.peek().is("!")) {
            tokens.next();
            operations.condition(signed());
            return made(Plain.YES_NO, from);
        }
        if (tokens.isOneOf(Operations.SUMS)) {
            tokens.next();
            Value value = signed();
            operations.number(value);
            return new Value(Plain.NUMBER, tokens.typedFrom(from), value.origin());
        }
        return operand.read();
    }
}
