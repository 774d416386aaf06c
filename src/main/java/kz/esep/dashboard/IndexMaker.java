package kz.esep.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;
import kz.esep.finding.Severity;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.history.ImportedFigures;
import kz.esep.letters.RegisteredLetter;
import kz.esep.reference.RegionCode;

/** Makes what the page of all months shows. */
final class IndexMaker {

    /** The main figures. */
    static final List<CountCode> HEADLINES = List.of(
            DocumentKind.NOTICE.placed(),
            DocumentKind.PROTOCOL.placed(),
            CountCode.VIOLATIONS_TOTAL,
            CountCode.NOTICE_VIOLATIONS,
            CountCode.PROTOCOL_VIOLATIONS);

    private static final String REPORTS = "aarhus";
    private static final List<String> OWN_FILES = List.of("findings.csv", "letters-register.csv", "arrivals.csv");

    private final Path output;
    private final Naming naming;
    private final PageTexts texts;

    IndexMaker(Path output, Naming naming, PageTexts texts) {
        this.output = output;
        this.naming = naming;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param summaries all months, oldest first
     * @param imported figures of periods without workbooks
     * @param letters all of the register
     * @param today on which answers are awaited
     * @throws IOException if a folder cannot be listed
     */
    IndexPage make(
            List<MonthSummary> summaries, ImportedFigures imported, List<RegisteredLetter> letters, LocalDate today)
            throws IOException {
        KnownFigures figures = new KnownFigures(summaries, imported, naming);
        YearTablesMaker years = new YearTablesMaker(figures, naming);
        List<MonthSummary> latestFirst = summaries.stream()
                .sorted(Comparator.comparing(MonthSummary::month).reversed())
                .toList();
        List<LetterRow> rows = LetterRow.of(letters, today, naming, "");
        YearMonth latest = figures.months().isEmpty()
                ? YearMonth.from(today)
                : figures.months().last();
        return new IndexPage(
                HEADLINES.stream().map(code -> naming.count(code, latest)).toList(),
                Arrays.stream(Severity.values()).map(Severity::name).toList(),
                latestFirst.stream().map(IndexMaker::row).toList(),
                years.make(),
                years.scale().steps(),
                yearFigures(figures),
                charts(figures),
                LetterRow.awaited(rows),
                (int) rows.stream()
                        .filter(row -> row.state().equals("answered"))
                        .count(),
                rows.stream().filter(LetterRow::overdue).count(),
                shelves(latestFirst),
                reports(),
                files(),
                WatchStatus.read(output, texts).orElse(null));
    }

    private static IndexPage.MonthRow row(MonthSummary summary) {
        return new IndexPage.MonthRow(
                Naming.month(summary.month()),
                summary.month() + "/" + Dashboard.PAGE,
                summary.isReported(),
                MonthSummary.received(summary.offices()),
                HEADLINES.stream()
                        .map(code -> Shown.count(summary.figures().count(RegionCode.COUNTRY, code)))
                        .toList(),
                summary.findings(),
                summary.unreadable());
    }

    private IndexPage.YearFigures yearFigures(KnownFigures figures) {
        return new IndexPage.YearFigures(
                figures.years().stream().map(Object::toString).toList(),
                figures.codesOfYears().stream()
                        .map(code -> new IndexPage.FigureRow(
                                naming.count(code, figures.years().last().atMonth(12)),
                                false,
                                figures.years().stream()
                                        .map(year ->
                                                new IndexPage.FigureCell(Shown.count(figures.ofYear(year, code)), true))
                                        .toList()))
                        .toList());
    }

    private List<LineChart> charts(KnownFigures figures) {
        List<LineChart> charts = new ArrayList<>();
        chart(charts, figures, "documents", HEADLINES.subList(0, 2));
        chart(charts, figures, "violations", HEADLINES.subList(2, HEADLINES.size()));
        return charts;
    }

    private void chart(List<LineChart> charts, KnownFigures figures, String id, List<CountCode> codes) {
        List<LineChart.Series> series = new ArrayList<>();
        for (CountCode code : codes) {
            NavigableMap<YearMonth, LineChart.Figure> known = figures.series(code);
            if (!known.isEmpty()) {
                series.add(new LineChart.Series(naming.count(code, known.lastKey()), known));
            }
        }
        if (!series.isEmpty()) {
            charts.add(LineChart.of(
                    id, texts.get("chart." + id), ChartDescription.of(series, texts.get("chart.description")), series));
        }
    }

    private List<IndexPage.Shelf> shelves(List<MonthSummary> months) throws IOException {
        DocumentFolder folder = new DocumentFolder(texts, naming, output);
        List<IndexPage.Shelf> shelves = new ArrayList<>();
        for (MonthSummary month : months) {
            String name = month.month().toString();
            shelves.add(new IndexPage.Shelf(
                    Naming.month(month.month()), name + "/" + Dashboard.PAGE, folder.groups(name, "", month.month())));
        }
        return shelves;
    }

    private List<IndexPage.Shelf> reports() throws IOException {
        Path folder = output.resolve(REPORTS);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> cycles;
        try (Stream<Path> all = Files.list(folder)) {
            cycles = all.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-\\d{4}"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        List<IndexPage.Shelf> shelves = new ArrayList<>();
        for (String cycle : cycles) {
            shelves.add(new IndexPage.Shelf(
                    Trilingual.alike(cycle.replace('-', '–')),
                    "",
                    new DocumentFolder(texts, naming, output)
                            .groups(
                                    REPORTS + "/" + cycle,
                                    "",
                                    YearMonth.of(Integer.parseInt(cycle.substring(5)), 12))));
        }
        return shelves;
    }

    private List<DocumentLink> files() {
        return OWN_FILES.stream()
                .filter(name -> Files.isRegularFile(output.resolve(name)))
                .map(name -> new DocumentLink(texts.get("own." + name), name, DocumentLink.address(name)))
                .toList();
    }
}
