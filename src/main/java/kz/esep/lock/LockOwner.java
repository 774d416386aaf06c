package kz.esep.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who holds a folder.
 *
 * @param host the name of the machine; {@code ?} where it is unknown
 * @param boot what tells one start of the machine from another, where the system says it
 * @param process its number on the machine
 * @param started when the process was started, by the clock of its machine
 * @param work what it does
 */
public record LockOwner(String host, String boot, long process, Optional<Instant> started, LockWork work) {

    /** The file that says so is empty or damaged. */
    static final LockOwner UNKNOWN = new LockOwner("?", "", 0, Optional.empty(), LockWork.UNKNOWN);

    /** A machine reckons the start of a process from its own, and may set its clock meanwhile. */
    private static final Duration STARTS_DIFFER_MOST = Duration.ofSeconds(10);

    /** This process, doing {@code work}. */
    static LockOwner here(LockWork work) {
        ProcessHandle process = ProcessHandle.current();
        return new LockOwner(
                hostName(),
                firstLine(Path.of("/proc/sys/kernel/random/boot_id")).orElse(""),
                process.pid(),
                process.info().startInstant(),
                work);
    }

    /** The name of this machine, asked of nobody outside it; {@code ?} where it is unknown. */
    private static String hostName() {
        return firstLine(Path.of("/proc/sys/kernel/hostname"))
                .or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME")))
                .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                .filter(name -> !name.isBlank())
                .orElse("?");
    }

    private static Optional<String> firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().map(String::strip);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether it ran on this machine, since this start of it, and is no more. On another machine nobody here can know.
     *
     * @param here a process of this machine
     */
    boolean isGoneFrom(LockOwner here) {
        if (host.equals("?") || !host.equals(here.host) || !boot.equals(here.boot)) {
            return false;
        }
        Optional<ProcessHandle> now = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
        return now.isEmpty() || isAnother(now.get());
    }

    /** Whether the number was given anew since. */
    private boolean isAnother(ProcessHandle now) {
        Optional<Instant> start = now.info().startInstant();
        return start.isPresent()
                && started.isPresent()
                && Duration.between(start.get(), started.get()).abs().compareTo(STARTS_DIFFER_MOST) > 0;
    }

    /** As it is written, a line for each. */
    String text() {
        return "host=" + host + "\nboot=" + boot + "\nprocess=" + process + "\nstarted="
                + started.map(Instant::toString).orElse("") + "\nwork=" + work + "\n";
    }

    /** Reads what {@link #text} wrote, whatever follows it. */
    static LockOwner read(String text) {
        Map<String, String> lines = new HashMap<>();
        text.lines()
                .map(line -> line.split("=", 2))
                .filter(line -> line.length == 2)
                .forEach(line -> lines.put(line[0], line[1]));
        try {
            return new LockOwner(
                    lines.getOrDefault("host", ""),
                    lines.getOrDefault("boot", ""),
                    Long.parseLong(lines.getOrDefault("process", "")),
                    Optional.of(lines.getOrDefault("started", ""))
                            .filter(start -> !start.isEmpty())
                            .map(Instant::parse),
                    work(lines.getOrDefault("work", "")));
        } catch (NumberFormatException | DateTimeParseException e) {
            return UNKNOWN;
        }
    }

    private static LockWork work(String name) {
        return Arrays.stream(LockWork.values())
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElse(LockWork.UNKNOWN);
    }
}
