package kz.esep.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code esep letters}: what is done with letters after they were written; each is a command of its own. */
@Command(name = "letters", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class LettersCommand implements Callable<Integer> {

    private final Screen screen;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private LettersCommand(Screen screen) {
        this.screen = screen;
    }

    /** The command with those below it. */
    static CommandLine of(Screen screen) {
        return new CommandLine(new LettersCommand(screen))
                .addSubcommand(new LettersAnsweredCommand(screen))
                .addSubcommand(new LettersRenewCommand(screen));
    }

    @Override
    public Integer call() {
        screen.complain("usage.incomplete");
        spec.commandLine().usage(screen.err());
        return ExitStatus.USAGE.code();
    }
}
