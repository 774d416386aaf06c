package kz.esep.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.form.SubmissionForm;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.DocumentKind;
import kz.esep.language.Enumeration;
import kz.esep.language.Language;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.Ministries;
import kz.esep.reference.RegionCode;
import kz.esep.trend.TrendAnalyst;
import kz.esep.word.function.RegionNames;

/**
 * The names the templates {@code analysis.kk.docx} and {@code analysis.ru.docx} may use, and their values for a month.
 * {@code docs/TEMPLATE_NAMES.md} lists them for staff.
 */
public final class AnalysisModel {

    private static final CountCode RUBRIC = new CountCode("rubric_mismatch");

    /** A number, for templates reckon with it; whether it is one is said beside it, by {@code notices_known} and its like. */
    private static final int NOTHING_KNOWN = 0;

    private final Language language;
    private final MonthMaterial material;
    private final MonthAnalysis analysis;
    private final Ministries ministries;
    private final CountLabels labels;
    private final SubmissionForm form;
    private final RegionNames regions;

    private AnalysisModel(
            Language language,
            MonthMaterial material,
            Ministries ministries,
            CountLabels labels,
            SubmissionForm form,
            RegionNames regions) {
        this.language = language;
        this.material = material;
        this.analysis = material.analysis();
        this.ministries = ministries;
        this.labels = labels;
        this.form = form;
        this.regions = regions;
    }

    /** The model of the month of {@code material} in {@code language}; {@code regions} knows those that are no more. */
    public static Map<String, Object> of(
            Language language,
            MonthMaterial material,
            Ministries ministries,
            CountLabels labels,
            SubmissionForm form,
            RegionNames regions) {
        return new AnalysisModel(language, material, ministries, labels, form, regions).model();
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>(Dateline.of(
                language, analysis.ledger().month(), analysis.ledger().asOf(), ministries));
        RuleSetModel rules = new RuleSetModel(language, analysis, labels);
        model.put("offices", offices());
        model.put("totals", totals(rules));
        model.put("silent", silent());
        model.put("partial", partial());
        model.put("rule_sets", rules.ruleSets());
        model.put("common", rules.common());
        model.put("discrepancies", new DiscrepancyModel(language, analysis, labels).discrepancies());
        model.putAll(new TrendModel(language, material, labels).model());
        model.put("tracked", new TrackedModel(language, material, regions).model());
        model.put("completeness", new CompletenessModel(language, material.completeness()).model());
        return model;
    }

    private Map<String, Object> offices() {
        int expected = analysis.ledger().offices().size();
        return Map.of(
                "expected",
                expected,
                "received",
                expected - analysis.ledger().silent().size());
    }

    private Map<String, Object> totals(RuleSetModel rules) {
        Map<String, Object> totals = new HashMap<>();
        List<CountCode> codes = new ArrayList<>(TrendAnalyst.GENERAL);
        codes.add(RUBRIC);
        codes.forEach(code -> totals.put(code.value(), country(code).orElse(NOTHING_KNOWN)));
        totals.put("notices_known", country(DocumentKind.NOTICE.placed()).isPresent());
        totals.put("protocols_known", country(DocumentKind.PROTOCOL.placed()).isPresent());
        totals.put("other", rules.others());
        return totals;
    }

    private OptionalInt country(CountCode code) {
        return analysis.figures().count(RegionCode.COUNTRY, code);
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
}
