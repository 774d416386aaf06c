package kz.esep.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.language.OfficialDate;
import kz.esep.ledger.MonthLedger;
import kz.esep.reference.RegionCode;
import kz.esep.trend.ComparedFigures;
import kz.esep.trend.Span;
import kz.esep.trend.SpanComparison;
import kz.esep.trend.Trend;
import kz.esep.trend.TrendAnalyst;

/** The part of the analysis that holds the month's figures against those of other spans of time. */
final class ComparisonModel {

    private final Language language;
    private final MonthLedger ledger;
    private final Trend trend;
    private final CountLabels labels;

    ComparisonModel(Language language, MonthMaterial material, CountLabels labels) {
        this.language = language;
        this.ledger = material.analysis().ledger();
        this.trend = material.trend();
        this.labels = labels;
    }

    /** The month before by itself, as templates could name it before there was a comparison of several spans. */
    Map<String, Object> previous() {
        SpanComparison comparison = trend.find(Span.PREVIOUS_MONTH).orElseThrow();
        List<Map<String, Object>> rows = new ArrayList<>();
        comparison.country().ifPresent(country -> {
            for (CountCode code : TrendAnalyst.GENERAL) {
                country.all()
                        .find(code)
                        .ifPresent(count -> rows.add(Map.of(
                                "label", labels.label(language, code),
                                "current", Shown.count(count.current()),
                                "previous", Shown.count(count.compared()),
                                "change", Shown.signed(count.difference()))));
            }
        });
        return Map.of(
                "known",
                comparison.isEvaluated(),
                "name",
                MonthNames.withYear(language, comparison.firstCompared()),
                "rows",
                rows);
    }

    /** All spans with which the month is compared. */
    Map<String, Object> comparison() {
        return Map.of(
                "any",
                trend.comparisons().stream().anyMatch(SpanComparison::isEvaluated),
                "spans",
                trend.comparisons().stream().map(this::span).toList());
    }

    private Map<String, Object> span(SpanComparison comparison) {
        Map<String, Object> span = new HashMap<>();
        span.put("code", comparison.span().code());
        span.put("evaluated", comparison.isEvaluated());
        span.put("current_name", MonthNames.between(language, comparison.first(), comparison.last()));
        span.put("compared_name", MonthNames.between(language, comparison.firstCompared(), comparison.lastCompared()));
        span.put("months", comparison.pairs().size());
        span.put("months_evaluated", comparison.evaluated().size());
        span.put("reports", comparison.reports());
        span.put("reports_compared", comparison.reportsCompared());
        span.put("reports_in_both", comparison.reportsInBoth());
        span.put("same_rules", comparison.sameRules());
        span.put("same_offices", comparison.isOfSameOffices());
        span.put("breaks", breaks(comparison));
        span.put(
                "rows", comparison.country().map(country -> rows(country.all())).orElse(List.of()));
        span.put(
                "rows_in_both",
                comparison.country().map(country -> rows(country.inBoth())).orElse(List.of()));
        return span;
    }

    private List<Map<String, Object>> breaks(SpanComparison comparison) {
        return comparison.breaks().stream()
                .map(one -> Map.<String, Object>of(
                        "region", region(one.region()),
                        "date", OfficialDate.inDigits(one.date()),
                        "reason", one.reason(language)))
                .toList();
    }

    private List<Map<String, Object>> rows(ComparedFigures figures) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (CountCode code : TrendAnalyst.GENERAL) {
            figures.find(code)
                    .ifPresent(count -> rows.add(Map.of(
                            "label", labels.label(language, code),
                            "current", Shown.count(count.current()),
                            "compared", Shown.count(count.compared()),
                            "change", Shown.signed(count.difference()),
                            "change_percent", Shown.signed(count.change()))));
        }
        for (ComparedFigures.ComparedShare share : figures.shares()) {
            rows.add(Map.of(
                    "label", labels.label(language, new CountCode(share.share().code())),
                    "current", Shown.ratio(share.current()),
                    "compared", Shown.ratio(share.compared()),
                    "change", Shown.signed(share.difference()),
                    "change_percent", Shown.NO_DATA));
        }
        return rows;
    }

    private String region(RegionCode code) {
        return labels.region(language, ledger.findRegion(code), code);
    }
}
