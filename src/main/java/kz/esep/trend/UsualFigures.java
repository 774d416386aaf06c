package kz.esep.trend;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.RuleBook;
import kz.esep.history.History;
import kz.esep.reference.RegionCode;
import kz.esep.reference.SeriesBreaks;

/**
 * A region's own figures of the archived months, by which one can tell what is usual. Months before a break in the series
 * do not count, nor do violations of months in which other rules were in force: they meant something else.
 */
public final class UsualFigures {

    /** With fewer months nobody can say what is usual. */
    public static final int MONTHS_NEEDED = 6;

    /** What is looked at; violations as a whole, for their parts are few. */
    public static final List<CountCode> LOOKED_AT =
            List.of(DocumentKind.NOTICE.placed(), DocumentKind.PROTOCOL.placed(), CountCode.VIOLATIONS_TOTAL);

    private final SeriesBreaks breaks;
    private final RulesOverTime rules;

    /** With the breaks in the series of regions, and the rules over time. */
    public UsualFigures(SeriesBreaks breaks, RuleBook rules) {
        this.breaks = breaks;
        this.rules = new RulesOverTime(rules);
    }

    /** What {@code region} had under {@code code} before {@code month}, latest first. */
    public List<Integer> before(YearMonth month, RegionCode region, CountCode code, History history) {
        return history.months().stream()
                .filter(past -> breaks.between(region, past.month(), month).isEmpty())
                .filter(past -> isOfDocuments(code) || rules.areInForceAlike(past.month(), month))
                .map(past -> past.count(region, code))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    /** Whether there are months enough to say what is usual for {@code code}. */
    boolean canTell(YearMonth month, RegionCode region, CountCode code, History history) {
        return before(month, region, code, history).size() >= MONTHS_NEEDED;
    }

    private static boolean isOfDocuments(CountCode code) {
        return Arrays.stream(DocumentKind.values())
                .anyMatch(kind -> kind.placed().equals(code));
    }
}
