package kz.esep.lock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two processes from writing into one folder at once, on one machine or on several that share it. The system's lock of a file
 * goes with the process however it ends, but not every share knows it across machines; so there is a signature besides
 * ({@link SignatureFiles}), which its owner renews every few seconds. One that nobody renews is dead: that is judged by looking
 * at it for a while, never by comparing the clocks of two machines.
 */
public final class FolderLock implements AutoCloseable {

    /** How often an owner gives a sign of life. */
    static final Duration BEAT = Duration.ofSeconds(5);

    /** For how long an owner must be silent to be taken for dead. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Path folder;
    private final FileChannel channel;
    private final @Nullable FileLock lock;
    private final SignatureFiles files;
    private final int number;
    private final LockOwner owner;
    private final Optional<LockOwner> before;
    private final ScheduledExecutorService heart;
    private long beats;
    private boolean gone;

    private FolderLock(Taking taking, SignatureFiles files, int number, LockOwner owner, Optional<LockOwner> before) {
        this.folder = taking.folder();
        this.channel = taking.channel();
        this.lock = taking.lock();
        this.files = files;
        this.number = number;
        this.owner = owner;
        this.before = before;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        heart.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is held while it is not yet clear whether the folder can be had. */
    private record Taking(Path folder, FileChannel channel, @Nullable FileLock lock) {}

    /**
     * Takes {@code folder}, which is made if it is not there.
     *
     * @param name of the lock: a folder may be held under two names by two processes
     * @param work what it is held for
     * @throws OutputBusyException if another process holds it
     * @throws IOException if the disk refuses
     */
    public static FolderLock take(Path folder, String name, LockWork work) throws IOException {
        return take(folder, name, LockOwner.here(work), Pause.SLEEP);
    }

    static FolderLock take(Path folder, String name, LockOwner owner, Pause pause) throws IOException {
        Files.createDirectories(folder);
        SignatureFiles files = new SignatureFiles(folder, name);
        FileChannel channel = FileChannel.open(
                folder.resolve("." + name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            FileLock lock = lock(channel, files, folder);
            FolderLock held = sign(new Taking(folder, channel, lock), files, owner, pause);
            taken = true;
            return held;
        } finally {
            if (!taken) {
                channel.close(); // and with it the system's lock
            }
        }
    }

    /** The system's lock; none where the share does not know it. */
    private static @Nullable FileLock lock(FileChannel channel, SignatureFiles files, Path folder) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            return null; // "no locks available": the signature alone must do
        }
        if (lock == null) {
            throw OutputBusyException.heldBy(
                    files.latest().map(Signature::owner).orElse(LockOwner.UNKNOWN), folder);
        }
        return lock;
    }

    private static FolderLock sign(Taking taking, SignatureFiles files, LockOwner owner, Pause pause)
            throws IOException {
        while (true) {
            Optional<Signature> latest = files.latest();
            boolean isFree = latest.isEmpty() || latest.get().isReleased();
            if (!isFree && !(taking.lock() != null && latest.get().owner().isGoneFrom(owner))) {
                watchOver(latest.get(), files, taking.folder(), pause);
            }
            int number = latest.map(Signature::number).orElse(0) + 1;
            if (files.sign(number, owner)) {
                Optional<LockOwner> before = isFree ? Optional.empty() : latest.map(Signature::owner);
                return new FolderLock(taking, files, number, owner, before);
            }
        }
    }

    /** Returns when the owner of {@code signature} gave no sign of life for long, or is done. */
    private static void watchOver(Signature signature, SignatureFiles files, Path folder, Pause pause)
            throws IOException {
        for (Duration silent = Duration.ZERO; silent.compareTo(SILENCE) < 0; silent = silent.plus(LOOK)) {
            try {
                pause.of(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw OutputBusyException.heldBy(signature.owner(), folder);
            }
            Signature now = files.latest().orElse(signature);
            if (now.number() == signature.number() && now.isReleased()) {
                return;
            }
            if (!now.equals(signature)) {
                throw OutputBusyException.heldBy(now.owner(), folder);
            }
        }
    }

    /** Whose lock this was before: an owner that died without giving it back. */
    public Optional<LockOwner> takenOverFrom() {
        return before;
    }

    /** Who holds it: this process. */
    public LockOwner owner() {
        return owner;
    }

    /** A sign of life. A disk that refuses it may be back at the next. */
    synchronized void beat() {
        if (gone) {
            return;
        }
        try {
            beats++;
            files.renew(number, owner, Signature.beat(beats));
        } catch (IOException e) {
            // Whether the lock is lost, ensureHeld finds out before anything is written that must not be doubled.
        }
    }

    /**
     * To be called before something is written that two must not write.
     *
     * @throws OutputBusyException if another process took the lock over, for this one was asleep or cut off for too long
     * @throws IOException if the disk refuses
     */
    public void ensureHeld() throws IOException {
        Optional<Signature> latest = files.latest();
        if (latest.isEmpty() || latest.get().number() != number || latest.get().isReleased()) {
            throw OutputBusyException.takenOverBy(
                    latest.map(Signature::owner).orElse(LockOwner.UNKNOWN), folder);
        }
    }

    @Override
    public void close() throws IOException {
        heart.shutdownNow();
        try (channel) {
            release();
        }
    }

    private synchronized void release() throws IOException {
        gone = true;
        try {
            files.renew(number, owner, Signature.released());
        } catch (NoSuchFileException e) {
            // Another process took it over: nothing is left to give back.
        }
    }
}
