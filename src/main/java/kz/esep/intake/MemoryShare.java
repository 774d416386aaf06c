package kz.esep.intake;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The part of the memory that files may take while they are read side by side. Each takes its share before its first byte
 * is read and gives it back when nothing but its values is left; who finds no room waits. A file that is larger than the
 * whole is read alone.
 */
final class MemoryShare {

    /** A file of a hundred kilobytes is some two megabytes when all its cells are there at once. */
    private static final int TIMES_ITS_SIZE = 24;

    private final int megabytes;
    private final Semaphore free;

    /** A share of {@code bytes}. */
    MemoryShare(long bytes) {
        this.megabytes = (int) Math.max(1, Math.min(bytes >> 20, Integer.MAX_VALUE));
        this.free = new Semaphore(megabytes, true);
    }

    /** Half of what this Java may use at all. */
    static MemoryShare ofThisJava() {
        return new MemoryShare(Runtime.getRuntime().maxMemory() / 2);
    }

    /** Does {@code reading}, of a file of {@code bytes}, as soon as there is room for it. */
    <T> T whileThereIsRoom(long bytes, Supplier<T> reading) {
        int room = (int) Math.min(1 + ((bytes * TIMES_ITS_SIZE) >> 20), megabytes);
        free.acquireUninterruptibly(room);
        try {
            return reading.get();
        } finally {
            free.release(room);
        }
    }
}
