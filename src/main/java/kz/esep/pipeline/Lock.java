package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kz.esep.lock.FolderLock;
import kz.esep.lock.LockOwner;
import kz.esep.lock.LockWork;
import kz.esep.storage.Leftovers;

/** The lock of the output folder: months, archive and registers are written below it only. */
final class Lock implements AutoCloseable {

    private final FolderLock lock;

    private Lock(FolderLock lock) {
        this.lock = lock;
    }

    /**
     * Takes the lock of {@code output}. Where the process before died, what it left half written is taken away.
     *
     * @throws kz.esep.lock.OutputBusyException if another process holds it
     */
    static Lock take(Path output, LockWork work) throws IOException {
        FolderLock lock = FolderLock.take(output, "esep", work);
        if (lock.takenOverFrom().isPresent()) {
            try {
                Leftovers.clear(output);
            } catch (IOException e) {
                lock.close();
                throw e;
            }
        }
        return new Lock(lock);
    }

    /** Whose work was broken off: the process died without giving the lock back. */
    Optional<LockOwner> takenOverFrom() {
        return lock.takenOverFrom();
    }

    /**
     * To be called before the archive or a register is written.
     *
     * @throws kz.esep.lock.OutputBusyException if another process took the lock over meanwhile
     */
    void ensureHeld() throws IOException {
        lock.ensureHeld();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
