package kz.esep.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.esep.reference.SeriesBreak;

/**
 * A month, or the year so far, held against an earlier one.
 *
 * @param span what is compared with what
 * @param pairs all months of the span, each with the one it is held against, oldest first
 * @param evaluated those of which both are known; where there is none, nothing was compared
 * @param reports how many offices reported in the evaluated months, each counted once a month
 * @param reportsCompared how many did in the months these are held against
 * @param reportsInBoth of how many there are figures on both sides that mean the same
 * @param breaks what changed in between
 * @param sameRules whether violations of all evaluated months were counted by the same rules as those of the months
 *     these are held against
 * @param country the country's figures: of all offices, and of those that reported in both
 * @param regions the figures of each region of the month, in table order
 */
public record SpanComparison(
        Span span,
        List<Span.Pair> pairs,
        List<Span.Pair> evaluated,
        int reports,
        int reportsCompared,
        int reportsInBoth,
        List<SeriesBreak> breaks,
        boolean sameRules,
        Optional<Country> country,
        List<ComparedFigures> regions) {

    public SpanComparison {
        pairs = List.copyOf(pairs);
        evaluated = List.copyOf(evaluated);
        breaks = List.copyOf(breaks);
        regions = List.copyOf(regions);
    }

    /** The country's figures on either basis. */
    public record Country(ComparedFigures all, ComparedFigures inBoth) {}

    /** Whether there was anything to compare with. */
    public boolean isEvaluated() {
        return !evaluated.isEmpty();
    }

    /** Whether the offices of both sides are the same and their figures mean the same: then one basis says all. */
    public boolean isOfSameOffices() {
        return reports == reportsInBoth && reportsCompared == reportsInBoth && breaks.isEmpty();
    }

    /** The first month of the span. */
    public YearMonth first() {
        return pairs.get(0).current();
    }

    /** The last one. */
    public YearMonth last() {
        return pairs.get(pairs.size() - 1).current();
    }

    /** The first month it is held against. */
    public YearMonth firstCompared() {
        return pairs.get(0).compared();
    }

    /** The last one. */
    public YearMonth lastCompared() {
        return pairs.get(pairs.size() - 1).compared();
    }
}
