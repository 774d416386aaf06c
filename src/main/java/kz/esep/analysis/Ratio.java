package kz.esep.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact ratio of two sums. It is never rounded before it is shown, and shown by one rule: times 100 and cut, not
 * rounded, to one decimal towards zero. So what is shown is never more than what is true.
 *
 * <pre>{@code
 * Ratio.of(67, 573).orElseThrow().percent(); // 11.6, for 11.69…
 * }</pre>
 *
 * @param numerator of any sign
 * @param denominator above 0
 */
public record Ratio(BigInteger numerator, BigInteger denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks the sign.
     *
     * @throws IllegalArgumentException if the denominator is not above 0
     */
    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("A denominator above 0 expected, found " + denominator);
        }
    }

    /** The ratio; none of nothing. */
    public static Optional<Ratio> of(long numerator, long denominator) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    /** The exact difference. */
    public Ratio minus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** For one hundred, cut to one decimal. */
    public BigDecimal percent() {
        return new BigDecimal(numerator).multiply(HUNDRED).divide(new BigDecimal(denominator), 1, RoundingMode.DOWN);
    }

    /** The same as documents write it in both languages: {@code 11,6}. */
    public String shown() {
        return percent().toPlainString().replace('.', ',');
    }

    /** The same with its sign: {@code +0,4}, {@code -1,2}, {@code 0,0}. */
    public String signed() {
        return (percent().signum() > 0 ? "+" : "") + shown();
    }
}
