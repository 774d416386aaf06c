package kz.esep.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.esep.pipeline.MonthClosing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep archive close}: a month takes no more. */
@Command(name = "close", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class ArchiveCloseCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Parameters(paramLabel = "MONTH", index = "0")
    private @Nullable YearMonth month;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate on;

    ArchiveCloseCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        YearMonth asked = Objects.requireNonNull(month, "picocli demands MONTH");
        House house = House.open(folders.templates());
        Optional<LocalDate> day = Today.or(house, on);
        if (day.isEmpty()) {
            screen.complain("archive.future", String.valueOf(on));
            return ExitStatus.USAGE.code();
        }
        Optional<MonthClosing.Result> result =
                house.monthClosing(folders.output()).close(asked, day.get());
        if (result.isEmpty()) {
            screen.complain("archive.unknown", asked);
            return ExitStatus.USAGE.code();
        }
        screen.say(
                result.get().isNew() ? "archive.closed" : "archive.closed_before",
                asked,
                result.get().revision());
        return ExitStatus.DONE.code();
    }
}
