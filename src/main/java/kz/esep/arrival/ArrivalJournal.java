package kz.esep.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.esep.history.HistoryReader;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Submission;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.CsvException;
import kz.esep.storage.DamagedFileException;

/**
 * The journal of arrivals, {@code arrivals.csv} in the output folder. A line is written once, when bytes are first seen
 * whole, and never changed; the same bytes under another name, or copied in again, arrived when they first did. Each
 * month's lines are archived with it, and a journal that was lost is made anew out of them.
 */
public final class ArrivalJournal {

    /** Its name in the output folder. */
    public static final String FILE = "arrivals.csv";

    /** The path of a month's lines in a revision. */
    public static final String ARCHIVED = "data/" + FILE;

    private final Path file;
    private final Map<String, Arrival> bySum = new LinkedHashMap<>();

    private ArrivalJournal(Path file) {
        this.file = file;
    }

    /**
     * The journal of {@code output}.
     *
     * @param archive where the lines of months are kept
     * @throws DamagedFileException if the journal, or where it is lost a table of the archive, cannot be read any more
     * @throws IOException if the disk refuses
     */
    public static ArrivalJournal open(Path output, HistoryReader archive) throws IOException {
        ArrivalJournal journal = new ArrivalJournal(output.resolve(FILE));
        if (Files.exists(journal.file)) {
            journal.take(Files.readAllBytes(journal.file), Path.of(FILE));
        } else {
            for (YearMonth month : archive.months()) {
                Optional<byte[]> kept = archive.find(month, ARCHIVED);
                if (kept.isPresent()) {
                    journal.take(kept.get(), Path.of("archive", month.toString(), ARCHIVED));
                }
            }
        }
        return journal;
    }

    private void take(byte[] table, Path name) throws IOException {
        try {
            ArrivalTable.read(table).forEach(arrival -> bySum.putIfAbsent(arrival.sha256(), arrival));
        } catch (CsvException | DateTimeException | IllegalArgumentException e) {
            throw new DamagedFileException(name, e);
        }
    }

    /** Writes down those of {@code submissions} that were never seen before, and other files that were asked for. Files that could not be read did not arrive. */
    public void record(Collection<Submission> submissions, Arrival.Sighting sighting) throws IOException {
        for (Submission submission : submissions) {
            String sum = submission.file().sha256();
            if (!sum.isEmpty()) {
                bySum.putIfAbsent(sum, Arrival.of(submission, sighting));
            }
        }
        AtomicFile.replaceDurably(file, ArrivalTable.write(List.copyOf(bySum.values())));
    }

    /** The day on which {@code file}, which is no workbook, was first seen: the one written down, or else that of {@code sighting}. */
    public LocalDate firstSeen(ReceivedFile file, Arrival.Sighting sighting) {
        return bySum.computeIfAbsent(file.sha256(), sum -> Arrival.of(file, sighting))
                .day();
    }

    /** The arrival of bytes with the sum {@code sha256}. */
    public Optional<Arrival> find(String sha256) {
        return Optional.ofNullable(bySum.get(sha256));
    }

    /** The arrivals shown under {@code month}, in the order of the journal. */
    public List<Arrival> of(YearMonth month) {
        return bySum.values().stream()
                .filter(arrival -> arrival.month().filter(month::equals).isPresent())
                .toList();
    }

    /**
     * The lines of {@code month}, to be kept with it; behind them those of {@code others}, files of no one month, and the line that
     * tells since when arrivals are watched.
     *
     * @param others sums of files
     */
    public byte[] table(YearMonth month, Collection<String> others) {
        Set<Arrival> lines = new LinkedHashSet<>(of(month));
        others.forEach(sum -> find(sum).ifPresent(lines::add));
        Predicate<Arrival> tells = arrival ->
                !arrival.told() && begun().filter(arrival.day()::equals).isPresent();
        if (lines.stream().noneMatch(tells)) {
            bySum.values().stream().filter(tells).findFirst().ifPresent(lines::add);
        }
        return ArrivalTable.write(List.copyOf(lines));
    }

    /** The first day on which the clock told an arrival: of what lay there before, nobody knows since when. */
    public Optional<LocalDate> begun() {
        return bySum.values().stream()
                .filter(arrival -> !arrival.told())
                .map(Arrival::day)
                .min(LocalDate::compareTo);
    }
}
