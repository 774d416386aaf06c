package kz.esep.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A formula or a part of it. */
sealed interface Expression {

    /** The cells of the sheet as a formula in one cell sees them. */
    interface Cells {

        /** What the cell of {@code reference} holds. */
        Operand at(Reference reference);

        /** What the filled cells of {@code area} hold; empty where that cannot be said. */
        Optional<List<Operand>> in(Area area);
    }

    /** What it gives. */
    Operand value(Cells cells);

    /** What it gives to a function that takes many values: of cells each, of anything else itself. */
    default Optional<List<Operand>> values(Cells cells) {
        return Optional.of(List.of(value(cells)));
    }

    /** Whether it names cells, so that functions pass over what is no number in them. */
    default boolean isCells() {
        return false;
    }

    /** A number, a text, TRUE or FALSE. */
    record Constant(Operand operand) implements Expression {
        @Override
        public Operand value(Cells cells) {
            return operand;
        }
    }

    /**
     * A cell.
     *
     * @param column from 0
     * @param row from 1
     * @param columnFixed whether a {@code $} holds the column where the formula is copied to another cell
     */
    record Reference(int column, int row, boolean columnFixed, boolean rowFixed) implements Expression {
        @Override
        public Operand value(Cells cells) {
            return cells.at(this);
        }

        @Override
        public boolean isCells() {
            return true;
        }
    }

    /** A range of cells, both corners included. */
    record Area(Reference from, Reference to) implements Expression {

        /** Where one value is wanted, it depends on the program which of the cells is taken. */
        @Override
        public Operand value(Cells cells) {
            return Operand.unknown();
        }

        @Override
        public Optional<List<Operand>> values(Cells cells) {
            return cells.in(this);
        }

        @Override
        public boolean isCells() {
            return true;
        }
    }

    /** A number with its sign turned. */
    record Negation(Expression of) implements Expression {
        @Override
        public Operand value(Cells cells) {
            return Operand.of(of.value(cells).number().map(BigDecimal::negate));
        }
    }

    /** A number with a percent sign behind it. */
    record Percent(Expression of) implements Expression {
        @Override
        public Operand value(Cells cells) {
            return Operand.of(of.value(cells).number().map(number -> number.scaleByPowerOfTen(-2)));
        }
    }

    /** Two numbers and a sign between them. */
    record Arithmetic(char sign, Expression left, Expression right) implements Expression {

        private static final MathContext DIGITS = new MathContext(17, RoundingMode.HALF_EVEN);

        @Override
        public Operand value(Cells cells) {
            Optional<BigDecimal> first = left.value(cells).number();
            Optional<BigDecimal> second = right.value(cells).number();
            if (first.isEmpty()
                    || second.isEmpty()
                    || (sign == '/' && second.get().signum() == 0)) {
                return Operand.unknown();
            }
            BigDecimal one = first.get();
            BigDecimal other = second.get();
            return new Operand.Amount(
                    switch (sign) {
                        case '+' -> one.add(other, DIGITS);
                        case '-' -> one.subtract(other, DIGITS);
                        case '*' -> one.multiply(other, DIGITS);
                        case '/' -> one.divide(other, DIGITS);
                        default -> throw new IllegalStateException("No sign of arithmetic: " + sign);
                    });
        }
    }

    /** Two texts one after the other. */
    record Joined(Expression left, Expression right) implements Expression {

        /** The most a cell holds; a chain of joins would grow without end. */
        private static final int LONGEST = 32_767;

        @Override
        public Operand value(Cells cells) {
            Optional<String> first = left.value(cells).text();
            Optional<String> second = right.value(cells).text();
            if (first.isEmpty()
                    || second.isEmpty()
                    || first.get().length() + second.get().length() > LONGEST) {
                return Operand.unknown();
            }
            return new Operand.Text(first.get() + second.get());
        }
    }

    /** Two values and a sign of comparison between them. */
    record Compared(String sign, Expression left, Expression right) implements Expression {

        private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

        @Override
        public Operand value(Cells cells) {
            Operand first = left.value(cells);
            Operand second = right.value(cells);
            boolean texts = first instanceof Operand.Text || second instanceof Operand.Text;
            boolean truths = first instanceof Operand.Truth || second instanceof Operand.Truth;
            return truths ? Operand.unknown() : texts ? texts(first, second) : numbers(first, second);
        }

        private Operand numbers(Operand first, Operand second) {
            Optional<BigDecimal> one = first.number();
            Optional<BigDecimal> other = second.number();
            return one.isPresent() && other.isPresent()
                    ? truth(one.get().round(DIGITS).compareTo(other.get().round(DIGITS)))
                    : Operand.unknown();
        }

        /** A text is never equal to a number; in which order texts stand is a matter of the language. */
        private Operand texts(Operand first, Operand second) {
            boolean equality = sign.equals("=") || sign.equals("<>");
            boolean numbers = first instanceof Operand.Amount || second instanceof Operand.Amount;
            if (!equality || first instanceof Operand.Unknown || second instanceof Operand.Unknown) {
                return Operand.unknown();
            }
            return truth(numbers || !key(first).equals(key(second)) ? 1 : 0);
        }

        private static String key(Operand text) {
            return text.text().orElse("").toLowerCase(Locale.ROOT);
        }

        private Operand truth(int compared) {
            return new Operand.Truth(
                    switch (sign) {
                        case "=" -> compared == 0;
                        case "<>" -> compared != 0;
                        case "<" -> compared < 0;
                        case "<=" -> compared <= 0;
                        case ">" -> compared > 0;
                        case ">=" -> compared >= 0;
                        default -> throw new IllegalStateException("No sign of comparison: " + sign);
                    });
        }
    }

    /** A function with what it is given. */
    record Call(Function function, List<Expression> arguments) implements Expression {
        @Override
        public Operand value(Cells cells) {
            return function.of(arguments, cells);
        }
    }
}
