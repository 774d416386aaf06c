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
    private record Taking(
            Path folder, FileChannel channel, @Nullable FileLock lock) {}

    /**
     * Takes {@code folder}, which is made if it is not there.
     *
     * @param name of the lock: a folder may be held under two names by two processes
     * @param work what it is held for
     * @throws OutputBusyException if another process holds it
     * @throws IOException if the disk refuses
     */
    public static FolderLock take(Path folder, String name, LockWork work) throws IOException {
        return take(folder, name, work, Pause.SLEEP);
    }

    /** The same; {@code pause} lets the time go by in which an owner is watched that may be dead. */
    public static FolderLock take(Path folder, String name, LockWork work, Pause pause) throws IOException {
        return take(folder, name, LockOwner.here(work), pause);
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
                    files.look().latest().map(Signature::owner).orElse(LockOwner.UNKNOWN), folder);
        }
        return lock;
    }

    private static FolderLock sign(Taking taking, SignatureFiles files, LockOwner owner, Pause pause)
            throws IOException {
        while (true) {
            SignatureFiles.View seen = files.look();
            Optional<LockOwner> before = seen.latest().map(Signature::owner);
            boolean isDead = taking.lock() != null
                    && before.filter(dead -> dead.isGoneFrom(owner)).isPresent();
            if (before.isPresent() && !isDead && !isSilent(seen, files, taking.folder(), pause)) {
                continue;
            }
            Optional<Signature> signed = files.sign(seen, owner);
            if (signed.isPresent()) {
                return new FolderLock(taking, files, signed.get().number(), owner, before);
            }
        }
    }

    /**
     * Watches the owner for a while.
     *
     * @return whether it gave no sign of life; else it is done, and it is time to look anew
     * @throws OutputBusyException if it lives, or somebody else signed
     */
    private static boolean isSilent(SignatureFiles.View seen, SignatureFiles files, Path folder, Pause pause)
            throws IOException {
        for (Duration silent = Duration.ZERO; silent.compareTo(SILENCE) < 0; silent = silent.plus(LOOK)) {
            try {
                pause.of(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw OutputBusyException.heldBy(
                        seen.latest().map(Signature::owner).orElse(LockOwner.UNKNOWN), folder);
            }
            Optional<Signature> now = files.look().latest();
            if (now.isEmpty()) {
                return false;
            }
            if (!now.equals(seen.latest())) {
                throw OutputBusyException.heldBy(now.get().owner(), folder);
            }
        }
        return true;
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
            files.renew(number, owner, beats);
        } catch (IOException e) {
            // Whether the lock is lost, ensureHeld finds out before anything is written that must not be doubled.
        }
    }

    /**
     * To be called before something is written that two must not write.
     *
     * @throws OutputBusyException if another process took the lock over, for this one was asleep or cut off for too long
     * @throws NoSuchFileException if nobody's signature is there: this is not the folder that was taken, but what stands where
     *     the share was
     * @throws IOException if the disk refuses
     */
    public void ensureHeld() throws IOException {
        Signature latest =
                files.look().latest().orElseThrow(() -> new NoSuchFileException(folder.toString(), null, "signature"));
        if (latest.number() != number || !latest.isOf(owner)) {
            throw OutputBusyException.takenOverBy(latest.owner(), folder);
        }
    }

    @Override
    public void close() throws IOException {
        heart.shutdownNow();
        try (channel) {
            giveBack();
        }
    }

    private synchronized void giveBack() throws IOException {
        gone = true;
        files.giveBack(number, owner);
    }
}
