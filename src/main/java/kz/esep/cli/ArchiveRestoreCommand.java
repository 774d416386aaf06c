package kz.esep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.esep.archive.ArchivedMonth;
import kz.esep.pipeline.MonthRestoring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep archive restore}: a revision becomes a home in which a run makes it anew. */
@Command(name = "restore", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class ArchiveRestoreCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Parameters(paramLabel = "MONTH", index = "0")
    private @Nullable YearMonth month;

    @Option(names = "--revision", paramLabel = "N")
    private @Nullable String revision;

    @Option(names = "--to", paramLabel = "DIR", required = true)
    private Path target = Path.of("");

    ArchiveRestoreCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        if (!MonthRestoring.isFree(target, List.of(folders.output(), folders.input(), folders.templates()))) {
            screen.complain("restore.taken", target);
            return ExitStatus.USAGE.code();
        }
        YearMonth asked = Objects.requireNonNull(month, "picocli demands MONTH");
        Optional<String> number = Optional.ofNullable(revision).map(ArchiveRestoreCommand::name);
        Optional<MonthRestoring.Result> result =
                new MonthRestoring(House.archive(folders.output())).restore(asked, number, target);
        if (result.isEmpty()) {
            screen.complain("restore.unknown", asked, number.orElse(""));
            return ExitStatus.USAGE.code();
        }
        print(asked, result.get());
        return ExitStatus.DONE.code();
    }

    /** {@code r002} of {@code 2}, {@code r2} and {@code r002}. */
    private static String name(String typed) {
        String digits = typed.startsWith("r") ? typed.substring(1) : typed;
        return digits.matches("\\d{1,6}") ? String.format(Locale.ROOT, "r%03d", Integer.parseInt(digits)) : typed;
    }

    private void print(YearMonth asked, MonthRestoring.Result result) {
        ArchivedMonth.Revision restored = result.revision();
        screen.say("restore.done", asked, restored.name(), target, result.files());
        result.lacking().forEach(name -> screen.say("restore.lacking", name));
        if (!restored.isChained()) {
            screen.say("restore.old", restored.name());
        }
        if (!restored.program().equals(House.version())) {
            screen.say("restore.program", restored.program(), House.version());
        }
        StringBuilder command = new StringBuilder("esep run --home \"" + target + "\" --month " + asked);
        restored.circumstances()
                .asOf()
                .ifPresent(day -> command.append(" --as-of ").append(day));
        restored.circumstances()
                .lettersDated()
                .ifPresent(day -> command.append(" --letters-dated ").append(day));
        screen.say("restore.command", command);
    }
}
