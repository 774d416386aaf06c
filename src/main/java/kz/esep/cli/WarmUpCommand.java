package kz.esep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.esep.arrival.Arrival;
import kz.esep.documents.TemplateKind;
import kz.esep.pipeline.MarkedCopies;
import kz.esep.pipeline.ReportingRun;
import kz.esep.pipeline.SelfCheck;
import kz.esep.samples.SampleMonths;
import kz.esep.storage.FolderTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Goes once through everything in a temporary folder, so that the launcher can record which classes a run needs. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    WarmUpCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("esep");
        try {
            HouseInspection inspection = HouseInspection.of(folders.templates(), TemplateKind.OF_MONTH);
            House house = inspection.soundHouse();
            house.sampleMonths().write(folder.resolve("input"), SampleMonths.MONTHS);
            ReportingRun run = house.reportingRun(
                    inspection.documents(),
                    folder.resolve("input"),
                    folder.resolve("output"),
                    folders.templates(),
                    Clock.systemUTC());
            Arrival.Sighting sighting = new Arrival.Sighting(LocalDate.now(Clock.systemUTC()), false);
            new Summary(screen, house.labels())
                    .print(run.run(
                            new ReportingRun.Request(Set.of(), Optional.empty(), sighting, sighting.day()),
                            new Progress(screen)));
            check(house, folder);
        } finally {
            FolderTree.delete(folder);
        }
        return ExitStatus.DONE.code();
    }

    /** An office's self-check has classes of its own. */
    private void check(House house, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("input"))) {
            Optional<Path> first = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .findFirst();
            if (first.isPresent()) {
                CheckTable table = new CheckTable(screen, house, CheckTable.USUAL_WIDTH);
                byte[] bytes = Files.readAllBytes(first.get());
                SelfCheck.Result result =
                        house.selfCheck(folder.resolve("output")).check(first.get(), Optional.empty());
                table.print(result);
                new MarkedCopies(folder.resolve("marked"), List.of()).write(result, bytes);
            }
        }
    }
}
