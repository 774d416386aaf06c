package kz.esep.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
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

    RunCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        MarkedTemplates marked = new MarkedTemplates(folders.output());
        try {
            RunReport report = report();
            marked.put(Map.of(), screen);
            return (report.needsAction() ? ExitStatus.NEEDS_ACTION : ExitStatus.DONE).code();
        } catch (ReferenceException e) {
            new FaultList(screen).complain(e);
            marked.put(e.marked(), screen);
            return ExitStatus.FAILED.code();
        }
    }

    private RunReport report() throws IOException {
        House house = House.open(folders.templates());
        ReportingRun run =
                house.reportingRun(folders.input(), folders.output(), folders.templates(), Clock.systemUTC());
        Set<YearMonth> asked = new TreeSet<>(months);
        RunReport report = run.run(new ReportingRun.Request(asked, Optional.ofNullable(asOf)), new Progress(screen));
        new Summary(screen, house.labels()).print(report);
        return report;
    }
}
