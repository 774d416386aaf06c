package kz.esep.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads formulas as files have them, in English and with commas: arithmetic, comparisons, texts, cells and ranges of the
 * same sheet and the functions of {@link Function}. Whatever else stands in a formula makes it one we do not reckon.
 */
final class FormulaParser {

    private static final Pattern NUMBER = Pattern.compile("(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern CELL = Pattern.compile("(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?![\\p{L}\\d_.(!\\[])");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+(?=\\()|TRUE|FALSE|true|false");
    private static final List<String> COMPARISONS = List.of("<=", ">=", "<>", "<", ">", "=");
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_576;

    /** Longer and deeper formulas are programs of their own. */
    private static final int LONGEST = 1_000;

    private static final int DEEPEST = 30;

    private static final int SIGNS_MOST = 64;

    private final String formula;
    private int index;
    private int depth;
    private int signs;

    private FormulaParser(String formula) {
        this.formula = formula;
    }

    /** Says that a formula has something we do not reckon. */
    private static final class BeyondUsException extends Exception {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        BeyondUsException() {
            super("beyond us", null, false, false);
        }
    }

    /** Reads {@code formula}, which has no equals sign before it; empty where it is none we can reckon. */
    static Optional<Expression> parse(String formula) {
        if (formula.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            FormulaParser parser = new FormulaParser(formula);
            Expression expression = parser.comparison();
            parser.skipSpaces();
            return parser.index == formula.length() ? Optional.of(expression) : Optional.empty();
        } catch (BeyondUsException e) {
            return Optional.empty();
        }
    }

    private Expression comparison() throws BeyondUsException {
        if (++depth > DEEPEST) {
            throw new BeyondUsException();
        }
        Expression left = joined();
        for (Optional<String> sign = comparisonSign(); sign.isPresent(); sign = comparisonSign()) {
            count();
            left = new Expression.Compared(sign.get(), left, joined());
        }
        depth--;
        return left;
    }

    private void count() throws BeyondUsException {
        if (++signs > SIGNS_MOST) {
            throw new BeyondUsException();
        }
    }

    private Optional<String> comparisonSign() {
        skipSpaces();
        for (String sign : COMPARISONS) {
            if (formula.startsWith(sign, index)) {
                index += sign.length();
                return Optional.of(sign);
            }
        }
        return Optional.empty();
    }

    private Expression joined() throws BeyondUsException {
        Expression left = sum();
        while (takes('&')) {
            count();
            left = new Expression.Joined(left, sum());
        }
        return left;
    }

    private Expression sum() throws BeyondUsException {
        Expression left = product();
        while (true) {
            char sign = takes('+') ? '+' : takes('-') ? '-' : ' ';
            if (sign == ' ') {
                return left;
            }
            count();
            left = new Expression.Arithmetic(sign, left, product());
        }
    }

    private Expression product() throws BeyondUsException {
        Expression left = signed();
        while (true) {
            char sign = takes('*') ? '*' : takes('/') ? '/' : ' ';
            if (sign == ' ') {
                return left;
            }
            count();
            left = new Expression.Arithmetic(sign, left, signed());
        }
    }

    private Expression signed() throws BeyondUsException {
        boolean negative = false;
        boolean more = true;
        while (more) {
            boolean minus = takes('-');
            negative ^= minus;
            more = minus || takes('+');
        }
        Expression value = value();
        while (takes('%')) {
            count();
            value = new Expression.Percent(value);
        }
        return negative ? new Expression.Negation(value) : value;
    }

    private Expression value() throws BeyondUsException {
        if (takes('(')) {
            Expression inside = comparison();
            require(')');
            return inside;
        }
        if (takes('"')) {
            return new Expression.Constant(new Operand.Text(text()));
        }
        Optional<Matcher> number = match(NUMBER);
        if (number.isPresent()) {
            return new Expression.Constant(
                    new Operand.Amount(new BigDecimal(number.get().group())));
        }
        Optional<Matcher> cell = match(CELL);
        if (cell.isPresent()) {
            Expression.Reference from = reference(cell.get());
            return takes(':') ? new Expression.Area(from, reference(required(CELL))) : from;
        }
        String name = required(NAME).group().toUpperCase(Locale.ROOT);
        if (!takes('(')) {
            return new Expression.Constant(new Operand.Truth(name.equals("TRUE")));
        }
        Function function = Function.find(name).orElseThrow(BeyondUsException::new);
        return new Expression.Call(function, arguments());
    }

    private List<Expression> arguments() throws BeyondUsException {
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(comparison());
        } while (takes(','));
        require(')');
        return arguments;
    }

    /** The rest of a text; a quotation mark in it stands twice. */
    private String text() throws BeyondUsException {
        StringBuilder text = new StringBuilder();
        while (true) {
            int end = formula.indexOf('"', index);
            if (end < 0) {
                throw new BeyondUsException();
            }
            text.append(formula, index, end);
            index = end + 1;
            if (index == formula.length() || formula.charAt(index) != '"') {
                return text.toString();
            }
            text.append('"');
            index++;
        }
    }

    private static Expression.Reference reference(Matcher cell) throws BeyondUsException {
        int column = 0;
        for (char letter : cell.group(2).toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        int row = Integer.parseInt(cell.group(4));
        if (column - 1 > LAST_COLUMN || row < 1 || row > LAST_ROW) {
            throw new BeyondUsException();
        }
        return new Expression.Reference(
                column - 1, row, !cell.group(1).isEmpty(), !cell.group(3).isEmpty());
    }

    private Optional<Matcher> match(Pattern pattern) {
        skipSpaces();
        Matcher matcher = pattern.matcher(formula).region(index, formula.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        index = matcher.end();
        return Optional.of(matcher);
    }

    private Matcher required(Pattern pattern) throws BeyondUsException {
        return match(pattern).orElseThrow(BeyondUsException::new);
    }

    private void require(char letter) throws BeyondUsException {
        if (!takes(letter)) {
            throw new BeyondUsException();
        }
    }

    private boolean takes(char letter) {
        skipSpaces();
        boolean there = index < formula.length() && formula.charAt(index) == letter;
        index += there ? 1 : 0;
        return there;
    }

    private void skipSpaces() {
        while (index < formula.length() && Character.isWhitespace(formula.charAt(index))) {
            index++;
        }
    }
}
