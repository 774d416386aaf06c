package kz.esep.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.esep.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code esep archive list}: which revisions the archive holds. */
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
        Map<String, List<String>> revisions = House.archive(folders.output()).revisions();
        revisions.forEach((folder, names) -> {
            String all = String.join(", ", names);
            if (folder.equals(Archive.IMPORTED)) {
                screen.say("archive.imported", all);
            } else {
                screen.say("archive.month", folder, all);
            }
        });
        if (revisions.isEmpty()) {
            screen.say("archive.empty", folders.output());
        }
        return ExitStatus.DONE.code();
    }
}
