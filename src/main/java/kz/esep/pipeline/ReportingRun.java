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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.analysis.PublishedFigures;
import kz.esep.archive.Archive;
import kz.esep.arrival.Arrival;
import kz.esep.arrival.ArrivalJournal;
import kz.esep.arrival.ReportingTerm;
import kz.esep.correspondence.Correspondence;
import kz.esep.dashboard.Dashboard;
import kz.esep.documents.MonthDocuments;
import kz.esep.documents.MonthTables;
import kz.esep.finding.Finding;
import kz.esep.finding.Listing;
import kz.esep.history.HistoryReader;
import kz.esep.history.SideSheetTables;
import kz.esep.intake.Intake;
import kz.esep.intake.Spool;
import kz.esep.intake.Submission;
import kz.esep.ledger.Ledgers;
import kz.esep.letters.LetterRegister;
import kz.esep.letters.Reminders;
import kz.esep.lock.LockOwner;
import kz.esep.lock.LockWork;
import kz.esep.portal.PortalExports;
import kz.esep.portal.PortalReader;
import kz.esep.receipt.ReceiptTable;
import kz.esep.reference.Settings;
import kz.esep.storage.AtomicFile;

/** The main job: from the drop folder to documents and archive, month by month. */
public final class ReportingRun {

    private final Intake intake;
    private final PortalReader portals;
    private final MonthReporting reporting;
    private final Correspondence correspondence;
    private final ClosedMonths closedMonths;
    private final Settings.Numbering numbering;
    private final MonthTables tables;
    private final Archive archive;
    private final Dashboard dashboard;
    private final Path templates;
    private final Path output;

    /** Everything a run needs, made in one place by the command line's wiring. */
    public ReportingRun(
            Intake intake,
            PortalReader portals,
            Ledgers ledgers,
            MonthStudy study,
            MonthDocuments documents,
            Correspondence correspondence,
            Settings.Numbering numbering,
            MonthTables tables,
            SideSheetTables sideSheets,
            Archive archive,
            ReportingTerm term,
            Dashboard dashboard,
            Path templates,
            Path output) {
        this.intake = intake;
        this.portals = portals;
        this.reporting = new MonthReporting(
                ledgers,
                study,
                documents,
                correspondence,
                sideSheets,
                archive,
                new EarlierSubmissions(archive, intake),
                output);
        this.closedMonths = new ClosedMonths(archive, term, output);
        this.correspondence = correspondence;
        this.numbering = numbering;
        this.tables = tables;
        this.archive = archive;
        this.dashboard = dashboard;
        this.templates = templates;
        this.output = output;
    }

    /**
     * What is asked for.
     *
     * @param months the months to report; all that are found when empty
     * @param asOf the moment of judging; the last day of each month when empty
     * @param sighting when files that are new arrived
     * @param today the date of letters that are written now, and the day on which answers are awaited
     */
    public record Request(
            Set<YearMonth> months, Optional<LocalDate> asOf, Arrival.Sighting sighting, LocalDate today) {}

    /** Hears how the run goes on; called from several threads. */
    public interface Listener extends Intake.Listener {
        /** The documents of {@code month} are being written. */
        void writes(YearMonth month);

        /** The run before was broken off: {@code owner} died without giving the lock back, and its work is done again now. */
        default void tookOver(LockOwner owner) {}
    }

    /**
     * Runs.
     *
     * @throws IOException if the disk refuses
     * @throws kz.esep.lock.OutputBusyException if another run is writing
     */
    public RunReport run(Request request, Listener listener) throws IOException {
        return run(request, MonthChoice.ALL, listener);
    }

