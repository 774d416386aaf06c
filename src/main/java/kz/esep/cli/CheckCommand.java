package kz.esep.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.esep.finding.Finding;
import kz.esep.pipeline.MarkedCopies;
import kz.esep.pipeline.SelfCheck;
import kz.esep.storage.JsonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep check}: an office checks its workbooks before it sends them. Writes nothing but, when asked, marked copies. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class CheckCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "table|csv|json")
    private Format format = Format.TABLE;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--annotate", paramLabel = "DIR")
    private @Nullable Path annotate;

    CheckCommand(Screen screen) {
        this.screen = screen;
    }

    /** How the findings are told. */
    private enum Format {
        /** For people. */
        TABLE,
        /** The columns of {@code findings.csv}. */
        CSV,
        /** An object for each file. */
        JSON
    }

    @Override
    public Integer call() {
        House house = House.open(folders.templates());
        List<SelfCheck.Result> results = new ArrayList<>();
        boolean failed = false;
        Annotation annotation = new Annotation();
        for (Path file : new LinkedHashSet<>(files)) {
            Optional<SelfCheck.Result> result = check(house.selfCheck(folders.output()), file, annotation);
            result.ifPresent(results::add);
            failed |= result.isEmpty();
        }
        print(house, results);
        failed |= !annotation.isDone();
        if (failed) {
            return ExitStatus.FAILED.code();
        }
        boolean act = results.stream().anyMatch(SelfCheck.Result::needsAction);
        return (act ? ExitStatus.NEEDS_ACTION : ExitStatus.DONE).code();
    }

    /** The result, or none when the disk refused the file, which is then said. */
    private Optional<SelfCheck.Result> check(SelfCheck check, Path file, SelfCheck.Listener listener) {
        if (Files.isDirectory(file)) {
            screen.complain("check.folder", file);
            return Optional.empty();
        }
        try {
            return Optional.of(check.check(file, Optional.ofNullable(asOf), listener));
        } catch (IOException e) {
            DiskFault.complain(screen, e);
            return Optional.empty();
        }
    }

    /** Writes the marked copies, if they are asked for; what came of them is said behind the findings. */
    private final class Annotation implements SelfCheck.Listener {

        private final List<Path> written = new ArrayList<>();
        private final List<IOException> refusals = new ArrayList<>();
        private Optional<MarkedCopies> copies = Optional.empty();

        Annotation() {
            try {
                copies = annotate == null ? Optional.empty() : Optional.of(new MarkedCopies(annotate, files));
            } catch (IOException e) {
                refusals.add(e);
            }
        }

        @Override
        public void judged(SelfCheck.Result result, byte[] bytes) {
            try {
                if (copies.isPresent()) {
                    copies.get().write(result, bytes).ifPresent(written::add);
                }
            } catch (IOException e) {
                refusals.add(e);
            }
        }

        /** Says where the copies are; whether all could be written. */
        boolean isDone() {
            written.forEach(copy -> screen.complain("check.annotated", copy));
            refusals.forEach(refusal -> DiskFault.complain(screen, refusal));
            return refusals.isEmpty();
        }
    }

    private void print(House house, List<SelfCheck.Result> results) {
        PrintWriter out = screen.out();
        switch (format) {
            case TABLE -> {
                CheckTable table = new CheckTable(screen, house, CheckTable.width());
                results.forEach(table::print);
            }
            case CSV -> {
                List<Finding> findings = results.stream()
                        .flatMap(result -> result.findings().stream())
                        .toList();
                byte[] csv = house.tables()
                        .unassigned(
                                findings,
                                results.stream()
                                        .map(SelfCheck.Result::submission)
                                        .toList());
                out.print(new String(csv, StandardCharsets.UTF_8));
            }
            case JSON ->
                out.print(
                        JsonText.of(results.stream().map(new CheckRecord()::of).toList()));
        }
        out.flush();
    }
}
