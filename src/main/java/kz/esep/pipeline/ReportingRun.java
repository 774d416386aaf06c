package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.analysis.PublishedFigures;
import kz.esep.archive.Archive;
import kz.esep.arrival.Arrival;
import kz.esep.arrival.ArrivalJournal;
import kz.esep.documents.MonthDocuments;
import kz.esep.documents.MonthMaterial;
import kz.esep.documents.MonthTables;
import kz.esep.finding.Finding;
import kz.esep.finding.Listing;
import kz.esep.history.HearingsTable;
import kz.esep.history.HistoryReader;
import kz.esep.intake.Intake;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Spool;
import kz.esep.intake.Submission;
import kz.esep.ledger.Ledgers;
import kz.esep.ledger.MonthLedger;
import kz.esep.portal.PortalExports;
import kz.esep.portal.PortalReader;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.FileContent;

/** The main job: from the drop folder to documents and archive, month by month. */
public final class ReportingRun {

    private final Intake intake;
    private final PortalReader portals;
    private final Ledgers ledgers;
    private final MonthStudy study;
    private final MonthDocuments documents;
    private final MonthTables tables;
    private final Archive archive;
    private final Path templates;
    private final Path output;

    /** Everything a run needs, made in one place by the command line's wiring. */
    public ReportingRun(
            Intake intake,
            PortalReader portals,
            Ledgers ledgers,
            MonthStudy study,
            MonthDocuments documents,
            MonthTables tables,
            Archive archive,
            Path templates,
            Path output) {
        this.intake = intake;
        this.portals = portals;
        this.ledgers = ledgers;
        this.study = study;
        this.documents = documents;
        this.tables = tables;
        this.archive = archive;
        this.templates = templates;
        this.output = output;
    }

    /**
     * What is asked for.
     *
     * @param months the months to report; all that are found when empty
     * @param asOf the moment of judging; the last day of each month when empty
     * @param sighting when files that are new arrived
     */
    public record Request(Set<YearMonth> months, Optional<LocalDate> asOf, Arrival.Sighting sighting) {}

    /** Hears how the run goes on; called from several threads. */
    public interface Listener extends Intake.Listener {
        /** The documents of {@code month} are being written. */
        void writes(YearMonth month);
    }

    /**
     * Runs.
     *
     * @throws IOException if the disk refuses
     * @throws OutputBusyException if another run is writing
     */
    public RunReport run(Request request, Listener listener) throws IOException {
        try (Lock lock = Lock.take(output);
                Spool spool = Spool.in(output)) {
            Intake.Received received = intake.receive(spool, listener);
            PublishedFigures published = PublishedFigures.read(received, spool);
            HistoryReader history = new HistoryReader(archive);
            ArrivalJournal journal = ArrivalJournal.open(output, history);
            PortalExports exports = portals.read(received, spool, file -> journal.firstSeen(file, request.sighting()));
            journal.record(received.submissions(), request.sighting());
            Round round = new Round(
                    request,
                    received,
                    spool,
                    published,
                    exports,
                    HouseFiles.read(templates),
                    history,
                    journal,
                    new OfficeAnswers(history, spool),
                    new OfficeCopies(output, spool));
            NavigableSet<YearMonth> found = Ledgers.months(received.submissions());
            List<RunReport.MonthReport> reports = new ArrayList<>();
            for (YearMonth month : found) {
                if (request.months().isEmpty() || request.months().contains(month)) {
                    listener.writes(month);
                    reports.add(report(month, round));
                }
            }
            List<YearMonth> absent = new TreeSet<>(request.months())
                    .stream().filter(month -> !found.contains(month)).toList();
            returnRefused(round, found);
            List<Finding> unassigned = unassigned(round, found);
            unassigned.addAll(round.copies().passing());
            reports.forEach(report -> unassigned.addAll(report.remarks()));
            writeUnassigned(unassigned, received.submissions());
            return new RunReport(reports, absent, request.months().isEmpty() ? left(found) : List.of(), unassigned);
        }
    }

    /** A month of which nothing usable came gets no documents, but the files that came for it go back all the same. */
    private void returnRefused(Round round, Set<YearMonth> found) throws IOException {
        Map<YearMonth, List<Submission>> refused = new TreeMap<>();
        for (Submission submission : round.received().submissions()) {
            Ledgers.shownUnder(submission)
                    .filter(month -> !found.contains(month))
                    .filter(month -> round.request().months().isEmpty()
                            || round.request().months().contains(month))
                    .ifPresent(month -> refused.computeIfAbsent(month, key -> new ArrayList<>())
                            .add(submission));
        }
        for (Map.Entry<YearMonth, List<Submission>> month : refused.entrySet()) {
            List<Finding> findings = Listing.of(month.getValue().stream()
                    .flatMap(submission -> submission.findings().stream())
                    .toList());
            round.copies().send(month.getKey(), findings, month.getValue(), Set.of());
        }
    }

