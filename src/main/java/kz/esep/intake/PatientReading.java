package kz.esep.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.storage.DiskTrouble;

/**
 * Reads a file that others may be using: one that is locked is asked for again after a pause, one that changes under
 * our hands is read again from its beginning. It must be a file at the moment of reading, too: a pipe is never opened,
 * for it might never answer.
 */
final class PatientReading {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofMillis(900));

    private final Disk disk;
    private final List<Duration> pauses;

    PatientReading() {
        this(Files::readAllBytes, PAUSES);
    }

    PatientReading(Disk disk, List<Duration> pauses) {
        this.disk = disk;
        this.pauses = List.copyOf(pauses);
    }

    /** Reads the bytes of a file. */
    interface Disk {
        byte[] read(Path file) throws IOException;
    }

    /** Takes in what a file holds. */
    interface Reading<T> {
        Part<T> read(Path file) throws IOException;
    }

    /**
     * What was taken in of a file.
     *
     * @param bytes how much it was
     */
    record Part<T>(T content, long bytes) {}

    /** What was taken in of a file that held still meanwhile. */
    record Taken<T>(T content, BasicFileAttributes attributes) {}

    /** The bytes of a file and what the disk said of it while they were read. */
    static final class Whole {

        private final byte[] bytes;
        private final BasicFileAttributes attributes;

        Whole(byte[] bytes, BasicFileAttributes attributes) {
            this.bytes = bytes;
            this.attributes = attributes;
        }

        byte[] bytes() {
            return bytes;
        }

        BasicFileAttributes attributes() {
            return attributes;
        }
    }

    /**
     * Reads {@code file}.
     *
     * @return empty when it is gone, is a file no more, or never held still
     * @throws IOException if it could not be opened, however often it was tried
     */
    Optional<Whole> read(Path file) throws IOException {
        return read(file, path -> {
                    byte[] bytes = disk.read(path);
                    return new Part<>(bytes, bytes.length);
                })
                .map(taken -> new Whole(taken.content(), taken.attributes()));
    }

    /** The same for a file that is not held in memory: {@code reading} may be asked again. */
    <T> Optional<Taken<T>> read(Path file, Reading<T> reading) throws IOException {
        for (int attempt = 0; ; attempt++) {
            try {
                Optional<Taken<T>> taken = once(file, reading);
                if (taken.isPresent() || attempt == pauses.size()) {
                    return taken;
                }
            } catch (NoSuchFileException e) {
                return Optional.empty();
            } catch (IOException e) {
                if (attempt == pauses.size()) {
                    throw e;
                }
            }
            pause(pauses.get(attempt));
        }
    }

    private static <T> Optional<Taken<T>> once(Path file, Reading<T> reading) throws IOException {
        BasicFileAttributes before = attributes(file);
        if (!before.isRegularFile()) {
            return Optional.empty();
        }
        Part<T> part = reading.read(file);
        BasicFileAttributes after = attributes(file);
        boolean same = before.lastModifiedTime().equals(after.lastModifiedTime()) && after.size() == part.bytes();
        return same ? Optional.of(new Taken<>(part.content(), after)) : Optional.empty();
    }

    /** The finding about a file that is there and cannot be opened: why, and for those who look it up, word for word. */
    static Finding closed(Place place, IOException e) {
        DiskTrouble trouble = DiskTrouble.of(e);
        return Finding.of(FindingCode.F012, place, "")
                .with("reason_kk", trouble.kk())
                .with("reason_ru", trouble.ru())
                .with("detail", DiskTrouble.said(e));
    }

    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
