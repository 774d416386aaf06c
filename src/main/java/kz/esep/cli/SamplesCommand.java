package kz.esep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.esep.samples.SampleMonths;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code esep samples}: the filled workbooks of the two published months. */
@Command(name = "samples", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class SamplesCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    SamplesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        House house = House.open(folders.templates());
        Path folder = out == null ? folders.input() : out;
        house.sampleMonths().write(folder, SampleMonths.MONTHS);
        screen.say("samples.done", folder);
        return ExitStatus.DONE.code();
    }
}
