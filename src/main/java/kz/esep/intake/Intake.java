package kz.esep.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.spreadsheet.WorkbookReader;
import kz.esep.storage.DiskTrouble;

/** From the drop folder to submissions. Workbooks are read side by side; the result is in the order of names. */
public final class Intake {

    /** A filled workbook has some fifty kilobytes. */
    public static final long FILE_BYTES_MOST = 64L << 20;

    /** Clocks of a network are a little apart; more than this is worth a word. */
    private static final Duration CLOCKS_DIFFER_MOST = Duration.ofMinutes(5);

    private static final DateTimeFormatter SHOWN_TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private final DropFolder folder;
    private final SubmissionReader reader;
    private final Duration settleTime;
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
        this.settleTime = settleTime;
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
     * @param findings about files that are no submissions; what is found about the name of one that is, is its own
     * @param passing what was so at this moment and may be otherwise at the next, so that no month's documents say it
     */
    public record Received(
            List<Submission> submissions, List<ReceivedFile> published, List<Finding> findings, List<Finding> passing) {

        public Received {
            submissions = List.copyOf(submissions);
            published = List.copyOf(published);
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
        List<Outcome> outcomes;
        try {
            outcomes = files.parallelStream()
                    .map(file -> {
                        Outcome outcome = read(file, spool);
                        listener.read(file.name(), files.size());
                        return outcome;
                    })
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        List<Finding> findings = new ArrayList<>(content.findings());
        List<Finding> passing = new ArrayList<>(content.passing());
        List<ReceivedFile> published = readPublished(content.published(), spool, findings, passing);
        outcomes.forEach(outcome -> passing.addAll(outcome.passing()));
        List<Submission> all = outcomes.stream()
                .flatMap(outcome -> outcome.submission().stream())
                .toList();
        List<Submission> different = new SecondCopies(all).different(findings);
        return new Received(different, published, findings, passing);
    }

    private List<ReceivedFile> readPublished(
            List<ReceivedFile> files, Spool spool, List<Finding> findings, List<Finding> passing) throws IOException {
        List<ReceivedFile> read = new ArrayList<>();
        for (ReceivedFile file : files) {
            Place place = Place.ofFile(file.name());
            Optional<PatientReading.Whole> whole;
            try {
                long size = Files.size(file.path());
                if (size > FILE_BYTES_MOST) {
                    findings.add(Finding.of(FindingCode.F019, place, (size >> 20) + " MB"));
                    continue;
                }
                whole = disk.read(file.path());
            } catch (NoSuchFileException e) {
                whole = Optional.empty();
            } catch (IOException e) {
                findings.add(closed(place, e));
                continue;
            }
            if (whole.isPresent()) {
                read.add(file.withSum(spool.keep(whole.get().bytes())));
            } else {
                passing.add(Finding.of(FindingCode.F004, place, ""));
            }
        }
        return read;
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
            return refused(file, closed(place, e));
        }
    }

    private Outcome readWhole(ReceivedFile file, Place place, Spool spool) {
        Optional<PatientReading.Whole> whole;
        try {
            whole = settled(file);
        } catch (NoSuchFileException e) {
            return Outcome.passedOver(place);
        } catch (IOException e) {
            return refused(file, closed(place, e));
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

    /** The finding about a file that is there and cannot be opened: why, and for those who look it up, word for word. */
    private static Finding closed(Place place, IOException e) {
        DiskTrouble trouble = DiskTrouble.of(e);
        return Finding.of(FindingCode.F012, place, "")
                .with("reason_kk", trouble.kk())
                .with("reason_ru", trouble.ru())
                .with("detail", DiskTrouble.said(e));
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
        BasicFileAttributes seen = whole.get().attributes();
        Duration age = Duration.between(seen.lastModifiedTime().toInstant(), Instant.now(clock));
        Duration left = settleTime.minus(age);
        if (left.isNegative() || left.isZero()) {
            return whole;
        }
        // A file from the future would be waited for until then: by our own clock it has arrived now.
        PatientReading.pause(left.compareTo(settleTime) > 0 ? settleTime : left);
        BasicFileAttributes now = PatientReading.attributes(file.path());
        boolean same = now.lastModifiedTime().equals(seen.lastModifiedTime()) && now.size() == seen.size();
        return same ? whole : Optional.empty();
    }
}
