package kz.esep.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import kz.esep.language.OfficialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep letters answered}: an answer came, the letter is awaited no more. */
@Command(name = "answered", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class LettersAnsweredCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Parameters(paramLabel = "NUMBER", index = "0")
    private String number = "";

    @Option(names = "--on", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate day;

    LettersAnsweredCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        House house = House.open(folders.templates());
        LocalDate today =
                LocalDate.now(Clock.system(house.settings().reporting().zone()));
        LocalDate answered = day == null ? today : day;
        if (answered.isAfter(today)) {
            screen.complain("letters.future", answered);
            return ExitStatus.USAGE.code();
        }
        if (!house.letterNotes(folders.output()).answered(number, answered)) {
            screen.complain("letters.unknown", number);
            return ExitStatus.USAGE.code();
        }
        screen.say("letters.answered", number, OfficialDate.inDigits(answered));
        return ExitStatus.DONE.code();
    }
}
