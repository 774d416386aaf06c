package kz.esep.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.archive.Archive;
import kz.esep.hearings.CountLabels;
import kz.esep.history.ImportedFigures;
import kz.esep.letters.RegisteredLetter;
import kz.esep.reference.Regions;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.DamagedFileException;

/**
 * Writes the pages: {@code index.html} of all months into the output folder, and one into the folder of each month. They are views of
 * what is there and are not archived; the same state of the output folder gives the same bytes.
 */
public final class Dashboard {

    /** The name of each page. */
    public static final String PAGE = "index.html";

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private final Archive archive;
    private final Path output;
    private final Naming naming;

    /**
     * The pages of {@code output}.
     *
     * @param regions the regions over time
     * @param labels what codes are called
     */
    public Dashboard(Archive archive, Path output, Regions regions, CountLabels labels) {
        this.archive = archive;
        this.output = output;
        this.naming = new Naming(regions, labels);
    }

    /**
     * Writes those that differ from what they were.
     *
     * @param letters all of the register
     * @param today the day on which answers are awaited
     * @return how many were written
     * @throws IOException if the disk refuses
     */
    public int write(List<RegisteredLetter> letters, LocalDate today) throws IOException {
        Pages pages = Pages.compiled();
        MonthMaker maker = new MonthMaker(output, naming, pages.texts());
        Set<YearMonth> archived = new HashSet<>(archive.months());
        NavigableSet<YearMonth> months = months(archived);
        List<MonthSummary> summaries = new ArrayList<>();
        int written = 0;
        for (YearMonth month : months) {
            KeptTables tables = new KeptTables(archive, output, month, archived.contains(month));
            KeptMonth kept = MonthReader.read(month, tables);
            MonthPage page = maker.make(
                    kept,
                    months.lower(month),
                    months.higher(month),
                    letters.stream()
                            .filter(letter -> letter.key().month().equals(month))
                            .toList(),
                    today,
                    tables.archiveAddress());
            written += replace(output.resolve(month.toString()).resolve(PAGE), pages.month(page));
            summaries.add(kept.summary());
        }
        IndexPage page = new IndexMaker(output, naming, pages.texts()).make(summaries, imported(), letters, today);
        return written + replace(output.resolve(PAGE), pages.index(page));
    }

    private static int replace(Path file, byte[] page) throws IOException {
        return AtomicFile.replace(file, page) ? 1 : 0;
    }

    /** Those that are archived and those that have a folder with tables or files to be returned. */
    private NavigableSet<YearMonth> months(Set<YearMonth> archived) throws IOException {
        NavigableSet<YearMonth> months = new TreeSet<>(archived);
        try (Stream<Path> folders = Files.list(output)) {
            folders.filter(folder ->
                            MONTH.matcher(folder.getFileName().toString()).matches())
                    .filter(folder -> Files.exists(folder.resolve(CountedFigures.FILE))
                            || Files.isDirectory(folder.resolve("returned")))
                    .forEach(folder ->
                            months.add(YearMonth.parse(folder.getFileName().toString())));
        }
        return months;
    }

    /** Damaged imports are no reason to have no pages; the verification of the archive names them. */
    private ImportedFigures imported() throws IOException {
        try {
            return ImportedFigures.read(archive);
        } catch (DamagedFileException e) {
            return ImportedFigures.none();
        }
    }
}
