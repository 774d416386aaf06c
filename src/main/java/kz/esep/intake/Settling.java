package kz.esep.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a file may still be on its way into the folder.
 *
 * @param time the longest pause of whoever copies it
 * @param clock tells how old a file is
 */
record Settling(Duration time, Clock clock) {

    /** Whether {@code file} is still as it was {@code seen}; a young one is waited for until it is old enough to tell. */
    boolean isStill(Path file, BasicFileAttributes seen) throws IOException {
        Duration age = Duration.between(seen.lastModifiedTime().toInstant(), Instant.now(clock));
        Duration left = time.minus(age);
        if (left.isNegative() || left.isZero()) {
            return true;
        }
        // A file from the future would be waited for until then: by our own clock it has arrived now.
        PatientReading.pause(left.compareTo(time) > 0 ? time : left);
        BasicFileAttributes now = PatientReading.attributes(file);
        return now.lastModifiedTime().equals(seen.lastModifiedTime()) && now.size() == seen.size();
    }
}
