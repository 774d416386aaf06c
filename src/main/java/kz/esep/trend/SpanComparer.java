package kz.esep.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.esep.analysis.Ratio;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.reference.RegionCode;
import kz.esep.reference.SeriesBreak;

/**
 * Holds the figures of two spans of time against each other. A month counts only where both it and the month it is held
 * against are known; ratios are divided from sums.
 */
final class SpanComparer {

    private final Series series;
    private final RulesOverTime rules;
    private final CodesOfSpan codes;
    private final List<RegionCode> regions;

    /** The counts of {@code regions}, those of the month analysed. */
    SpanComparer(Series series, RulesOverTime rules, CodesOfSpan codes, List<RegionCode> regions) {
        this.series = series;
        this.rules = rules;
        this.codes = codes;
        this.regions = regions;
    }

    SpanComparison compare(Span span) {
        List<Span.Pair> pairs = span.pairs(series.month());
        List<Span.Pair> evaluated = pairs.stream()
                .filter(pair -> series.isKnown(pair.current()) && series.isKnown(pair.compared()))
                .toList();
        if (evaluated.size() < span.pairsNeeded()) {
            return new SpanComparison(span, pairs, List.of(), 0, 0, 0, List.of(), true, Optional.empty(), List.of());
        }
        int reports = 0;
        int reportsCompared = 0;
        int reportsInBoth = 0;
        Set<SeriesBreak> breaks = new LinkedHashSet<>();
        for (Span.Pair pair : evaluated) {
            reports += series.reporting(pair.current()).size();
            reportsCompared += series.reporting(pair.compared()).size();
            reportsInBoth += inBoth(pair).size();
            regions.forEach(region -> breaks.addAll(series.breaks(region, pair)));
        }
        SpanComparison.Country country = new SpanComparison.Country(
                country(ComparedFigures.Basis.ALL, evaluated, this::ofAll),
                country(ComparedFigures.Basis.REPORTED_IN_BOTH, evaluated, this::reportedInBoth));
        return new SpanComparison(
                span,
                pairs,
                evaluated,
                reports,
                reportsCompared,
                reportsInBoth,
                List.copyOf(breaks),
                evaluated.stream().allMatch(pair -> rules.areSame(series, pair)),
                Optional.of(country),
                regions.stream().map(region -> region(region, evaluated)).toList());
    }

    /** The regions that reported for both months, on the same sheets, and whose figures mean the same in both. */
    private List<RegionCode> inBoth(Span.Pair pair) {
        Set<RegionCode> compared = series.reporting(pair.compared());
        return series.reporting(pair.current()).stream()
                .filter(compared::contains)
                .filter(region -> isOfSameSheets(region, pair))
                .filter(region -> series.breaks(region, pair).isEmpty())
                .sorted()
                .toList();
    }

    /** Whether {@code region} sent the same kinds of documents for both months: a total of one sheet is not one of two. */
    private boolean isOfSameSheets(RegionCode region, Span.Pair pair) {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> cell(pair, region, kind.placed()))
                .allMatch(cell -> cell.current().isPresent() == cell.compared().isPresent());
    }

    private ComparedFigures country(ComparedFigures.Basis basis, List<Span.Pair> evaluated, Cells cells) {
        return figures(RegionCode.COUNTRY, basis, evaluated.size(), List.of(), new Sums(evaluated, cells));
    }

    private Stream<Cell> ofAll(Span.Pair pair, CountCode code) {
        return Stream.of(cell(pair, RegionCode.COUNTRY, code));
    }

    private Stream<Cell> reportedInBoth(Span.Pair pair, CountCode code) {
        return inBoth(pair).stream().map(region -> cell(pair, region, code)).filter(Cell::isKnownInBoth);
    }

    private ComparedFigures region(RegionCode region, List<Span.Pair> evaluated) {
        List<Span.Pair> reported = evaluated.stream()
                .filter(pair -> series.reporting(pair.current()).contains(region)
                        && series.reporting(pair.compared()).contains(region)
                        && isOfSameSheets(region, pair))
                .toList();
        List<SeriesBreak> breaks = reported.stream()
                .flatMap(pair -> series.breaks(region, pair).stream())
                .distinct()
                .toList();
        Sums sums = new Sums(
                reported.isEmpty() ? evaluated : reported, (pair, code) -> Stream.of(cell(pair, region, code)));
        return figures(region, ComparedFigures.Basis.OFFICE, reported.size(), breaks, sums);
    }

    private Cell cell(Span.Pair pair, RegionCode region, CountCode code) {
        return new Cell(series.count(pair.current(), region, code), series.count(pair.compared(), region, code));
    }

    /** The figures of one region or the country for a pair of months; none may be known. */
    private record Cell(OptionalInt current, OptionalInt compared) {

        boolean isKnownInBoth() {
            return current.isPresent() && compared.isPresent();
        }
    }

    @FunctionalInterface
    private interface Cells {
        Stream<Cell> of(Span.Pair pair, CountCode code);
    }

    /** The sums over pairs of months; of several, a pair of which one side is not known is in neither sum. */
    private record Sums(List<Span.Pair> pairs, Cells cells) {

        Cell of(CountCode code) {
            List<Cell> all = pairs.stream()
                    .flatMap(pair -> cells.of(pair, code))
                    .filter(cell -> pairs.size() == 1 || cell.isKnownInBoth())
                    .toList();
            return new Cell(sum(all, Cell::current), sum(all, Cell::compared));
        }
    }

    private ComparedFigures figures(
            RegionCode region, ComparedFigures.Basis basis, int months, List<SeriesBreak> breaks, Sums sums) {
        boolean comparable = months > 0 && breaks.isEmpty();
        List<ComparedFigures.ComparedCount> counts = new ArrayList<>();
        for (CountCode code : codes.of(sums.pairs())) {
            Cell sum = sums.of(code);
            counts.add(new ComparedFigures.ComparedCount(code, sum.current(), sum.compared(), comparable));
        }
        List<ComparedFigures.ComparedShare> shares = Arrays.stream(Share.values())
                .map(share -> new ComparedFigures.ComparedShare(
                        share,
                        ratio(share, code -> sums.of(code).current()),
                        ratio(share, code -> sums.of(code).compared()),
                        comparable))
                .toList();
        return new ComparedFigures(region, basis, months, breaks, counts, shares);
    }

    private static OptionalInt sum(List<Cell> cells, Function<Cell, OptionalInt> side) {
        int[] known = cells.stream()
                .map(side)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
        return known.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Arrays.stream(known).sum());
    }

    /** The ratio of sums; none where a sum is not known. */
    private static Optional<Ratio> ratio(Share share, Function<CountCode, OptionalInt> count) {
        OptionalInt violations = count.apply(share.violations());
        List<OptionalInt> documents = share.documents().stream().map(count).toList();
        if (violations.isEmpty() || documents.stream().anyMatch(OptionalInt::isEmpty)) {
            return Optional.empty();
        }
        return Ratio.of(
                violations.getAsInt(),
                documents.stream().mapToInt(OptionalInt::getAsInt).sum());
    }
}
