package kz.esep.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.arrival.CompletenessTable;
import kz.esep.finding.Finding;
import kz.esep.form.SubmissionForm;
import kz.esep.hearings.CountLabels;
import kz.esep.language.Language;
import kz.esep.reference.Ministries;
import kz.esep.reference.ReferenceException;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.tracking.TrackedTable;
import kz.esep.word.function.RegionNames;

/** Writes everything that leaves the house for a month. Templates are compiled once and serve all months. */
public final class MonthDocuments {

    private final DocumentTemplates templates;
    private final Ministries ministries;
    private final CountLabels labels;
    private final SubmissionForm form;
    private final MonthTables tables;
    private final Regions regions;
    private final ConsolidatedWorkbook consolidated;

    /** Documents of {@code templates}, whatever the month. */
    public MonthDocuments(
            DocumentTemplates templates,
            Ministries ministries,
            CountLabels labels,
            SubmissionForm form,
            MonthTables tables,
            Regions regions) {
        this.templates = templates;
        this.ministries = ministries;
        this.labels = labels;
        this.form = form;
        this.tables = tables;
        this.regions = regions;
        this.consolidated = new ConsolidatedWorkbook(form, labels);
    }

    /**
     * What was written for a month.
     *
     * @param files by name
     * @param remarks on what their templates could not show
     */
    public record Written(Map<String, byte[]> files, List<Finding> remarks) {

        public Written {
            files = Collections.unmodifiableMap(new TreeMap<>(files));
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * All files of the month.
     *
     * @throws ReferenceException if a template uses what the month does not have
     */
    public Written write(MonthMaterial material) {
        MonthAnalysis analysis = material.analysis();
        CompletableFuture<byte[]> workbook = CompletableFuture.supplyAsync(() -> consolidated.write(analysis));
        Map<String, byte[]> files = new TreeMap<>(tables.write(analysis));
        files.putAll(TrendTables.write(material.trend()));
        files.put(TrackedTable.FILE, TrackedTable.write(material.tracked()));
        files.put(CompletenessTable.FILE, CompletenessTable.write(material.completeness()));
        RegionNames names = regionsOf(analysis);
        List<DocumentTemplates.Order> orders = new ArrayList<>();
        for (Language language : Language.values()) {
            orders.add(new DocumentTemplates.Order(
                    TemplateKind.ANALYSIS,
                    language,
                    TemplateKind.ANALYSIS.file(language),
                    () -> AnalysisModel.of(language, material, ministries, labels, form, names)));
        }
        FeedbackDocuments ofFeedback = new FeedbackDocuments(material, ministries, form);
        orders.addAll(ofFeedback.orders());
        files.putAll(ofFeedback.tables());
        DocumentTemplates.Documents documents = templates.render(orders, names);
        files.putAll(documents.files());
        files.put("consolidated.xlsx", workbook.join());
        return new Written(files, documents.remarks());
    }

    /** The names of the month's last day, where a template asks for no other. */
    private RegionNames regionsOf(MonthAnalysis analysis) {
        LocalDate lastDay = analysis.ledger().month().atEndOfMonth();
        return (code, day) -> regions.find(new RegionCode(code), day.orElse(lastDay));
    }
}
