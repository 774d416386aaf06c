package kz.esep.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.analysis.MonthFigures;
import kz.esep.form.SubmissionForm;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.RuleLine;
import kz.esep.hearings.RuleSet;
import kz.esep.language.Enumeration;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.language.OfficialDate;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.Ministries;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;
import kz.esep.trend.TrendAnalyst;

/**
 * The names the templates {@code analysis.kk.docx} and {@code analysis.ru.docx} may use, and their values for a month.
 * {@code docs/TEMPLATE_NAMES.md} lists them for staff.
 */
public final class AnalysisModel {

    private static final CountCode RUBRIC = new CountCode("rubric_mismatch");

    private final Language language;
    private final MonthMaterial material;
    private final MonthAnalysis analysis;
    private final Ministries ministries;
    private final CountLabels labels;
    private final SubmissionForm form;

    private AnalysisModel(
            Language language, MonthMaterial material, Ministries ministries, CountLabels labels, SubmissionForm form) {
        this.language = language;
        this.material = material;
        this.analysis = material.analysis();
        this.ministries = ministries;
        this.labels = labels;
        this.form = form;
    }

    /** The model of the month of {@code material} in {@code language}. */
    public static Map<String, Object> of(
            Language language, MonthMaterial material, Ministries ministries, CountLabels labels, SubmissionForm form) {
        return new AnalysisModel(language, material, ministries, labels, form).model();
    }

    private Map<String, Object> model() {
        LocalDate asOf = analysis.ledger().asOf();
        Map<String, Object> model = new HashMap<>();
        model.put("language", language.code());
        model.put("month", month());
        model.put("as_of", OfficialDate.inWords(language, asOf));
        model.put("as_of_digits", OfficialDate.inDigits(asOf));
        model.put("as_of_iso", asOf.toString());
        model.put("ministry", Map.of("name", ministries.name(language, asOf)));
        model.put("offices", offices());
        model.put("totals", totals());
        model.put("silent", silent());
        model.put("partial", partial());
        model.put(
                "rule_sets",
                analysis.figures().ruleSets().stream().map(this::ruleSet).toList());
        model.put("discrepancies", new DiscrepancyModel(language, analysis, labels).discrepancies());
        model.putAll(new TrendModel(language, material, labels).model());
        model.put("tracked", new TrackedModel(language, material).model());
        model.put("completeness", new CompletenessModel(language, material.completeness()).model());
        return model;
    }

    private Map<String, Object> month() {
        YearMonth month = analysis.ledger().month();
        return Map.of(
                "code", month.toString(),
                "name", MonthNames.nominative(language, month.getMonth()),
                "year", String.valueOf(month.getYear()),
                "title", MonthNames.inTitle(language, month),
                "total_label", MonthNames.totalLabel(language, month.getMonth()));
    }

    private Map<String, Object> offices() {
        int expected = analysis.ledger().offices().size();
        return Map.of(
                "expected",
                expected,
                "received",
                expected - analysis.ledger().silent().size());
    }

    private Map<String, Object> totals() {
        Map<String, Object> totals = new HashMap<>();
        List<CountCode> codes = new ArrayList<>(TrendAnalyst.GENERAL);
        codes.add(RUBRIC);
        codes.forEach(code -> totals.put(
                code.value(), analysis.figures().count(RegionCode.COUNTRY, code).orElse(0)));
        return totals;
    }

    private Map<String, Object> silent() {
        List<String> names = analysis.ledger().silent().stream()
                .map(office -> office.region().names(language).full())
                .toList();
        return Map.of("any", !names.isEmpty(), "count", names.size(), "regions", Enumeration.of(language, names));
    }

    private List<Map<String, Object>> partial() {
        List<Map<String, Object>> partial = new ArrayList<>();
        for (OfficeMonth office : analysis.ledger().partial()) {
            for (DocumentKind kind : office.missingSheets()) {
                partial.add(Map.of(
                        "region", office.region().names(language).full(),
                        "region_code", office.region().code().value(),
                        "sheet", sheetName(kind)));
            }
        }
        return partial;
    }

    private String sheetName(DocumentKind kind) {
        return switch (language) {
            case KK -> form.getSheet(kind.sheet()).labelKk();
            case RU -> form.getSheet(kind.sheet()).labelRu();
        };
    }

    private Map<String, Object> ruleSet(RuleSet ruleSet) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (OfficeMonth office : analysis.ledger().offices()) {
            Map<String, Object> row = counts(ruleSet, office.region().code());
            row.put("number", rows.size() + 1);
            row.put("region", office.region().names(language).label());
            row.put("region_code", office.region().code().value());
            rows.add(row);
        }
        return Map.of(
                "code", ruleSet.code(),
                "name", ruleSet.names(language).name(),
                "act", ruleSet.names(language).act(),
                "rows", rows,
                "totals", counts(ruleSet, RegionCode.COUNTRY),
                "violations", violations(ruleSet));
    }

    private Map<String, Object> counts(RuleSet ruleSet, RegionCode region) {
        Map<String, Object> counts = new HashMap<>();
        LocalDate lastDay = analysis.ledger().month().atEndOfMonth();
        for (CountCode code : MonthFigures.codes(List.of(ruleSet), lastDay)) {
            counts.put(code.value(), Shown.count(analysis.figures().count(ruleSet, region, code)));
        }
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
}
