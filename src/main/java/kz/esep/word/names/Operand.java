package kz.esep.word.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.names.Shape.Plain;
import kz.esep.word.names.Value.Origin;

/** Reads one value of an expression: a name with what stands below it, a text, a number, a call, or what is in brackets. */
final class Operand {

    private static final Set<String> GO_ON = Set.of(".", "[", "(", "?", "??", "!");
    private static final Set<String> BEGIN = Set.of("(", "[", "{", "!");

    private final Expression whole;
    private final Tokens tokens;
    private final Variables variables;
    private final NameLookup names;

    /** @param whole reads the expressions within the value */
    Operand(Expression whole, Tokens tokens, Variables variables, NameLookup names) {
        this.whole = whole;
        this.tokens = tokens;
        this.variables = variables;
        this.names = names;
    }

    /** Whether a value may begin with {@code token}. */
    static boolean begins(Token token) {
        return token.type() != Token.Type.END && (token.type() != Token.Type.SIGN || BEGIN.contains(token.text()));
    }

    Value read() {
        int from = tokens.place();
        Value value = first();
        while (tokens.isOneOf(GO_ON)) {
            value = more(value, from);
        }
        return value;
    }

    private Value made(Shape shape, int from) {
        return new Value(shape, tokens.typedFrom(from), Origin.MADE);
    }

    private Value first() {
        int from = tokens.place();
        Token token = tokens.next();
        return switch (token.type()) {
            case TEXT -> new Value(Plain.TEXT, tokens.typedFrom(from), Origin.WRITTEN);
            case NUMBER -> new Value(Plain.NUMBER, token.text(), Origin.WRITTEN);
            case NAME -> named(token.text());
            case SIGN -> made(bracketed(token), from);
            case END -> new Value(Plain.ANY, "", Origin.MADE);
        };
    }

    private Value named(String name) {
        if (name.equals("true") || name.equals("false")) {
            return new Value(Plain.YES_NO, name, Origin.WRITTEN);
        }
        if (name.startsWith("$") || tokens.peek().is("(")) {
            return new Value(Plain.TEXT, name, Origin.MADE); // a function; whether it exists was looked at before
        }
        return new Value(names.find(name), name, Origin.NAMED);
    }

    private Shape bracketed(Token open) {
        if (open.is("(")) {
            Shape inner = whole.read().shape();
            tokens.next();
            return inner;
        }
        if (open.is("[")) {
            Shape item = tokens.peek().is("]") ? Plain.ANY : whole.read().shape();
            while (tokens.peek().is(",")) {
                tokens.next();
                whole.read();
                item = Plain.ANY;
            }
            tokens.next();
            return new Shape.Items(item);
        }
        return open.is("{") ? hash() : Plain.ANY;
    }

    private Shape hash() {
        Map<String, Shape> own = new HashMap<>();
        while (!tokens.peek().is("}") && tokens.peek().type() != Token.Type.END) {
            Token key = tokens.peek();
            whole.read();
            tokens.next();
            own.put(key.text(), whole.read().shape());
            if (tokens.peek().is(",")) {
                tokens.next();
            }
        }
        tokens.next();
        return new Shape.Names(own, Optional.of(Plain.ANY));
    }

    /** @param from where the value begins */
    private Value more(Value value, int from) {
        Token sign = tokens.next();
        switch (sign.text()) {
            case "." -> {
                Shape shape = names.below(value, tokens.next().text());
                return new Value(shape, tokens.typedFrom(from), Origin.NAMED);
            }
            case "[" -> {
                return new Value(indexed(value), tokens.typedFrom(from), Origin.NAMED);
            }
            case "(" -> {
                arguments(Plain.ANY);
                return made(value.shape(), from);
            }
            case "?" -> {
                return made(builtIn(tokens.next().text(), value), from);
            }
            case "??" -> {
                return made(Plain.YES_NO, from);
            }
            default -> {
                // FreeMarker takes all that follows for what stands in place of a missing value
                boolean alike = !begins(tokens.peek()) || whole.read().shape().equals(value.shape());
                boolean same = alike || !(value.shape() instanceof Plain);
                return made(same ? value.shape() : Plain.ANY, from);
            }
        }
    }

    private Shape indexed(Value value) {
        Token key = tokens.peek();
        boolean single = tokens.peek(1).is("]");
        Shape index = whole.read().shape();
        tokens.next();
        if (key.type() == Token.Type.TEXT && single) {
            return names.below(value, key.text());
        }
        if (!(value.shape() instanceof Shape.Items items) || index.isAny()) {
            return Plain.ANY;
        }
        return index instanceof Shape.Items ? items : items.item();
    }

    private Shape builtIn(String name, Value value) {
        names.builtIn(value, name);
        boolean isCalled = tokens.peek().is("(");
        Shape called = Plain.ANY;
        if (isCalled) {
            tokens.next();
            if (name.equals("sort_by") && tokens.peek().type() == Token.Type.TEXT) {
                names.below(
                        new Value(BuiltIns.item(value.shape()), value.text() + "[]", Origin.NAMED),
                        tokens.peek().text());
            }
            called = arguments(BuiltIns.item(value.shape()));
        }
        return BuiltIns.given(name, value.shape(), isCalled, called);
    }

    /** Reads what stands in parentheses; gives the shape of the last value, or of what a lambda makes of an {@code item}. */
    private Shape arguments(Shape item) {
        Shape last = Plain.ANY;
        while (!tokens.peek().is(")") && tokens.peek().type() != Token.Type.END) {
            last = lambda(item).orElseGet(() -> whole.read().shape());
            if (tokens.peek().is(",")) {
                tokens.next();
            }
        }
        tokens.next();
        return last;
    }

    /** {@code row -> row.count gt 0}. */
    private Optional<Shape> lambda(Shape item) {
        int name = tokens.peek().is("(") ? 1 : 0;
        int arrow = tokens.peek().is("(") ? 3 : 1;
        if (!tokens.peek(arrow).is("->")) {
            return Optional.empty();
        }
        variables.open(Map.of(tokens.peek(name).text(), item));
        tokens.cut(arrow + 1);
        Shape shape = whole.read().shape();
        variables.close();
        return Optional.of(shape);
    }
}
