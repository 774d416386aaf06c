package kz.esep.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.analysis.MonthFigures;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.RuleColumn;
import kz.esep.hearings.RuleLine;
import kz.esep.hearings.RuleSet;
import kz.esep.language.Language;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;

/**
 * The part of the analysis that is about the rules: for each rule set its table, whose columns come from the table of rules,
 * and its violations; and the table of all rule sets together.
 */
final class RuleSetModel {

    private final Language language;
    private final MonthAnalysis analysis;
    private final CountLabels labels;

    RuleSetModel(Language language, MonthAnalysis analysis, CountLabels labels) {
        this.language = language;
        this.analysis = analysis;
        this.labels = labels;
    }

    /** The rule sets of the month, oldest first. */
    List<Map<String, Object>> ruleSets() {
        return figures().ruleSets().stream().map(this::ruleSet).toList();
    }

    /** What all rule sets come to together, for months in which several apply. */
    Map<String, Object> common() {
        return table(commonColumns(), region -> code -> figures().count(region, code));
    }

    /** The violations of the country that are outside the subtotals, by kind, as far as there are any. */
    List<Map<String, Object>> others() {
        List<Map<String, Object>> others = new ArrayList<>();
        for (RuleColumn column : commonColumns()) {
            int count = figures().count(RegionCode.COUNTRY, column.code()).orElse(0);
            if (column.subtotal() == RuleLine.Subtotal.NONE && count > 0) {
                others.add(Map.of("heading", labels.heading(language, column), "count", count));
            }
        }
        return others;
    }

    /** The columns of all rule sets, one for each code. */
    private List<RuleColumn> commonColumns() {
        Map<CountCode, List<RuleLine>> lines = new LinkedHashMap<>();
        figures().ruleSets().stream()
                .flatMap(set -> figures().columns(set).stream())
                .forEach(column -> lines.computeIfAbsent(column.code(), code -> new ArrayList<>())
                        .addAll(column.lines()));
        return lines.entrySet().stream()
                .map(entry -> new RuleColumn(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<String, Object> ruleSet(RuleSet ruleSet) {
        Map<String, Object> model = new HashMap<>(
                table(figures().columns(ruleSet), region -> code -> figures().count(ruleSet, region, code)));
        model.put("code", ruleSet.code());
        model.put("name", ruleSet.names(language).name());
        model.put("act", ruleSet.names(language).act());
        model.put("violations", violations(ruleSet));
        return model;
    }

    /** Columns, a row for each office, totals. */
    private Map<String, Object> table(
            List<RuleColumn> columns, Function<RegionCode, Function<CountCode, OptionalInt>> figures) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (OfficeMonth office : analysis.ledger().offices()) {
            Map<String, Object> row = counts(figures.apply(office.region().code()));
            row.put("number", rows.size() + 1);
            row.put("region", office.region().names(language).label());
            row.put("region_code", office.region().code().value());
            rows.add(row);
        }
        return Map.of("columns", grouped(columns), "rows", rows, "totals", counts(figures.apply(RegionCode.COUNTRY)));
    }

    private Map<String, Object> grouped(List<RuleColumn> columns) {
        return Map.of(
                "other", headings(columns, RuleLine.Subtotal.NONE),
                "notices", headings(columns, RuleLine.Subtotal.NOTICE),
                "protocols", headings(columns, RuleLine.Subtotal.PROTOCOL));
    }

    private List<Map<String, Object>> headings(List<RuleColumn> columns, RuleLine.Subtotal subtotal) {
        return columns.stream()
                .filter(column -> column.subtotal() == subtotal)
                .map(column -> Map.<String, Object>of(
                        "code", column.code().value(), "heading", labels.heading(language, column)))
                .toList();
    }

    /** Those of every code, so that a template may name it in each month; a rule set that does not know it gives no data. */
    private Map<String, Object> counts(Function<CountCode, OptionalInt> figures) {
        Map<String, Object> counts = new HashMap<>();
        figures().everyCode().forEach(code -> counts.put(code.value(), Shown.count(figures.apply(code))));
        return counts;
    }

    /** One entry for each line of the table of rules that was broken: a term that changed in the month gives two. */
    private List<Map<String, Object>> violations(RuleSet ruleSet) {
        List<Map<String, Object>> violations = new ArrayList<>();
        for (RuleLine line : ruleSet.lines()) {
            Map<Region, Long> counts = counts(ruleSet, line);
            long count = counts.values().stream().mapToLong(Long::longValue).sum();
            if (count > 0) {
                violations.add(Map.of(
                        "code", line.code().value(),
                        "subject", subject(line),
                        "sentence", line.texts(language).sentence(),
                        "citation", line.texts(language).citation(),
                        "count", Math.toIntExact(count),
                        "regions", regions(counts)));
            }
        }
        return violations;
    }

    /** How often {@code line} was broken in each region, in table order. */
    private Map<Region, Long> counts(RuleSet ruleSet, RuleLine line) {
        Map<Region, Long> counts = new LinkedHashMap<>();
        for (OfficeMonth office : analysis.ledger().offices()) {
            long count = office.assessment().stream()
                    .flatMap(assessment -> assessment.violations().stream())
                    .filter(violation -> violation.ruleSet().code().equals(ruleSet.code())
                            && violation.rule().equals(line))
                    .count();
            if (count > 0) {
                counts.put(office.region(), count);
            }
        }
        return counts;
    }

    private static String subject(RuleLine line) {
        return line.subtotal() == RuleLine.Subtotal.NONE
                ? "rubric"
                : line.subtotal().name().toLowerCase(Locale.ROOT);
    }

    /** {@code Алматы облысы (13), Жамбыл облысы (7)}. */
    private String regions(Map<Region, Long> counts) {
        List<String> names = new ArrayList<>();
        counts.forEach((region, count) -> names.add(region.names(language).full() + " (" + count + ")"));
        return String.join(", ", names);
    }

    private MonthFigures figures() {
        return analysis.figures();
    }
}
