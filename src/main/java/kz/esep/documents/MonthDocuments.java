package kz.esep.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.arrival.CompletenessTable;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.form.SubmissionForm;
import kz.esep.hearings.CountLabels;
import kz.esep.language.Language;
import kz.esep.reference.Ministries;
import kz.esep.reference.ReferenceException;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.tracking.TrackedTable;
import kz.esep.word.TemplateFault;
import kz.esep.word.TemplateFaultException;
import kz.esep.word.WordTemplate;
import kz.esep.word.function.RegionNames;

/** Writes everything that leaves the house for a month. Templates are compiled once and serve all months. */
public final class MonthDocuments {

    /** The file names of the templates. */
    public static final List<String> TEMPLATES =
            Arrays.stream(Language.values()).map(MonthDocuments::name).toList();

    private final Map<Language, WordTemplate> templates;
    private final Ministries ministries;
    private final CountLabels labels;
    private final SubmissionForm form;
    private final MonthTables tables;
    private final Regions regions;
    private final ConsolidatedWorkbook consolidated;

    private MonthDocuments(
            Map<Language, WordTemplate> templates,
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
     * Compiles the templates of {@code folder}, usually {@code templates/documents}.
     *
     * @throws ReferenceException with every fault of every template
     */
    public static MonthDocuments open(
            Path folder,
            Ministries ministries,
            CountLabels labels,
            SubmissionForm form,
            MonthTables tables,
            Regions regions) {
        List<Finding> faults = new ArrayList<>();
        Map<Language, WordTemplate> templates = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = name(language);
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                faults.add(Finding.of(FindingCode.D006, Place.ofFile("documents/" + name), ""));
                continue;
            }
            try {
                templates.put(language, WordTemplate.compile(name, Files.readAllBytes(file), language));
            } catch (TemplateFaultException e) {
                faults.addAll(findings(e));
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
        }
        if (!faults.isEmpty()) {
            throw new ReferenceException(faults);
        }
        return new MonthDocuments(templates, ministries, labels, form, tables, regions);
    }

    /**
     * All files of the month by name.
     *
     * @throws ReferenceException if a template uses what the month does not have
     */
    public Map<String, byte[]> write(MonthMaterial material) {
        MonthAnalysis analysis = material.analysis();
        CompletableFuture<byte[]> workbook = CompletableFuture.supplyAsync(() -> consolidated.write(analysis));
        Map<String, byte[]> files = new TreeMap<>(tables.write(analysis));
        files.putAll(TrendTables.write(material.trend()));
        files.put(TrackedTable.FILE, TrackedTable.write(material.tracked()));
        files.put(CompletenessTable.FILE, CompletenessTable.write(material.completeness()));
        List<Finding> faults = new ArrayList<>();
        templates.forEach((language, template) -> {
            try {
                Map<String, Object> model = AnalysisModel.of(language, material, ministries, labels, form);
                files.put(name(language), template.render(model, regionsOf(analysis)));
            } catch (TemplateFaultException e) {
                faults.addAll(findings(e));
            }
        });
        if (!faults.isEmpty()) {
            throw new ReferenceException(faults);
        }
        files.put("consolidated.xlsx", workbook.join());
        return files;
    }

    /** The names of the month's last day, where a template asks for no other. */
    private RegionNames regionsOf(MonthAnalysis analysis) {
        LocalDate lastDay = analysis.ledger().month().atEndOfMonth();
        return (code, day) -> regions.find(new RegionCode(code), day.orElse(lastDay));
    }

    private static String name(Language language) {
        return "analysis." + language.code() + ".docx";
    }

    private static List<Finding> findings(TemplateFaultException exception) {
        return exception.faults().stream().map(MonthDocuments::finding).toList();
    }

    private static Finding finding(TemplateFault fault) {
        Place place = new Place("documents/" + fault.template(), fault.part(), "");
        return Finding.of(code(fault.kind()), place, fault.tag())
                .with("paragraph", fault.paragraph())
                .with("detail", fault.detail());
    }

    private static FindingCode code(TemplateFault.Kind kind) {
        return switch (kind) {
            case UNCLOSED_TAG -> FindingCode.D007;
            case UNBALANCED_TAG -> FindingCode.D008;
            case CROSSED_TAG -> FindingCode.D009;
            case SYNTAX -> FindingCode.D010;
            case FORBIDDEN -> FindingCode.D011;
            case WRONG_SCOPE -> FindingCode.D012;
            case UNKNOWN_NAME -> FindingCode.D013;
            case DATA -> FindingCode.D014;
            case NOT_A_DOCUMENT -> FindingCode.D015;
        };
    }
}