    /** The same for some of the months only. */
    public RunReport run(Request request, MonthChoice choice, Listener listener) throws IOException {
        try (Lock lock = Lock.take(output, LockWork.RUN);
                Spool spool = Spool.in(output)) {
            lock.takenOverFrom().ifPresent(listener::tookOver);
            archive.finishInterrupted();
            Intake.Received received = intake.receive(spool, listener);
            PublishedFigures published = PublishedFigures.read(received, spool);
            HistoryReader history = new HistoryReader(archive);
            ArrivalJournal journal = ArrivalJournal.open(output, history);
            PortalExports exports = portals.read(received, spool, file -> journal.firstSeen(file, request.sighting()));
            lock.ensureHeld();
            journal.record(received.submissions(), request.sighting());
            RunRound round = new RunRound(
                    request,
                    lock,
                    received,
                    spool,
                    published,
                    exports,
                    HouseFiles.read(templates),
                    history,
                    journal,
                    new OfficeAnswers(history, spool),
                    new OfficeCopies(output, spool),
                    LetterRegister.open(output, numbering, history));
            NavigableSet<YearMonth> found = Ledgers.months(received.submissions());
            Set<YearMonth> closed = closedMonths.all();
            found.removeAll(closed);
            List<RunReport.ClosedMonth> closedReports = closed(closed, round);
            Optional<YearMonth> first = choice.first(received);
            List<RunReport.MonthReport> reports = new ArrayList<>();
            for (YearMonth month : found) {
                boolean isAskedFor =
                        request.months().isEmpty() || request.months().contains(month);
                if (isAskedFor && first.filter(month::isBefore).isEmpty()) {
                    listener.writes(month);
                    reports.add(reporting.report(month, round));
                }
            }
            List<YearMonth> absent = new TreeSet<>(request.months())
                    .stream()
                            .filter(month -> !found.contains(month) && !closed.contains(month))
                            .toList();
            NavigableSet<YearMonth> known = new TreeSet<>(found);
            known.addAll(closed);
            returnRefused(round, known);
            List<Submission> ofNoMonth = UnassignedFiles.of(round, known);
            new UnassignedFiles(archive).keep(ofNoMonth, round);
            replace(ReceiptTable.FILE, !ofNoMonth.isEmpty(), () -> UnassignedFiles.receipts(ofNoMonth, round));
            List<Finding> unassigned = unassigned(round, known, found);
            unassigned.addAll(round.copies().passing());
            reports.forEach(report -> unassigned.addAll(report.remarks()));
            List<Finding> ofNoMonthMade = new ArrayList<>(unassigned);
            closedReports.forEach(report -> ofNoMonthMade.addAll(report.findings()));
            writeUnassigned(ofNoMonthMade, received.submissions());
            Reminders reminders = correspondence.reminders(round.letters(), request.today());
            replace(Reminders.FILE, !reminders.isEmpty(), reminders::table);
            dashboard.write(round.letters().all(), request.today());
            return new RunReport(
                    reports,
                    closedReports,
                    absent,
                    request.months().isEmpty() ? left(known) : List.of(),
                    unassigned,
                    reminders);
        }
    }

    /** The closed months for which anything came, or that were asked for. */
    private List<RunReport.ClosedMonth> closed(Set<YearMonth> closed, RunRound round) throws IOException {
        Set<YearMonth> asked = round.request().months();
        Set<YearMonth> spokenOf = round.received().submissions().stream()
                .flatMap(submission -> Ledgers.shownUnder(submission).stream())
                .collect(Collectors.toSet());
        List<RunReport.ClosedMonth> reports = new ArrayList<>();
        for (YearMonth month : new TreeSet<>(closed)) {
            if (asked.isEmpty() ? spokenOf.contains(month) : asked.contains(month)) {
                reports.add(closedMonths.take(month, round));
            }
        }
        return reports;
    }

    /** A month of which nothing usable came gets no documents, but the files that came for it go back all the same. */
    private void returnRefused(RunRound round, Set<YearMonth> found) throws IOException {
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

    /**
     * What belongs to no report.
     *
     * @param months whose workbooks are told of elsewhere, the closed ones among them
     * @param reported whose other files are told of elsewhere
     */
    private static List<Finding> unassigned(RunRound round, Set<YearMonth> months, Set<YearMonth> reported) {
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
                        .filter(reported::contains)
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
        replace("findings.csv", !unassigned.isEmpty(), () -> tables.unassigned(unassigned, submissions));
    }

    /** A table of the output folder that is there only while there is something to tell. */
    private void replace(String name, boolean any, Supplier<byte[]> table) throws IOException {
        Path file = output.resolve(name);
        if (any) {
            AtomicFile.replace(file, table.get());
        } else {
            Files.deleteIfExists(file);
        }
    }
}
