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
        for (int attempt = 0; ; attempt++) {
            try {
                Optional<Whole> whole = once(file);
                if (whole.isPresent() || attempt == pauses.size()) {
                    return whole;
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

    private Optional<Whole> once(Path file) throws IOException {
        BasicFileAttributes before = attributes(file);
        if (!before.isRegularFile()) {
            return Optional.empty();
        }
        byte[] bytes = disk.read(file);
        BasicFileAttributes after = attributes(file);
        boolean same = before.lastModifiedTime().equals(after.lastModifiedTime()) && after.size() == bytes.length;
        return same ? Optional.of(new Whole(bytes, after)) : Optional.empty();
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
