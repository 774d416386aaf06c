package kz.esep.documents;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.feedback.FeedbackMonth;
import kz.esep.feedback.FeedbackReport;
import kz.esep.form.SubmissionForm;
import kz.esep.language.Enumeration;
import kz.esep.language.Language;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.Ministries;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;

/** The names the templates {@code feedback.kk.docx} and {@code feedback.ru.docx} may use, and their values for a month. */
public final class FeedbackModel {

    private FeedbackModel() {}

    /** The model of the month of {@code material} in {@code language}. */
    public static Map<String, Object> of(
            Language language, MonthMaterial material, Ministries ministries, SubmissionForm form) {
        MonthLedger ledger = material.analysis().ledger();
        FeedbackReport report = material.feedback();
        List<Region> regions =
                ledger.offices().stream().map(OfficeMonth::region).toList();
        Map<String, Object> model = new HashMap<>(Dateline.of(language, ledger.month(), ledger.asOf(), ministries));
        model.put(
                "sections",
                report.sections().stream()
                        .map(section -> new FeedbackSectionModel(language, section, reporting(ledger, section)).model())
                        .toList());
        model.put(
                "longest",
                FeedbackSectionModel.period(language, report.longest().own()));
        model.put("chart", FeedbackCharts.of(language, report));
        model.put("duties", DutyModel.ofAll(language, report.duties()));
        model.put("portal", new PortalModel(language, form).of(material.portal()));
        model.put("exempt", exempt(language, report.month()));
        model.put("not_reported", notReported(language, report, regions));
        return model;
    }

    /** The regions of the month and, where the central office reported anything in the period, the republic. */
    private static List<Region> reporting(MonthLedger ledger, FeedbackReport.Section section) {
        Set<RegionCode> reported = section.own().scores().regions();
        Stream<OfficeMonth> national =
                ledger
                        .national()
                        .filter(office -> reported.contains(office.region().code()))
                        .stream();
        return Stream.concat(ledger.offices().stream(), national)
                .map(OfficeMonth::region)
                .toList();
    }

    private static List<Map<String, Object>> exempt(Language language, FeedbackMonth month) {
        return month.exempt().stream()
                .collect(Collectors.groupingBy(item -> item.body().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(items -> items.get(0).body())
                .map(body -> Map.<String, Object>of(
                        "body", body.name().in(language),
                        "ground", body.exemption().in(language)))
                .toList();
    }

    private static Map<String, Object> notReported(Language language, FeedbackReport report, List<Region> regions) {
        List<String> silent = regions.stream()
                .filter(region -> !report.month().regions().contains(region.code()))
                .map(region -> region.names(language).full())
                .toList();
        return Map.of(
                "any", !silent.isEmpty(),
                "count", silent.size(),
                "regions", Enumeration.of(language, silent));
    }
}
