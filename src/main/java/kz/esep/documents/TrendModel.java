package kz.esep.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kz.esep.hearings.CountLabels;
import kz.esep.language.Enumeration;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.ledger.MonthLedger;
import kz.esep.trend.Spread;
import kz.esep.trend.Trend;
import kz.esep.trend.UsualFigures;

/** The part of the analysis that sets a month beside other months. */
final class TrendModel {

    private final Language language;
    private final MonthLedger ledger;
    private final Trend trend;
    private final CountLabels labels;
    private final TrendCharts charts;
    private final ComparisonModel comparison;

    TrendModel(Language language, MonthMaterial material, CountLabels labels) {
        this.language = language;
        this.ledger = material.analysis().ledger();
        this.trend = material.trend();
        this.labels = labels;
        this.charts = new TrendCharts(language, trend, labels);
        this.comparison = new ComparisonModel(language, material, labels);
    }

    Map<String, Object> model() {
        return Map.of(
                "previous", comparison.previous(),
                "comparison", comparison.comparison(),
                "year", year(),
                "ranking", ranking(),
                "repeated", repeated(),
                "unusual", unusual(),
                "course", course(),
                "chart", Map.of("course", charts.course(), "regions", charts.regions()));
    }

    private Map<String, Object> year() {
        Map<String, Object> year = new HashMap<>();
        year.put("known", trend.year().monthsKnown() > 1);
        year.put("months", trend.year().months());
        year.put("months_known", trend.year().monthsKnown());
        year.put("name", MonthNames.between(language, trend.month().withMonth(1), trend.month()));
        trend.year().counts().forEach((code, count) -> year.put(code.value(), Shown.count(count)));
        year.put(
                OtherViolations.CODE.value(),
                Shown.count(OtherViolations.of(trend.year().counts())));
        return year;
    }

    private Map<String, Object> course() {
        List<String> changes = trend.ruleChanges().stream()
                .map(month -> MonthNames.withYear(language, month))
                .toList();
        return Map.of(
                "known",
                trend.monthsOfCourseKnown() > 1,
                "months_known",
                trend.monthsOfCourseKnown(),
                "rule_changes",
                Enumeration.of(language, changes));
    }

    private List<Map<String, Object>> ranking() {
        return trend.ranking().stream()
                .map(region -> Map.<String, Object>of(
                        "rank", Shown.count(region.rank()),
                        "region", region.region().names(language).full(),
                        "region_code", region.region().code().value(),
                        "violations", Shown.count(region.violations()),
                        "documents", Shown.count(region.documents()),
                        "share", Shown.ratio(region.share()),
                        "rank_before", Shown.count(region.rankBefore())))
                .toList();
    }

    private Map<String, Object> repeated() {
        List<Map<String, Object>> rows = trend.repeated().stream()
                .map(violation -> Map.<String, Object>of(
                        "region", violation.region().names(language).full(),
                        "region_code", violation.region().code().value(),
                        "label", labels.label(language, violation.code()),
                        "months", violation.months(),
                        "months_known", violation.monthsKnown(),
                        "counts", counts(violation.counts())))
                .toList();
        return Map.of(
                "evaluated", trend.repetitionMonthsKnown() >= trend.repetition().least(),
                "months", trend.repetition().months(),
                "months_known", trend.repetitionMonthsKnown(),
                "least", trend.repetition().least(),
                "rows", rows);
    }

    private static String counts(List<OptionalInt> counts) {
        return counts.stream().map(Shown::count).collect(Collectors.joining(", "));
    }

    private Map<String, Object> unusual() {
        List<Map<String, Object>> rows = trend.unusual().stream()
                .map(figure -> Map.<String, Object>of(
                        "region", figure.region().names(language).full(),
                        "region_code", figure.region().code().value(),
                        "label", labels.label(language, figure.code()),
                        "figure", figure.figure(),
                        "median", Spread.shown(figure.usual().median()),
                        "deviation", Spread.shown(figure.usual().deviation()),
                        "months", figure.before().size()))
                .toList();
        return Map.of(
                "judged",
                trend.regionsJudged(),
                "judged_by_violations",
                trend.regionsJudgedByViolations(),
                "needed",
                UsualFigures.MONTHS_NEEDED,
                "regions",
                ledger.offices().size(),
                "rows",
                rows);
    }
}
