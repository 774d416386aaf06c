package kz.esep.trend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.analysis.Ratio;
import kz.esep.hearings.CountCode;
import kz.esep.reference.RegionCode;
import kz.esep.reference.SeriesBreak;

/**
 * Figures of two spans of time side by side.
 *
 * @param region whose they are, or the country's
 * @param basis what is summed
 * @param months of how many months there are figures on both sides; of none no difference is given
 * @param breaks what stands between the two: then none is given either
 * @param counts the counts, in table order
 * @param shares violations for a hundred documents
 */
public record ComparedFigures(
        RegionCode region,
        Basis basis,
        int months,
        List<SeriesBreak> breaks,
        List<ComparedCount> counts,
        List<ComparedShare> shares) {

    public ComparedFigures {
        breaks = List.copyOf(breaks);
        counts = List.copyOf(counts);
        shares = List.copyOf(shares);
    }

    /** What is summed. */
    public enum Basis {
        /** All offices that reported, in either span. */
        ALL,
        /** For each month the offices that reported in both, but those whose figures changed in meaning. */
        REPORTED_IN_BOTH,
        /** One office. */
        OFFICE;

        /** As tables write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the two mean the same. */
    public boolean isComparable() {
        return months > 0 && breaks.isEmpty();
    }

    /** The count of {@code code}. */
    public Optional<ComparedCount> find(CountCode code) {
        return counts.stream().filter(count -> count.code().equals(code)).findFirst();
    }

    /**
     * A count.
     *
     * @param code what is counted
     * @param current the later figure; empty for no data
     * @param compared the earlier one
     * @param comparable whether the two mean the same
     */
    public record ComparedCount(CountCode code, OptionalInt current, OptionalInt compared, boolean comparable) {

        /** By how much it grew. 67 after 60: 7. */
        public OptionalInt difference() {
            return comparable && current.isPresent() && compared.isPresent()
                    ? OptionalInt.of(current.getAsInt() - compared.getAsInt())
                    : OptionalInt.empty();
        }

        /** By which part of the earlier figure it grew; none where that is 0. */
        public Optional<Ratio> change() {
            return difference().isPresent() ? Ratio.of(difference().getAsInt(), compared.orElse(0)) : Optional.empty();
        }
    }

    /**
     * Violations for a hundred documents, divided from the sums.
     *
     * @param share what is divided by what
     * @param current the later ratio; none of no documents
     * @param compared the earlier one
     * @param comparable whether the two mean the same
     */
    public record ComparedShare(Share share, Optional<Ratio> current, Optional<Ratio> compared, boolean comparable) {

        /** By how much it grew, exactly: what is shown may differ by a tenth from the difference of what is shown. */
        public Optional<Ratio> difference() {
            return comparable ? current.flatMap(now -> compared.map(now::minus)) : Optional.empty();
        }
    }
}
