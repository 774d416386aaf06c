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

/** {@code esep archive reopen}: a closed month takes what comes for it again. */
@Command(name = "reopen", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class ArchiveReopenCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Parameters(paramLabel = "MONTH", index = "0")
    private @Nullable YearMonth month;

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    @Option(names = "--on", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate on;

    ArchiveReopenCommand(Screen screen) {
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
        if (reason.isBlank()) {
            screen.complain("archive.no_reason");
            return ExitStatus.USAGE.code();
        }
        Optional<MonthClosing.Result> result =
                house.monthClosing(folders.output()).reopen(asked, day.get(), reason);
        if (result.isEmpty()) {
            screen.complain("archive.not_closed", asked);
            return ExitStatus.USAGE.code();
        }
        screen.say("archive.reopened", asked, result.get().revision());
        if (!result.get().afterClosing().isEmpty()) {
            screen.say("archive.arrived", result.get().afterClosing().size());
            result.get().afterClosing().forEach(file -> screen.say("archive.arrived.file", file));
        }
        return ExitStatus.DONE.code();
    }
}
