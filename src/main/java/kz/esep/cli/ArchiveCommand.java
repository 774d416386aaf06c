package kz.esep.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code esep archive}: what is done with the archive of months; each is a command of its own. */
@Command(name = "archive", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class ArchiveCommand implements Callable<Integer> {

    private final Screen screen;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ArchiveCommand(Screen screen) {
        this.screen = screen;
    }

    /** The command with those below it. */
    static CommandLine of(Screen screen) {
        return new CommandLine(new ArchiveCommand(screen))
                .addSubcommand(new ArchiveListCommand(screen))
                .addSubcommand(new ArchiveVerifyCommand(screen))
                .addSubcommand(new ArchiveCloseCommand(screen))
                .addSubcommand(new ArchiveReopenCommand(screen))
                .addSubcommand(new ArchiveRestoreCommand(screen))
                .addSubcommand(new ArchiveImportCommand(screen));
    }

    @Override
    public Integer call() {
        screen.complain("usage.incomplete");
        spec.commandLine().usage(screen.err());
        return ExitStatus.USAGE.code();
    }
}
