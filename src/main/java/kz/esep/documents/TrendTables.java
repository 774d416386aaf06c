package kz.esep.documents;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kz.esep.analysis.Ratio;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;
import kz.esep.trend.ComparedFigures;
import kz.esep.trend.RankedRegion;
import kz.esep.trend.RepeatedViolation;
import kz.esep.trend.SpanComparison;
import kz.esep.trend.Trend;

/** A month beside other months as CSV. No data is an empty cell; ratios are for one hundred, cut to one decimal. */
final class TrendTables {

    private TrendTables() {}

    /** All tables by file name. */
    static Map<String, byte[]> write(Trend trend) {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("comparison.csv", comparison(trend));
        tables.put("ranking.csv", ranking(trend));
        tables.put("repeated.csv", repeated(trend));
        return tables;
    }

    private static byte[] comparison(Trend trend) {
        CsvDocument csv = new CsvDocument(
                "month",
                "span",
                "months",
                "compared_months",
                "region",
                "basis",
                "code",
                "current",
                "compared",
                "difference",
                "change_percent",
                "months_compared",
                "note");
        for (SpanComparison comparison : trend.comparisons()) {
            Writer writer = new Writer(csv, trend.month(), comparison);
            comparison
                    .country()
                    .ifPresentOrElse(
                            country -> {
                                writer.write(country.all());
                                writer.write(country.inBoth());
                                comparison.regions().forEach(writer::write);
                            },
                            writer::writeNotEvaluated);
        }
        return csv.bytes();
    }

    /** Writes the lines of one span. */
    private record Writer(CsvDocument csv, YearMonth month, SpanComparison comparison) {

        void writeNotEvaluated() {
            line(RegionCode.COUNTRY, "", "", "", "", "", "", 0, "not_evaluated");
        }

        void write(ComparedFigures figures) {
            String basis = figures.basis().code();
            for (ComparedFigures.ComparedCount count : figures.counts()) {
                boolean violations = !isOfDocuments(count.code());
                line(
                        figures.region(),
                        basis,
                        count.code().value(),
                        shown(count.current()),
                        shown(count.compared()),
                        shown(count.difference()),
                        percent(count.change()),
                        figures.months(),
                        note(figures, violations));
            }
            for (ComparedFigures.ComparedShare share : figures.shares()) {
                line(
                        figures.region(),
                        basis,
                        share.share().code(),
                        percent(share.current()),
                        percent(share.compared()),
                        percent(share.difference()),
                        "",
                        figures.months(),
                        note(figures, true));
            }
        }

        private static boolean isOfDocuments(CountCode code) {
            return Arrays.stream(DocumentKind.values())
                    .anyMatch(kind -> kind.placed().equals(code));
        }

        /** What must be known of a line: whether the two figures mean the same. */
        private String note(ComparedFigures figures, boolean violations) {
            List<String> notes = new ArrayList<>();
            if (figures.months() == 0) {
                notes.add("not_reported_in_both");
            }
            figures.breaks().forEach(one -> notes.add("break " + one.date()));
            if (violations && !comparison.sameRules()) {
                notes.add("rules_changed");
            }
            return String.join("; ", notes);
        }

        private void line(
                RegionCode region,
                String basis,
                String code,
                String current,
                String compared,
                String difference,
                String change,
                int months,
                String note) {
            csv.row(
                    month,
                    comparison.span().code(),
                    span(comparison.first(), comparison.last()),
                    span(comparison.firstCompared(), comparison.lastCompared()),
                    region,
                    basis,
                    code,
                    current,
                    compared,
                    difference,
                    change,
                    months,
                    note);
        }
    }

    /** {@code 2021-11}, or as ISO 8601 writes an interval {@code 2021-01/2021-11}. */
    private static String span(YearMonth first, YearMonth last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    private static byte[] ranking(Trend trend) {
        CsvDocument csv = new CsvDocument(
                "month", "rank", "region", "violations", "documents", "violations_per_100", "rank_previous_month");
        for (RankedRegion region : trend.ranking()) {
            csv.row(
                    trend.month(),
                    shown(region.rank()),
                    region.region().code(),
                    shown(region.violations()),
                    shown(region.documents()),
                    percent(region.share()),
                    shown(region.rankBefore()));
        }
        return csv.bytes();
    }

    private static byte[] repeated(Trend trend) {
        CsvDocument csv =
                new CsvDocument("month", "region", "code", "months_with", "months_known", "months_looked_at", "counts");
        for (RepeatedViolation violation : trend.repeated()) {
            csv.row(
                    trend.month(),
                    violation.region().code(),
                    violation.code(),
                    violation.months(),
                    violation.monthsKnown(),
                    trend.repetition().months(),
                    violation.counts().stream().map(TrendTables::shown).collect(Collectors.joining(";")));
        }
        return csv.bytes();
    }

    private static String shown(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : "";
    }

    private static String percent(Optional<Ratio> ratio) {
        return ratio.map(one -> one.percent().toPlainString()).orElse("");
    }
}
