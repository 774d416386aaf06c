package kz.esep.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kz.esep.lock.FolderLock;
import kz.esep.lock.LockOwner;
import kz.esep.lock.LockWork;
import kz.esep.lock.OutputBusyException;
import org.jspecify.annotations.Nullable;

/** The watch's own lock of the output folder: one watch at a time, on whatever machine. A round takes the run's lock besides. */
final class OutputHold implements AutoCloseable {

    private static final String NAME = "esep-watch";

    private final Path output;
    private final StopSignal stop;
    private @Nullable FolderLock lock;
    private boolean isThere;

    OutputHold(Path output, StopSignal stop) {
        this.output = output;
        this.stop = stop;
    }

    /**
     * Takes the folder, or finds out that it is still held.
     *
     * @return whether it was taken now
     * @throws OutputBusyException if another watch holds it or took it over, or the watch is to end while it waits for that
     * @throws IOException if the folder cannot be reached, or is not the one that was taken
     */
    boolean take() throws IOException {
        isThere = false;
        boolean isNew = lock == null;
        if (lock == null) {
            lock = FolderLock.take(output, NAME, LockWork.WATCH, pause -> {
                if (stop.await(pause)) {
                    throw new InterruptedException();
                }
            });
        } else {
            lock.ensureHeld();
        }
        isThere = true;
        return isNew;
    }

    /** Whether the folder was there at the last look: what stands where a share was is not written to. */
    boolean isThere() {
        return isThere;
    }

    /** Whether it was ever taken. */
    boolean isTaken() {
        return lock != null;
    }

    Optional<LockOwner> owner() {
        return Optional.ofNullable(lock).map(FolderLock::owner);
    }

    /** A watch that died without giving its lock back. */
    Optional<LockOwner> takenOverFrom() {
        return Optional.ofNullable(lock).flatMap(FolderLock::takenOverFrom);
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
