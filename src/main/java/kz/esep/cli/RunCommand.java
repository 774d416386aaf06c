package kz.esep.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import kz.esep.arrival.Arrival;
import kz.esep.documents.DocumentTemplates;
import kz.esep.documents.TemplateKind;
import kz.esep.pipeline.ReportingRun;
import kz.esep.pipeline.RunReport;
import kz.esep.reference.ReferenceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code esep run}: the main job. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class RunCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--month", paramLabel = "YYYY-MM")
    private List<YearMonth> months = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--arrived", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate arrived;

    @Option(names = "--letters-dated", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate lettersDated;

    RunCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        MarkedTemplates marked = new MarkedTemplates(folders.output());
        try {
            HouseInspection inspection = HouseInspection.of(folders.templates(), TemplateKind.OF_MONTH);
            House house = inspection.soundHouse();
            Clock clock = Clock.system(house.settings().reporting().zone());
            if (lettersDated != null && lettersDated.isAfter(LocalDate.now(clock))) {
                screen.complain("run.letters_future", lettersDated);
                return ExitStatus.USAGE.code();
            }
            if (arrived != null && arrived.isAfter(LocalDate.now(clock))) {
                screen.complain("run.future", arrived);
                return ExitStatus.USAGE.code();
            }
            RunReport report = run(house, inspection.documents(), LocalDate.now(clock));
            clear(marked);
            return (report.needsAction() ? ExitStatus.NEEDS_ACTION : ExitStatus.DONE).code();
        } catch (ReferenceException e) {
            new FaultList(screen).complain(e);
            marked.put(e.marked(), screen);
            return ExitStatus.FAILED.code();
        }
    }

    /** A copy somebody has open keeps no month back. */
    private void clear(MarkedTemplates marked) {
        try {
            marked.clear();
        } catch (IOException e) {
            DiskFault.complain(screen, e);
        }
    }

    private RunReport run(House house, DocumentTemplates documents, LocalDate today) throws IOException {
        Arrival.Sighting sighting =
                arrived == null ? new Arrival.Sighting(today, false) : new Arrival.Sighting(arrived, true);
        ReportingRun run = house.reportingRun(
                documents, folders.input(), folders.output(), folders.templates(), Clock.systemUTC());
        Set<YearMonth> asked = new TreeSet<>(months);
        RunReport report = run.run(
                new ReportingRun.Request(
                        asked, Optional.ofNullable(asOf), sighting, lettersDated == null ? today : lettersDated),
                new Progress(screen));
        new Summary(screen, house.labels()).print(report);
        return report;
    }
}
