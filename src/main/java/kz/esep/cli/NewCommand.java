package kz.esep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import kz.esep.documents.BlankWorkbooks;
import kz.esep.reference.Region;
import kz.esep.storage.AtomicFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code esep new}: blank workbooks for the offices, or the one of the central office. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class NewCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true)
    private @Nullable YearMonth month;

    @Option(names = "--region", paramLabel = "KZ-NN")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--national")
    private boolean national;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    NewCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        House house = House.open(folders.templates());
        YearMonth asked = Objects.requireNonNull(month, "picocli demands --month");
        List<Region> regions = house.regions().of(asked);
        List<String> known =
                regions.stream().map(region -> region.code().value()).toList();
        List<String> unknown =
                codes.stream().filter(code -> !known.contains(code)).toList();
        if (!unknown.isEmpty()) {
            screen.complain("new.unknown", String.join(", ", unknown), asked, String.join(", ", known));
            return ExitStatus.USAGE.code();
        }
        Path folder = out == null ? folders.output().resolve("blank").resolve(asked.toString()) : out;
        BlankWorkbooks blanks = new BlankWorkbooks(
                house.form(), house.regions(), house.rules(), house.labels(), house.calendar(), house.aarhus());
        int kept = 0;
        for (Region region : wanted(house, asked)) {
            kept += write(folder.resolve(region.code() + "_" + asked + ".xlsx"), blanks.of(region, asked)) ? 0 : 1;
        }
        screen.say("new.done", folder);
        return (kept == 0 ? ExitStatus.DONE : ExitStatus.NEEDS_ACTION).code();
    }

    /** The regions that were named, or all of the month where none was; the republic where it is asked for. */
    private List<Region> wanted(House house, YearMonth asked) {
        List<Region> wanted = new ArrayList<>();
        house.regions().of(asked).stream()
                .filter(region -> codes.isEmpty()
                        ? !national
                        : codes.contains(region.code().value()))
                .forEach(wanted::add);
        if (national) {
            house.regions().national(asked).ifPresent(wanted::add);
        }
        return wanted;
    }

    /** A workbook that is already there may be half filled: it is never overwritten. */
    private boolean write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
            screen.complain("new.exists", file);
            return false;
        }
        AtomicFile.replace(file, bytes);
        return true;
    }
}
