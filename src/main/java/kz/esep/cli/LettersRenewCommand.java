package kz.esep.cli;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.esep.letters.RegisteredLetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code esep letters renew}: a letter is to be written anew, though it says the same. */
@Command(name = "renew", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class LettersRenewCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Parameters(paramLabel = "NUMBER", index = "0")
    private String number = "";

    LettersRenewCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        House house = House.open(folders.templates());
        Optional<RegisteredLetter> letter = house.letterNotes(folders.output()).find(number);
        if (letter.isPresent()) {
            YearMonth month = letter.get().key().month();
            if (House.archive(folders.output()).month(month).isClosed()) {
                screen.complain("letters.closed", month, month);
                return ExitStatus.USAGE.code();
            }
        }
        if (!house.letterNotes(folders.output()).renew(number)) {
            screen.complain("letters.unknown", number);
            return ExitStatus.USAGE.code();
        }
        screen.say("letters.renew", number);
        return ExitStatus.DONE.code();
    }
}
