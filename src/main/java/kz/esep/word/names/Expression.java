package kz.esep.word.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.names.Shape.Plain;

/**
 * Reads an expression for the names it uses and tells what comes of it. FreeMarker has found its syntax sound before, so
 * nothing is refused here but names that do not exist and values that are used as something else.
 */
final class Expression {

    private static final Set<String> COMPARISONS =
            Set.of("==", "=", "!=", "<", ">", "<=", ">=", "gt", "gte", "lt", "lte", "&&", "||", "and", "or");
    private static final Set<String> REMAINING = Set.of("+", "-", "*", "/", "%");
    private static final Set<String> RANGES = Set.of("..", "..<", "..!", "..*");
    private static final Set<String> ENDS = Set.of(")", "]", "}", ",", ":", "as", "using", "in");

    private final List<Token> tokens;
    private final Variables variables;
    private final Consumer<Complaint> complaints;
    private int at;

    Expression(String source, Variables variables, Consumer<Complaint> complaints) {
        this(Token.of(source), variables, complaints);
    }

    private Expression(List<Token> tokens, Variables variables, Consumer<Complaint> complaints) {
        this.tokens = tokens;
        this.variables = variables;
        this.complaints = complaints;
    }

    /** A value and the path by which it was named, for messages. */
    private record Value(Shape shape, String path) {
        static Value of(Shape shape) {
            return new Value(shape, "");
        }
    }

    /** What a whole expression is, up to its end or the word that ends it. */
    Shape read() {
        Shape all = operand();
        boolean compared = false;
        boolean isRange = false;
        while (!ended()) {
            Token sign = next();
            if (RANGES.contains(sign.text())) {
                isRange = true;
                if (ended() || isOperator(peek())) {
                    continue; // a range without end
                }
            }
            operand();
            compared |= COMPARISONS.contains(sign.text());
            all = sign.is("+") ? Plain.ANY : REMAINING.contains(sign.text()) ? Plain.NUMBER : all;
        }
        return compared ? Plain.YES_NO : isRange ? new Shape.Items(Plain.NUMBER) : all;
    }

    private boolean ended() {
        Token token = peek();
        return token.type() == Token.Type.END || (token.type() == Token.Type.SIGN && ENDS.contains(token.text()));
    }

    private static boolean beginsOperand(Token token) {
        return token.type() != Token.Type.END
                && (token.type() != Token.Type.SIGN
                        || Set.of("(", "[", "{", "!").contains(token.text()));
    }

    private static boolean isOperator(Token token) {
        return token.type() == Token.Type.SIGN
                && (COMPARISONS.contains(token.text()) || REMAINING.contains(token.text()));
    }

    private Shape operand() {
        if (peek().is("!")) {
            next();
            operand();
            return Plain.YES_NO;
        }
        if (peek().is("-") || peek().is("+")) {
            next();
            return operand();
        }
        Value value = first();
        while (goesOn()) {
            value = more(value);
        }
        return value.shape();
    }

    private Value first() {
        Token token = next();
        return switch (token.type()) {
            case TEXT -> Value.of(Plain.TEXT);
            case NUMBER -> Value.of(Plain.NUMBER);
            case NAME -> named(token.text());
            case SIGN -> bracketed(token);
            case END -> Value.of(Plain.ANY);
        };
    }

    private Value named(String name) {
        if (name.equals("true") || name.equals("false")) {
            return Value.of(Plain.YES_NO);
        }
        if (name.startsWith("$") || peek().is("(")) {
            return Value.of(Plain.TEXT); // a function; whether it exists was looked at before
        }
        Optional<Shape> shape = variables.find(name);
        if (shape.isEmpty()) {
            complaints.accept(UnknownName.complaint("", name, variables.names()));
        }
        return new Value(shape.orElse(Plain.ANY), name);
    }

    private Value bracketed(Token open) {
        if (open.is("(")) {
            Shape inner = read();
            next();
            return Value.of(inner);
        }
        if (open.is("[")) {
            Shape item = peek().is("]") ? Plain.ANY : read();
            while (peek().is(",")) {
                next();
                read();
                item = Plain.ANY;
            }
            next();
            return Value.of(new Shape.Items(item));
        }
        if (open.is("{")) {
            return hash();
        }
        return Value.of(Plain.ANY);
    }

    private Value hash() {
        Map<String, Shape> names = new HashMap<>();
        while (!peek().is("}") && peek().type() != Token.Type.END) {
            Token key = peek();
            read();
            next();
            names.put(key.text(), read());
            if (peek().is(",")) {
                next();
            }
        }
        next();
        return Value.of(new Shape.Names(names, Optional.of(Plain.ANY)));
    }

    private boolean goesOn() {
        Token token = peek();
        return token.type() == Token.Type.SIGN
                && Set.of(".", "[", "(", "?", "??", "!").contains(token.text());
    }

    private Value more(Value value) {
        Token sign = next();
        switch (sign.text()) {
            case "." -> {
                return below(value, next().text());
            }
            case "[" -> {
                return indexed(value);
            }
            case "(" -> {
                arguments(Plain.ANY);
                return Value.of(Plain.ANY);
            }
            case "?" -> {
                return Value.of(builtIn(next().text(), value.shape()));
            }
            case "??" -> {
                return Value.of(Plain.YES_NO);
            }
            default -> {
                if (beginsOperand(peek())) {
                    read(); // FreeMarker takes all that follows for what stands in place of a missing value
                }
                return value;
            }
        }
    }

