package kz.esep.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.esep.archive.Archive;
import kz.esep.archive.ArchivedMonth;
import kz.esep.language.OfficialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code esep archive list}: which revisions the archive holds, why each came, which months are closed. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class ArchiveListCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    ArchiveListCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Archive archive = House.archive(folders.output());
        List<YearMonth> months = archive.months();
        for (YearMonth month : months) {
            ArchivedMonth kept = archive.month(month);
            screen.say(kept.isClosed() ? "archive.month.closed" : "archive.month.open", month);
            printRevisions(kept.revisions());
            for (ArchivedMonth.Turn turn : kept.turns()) {
                print(turn);
            }
            for (ArchivedMonth.Revision after : kept.afterClosing()) {
                screen.say(
                        "archive.after",
                        after.name(),
                        after.files().keySet().stream()
                                .filter(file -> file.startsWith("submissions/"))
                                .count());
            }
        }
        List<ArchivedMonth.Revision> imported = archive.imported().revisions();
        if (!imported.isEmpty()) {
            screen.say("archive.imported");
            printRevisions(imported);
        }
        List<ArchivedMonth.Revision> unassigned = archive.unassigned().afterClosing();
        for (ArchivedMonth.Revision one : unassigned) {
            screen.say("archive.unassigned", one.name(), one.files().size());
        }
        if (months.isEmpty() && imported.isEmpty() && unassigned.isEmpty()) {
            screen.say("archive.empty", folders.output());
        }
        return ExitStatus.DONE.code();
    }

    private void printRevisions(List<ArchivedMonth.Revision> revisions) {
        for (ArchivedMonth.Revision revision : revisions) {
            String why = revision.reasons().isEmpty()
                    ? screen.messages().text("archive.cause.unknown")
                    : RevisionReasons.said(screen.messages(), revision.reasons());
            Optional<LocalDate> asOf = revision.circumstances().asOf();
            if (asOf.isPresent()) {
                screen.say("archive.revision", revision.name(), OfficialDate.inDigits(asOf.get()), why);
            } else {
                screen.say("archive.import", revision.name(), why);
            }
        }
    }

    private void print(ArchivedMonth.Turn turn) {
        String day = turn.on().map(OfficialDate::inDigits).orElse("");
        if (turn.isClosing()) {
            screen.say("archive.turn.closed", day, turn.revision());
        } else {
            screen.say("archive.turn.reopened", day, turn.reason());
        }
    }
}
