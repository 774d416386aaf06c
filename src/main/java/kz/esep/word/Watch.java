package kz.esep.word;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts the thread that made it when a time has gone by, unless it was closed before. One clock ticks for all, for
 * one that is set anew for each document would wake a thread each time.
 */
final class Watch implements AutoCloseable {

    private static final int TICK_MILLISECONDS = 50;
    private static final Set<Watch> OPEN = ConcurrentHashMap.newKeySet();

    static {
        startClock();
    }

    private final Thread watched = Thread.currentThread();
    private long ticks;
    private boolean closed;
    private volatile boolean rang;

    /** @param time to the next twentieth of a second */
    Watch(Duration time) {
        this.ticks = time.toMillis() / TICK_MILLISECONDS + 1;
        OPEN.add(this);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ticks until the program ends
    private static void startClock() {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "time limit of documents");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(
                () -> OPEN.forEach(Watch::tick), TICK_MILLISECONDS, TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private synchronized void tick() {
        ticks--;
        if (ticks == 0 && !closed) {
            rang = true;
            watched.interrupt();
        }
    }

    /** Whether the time has gone by. */
    boolean rang() {
        return rang;
    }

    @Override
    public synchronized void close() {
        OPEN.remove(this);
        closed = true;
        if (rang) {
            Thread.interrupted();
        }
    }
}
