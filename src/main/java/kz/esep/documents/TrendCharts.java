package kz.esep.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.trend.ComparedFigures;
import kz.esep.trend.Span;
import kz.esep.trend.SpanComparison;
import kz.esep.trend.Trend;
import kz.esep.word.media.ChartData;

/** What the charts of the analysis show. A month or region without data is a gap. */
final class TrendCharts {

    private final Language language;
    private final Trend trend;
    private final CountLabels labels;

    TrendCharts(Language language, Trend trend, CountLabels labels) {
        this.language = language;
        this.trend = trend;
        this.labels = labels;
    }

    /** The country's violations over thirteen months, by subtotals; those outside them only where there are any. */
    ChartData course() {
        List<String> months = trend.course().stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%02d.%d",
                        point.month().getMonthValue(),
                        point.month().getYear()))
                .toList();
        List<ChartData.Series> series = new ArrayList<>();
        for (CountCode code : List.of(CountCode.NOTICE_VIOLATIONS, CountCode.PROTOCOL_VIOLATIONS)) {
            series.add(new ChartData.Series(
                    labels.label(language, code),
                    trend.course().stream()
                            .map(point -> number(point.counts().getOrDefault(code, OptionalInt.empty())))
                            .toList()));
        }
        List<OptionalInt> others = trend.course().stream()
                .map(point -> OtherViolations.of(point.counts()))
                .toList();
        if (others.stream().anyMatch(count -> count.orElse(0) > 0)) {
            series.add(new ChartData.Series(
                    labels.label(language, OtherViolations.CODE),
                    others.stream().map(TrendCharts::number).toList()));
        }
        return new ChartData(labels.label(language, CountCode.VIOLATIONS_TOTAL), months, series);
    }

    /** The violations of each region in the month and, where it is known, the one before. */
    ChartData regions() {
        SpanComparison previous = trend.find(Span.PREVIOUS_MONTH).orElseThrow();
        List<String> regions = trend.ranking().stream()
                .map(region -> region.region().names(language).label())
                .toList();
        List<ChartData.Series> series = new ArrayList<>();
        series.add(new ChartData.Series(
                MonthNames.withYear(language, trend.month()),
                trend.ranking().stream()
                        .map(region -> number(region.violations()))
                        .toList()));
        if (previous.isEvaluated()) {
            series.add(new ChartData.Series(
                    MonthNames.withYear(language, previous.firstCompared()),
                    trend.ranking().stream()
                            .map(region -> number(
                                    before(previous, region.region().code().value())))
                            .toList()));
        }
        return new ChartData(labels.label(language, CountCode.VIOLATIONS_TOTAL), regions, series);
    }

    /** What a region had the month before; a gap where that means something else. */
    private static OptionalInt before(SpanComparison previous, String region) {
        return previous.regions().stream()
                .filter(figures -> figures.region().value().equals(region))
                .filter(ComparedFigures::isComparable)
                .flatMap(figures -> figures.find(CountCode.VIOLATIONS_TOTAL).stream())
                .map(ComparedFigures.ComparedCount::compared)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static Optional<BigDecimal> number(OptionalInt count) {
        return count.isPresent() ? Optional.of(BigDecimal.valueOf(count.getAsInt())) : Optional.empty();
    }
}
