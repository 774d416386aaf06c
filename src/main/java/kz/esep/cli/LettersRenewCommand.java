package kz.esep.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
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
        if (!house.letterNotes(folders.output()).renew(number)) {
            screen.complain("letters.unknown", number);
            return ExitStatus.USAGE.code();
        }
        screen.say("letters.renew", number);
        return ExitStatus.DONE.code();
    }
}
