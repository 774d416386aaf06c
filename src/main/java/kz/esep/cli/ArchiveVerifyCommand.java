package kz.esep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kz.esep.archive.Archive;
import kz.esep.archive.Verification;
import kz.esep.arrival.ArrivalJournal;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.finding.Severity;
import kz.esep.letters.LetterRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code esep archive verify}: whether every file of the archive is as it was put there. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class ArchiveVerifyCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--seal", paramLabel = "SUM")
    private @Nullable String seal;

    ArchiveVerifyCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Archive archive = House.archive(folders.output());
        Verification verification = archive.verify();
        List<Finding> findings = new ArrayList<>(verification.findings());
        boolean isChainSound = findings.stream().noneMatch(finding -> finding.code() == FindingCode.P042);
        if (isChainSound && seal != null && !archive.hasGrownFrom(seal.strip().toLowerCase(Locale.ROOT))) {
            findings.add(Finding.of(FindingCode.P043, Place.ofFile("archive/chain.csv"), seal));
        }
        if (verification.revisions() == 0 && findings.isEmpty() && wasOnceThere(folders.output())) {
            findings.add(Finding.of(FindingCode.P042, Place.ofFile("archive/chain.csv"), ""));
            isChainSound = false;
        }
        new FaultList(screen).complain(findings);
        boolean sound = findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
        screen.say(
                sound ? "archive.sound" : "archive.ill",
                verification.revisions(),
                verification.files(),
                findings.stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .count());
        if (isChainSound) {
            archive.seal().ifPresent(sum -> screen.say("archive.seal", sum));
        }
        return (sound ? ExitStatus.DONE : ExitStatus.NEEDS_ACTION).code();
    }

    /** Runs left their registers, so there was an archive. */
    private static boolean wasOnceThere(Path output) {
        return Files.exists(output.resolve(ArrivalJournal.FILE)) || Files.exists(output.resolve(LetterRegister.FILE));
    }
}