    private Value indexed(Value value) {
        Token key = peek();
        boolean single = tokens.get(Math.min(at + 1, tokens.size() - 1)).is("]");
        read();
        next();
        if (key.type() == Token.Type.TEXT && single) {
            return below(value, key.text());
        }
        boolean isOne = single && key.type() == Token.Type.NUMBER;
        Shape shape = value.shape() instanceof Shape.Items items && isOne ? items.item() : Plain.ANY;
        return new Value(shape, value.path() + "[" + (isOne ? key.text() : "…") + "]");
    }

    private Value below(Value value, String name) {
        String path = value.path() + "." + name;
        if (value.shape() instanceof Shape.Names names) {
            Optional<Shape> shape = names.find(name);
            if (shape.isEmpty()) {
                complaints.accept(UnknownName.complaint(
                        value.path().isEmpty() ? "" : value.path() + ".",
                        name,
                        names.names().keySet()));
            }
            return new Value(shape.orElse(Plain.ANY), path);
        }
        if (!value.shape().isAny()) {
            Remark remark = value.shape() instanceof Shape.Items ? Remark.NAME_OF_LIST : Remark.NAME_OF_VALUE;
            complaints.accept(Complaint.of(remark).with("name", value.path()).with("below", name));
        }
        return new Value(Plain.ANY, path);
    }

    /** What comes of {@code ?name} of a value of {@code shape}; the values it is called with are read. */
    private Shape builtIn(String name, Shape shape) {
        Shape item = shape instanceof Shape.Items items ? items.item() : Plain.ANY;
        boolean isCalled = peek().is("(");
        Shape mapped = isCalled ? called(item) : Plain.ANY;
        return switch (name) {
            case "string" -> isCalled ? Plain.TEXT : Plain.ANY;
            case "size",
                    "length",
                    "index",
                    "counter",
                    "number",
                    "int",
                    "abs",
                    "ceiling",
                    "floor",
                    "round",
                    "index_of",
                    "last_index_of",
                    "seq_index_of" -> Plain.NUMBER;
            case "first", "last", "min", "max" -> item;
            case "filter", "sort", "sort_by", "reverse", "take_while", "drop_while" -> shape;
            case "map" -> new Shape.Items(mapped);
            case "chunk" -> new Shape.Items(new Shape.Items(item));
            case "keys", "split" -> new Shape.Items(Plain.TEXT);
            case "values" -> new Shape.Items(Plain.ANY);
            case "has_content",
                    "has_next",
                    "contains",
                    "starts_with",
                    "ends_with",
                    "seq_contains",
                    "is_first",
                    "is_last",
                    "is_even_item",
                    "is_odd_item",
                    "boolean" -> Plain.YES_NO;
            case "then", "switch", "item_cycle" -> Plain.ANY;
            default -> Plain.TEXT;
        };
    }

    private Shape called(Shape item) {
        next();
        return arguments(item);
    }

    /** Reads what stands in parentheses; gives the shape of the last value, or of what a lambda makes of an {@code item}. */
    private Shape arguments(Shape item) {
        Shape last = Plain.ANY;
        while (!peek().is(")") && peek().type() != Token.Type.END) {
            last = lambda(item).orElseGet(this::read);
            if (peek().is(",")) {
                next();
            }
        }
        next();
        return last;
    }

    /** {@code row -> row.count gt 0}. */
    private Optional<Shape> lambda(Shape item) {
        int name = peek().is("(") ? at + 1 : at;
        int arrow = peek().is("(") ? at + 3 : at + 1;
        if (arrow >= tokens.size() || !tokens.get(arrow).is("->")) {
            return Optional.empty();
        }
        variables.open(Map.of(tokens.get(name).text(), item));
        at = arrow + 1;
        Shape shape = read();
        variables.close();
        return Optional.of(shape);
    }

    /** The words behind {@code as}: the loop's variables. */
    List<String> loopNames() {
        if (!peek().is("as")) {
            return List.of();
        }
        next();
        return tokens.subList(at, tokens.size()).stream()
                .filter(token -> token.type() == Token.Type.NAME)
                .map(Token::text)
                .toList();
    }

    /** {@code total = rows?size name = "a"}: each name is assigned what stands behind its sign. */
    void readAssignments() {
        while (peek().type() == Token.Type.NAME || peek().type() == Token.Type.TEXT) {
            String name = next().text();
            if (!peek().text().endsWith("=")) {
                return; // name++ and name--
            }
            next();
            variables.assign(name, assignedShape());
        }
    }

    /** An expression that ends before the next assignment. */
    private Shape assignedShape() {
        int end = at + 1;
        int depth = 0;
        while (end < tokens.size() - 1) {
            depth += "([{".contains(tokens.get(end - 1).text())
                            && tokens.get(end - 1).type() == Token.Type.SIGN
                    ? 1
                    : 0;
            depth -= ")]}".contains(tokens.get(end).text()) && tokens.get(end).type() == Token.Type.SIGN ? 1 : 0;
            boolean assigns = depth == 0
                    && tokens.get(end).type() == Token.Type.NAME
                    && tokens.get(end + 1).is("=")
                    && endsOperand(tokens.get(end - 1));
            if (assigns) {
                break;
            }
            end++;
        }
        List<Token> own = new ArrayList<>(tokens.subList(at, end));
        own.add(new Token(Token.Type.END, ""));
        at = end;
        return new Expression(own, variables, complaints).read();
    }

    private static boolean endsOperand(Token token) {
        return token.type() != Token.Type.SIGN
                || Set.of(")", "]", "}", "!", "??").contains(token.text());
    }

    private Token peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private Token next() {
        Token token = peek();
        at++;
        return token;
    }
}
