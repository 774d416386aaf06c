package kz.esep.trend;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.RuleBook;
import kz.esep.history.History;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;
import kz.esep.reference.SeriesBreaks;
import kz.esep.reference.Settings;

/**
 * Sets a month beside the archived ones.
 *
 * <pre>{@code
 * Trend trend = new TrendAnalyst(breaks, rules, settings.repetition()).analyse(analysis, history);
 * }</pre>
 */
public final class TrendAnalyst {

    /** The general figures of a month; the others are kinds of violations. */
    public static final List<CountCode> GENERAL = List.of(
            DocumentKind.NOTICE.placed(),
            DocumentKind.PROTOCOL.placed(),
            CountCode.NOTICE_VIOLATIONS,
            CountCode.PROTOCOL_VIOLATIONS,
            CountCode.VIOLATIONS_TOTAL);

    private static final int MONTHS_OF_COURSE = 13;

    private final SeriesBreaks breaks;
    private final UsualFigures usual;
    private final RulesOverTime rules;
    private final Settings.Repetition repetition;

    /** With the breaks in the series of regions, the rules over time, and from when on a violation is a repeated one. */
    public TrendAnalyst(SeriesBreaks breaks, RuleBook rules, Settings.Repetition repetition) {
        this.breaks = breaks;
        this.rules = new RulesOverTime(rules);
        this.usual = new UsualFigures(breaks, rules);
        this.repetition = repetition;
    }

    /** The month of {@code analysis} beside those of {@code history}. */
    public Trend analyse(MonthAnalysis analysis, History history) {
        Series series = new Series(analysis, history, breaks);
        List<Region> regions =
                analysis.ledger().offices().stream().map(OfficeMonth::region).toList();
        SpanComparer comparer = new SpanComparer(
                series,
                rules,
                new CodesOfSpan(series, analysis.figures().codes()),
                regions.stream().map(Region::code).toList());
        return new Trend(
                series.month(),
                Arrays.stream(Span.values())
                        .filter(span -> span.isOf(series.month()))
                        .map(comparer::compare)
                        .toList(),
                year(series),
                new Ranking(series, regions).ranked(),
                repeated(series, regions, analysis.figures().codes()),
                repetition,
                Math.toIntExact(
                        monthsOfRepetition(series).filter(series::isKnown).count()),
                unusual(series, regions, history),
                judged(series, regions, history, UsualFigures.LOOKED_AT),
                judged(series, regions, history, List.of(CountCode.VIOLATIONS_TOTAL)),
                course(series),
                ruleChanges(series.month()));
    }

    private List<YearMonth> ruleChanges(YearMonth month) {
        return IntStream.range(1, MONTHS_OF_COURSE)
                .mapToObj(number -> month.minusMonths(MONTHS_OF_COURSE - 1 - number))
                .filter(rules::changeIn)
                .toList();
    }

    private static Trend.YearSums year(Series series) {
        List<YearMonth> months = Span.YEAR_TO_DATE.pairs(series.month()).stream()
                .map(Span.Pair::current)
                .toList();
        Map<CountCode, OptionalInt> sums = new HashMap<>();
        for (CountCode code : GENERAL) {
            int[] known = months.stream()
                    .map(month -> series.count(month, RegionCode.COUNTRY, code))
                    .filter(OptionalInt::isPresent)
                    .mapToInt(OptionalInt::getAsInt)
                    .toArray();
            sums.put(
                    code,
                    known.length == 0
                            ? OptionalInt.empty()
                            : OptionalInt.of(Arrays.stream(known).sum()));
        }
        int monthsKnown =
                Math.toIntExact(months.stream().filter(series::isKnown).count());
        return new Trend.YearSums(monthsKnown, months.size(), sums);
    }

    private List<RepeatedViolation> repeated(Series series, List<Region> regions, List<CountCode> codes) {
        List<RepeatedViolation> repeated = new ArrayList<>();
        for (Region region : regions) {
            for (CountCode code : codes) {
                RepeatedViolation found = new RepeatedViolation(region, code, lastMonths(series, region.code(), code));
                boolean now = found.counts().get(0).orElse(0) > 0;
                if (!GENERAL.contains(code) && now && found.months() >= repetition.least()) {
                    repeated.add(found);
                }
            }
        }
        return repeated;
    }

    private Stream<YearMonth> monthsOfRepetition(Series series) {
        return IntStream.range(0, repetition.months()).mapToObj(series.month()::minusMonths);
    }

    private List<OptionalInt> lastMonths(Series series, RegionCode region, CountCode code) {
        return monthsOfRepetition(series)
                .map(month -> series.breaks(region, new Span.Pair(series.month(), month))
                                .isEmpty()
                        ? series.count(month, region, code)
                        : OptionalInt.empty())
                .toList();
    }

    private List<UnusualFigure> unusual(Series series, List<Region> regions, History history) {
        List<UnusualFigure> unusual = new ArrayList<>();
        for (Region region : regions) {
            for (CountCode code : UsualFigures.LOOKED_AT) {
                OptionalInt figure = series.count(series.month(), region.code(), code);
                List<Integer> before = usual.before(series.month(), region.code(), code, history);
                if (figure.isPresent() && before.size() >= UsualFigures.MONTHS_NEEDED) {
                    Spread spread = Spread.of(before);
                    if (spread.isOutlier(figure.getAsInt())) {
                        unusual.add(new UnusualFigure(region, code, figure.getAsInt(), spread, before));
                    }
                }
            }
        }
        return unusual;
    }

    /** Of how many regions one can say what is usual for any of {@code codes}. */
    private int judged(Series series, List<Region> regions, History history, List<CountCode> codes) {
        return Math.toIntExact(regions.stream()
                .filter(region ->
                        codes.stream().anyMatch(code -> usual.canTell(series.month(), region.code(), code, history)))
                .count());
    }

    private static List<Trend.Point> course(Series series) {
        List<Trend.Point> course = new ArrayList<>();
        for (int back = MONTHS_OF_COURSE - 1; back >= 0; back--) {
            YearMonth month = series.month().minusMonths(back);
            Map<CountCode, OptionalInt> counts = new HashMap<>();
            GENERAL.forEach(code -> counts.put(code, series.count(month, RegionCode.COUNTRY, code)));
            course.add(new Trend.Point(month, counts));
        }
        return course;
    }
}
