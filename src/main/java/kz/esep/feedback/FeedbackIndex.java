package kz.esep.feedback;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import kz.esep.analysis.Ratio;

/**
 * The feedback index F = (B x E) / (C x G) x 100 % (methodology, point 22), exact: nothing is rounded before it is shown, and
 * shown it is cut to one decimal, so that the figure never contradicts its band.
 *
 * <pre>{@code
 * FeedbackIndex.of(new FeedbackCounts(6, 11, 11, 12)).band(); // LOW, for it is 50 % exactly
 * }</pre>
 *
 * @param ratio the index as a ratio from 0 to 1
 */
public record FeedbackIndex(Ratio ratio) implements Comparable<FeedbackIndex> {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final Ratio WHOLE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    /** What it is set to where anything is not in open access, whatever its inputs are (point 23, last part). */
    public static final FeedbackIndex ZERO = new FeedbackIndex(new Ratio(BigInteger.ZERO, BigInteger.ONE));

    /** The index of {@code counts}. Of what nothing came in the ratio is 1 (point 22, last part). */
    public static FeedbackIndex of(FeedbackCounts counts) {
        Ratio proposals = proposals(counts);
        Ratio comments = comments(counts);
        return new FeedbackIndex(new Ratio(
                proposals.numerator().multiply(comments.numerator()),
                proposals.denominator().multiply(comments.denominator())));
    }

    /** The same where all items are {@code published}; {@link #ZERO} where any is not. */
    public static FeedbackIndex of(FeedbackCounts counts, boolean published) {
        return published ? of(counts) : ZERO;
    }

    /** The share of proposals accepted, B/C. */
    public static Ratio proposals(FeedbackCounts counts) {
        return Ratio.of(counts.acceptedProposals(), counts.receivedProposals()).orElse(WHOLE);
    }

    /** The share of comments answered, E/G. */
    public static Ratio comments(FeedbackCounts counts) {
        return Ratio.of(counts.answeredComments(), counts.receivedComments()).orElse(WHOLE);
    }

    /** Its band. */
    public Band band() {
        Band band = Band.INEFFECTIVE;
        for (Band one : Band.values()) {
            if (isAtLeast(BigDecimal.valueOf(one.from()))) {
                band = one;
            }
        }
        return band;
    }

    /**
     * Whether the text of the methodology leaves it without a band: it names 50 to 69,9, 70 to 89,9 and 90 to 100, and nothing
     * between 69,9 and 70 or between 89,9 and 90. It is counted into the lower band, and a person should look.
     */
    public boolean isBetweenBands() {
        return List.of(Band.MEDIUM, Band.HIGH).stream().anyMatch(upper -> {
            BigDecimal lowerEnd = BigDecimal.valueOf(upper.from()).subtract(new BigDecimal("0.1"));
            return isAbove(lowerEnd) && !isAtLeast(BigDecimal.valueOf(upper.from()));
        });
    }

    /** In per cent, cut to one decimal. */
    public BigDecimal percent() {
        return ratio.percent();
    }

    /** The same as documents write it in both languages: {@code 69,9}. */
    public String shown() {
        return ratio.shown();
    }

    /** The inputs it comes from, in lowest terms: {@code 1399/2000}. */
    public String fraction() {
        BigInteger common = ratio.numerator().gcd(ratio.denominator());
        return ratio.numerator().divide(common) + "/" + ratio.denominator().divide(common);
    }

    /** By size. */
    @Override
    public int compareTo(FeedbackIndex other) {
        return ratio.minus(other.ratio()).numerator().signum();
    }

    private boolean isAtLeast(BigDecimal percent) {
        return comparedTo(percent) >= 0;
    }

    private boolean isAbove(BigDecimal percent) {
        return comparedTo(percent) > 0;
    }

    private int comparedTo(BigDecimal percent) {
        BigDecimal own = new BigDecimal(ratio.numerator().multiply(HUNDRED));
        return own.compareTo(percent.multiply(new BigDecimal(ratio.denominator())));
    }
}