    /** What all months of one run share. */
    private record Round(
            Request request,
            Intake.Received received,
            Spool spool,
            PublishedFigures published,
            PortalExports exports,
            Map<String, byte[]> houseFiles,
            HistoryReader history,
            ArrivalJournal journal,
            OfficeAnswers answers,
            OfficeCopies copies) {

        /** The files that are no office's. */
        Set<String> othersNames() {
            return Stream.concat(received.published().stream(), received.tables().stream())
                    .map(ReceivedFile::name)
                    .collect(Collectors.toSet());
        }

        /** What was found about files that are no submissions. */
        List<Finding> aboutFiles() {
            return Stream.concat(received.findings().stream(), exports.unplaced().stream())
                    .toList();
        }
    }

    private RunReport.MonthReport report(YearMonth month, Round round) throws IOException {
        Intake.Received received = round.received();
        LocalDate asOf = round.request().asOf().orElse(month.atEndOfMonth());
        MonthLedger ledger = ledgers.keep(month, asOf, received.submissions(), round.aboutFiles());
        OfficeAnswers answers = round.answers();
        answers.takeIn(ledger);
        MonthMaterial material = study.study(
                ledger,
                round.published(),
                round.exports(),
                round.history(),
                round.journal(),
                findings -> answers.apply(findings, ledger));
        MonthDocuments.Written written = documents.write(material);
        Map<String, byte[]> files = new TreeMap<>(written.files());
        answers.table(ledger).ifPresent(table -> files.put(OfficeAnswers.TABLE, table));
        MonthFolder folder = new MonthFolder(output.resolve(month.toString()));
        int changed = folder.write(files);
        OfficeCopies.Sent sent =
                round.copies().send(month, material.analysis().findings(), received.submissions(), round.othersNames());
        changed += sent.changed();
        Map<String, FileContent> revision = new TreeMap<>();
        round.houseFiles().forEach((name, bytes) -> revision.put(name, FileContent.of(bytes)));
        sent.copies().forEach((name, copy) -> revision.put("documents/returned/" + name, copy));
        files.forEach((name, bytes) ->
                revision.put((name.endsWith(".csv") ? "data/" : "documents/") + name, FileContent.of(bytes)));
        revision.put(HearingsTable.FILE, FileContent.of(HearingsTable.write(ledger)));
        revision.put(ArrivalJournal.ARCHIVED, FileContent.of(round.journal().table(month)));
        for (ReceivedFile file : sources(ledger, round)) {
            round.spool().content(file).ifPresent(content -> revision.put("submissions/" + file.name(), content));
        }
        return new RunReport.MonthReport(
                material, folder.path(), changed, archive.keep(month, asOf, revision), written.remarks());
    }

    /** Every file received for the month, the published figures about it and the exports with lines of it. */
    private static List<ReceivedFile> sources(MonthLedger ledger, Round round) {
        List<ReceivedFile> files = new ArrayList<>();
        ledger.received().stream().map(Submission::file).forEach(files::add);
        Set<String> names = new TreeSet<>();
        round.published()
                .of(ledger.month())
                .forEach(line -> names.add(line.place().file()));
        round.received().published().stream()
                .filter(file -> names.contains(file.name()))
                .forEach(files::add);
        round.received().tables().stream()
                .filter(file -> round.exports().speaksOf(ledger.month(), file.name()))
                .forEach(files::add);
        return files;
    }

    private static List<Finding> unassigned(Round round, Set<YearMonth> months) {
        Intake.Received received = round.received();
        List<Finding> unassigned = new ArrayList<>();
        received.submissions().stream()
                .filter(submission ->
                        Ledgers.shownUnder(submission).filter(months::contains).isEmpty())
                .forEach(submission -> unassigned.addAll(submission.findings()));
        List<Finding> others = new ArrayList<>(round.aboutFiles());
        others.addAll(round.published().findings());
        others.stream()
                .filter(finding -> Ledgers.monthInName(finding.place().file())
                        .filter(months::contains)
                        .isEmpty())
                .forEach(unassigned::add);
        unassigned.addAll(round.exports().besides(months));
        unassigned.addAll(received.passing());
        return new ArrayList<>(Listing.of(unassigned));
    }

    /** Months whose documents still stand from an earlier run and of which nothing usable is there any more. */
    private List<YearMonth> left(Set<YearMonth> found) throws IOException {
        try (Stream<Path> folders = Files.list(output)) {
            return folders.filter(folder -> Files.exists(folder.resolve("totals.csv")))
                    .flatMap(folder -> Ledgers.monthInName(folder.getFileName().toString()).stream())
                    .filter(month -> !found.contains(month))
                    .sorted()
                    .toList();
        }
    }

    private void writeUnassigned(List<Finding> unassigned, List<Submission> submissions) throws IOException {
        Path file = output.resolve("findings.csv");
        if (unassigned.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            AtomicFile.replace(file, tables.unassigned(unassigned, submissions));
        }
    }
}
