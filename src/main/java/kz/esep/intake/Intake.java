package kz.esep.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.spreadsheet.WorkbookReader;
import kz.esep.storage.Sha256;

/** From the drop folder to submissions. Workbooks are read side by side; the result is in the order of names. */
public final class Intake {

    /** A filled workbook has some fifty kilobytes. */
    public static final long FILE_BYTES_MOST = 64L << 20;

    private final DropFolder folder;
    private final SubmissionReader reader;
    private final Duration settleTime;
    private final Clock clock;

    /**
     * @param settleTime how long a file that is not whole may still be on its way
     * @param clock tells how old a file is; nothing else depends on it
     */
    public Intake(DropFolder folder, SubmissionReader reader, Duration settleTime, Clock clock) {
        this.folder = folder;
        this.reader = reader;
        this.settleTime = settleTime;
        this.clock = clock;
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
     * @param contents the bytes of every file as they were read, by name: what is archived is what was read
     * @param findings about files that are no submissions
     */
    public record Received(
            List<Submission> submissions,
            List<ReceivedFile> published,
            Map<String, byte[]> contents,
            List<Finding> findings) {

        public Received {
            submissions = List.copyOf(submissions);
            published = List.copyOf(published);
            contents = Map.copyOf(contents);
            findings = List.copyOf(findings);
        }

        /** The bytes of {@code file}; none when they could not be read. */
        public Optional<byte[]> findContent(ReceivedFile file) {
            return Optional.ofNullable(contents.get(file.name()));
        }
    }

    /**
     * Looks into the drop folder and reads all workbooks.
     *
     * @throws IOException if the folder itself cannot be read
     */
    public Received receive(Listener listener) throws IOException {
        DropFolder.Content content = folder.look();
        List<ReceivedFile> files = content.workbooks();
        List<Outcome> outcomes = files.parallelStream()
                .map(file -> {
                    Outcome outcome = read(file);
                    listener.read(file.name(), files.size());
                    return outcome;
                })
                .toList();
        List<Finding> findings = new ArrayList<>(content.findings());
        List<Submission> submissions = new ArrayList<>();
        Map<String, byte[]> contents = new HashMap<>();
        readPublished(content.published(), contents, findings);
        Map<String, String> nameBySum = new HashMap<>();
        for (Outcome outcome : outcomes) {
            outcome.passedOver().ifPresent(findings::add);
            outcome.submission().ifPresent(submission -> {
                String first = nameBySum.putIfAbsent(
                        submission.file().sha256(), submission.file().name());
                if (first == null || submission.file().sha256().isEmpty()) {
                    submissions.add(submission);
                    outcome.bytes()
                            .ifPresent(bytes -> contents.put(submission.file().name(), bytes));
                } else {
                    findings.add(Finding.of(
                            FindingCode.F006, Place.ofFile(submission.file().name()), first));
                }
            });
        }
        return new Received(submissions, content.published(), contents, findings);
    }

    private static void readPublished(List<ReceivedFile> files, Map<String, byte[]> contents, List<Finding> findings) {
        for (ReceivedFile file : files) {
            try {
                contents.put(file.name(), Files.readAllBytes(file.path()));
            } catch (IOException e) {
                findings.add(Finding.of(FindingCode.F001, Place.ofFile(file.name()), ""));
            }
        }
    }

    /** What became of one file: a submission with its bytes, or a finding why it is none yet. */
    private record Outcome(Optional<Submission> submission, Optional<byte[]> bytes, Optional<Finding> passedOver) {

        static Outcome of(Submission submission, Optional<byte[]> bytes) {
            return new Outcome(Optional.of(submission), bytes, Optional.empty());
        }

        static Outcome passedOver(Place place) {
            return new Outcome(
                    Optional.empty(), Optional.empty(), Optional.of(Finding.of(FindingCode.F004, place, "")));
        }
    }

    private Outcome read(ReceivedFile file) {
        Place place = Place.ofFile(file.name());
        try {
            long size = Files.size(file.path());
            if (size > FILE_BYTES_MOST) {
                return refused(file, Finding.of(FindingCode.Z009, place, (size >> 20) + " MB"));
            }
            Optional<byte[]> bytes = wholeBytes(file);
            if (bytes.isEmpty()) {
                return Outcome.passedOver(place);
            }
            ReceivedFile summed = new ReceivedFile(file.path(), file.name(), Sha256.of(bytes.get()));
            return Outcome.of(reader.read(summed, bytes.get()), bytes);
        } catch (NoSuchFileException e) {
            return Outcome.passedOver(place);
        } catch (IOException e) {
            return refused(file, Finding.of(FindingCode.F001, place, ""));
        }
    }

    private static Outcome refused(ReceivedFile file, Finding finding) {
        Submission refused = Submission.refused(file, Submission.Identity.UNKNOWN, List.of(finding));
        return Outcome.of(refused, Optional.empty());
    }

    /** The file's bytes; empty when it is not whole and changed while we waited for it. */
    private Optional<byte[]> wholeBytes(ReceivedFile file) throws IOException {
        byte[] bytes = Files.readAllBytes(file.path());
        FileTime changed = Files.getLastModifiedTime(file.path());
        Duration left = settleTime.minus(Duration.between(changed.toInstant(), Instant.now(clock)));
        if (!WorkbookReader.isIncomplete(bytes) || left.isNegative() || left.isZero()) {
            return Optional.of(bytes);
        }
        pause(left.compareTo(settleTime) > 0 ? settleTime : left);
        boolean same =
                Files.getLastModifiedTime(file.path()).equals(changed) && Files.size(file.path()) == bytes.length;
        return same ? Optional.of(bytes) : Optional.empty();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
