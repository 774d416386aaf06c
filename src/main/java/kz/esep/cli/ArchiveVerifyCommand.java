package kz.esep.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import kz.esep.archive.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code esep archive verify}: whether every file of the archive is as it was put there. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class ArchiveVerifyCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    ArchiveVerifyCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Verification verification = House.archive(folders.output()).verify();
        new FaultList(screen).complain(verification.findings());
        boolean sound = verification.findings().isEmpty();
        screen.say(
                sound ? "archive.sound" : "archive.ill",
                verification.revisions(),
                verification.files(),
                verification.findings().size());
        return (sound ? ExitStatus.DONE : ExitStatus.NEEDS_ACTION).code();
    }
}
