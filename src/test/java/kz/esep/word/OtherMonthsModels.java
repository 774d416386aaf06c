package kz.esep.word;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.Language;
import kz.esep.word.media.ChartData;

/** What the analysis template sees of other months, of tracked documents and of arrivals: everything, or next to nothing. */
final class OtherMonthsModels {

    private final Language language;

    OtherMonthsModels(Language language) {
        this.language = language;
    }

    /** A month in which everything occurs. */
    Map<String, Object> everything() {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "comparison",
                Map.of(
                        "any",
                        true,
                        "spans",
                        List.of(
                                span("previous_month", true, false),
                                span("same_month_last_year", false, true),
                                span("year_to_date", true, true))));
        model.put(
                "year",
                Map.of(
                        "known", true,
                        "months", 8,
                        "months_known", 5,
                        "name", say("2021 жылғы қаңтар–тамыз", "январь–август 2021 года"),
                        "notices_placed", "21",
                        "protocols_placed", "22",
                        "notice_violations", "13",
                        "protocol_violations", "9",
                        "other_violations", "3",
                        "violations_total", "25"));
        model.put("ranking", List.of(ranked()));
        model.put(
                "repeated",
                Map.of(
                        "evaluated", true,
                        "months", 6,
                        "months_known", 2,
                        "least", 3,
                        "rows",
                                List.of(Map.of(
                                        "region",
                                        region(),
                                        "label",
                                        "protocol_late",
                                        "months",
                                        3,
                                        "months_known",
                                        4,
                                        "counts",
                                        "1, 2, -, 0, 3, -"))));
        model.put(
                "unusual",
                Map.of(
                        "judged", 2,
                        "judged_by_violations", 1,
                        "needed", 6,
                        "regions", 17,
                        "rows",
                                List.of(Map.of(
                                        "region", region(),
                                        "label", "violations_total",
                                        "figure", 60,
                                        "median", "6",
                                        "deviation", "1,5"))));
        model.put("course", Map.of("rule_changes", say("2021 жылғы тамыз", "август 2021 года")));
        model.put("chart", Map.of("course", chart(), "regions", chart()));
        Map<String, Object> lines = Map.of("count", 2, "more", 1, "rows", List.of(tracked()));
        model.put(
                "tracked",
                Map.of(
                        "any",
                        true,
                        "earlier_known",
                        false,
                        "missing_count",
                        4,
                        "placed_late_count",
                        1,
                        "closed",
                        lines,
                        "still_missing",
                        lines,
                        "pending",
                        lines,
                        "unanswered",
                        lines,
                        "unknown",
                        lines));
        model.put("completeness", completeness("late", 1, 1));
        return model;
    }

    /** The first month of an archive, in which nothing is missing. */
    Map<String, Object> nothing() {
        Map<String, Object> none = Map.of("count", 0, "more", 0, "rows", List.of());
        return Map.of(
                "comparison", Map.of("any", false, "spans", List.of()),
                "year", Map.of("known", false),
                "ranking", List.of(ranked()),
                "repeated", Map.of("evaluated", false, "months", 6, "months_known", 1, "least", 3, "rows", List.of()),
                "unusual",
                        Map.of("judged", 0, "judged_by_violations", 0, "needed", 6, "regions", 17, "rows", List.of()),
                "chart", Map.of("course", chart(), "regions", chart()),
                "tracked",
                        Map.of(
                                "any",
                                false,
                                "earlier_known",
                                true,
                                "missing_count",
                                0,
                                "placed_late_count",
                                0,
                                "closed",
                                none,
                                "still_missing",
                                none,
                                "pending",
                                none,
                                "unanswered",
                                none,
                                "unknown",
                                none),
                "completeness", completeness("not_judged", 0, 0));
    }

    private Map<String, Object> span(String code, boolean evaluated, boolean sameOffices) {
        Map<String, Object> span = new HashMap<>();
        span.put("code", code);
        span.put("evaluated", evaluated);
        span.put("current_name", say("2021 жылғы тамыз", "август 2021 года"));
        span.put("compared_name", say("2021 жылғы шілде", "июль 2021 года"));
        span.put("months", 8);
        span.put("months_evaluated", sameOffices ? 8 : 7);
        span.put("reports", 17);
        span.put("reports_compared", 15);
        span.put("reports_in_both", 14);
        span.put("same_offices", sameOffices);
        span.put("same_rules", sameOffices);
        span.put(
                "breaks",
                sameOffices
                        ? List.of()
                        : List.of(Map.of("region", region(), "date", "08.06.2022", "reason", "reason")));
        List<Map<String, Object>> rows = List.of(Map.of(
                "label",
                say("Бұзушылықтар", "Нарушения"),
                "current",
                "25",
                "compared",
                "30",
                "change",
                "-5",
                "change_percent",
                "-16,6"));
        span.put("rows", rows);
        span.put("rows_in_both", rows);
        return span;
    }

    private Map<String, Object> ranked() {
        return Map.of(
                "rank", "1",
                "region", region(),
                "violations", "3",
                "documents", "12",
                "share", "25,0",
                "rank_before", "2");
    }

    private Map<String, Object> tracked() {
        return Map.of(
                "region", region(),
                "document", "notice",
                "number", "21100031",
                "project", say("Жоба", "Проект"),
                "due", "05.10.2021",
                "placed_on", "07.12.2021",
                "days", "63",
                "working_days", "44");
    }

    private Map<String, Object> completeness(String state, int judged, int late) {
        Map<String, Object> model = new HashMap<>();
        model.put("due", "06.09.2021");
        model.put("grace_until", "09.09.2021");
        model.put("expected", 17);
        model.put("received", 1);
        model.put("complete", 1);
        model.put("judged", judged);
        model.put("on_time", 0);
        model.put("in_grace", 0);
        model.put("late", late);
        model.put("not_judged", 1 - judged);
        model.put("unusable", judged);
        model.put("year_months", 8);
        model.put("year_months_known", 5);
        model.put("rate", "5,8");
        model.put("rate_on_time", "-");
        model.put(
                "rows",
                List.of(Map.of(
                        "region",
                        region(),
                        "state",
                        state,
                        "arrived_on",
                        "20.09.2021",
                        "days",
                        "14",
                        "year_expected",
                        8,
                        "year_received",
                        7,
                        "year_judged",
                        judged,
                        "year_on_time",
                        0)));
        return model;
    }

    private static ChartData chart() {
        return new ChartData(
                "",
                List.of("07.2021", "08.2021"),
                List.of(new ChartData.Series("2021", List.of(Optional.empty(), Optional.of(BigDecimal.ONE)))));
    }

    private String region() {
        return say("Абай облысы", "область Абай");
    }

    private String say(String kazakh, String russian) {
        return language == Language.KK ? kazakh : russian;
    }
}
