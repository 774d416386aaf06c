package kz.esep.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.spreadsheet.WorkbookReader;

/** From the drop folder to submissions. Workbooks are read side by side; the result is in the order of names. */
public final class Intake {

    /** A filled workbook has some fifty kilobytes. */
    public static final long FILE_BYTES_MOST = 64L << 20;

    /** Clocks of a network are a little apart; more than this is worth a word. */
    private static final Duration CLOCKS_DIFFER_MOST = Duration.ofMinutes(5);

    private static final DateTimeFormatter SHOWN_TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private final DropFolder folder;
    private final SubmissionReader reader;
    private final Settling settling;
    private final Clock clock;
    private final PatientReading disk;
    private final MemoryShare memory = MemoryShare.ofThisJava();

    /**
     * @param settleTime how long a file that is not whole may still be on its way
     * @param clock tells how old a file is; nothing else depends on it
     */
    public Intake(DropFolder folder, SubmissionReader reader, Duration settleTime, Clock clock) {
        this(folder, reader, settleTime, clock, new PatientReading());
    }

    Intake(DropFolder folder, SubmissionReader reader, Duration settleTime, Clock clock, PatientReading disk) {
        this.folder = folder;
        this.reader = reader;
        this.settling = new Settling(settleTime, clock);
        this.clock = clock;
        this.disk = disk;
    }

    /** Hears how the reading goes on; called from several threads. */
    public interface Listener {
        /** One more file of {@code all} was read. */
        void read(String file, int all);
    }

    /**
     * What came in.
     *
     * @param submissions one for each different file, refused ones included
     * @param published files with figures already published
     * @param tables CSV files that are none of these: what they hold, their headings tell
     * @param findings about files that are no submissions; what is found about the name of one that is, is its own
     * @param passing what was so at this moment and may be otherwise at the next, so that no month's documents say it
     */
    public record Received(
            List<Submission> submissions,
            List<ReceivedFile> published,
            List<ReceivedFile> tables,
            List<Finding> findings,
            List<Finding> passing) {

        public Received {
            submissions = List.copyOf(submissions);
            published = List.copyOf(published);
            tables = List.copyOf(tables);
            findings = List.copyOf(findings);
            passing = List.copyOf(passing);
        }
    }

    /**
     * Looks into the drop folder and reads all workbooks.
     *
     * @param spool takes the bytes of every file as they were read
     * @throws IOException if the folder itself cannot be read, or the spool not be written
     */
    public Received receive(Spool spool, Listener listener) throws IOException {
        DropFolder.Content content = folder.look();
        List<ReceivedFile> files = content.workbooks();
        List<Outcome> outcomes = read(files, spool, listener);
        List<Finding> findings = new ArrayList<>(content.findings());
        List<Finding> passing = new ArrayList<>(content.passing());
        CsvFiles csv = new CsvFiles(disk, settling, spool, findings, passing);
        List<ReceivedFile> published = csv.read(content.published());
        List<ReceivedFile> tables = csv.keep(content.tables());
        outcomes.forEach(outcome -> passing.addAll(outcome.passing()));
        List<Submission> all = outcomes.stream()
                .flatMap(outcome -> outcome.submission().stream())
                .toList();
        List<Submission> different = new SecondCopies(all).different(findings);
        return new Received(different, published, tables, findings, passing);
    }

    /** What {@code bytes}, received as {@code file} in an earlier run, say when they are read now. */
    public Submission readAgain(ReceivedFile file, byte[] bytes) {
        return reader.read(file, bytes);
    }

    /** Reads side by side. When this fails, nobody reads or writes any more: a stream that throws would not wait for the others. */
    private List<Outcome> read(List<ReceivedFile> files, Spool spool, Listener listener) throws IOException {
        Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
        List<Outcome> outcomes = files.parallelStream()
                .map(file -> {
                    try {
                        if (failures.isEmpty()) {
                            Outcome outcome = read(file, spool);
                            listener.read(file.name(), files.size());
                            return outcome;
                        }
                    } catch (RuntimeException e) {
                        failures.add(e);
                    }
                    return Outcome.passedOver(Place.ofFile(file.name()));
                })
                .toList();
        RuntimeException failure = failures.peek();
        if (failure instanceof UncheckedIOException refusal) {
            throw refusal.getCause();
        }
        if (failure != null) {
            throw failure;
        }
        return outcomes;
    }

    /** What became of one file: a submission, or only findings about this moment. */
    private record Outcome(Optional<Submission> submission, List<Finding> passing) {

        static Outcome passedOver(Place place) {
            return new Outcome(Optional.empty(), List.of(Finding.of(FindingCode.F004, place, "")));
        }
    }

    private Outcome read(ReceivedFile file, Spool spool) {
        Place place = Place.ofFile(file.name());
        try {
            long size = Files.size(file.path());
            if (size > FILE_BYTES_MOST) {
                return refused(file, Finding.of(FindingCode.Z009, place, (size >> 20) + " MB"));
            }
            return memory.whileThereIsRoom(size, () -> readWhole(file, place, spool));
        } catch (NoSuchFileException e) {
            return Outcome.passedOver(place);
        } catch (IOException e) {
            return refused(file, PatientReading.closed(place, e));
        }
    }

    private Outcome readWhole(ReceivedFile file, Place place, Spool spool) {
        Optional<PatientReading.Whole> whole;
        try {
            whole = settled(file);
        } catch (NoSuchFileException e) {
            return Outcome.passedOver(place);
        } catch (IOException e) {
            return refused(file, PatientReading.closed(place, e));
        }
        if (whole.isEmpty()) {
            return Outcome.passedOver(place);
        }
        byte[] bytes = whole.get().bytes();
        Submission submission = reader.read(file.withSum(kept(spool, bytes)), bytes);
        return new Outcome(Optional.of(submission), fromTheFuture(whole.get(), place));
    }

    private static String kept(Spool spool, byte[] bytes) {
        try {
            return spool.keep(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome refused(ReceivedFile file, Finding finding) {
        Submission refused = Submission.refused(file, Submission.Identity.UNKNOWN, List.of(finding));
        return new Outcome(Optional.of(refused), List.of());
    }

    private List<Finding> fromTheFuture(PatientReading.Whole whole, Place place) {
        Instant changed = whole.attributes().lastModifiedTime().toInstant();
        boolean ahead = changed.isAfter(Instant.now(clock).plus(CLOCKS_DIFFER_MOST));
        String shown = SHOWN_TIME.format(changed.atZone(clock.getZone()));
        return ahead ? List.of(Finding.of(FindingCode.F016, place, shown)) : List.of();
    }

    /** The file whole; empty when it is gone, or not whole and changed while we waited for it. */
    private Optional<PatientReading.Whole> settled(ReceivedFile file) throws IOException {
        Optional<PatientReading.Whole> whole = disk.read(file.path());
        if (whole.isEmpty() || !WorkbookReader.isIncomplete(whole.get().bytes())) {
            return whole;
        }
        return settling.isStill(file.path(), whole.get().attributes()) ? whole : Optional.empty();
    }
}
