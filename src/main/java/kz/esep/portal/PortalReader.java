package kz.esep.portal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.intake.Intake;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Spool;
import kz.esep.reference.Severities;
import kz.esep.reference.StateBodies;
import kz.esep.storage.CsvLine;
import kz.esep.storage.CsvLines;
import kz.esep.storage.FileContent;

/** Finds the portals' exports among the tables that were received, and reads them in bounded memory. */
public final class PortalReader {

    private final ExportLayouts layouts;
    private final ExportValues values;
    private final StateBodies bodies;
    private final Severities severities;
    private final Supplier<Counting> countings;

    /** With the tables that say what exports look like, whom they speak of and how much a finding weighs. */
    public PortalReader(ExportLayouts layouts, ExportValues values, StateBodies bodies, Severities severities) {
        this(layouts, values, bodies, severities, Counting::new);
    }

    PortalReader(
            ExportLayouts layouts,
            ExportValues values,
            StateBodies bodies,
            Severities severities,
            Supplier<Counting> countings) {
        this.layouts = layouts;
        this.values = values;
        this.bodies = bodies;
        this.severities = severities;
        this.countings = countings;
    }

    /**
     * Reads the exports among {@code received}, in the order of their names. Tables that are none are told of as passed over.
     *
     * @param spool where the bytes of {@code received} are
     * @param arrival the day on which an export was first seen
     * @throws IOException if the spool cannot be read
     */
    public PortalExports read(Intake.Received received, Spool spool, Function<ReceivedFile, LocalDate> arrival)
            throws IOException {
        Run run = new Run(new Lexicon(values, bodies), arrival);
        for (ReceivedFile file : received.tables()) {
            Optional<FileContent> content = spool.content(file);
            if (content.isPresent()) {
                run.take(file, content.get());
            }
        }
        return run.exports();
    }

    /** One reading of all files. */
    private final class Run {

        private final Lexicon lexicon;
        private final Function<ReceivedFile, LocalDate> arrival;
        private final Counting counting = countings.get();
        private final Map<String, String> nameBySum = new HashMap<>();
        private final Map<String, ExportFindings> findingsByFile = new LinkedHashMap<>();
        private final List<Finding> unplaced = new ArrayList<>();
        private final Map<String, NavigableMap<YearMonth, Long>> lines = new TreeMap<>();

        Run(Lexicon lexicon, Function<ReceivedFile, LocalDate> arrival) {
            this.lexicon = lexicon;
            this.arrival = arrival;
        }

        void take(ReceivedFile file, FileContent content) throws IOException {
            Place place = Place.ofFile(file.name());
            try (CsvLines csv = CsvLines.open(content)) {
                List<String> header = csv.header().trouble() == CsvLine.Trouble.NONE
                        ? csv.header().cells()
                        : List.of();
                Optional<ExportColumns> columns = layouts.recognise(header);
                if (columns.isEmpty()) {
                    unplaced.add(unrecognised(place, header));
                } else if (isFirst(file, place)) {
                    read(csv, columns.get(), file, place);
                }
            }
        }

        /** Whether no other name bears the same bytes. */
        private boolean isFirst(ReceivedFile file, Place place) {
            String first = nameBySum.putIfAbsent(file.sha256(), file.name());
            if (first != null) {
                unplaced.add(Finding.of(FindingCode.F006, place, first));
            }
            return first == null;
        }

        private void read(CsvLines csv, ExportColumns columns, ReceivedFile file, Place place) throws IOException {
            counting.begin(file.name());
            ExportFindings findings = new ExportFindings(severities);
            LocalDate arrived = arrival.apply(file);
            lines.put(file.name(), new ExportReading(columns, lexicon, counting, findings, arrived, place).read(csv));
            findingsByFile.put(file.name(), findings);
        }

        PortalExports exports() {
            counting.forEachUnsupported((code, subject, file, line) -> findingsByFile
                    .computeIfAbsent(file, none -> new ExportFindings(severities))
                    .weigh(subject.month(), unsupported(code, subject, file, line)));
            Map<YearMonth, List<Finding>> found = new TreeMap<>();
            findingsByFile.values().forEach(findings -> {
                findings.byMonth()
                        .forEach((month, own) -> found.computeIfAbsent(month, none -> new ArrayList<>())
                                .addAll(own));
                unplaced.addAll(findings.unplaced());
            });
            Map<YearMonth, PortalFigures> figures = counting.figures();
            figures.values()
                    .forEach(month -> undecided(month)
                            .ifPresent(finding -> found.computeIfAbsent(month.month(), none -> new ArrayList<>())
                                    .add(finding)));
            return new PortalExports(figures, found, unplaced, lines);
        }
    }

    /** Told by the name of its subject, or by that of its body where names had no room. */
    private static Finding unsupported(FindingCode code, Subject subject, String file, long line) {
        String name = subject.name().isEmpty() ? subject.body().name().ru() : subject.name();
        return Finding.of(code, Place.ofFile(file).atCell(String.valueOf(line)), LineReader.shown(name));
    }

    private Finding unrecognised(Place place, List<String> header) {
        return layouts.nearlyMissing(header)
                .map(missing -> Finding.of(FindingCode.F021, place, missing))
                .orElseGet(() -> Finding.of(
                        FindingCode.F003,
                        place,
                        place.file().substring(place.file().lastIndexOf('/') + 1)));
    }

    /** How many proposals of {@code month} wait for a decision, told at the first export that speaks of it. */
    private static Optional<Finding> undecided(PortalFigures month) {
        long count =
                month.lines().stream().mapToLong(PortalFigures.Line::undecided).sum();
        return month.files()
                .findFirst()
                .filter(file -> count > 0)
                .map(file -> Finding.of(FindingCode.R047, Place.ofFile(file), String.valueOf(count)));
    }
}
