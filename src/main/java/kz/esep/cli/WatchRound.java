package kz.esep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.arrival.Arrival;
import kz.esep.documents.TemplateKind;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Severity;
import kz.esep.intake.DropFolder;
import kz.esep.language.Language;
import kz.esep.lock.OutputBusyException;
import kz.esep.pipeline.MonthChoice;
import kz.esep.pipeline.ReportingRun;
import kz.esep.pipeline.RunReport;
import kz.esep.reference.ReferenceException;
import kz.esep.reference.Settings;
import kz.esep.reference.TableReader;
import kz.esep.watch.Pace;
import kz.esep.watch.Round;
import kz.esep.watch.RoundResult;
import kz.esep.watch.StopSignal;
import kz.esep.watch.Trouble;

/** A round of the watch: what {@code esep run} does, with its failures as results. */
final class WatchRound implements Round {

    /** Somebody has the file open at this moment: it may be otherwise at the next. */
    private static final Set<FindingCode> PASSING =
            Set.of(FindingCode.F001, FindingCode.F012, FindingCode.F017, FindingCode.F018);

    private static final int FAULTS_TOLD_MOST = 3;

    private final Screen screen;
    private final Folders folders;
    private Settings settings;
    private Optional<House> latest = Optional.empty();

    WatchRound(Screen screen, Folders folders) {
        this.screen = screen;
        this.folders = folders;
        this.settings = settings();
    }

    /** Faults are the round's to tell; where they are, the usual values hold. */
    private Settings settings() {
        return Settings.read(folders.templates(), TableReader.below(folders.templates()));
    }

    /** Where the day is told. */
    ZoneId zone() {
        return settings.reporting().zone();
    }

    @Override
    public Pace pace() {
        return new Pace(
                settings.watching().poll(),
                settings.settleTime(),
                settings.watching().patience());
    }

    @Override
    public RoundResult report(Occasion occasion, StopSignal stop) {
        try {
            settings = settings();
            HouseInspection inspection = HouseInspection.of(folders.templates(), TemplateKind.OF_MONTH);
            House house = inspection.soundHouse();
            latest = Optional.of(house);
            LocalDate today = LocalDate.now(Clock.system(zone()));
            ReportingRun run = house.reportingRun(
                    inspection.documents(),
                    new DropFolder(folders.input(), below(occasion.arriving())),
                    folders.output(),
                    folders.templates(),
                    Clock.systemUTC());
            RunReport report = run.run(
                    new ReportingRun.Request(Set.of(), Optional.empty(), new Arrival.Sighting(today, false), today),
                    choice(occasion),
                    new Listener(stop));
            new MarkedTemplates(folders.output()).clear();
            return result(report);
        } catch (ReferenceException e) {
            return faulty(e);
        } catch (OutputBusyException e) {
            return busy(e);
        } catch (IOException | UncheckedIOException e) {
            return failed(Trouble.Kind.DISK, e);
        } catch (OutOfMemoryError e) {
            return RoundResult.failed(new Trouble(
                    Trouble.Kind.PROGRAM,
                    Messages.in(Language.KK).text("failed.memory"),
                    Messages.in(Language.RU).text("failed.memory")));
        } catch (StopSignal.GivenUpException e) {
            throw e;
        } catch (RuntimeException e) {
            return failed(Trouble.Kind.PROGRAM, e);
        }
    }

    @Override
    public void show() {
        try {
            if (latest.isPresent()) {
                latest.get().pageRenewal(folders.output()).renew(LocalDate.now(Clock.system(zone())));
            }
        } catch (OutputBusyException | IOException | UncheckedIOException e) {
            // Whoever writes there now makes the pages, too; of what the disk has the next round tells.
        }
    }

    private MonthChoice choice(Occasion occasion) throws IOException {
        if (occasion.fresh().isEmpty()) {
            return MonthChoice.ALL;
        }
        Path real = folders.input().toRealPath();
        return MonthChoice.ofNew(
                below(occasion.fresh().get()).stream().map(real::resolve).collect(Collectors.toSet()));
    }

    private Set<Path> below(Collection<Path> arriving) {
        return arriving.stream()
                .filter(file -> file.startsWith(folders.input()))
                .map(folders.input()::relativize)
                .collect(Collectors.toSet());
    }

    /** Asks between two files, and between two months, whether to go on. */
    private record Listener(StopSignal stop) implements ReportingRun.Listener {

        @Override
        public void read(String file, int all) {
            stop.giveUpIfRequested();
        }

        @Override
        public void writes(YearMonth month) {
            stop.giveUpIfRequested();
        }
    }

    private static RoundResult result(RunReport report) {
        List<RoundResult.MonthResult> months = new ArrayList<>();
        for (RunReport.MonthReport month : report.months()) {
            months.add(new RoundResult.MonthResult(
                    month.analysis().ledger().month(),
                    month.kept().name(),
                    month.kept().isNew(),
                    counts(month.analysis().findings())));
        }
        for (RunReport.ClosedMonth month : report.closed()) {
            months.add(new RoundResult.MonthResult(month.month(), month.published(), false, counts(month.findings())));
        }
        boolean isUnfinished = Stream.concat(
                        report.unassigned().stream(),
                        report.months().stream().flatMap(month -> month.analysis().findings().stream()))
                .anyMatch(finding -> PASSING.contains(finding.code()));
        return new RoundResult(months, counts(report.unassigned()), Optional.empty(), isUnfinished);
    }

    private static Map<Severity, Integer> counts(List<Finding> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts;
    }

    private RoundResult faulty(ReferenceException exception) {
        try {
            new MarkedTemplates(folders.output()).put(exception.marked(), screen);
        } catch (IOException e) {
            return failed(Trouble.Kind.DISK, e);
        }
        return RoundResult.failed(
                new Trouble(Trouble.Kind.FAULTY_HOUSE, faults(exception, Language.KK), faults(exception, Language.RU)));
    }

    private static String faults(ReferenceException exception, Language language) {
        FindingSentences sentences = FindingSentences.in(language);
        StringBuilder text = new StringBuilder(
                Messages.in(language).text("failed.house", exception.faults().size()));
        exception.faults().stream()
                .limit(FAULTS_TOLD_MOST)
                .forEach(fault -> text.append(' ')
                        .append(fault.code())
                        .append(' ')
                        .append(fault.place())
                        .append(": ")
                        .append(sentences.message(fault)));
        return text.toString();
    }

    private static RoundResult busy(OutputBusyException exception) {
        return RoundResult.failed(new Trouble(
                Trouble.Kind.BUSY,
                Messages.in(Language.KK)
                        .text(
                                "watch.busy",
                                exception.owner().host(),
                                exception.owner().process()),
                Messages.in(Language.RU)
                        .text(
                                "watch.busy",
                                exception.owner().host(),
                                exception.owner().process())));
    }

    private static RoundResult failed(Trouble.Kind kind, Exception exception) {
        return RoundResult.failed(new Trouble(
                kind,
                DiskFault.sentence(Messages.in(Language.KK), exception),
                DiskFault.sentence(Messages.in(Language.RU), exception)));
    }
}
