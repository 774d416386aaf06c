package kz.esep.formula;

import java.math.BigDecimal;
import java.util.Optional;

/** A value while a formula is reckoned. */
sealed interface Operand {

    /** What a program would take for it in arithmetic; empty where programs or their languages differ. */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /** What a program would take for it beside {@code &}; empty where programs or their languages differ. */
    default Optional<String> text() {
        return Optional.empty();
    }

    /** A number; a day is one too. */
    record Amount(BigDecimal value) implements Operand {

        /** A longer number becomes 1.2E+11 in a text. */
        private static final int DIGITS_IN_TEXT = 10;

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public Optional<String> text() {
            BigDecimal plain = value.stripTrailingZeros();
            boolean usual = plain.scale() <= 0 && plain.precision() - plain.scale() <= DIGITS_IN_TEXT;
            return usual ? Optional.of(plain.toPlainString()) : Optional.empty();
        }
    }

    /** A text; whether {@code 5} in it is a number depends on the program. */
    record Text(String value) implements Operand {
        @Override
        public Optional<String> text() {
            return Optional.of(value);
        }
    }

    /** TRUE or FALSE, which every language calls otherwise. */
    record Truth(boolean value) implements Operand {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value ? BigDecimal.ONE : BigDecimal.ZERO);
        }
    }

    /** A blank cell: 0 in arithmetic, nothing in a text. */
    record Blank() implements Operand {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(BigDecimal.ZERO);
        }

        @Override
        public Optional<String> text() {
            return Optional.of("");
        }
    }

    /** What cannot be reckoned; everything that needs it cannot be either. */
    record Unknown() implements Operand {}

    /** A blank cell. */
    static Operand blank() {
        return new Blank();
    }

    /** What cannot be reckoned. */
    static Operand unknown() {
        return new Unknown();
    }

    /** The number, or what cannot be reckoned. */
    static Operand of(Optional<BigDecimal> number) {
        return number.isPresent() ? new Amount(number.get()) : unknown();
    }
}
