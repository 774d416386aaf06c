package kz.esep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.esep.archive.Archive;
import kz.esep.pipeline.FigureImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code esep archive import}: figures of periods before there were workbooks, all of a file or nothing. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class ArchiveImportCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    ArchiveImportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        House house = House.open(folders.templates());
        FigureImport.Result result = house.figureImport(folders.output()).take(file);
        if (result.kept().isEmpty()) {
            new FaultList(screen).complain(result.findings());
            screen.complain("import.refused", file);
            return ExitStatus.NEEDS_ACTION.code();
        }
        Archive.Kept kept = result.kept().get();
        screen.say(kept.isNew() ? "import.done" : "import.known", result.figures(), kept.name());
        return ExitStatus.DONE.code();
    }
}
