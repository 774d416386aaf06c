package kz.esep.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.cycle.AarhusReport;
import kz.esep.cycle.ChapterAnswer;
import kz.esep.language.Language;
import kz.esep.reference.Ministries;
import kz.esep.reference.ReferenceException;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.word.function.RegionNames;

/** The files of the Aarhus report: the whole and each chapter in both languages, the editor's list, the coverage. */
public final class AarhusDocuments {

    private final DocumentTemplates templates;
    private final Ministries ministries;
    private final Regions regions;

    /** By {@code templates} and the tables of names. */
    public AarhusDocuments(DocumentTemplates templates, Ministries ministries, Regions regions) {
        this.templates = templates;
        this.ministries = ministries;
        this.regions = regions;
    }

    /**
     * The files of {@code report} by their paths in its folder: {@code report.kk.docx}, {@code chapters/ru/16.docx}.
     *
     * @throws ReferenceException if a template uses what the report does not have
     */
    public Map<String, byte[]> write(AarhusReport report) {
        LocalDate lastDay = report.cycle().lastDay();
        RegionNames names = (code, day) -> regions.find(new RegionCode(code), day.orElse(lastDay));
        List<DocumentTemplates.Order> orders = new ArrayList<>();
        for (Language language : Language.values()) {
            String suffix = "." + language.code() + ".docx";
            orders.add(new DocumentTemplates.Order(
                    TemplateKind.AARHUS_REPORT,
                    language,
                    "report" + suffix,
                    () -> AarhusModel.of(language, report, ministries)));
            orders.add(new DocumentTemplates.Order(
                    TemplateKind.AARHUS_EDITOR,
                    language,
                    "editor" + suffix,
                    () -> AarhusEditorModel.of(language, report, ministries, names)));
            for (ChapterAnswer chapter : report.chapters()) {
                orders.add(new DocumentTemplates.Order(
                        TemplateKind.AARHUS_CHAPTER,
                        language,
                        file(language, chapter),
                        () -> AarhusModel.of(language, report.cycle(), chapter, ministries)));
            }
        }
        Map<String, byte[]> files =
                new TreeMap<>(templates.render(orders, names).files());
        files.put(CoverageTable.FILE, CoverageTable.write(report.coverage()));
        return files;
    }

    private static String file(Language language, ChapterAnswer chapter) {
        return String.format(
                Locale.ROOT,
                "chapters/%s/%02d.docx",
                language.code(),
                chapter.chapter().number());
    }
}
