package kz.esep.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.hearings.CountCode;
import kz.esep.reference.Settings;

/**
 * A month's figures beside those of other months.
 *
 * @param month the month
 * @param comparisons with the month before, the same month of the year before, the year so far
 * @param year the year so far by itself
 * @param ranking regions by violations for a hundred documents, the most first
 * @param repeated violations that regions had again
 * @param repetition from when on a violation is a repeated one
 * @param repetitionMonthsKnown how many of the months in which these are looked for are known, this one included
 * @param unusual figures far from what their regions usually have
 * @param regionsJudged of how many regions there are months enough to say what is usual for any figure
 * @param regionsJudgedByViolations of how many there are for violations, of which months with other rules say nothing
 * @param course the country's figures of thirteen months, oldest first, this one last
 * @param ruleChanges the months of the course within which the rules changed, oldest first
 */
public record Trend(
        YearMonth month,
        List<SpanComparison> comparisons,
        YearSums year,
        List<RankedRegion> ranking,
        List<RepeatedViolation> repeated,
        Settings.Repetition repetition,
        int repetitionMonthsKnown,
        List<UnusualFigure> unusual,
        int regionsJudged,
        int regionsJudgedByViolations,
        List<Point> course,
        List<YearMonth> ruleChanges) {

    public Trend {
        comparisons = List.copyOf(comparisons);
        ranking = List.copyOf(ranking);
        repeated = List.copyOf(repeated);
        unusual = List.copyOf(unusual);
        course = List.copyOf(course);
        ruleChanges = List.copyOf(ruleChanges);
    }

    /**
     * The country's counts summed since January.
     *
     * @param monthsKnown of how many months there are figures
     * @param months how many months the year has so far
     * @param counts the sums by code
     */
    public record YearSums(int monthsKnown, int months, Map<CountCode, OptionalInt> counts) {

        public YearSums {
            counts = Map.copyOf(counts);
        }
    }

    /**
     * A month of the course.
     *
     * @param month the month
     * @param counts the country's counts by code; empty where the month is not known
     */
    public record Point(YearMonth month, Map<CountCode, OptionalInt> counts) {

        public Point {
            counts = Map.copyOf(counts);
        }
    }

    /** The comparison over {@code span}, if the month has one. */
    public Optional<SpanComparison> find(Span span) {
        return comparisons.stream().filter(one -> one.span() == span).findFirst();
    }

    /** Of how many months of the course there are figures, this one included. */
    public int monthsOfCourseKnown() {
        return Math.toIntExact(course.stream()
                .filter(point -> point.counts().values().stream().anyMatch(OptionalInt::isPresent))
                .count());
    }
}
