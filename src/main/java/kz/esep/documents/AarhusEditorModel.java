package kz.esep.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.cycle.AarhusReport;
import kz.esep.cycle.ChapterAnswer;
import kz.esep.cycle.ChapterRemark;
import kz.esep.cycle.Coverage;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Severity;
import kz.esep.language.Enumeration;
import kz.esep.language.Language;
import kz.esep.reference.Ministries;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;
import kz.esep.word.function.RegionNames;

/** The names the template of the editor's list may use, and their values: chapter by chapter what is there and what to do. */
public final class AarhusEditorModel {

    private final Language language;
    private final AarhusReport report;
    private final FindingSentences sentences;
    private final RegionNames regions;

    private AarhusEditorModel(Language language, AarhusReport report, RegionNames regions) {
        this.language = language;
        this.report = report;
        this.sentences = FindingSentences.in(language);
        this.regions = regions;
    }

    /** The model in {@code language}. */
    public static Map<String, Object> of(
            Language language, AarhusReport report, Ministries ministries, RegionNames regions) {
        return new AarhusEditorModel(language, report, regions).model(ministries);
    }

    private Map<String, Object> model(Ministries ministries) {
        Map<String, Object> model = AarhusModel.head(language, report.cycle(), ministries);
        model.put("chapters", report.chapters().stream().map(this::chapter).toList());
        model.put(
                "general",
                report.coverage().remarks().stream()
                        .filter(remark -> remark.chapter().isEmpty())
                        .map(this::remark)
                        .toList());
        model.put("missing", count(Severity.ERROR));
        model.put("doubtful", count(Severity.WARNING));
        model.put("untranslated", report.untranslated());
        model.put(
                "answered",
                report.chapters().stream().filter(ChapterAnswer::isAnswered).count());
        model.put("ready", !report.isIncomplete());
        return model;
    }

    private long count(Severity severity) {
        return report.coverage().remarks().stream()
                .filter(remark -> remark.finding().severity() == severity)
                .count();
    }

    private Map<String, Object> chapter(ChapterAnswer answer) {
        List<Coverage.Cell> cells = report.coverage().cells().stream()
                .filter(cell -> cell.chapter().equals(answer.chapter()))
                .toList();
        List<Map<String, Object>> remarks = report.coverage().of(answer.chapter()).stream()
                .map(this::remark)
                .toList();
        List<String> silent = cells.stream()
                .filter(cell -> !cell.office().isNational() && cell.isEmpty())
                .flatMap(cell -> name(cell.office()).stream())
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("roman", answer.chapter().roman());
        model.put("title", answer.chapter().title().in(language));
        model.put("answered", answer.isAnswered());
        model.put("texts", cells.stream().mapToInt(Coverage.Cell::texts).sum());
        model.put("cases", cells.stream().mapToInt(Coverage.Cell::cases).sum());
        model.put("drafts", cells.stream().mapToInt(Coverage.Cell::drafts).sum());
        model.put(
                "offices",
                cells.stream()
                        .filter(cell -> !cell.office().isNational() && cell.isMoreThanSites())
                        .count());
        model.put("silent", Enumeration.of(language, silent));
        model.put("all_silent", silent.size() == cells.size() - 1);
        model.put("any_silent", !silent.isEmpty() && !answer.chapter().rules().nationalOnly());
        model.put("remarks", remarks);
        return model;
    }

    private Optional<String> name(RegionCode office) {
        return regions.find(office.value(), Optional.empty())
                .map((Region region) -> region.names(language).full());
    }

    private Map<String, Object> remark(ChapterRemark remark) {
        Finding finding = remark.finding();
        return Map.of(
                "code", finding.code().name(),
                "grave", finding.severity() == Severity.ERROR,
                "message", sentences.message(finding),
                "mend", sentences.mend(finding),
                "place", finding.place().toString());
    }
}
