package kz.esep.word;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Interrupts the thread that made it when a time has gone by, unless it was closed before. */
final class Watch implements AutoCloseable {

    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final Thread watched = Thread.currentThread();
    private final Future<?> ring;
    private boolean closed;
    private volatile boolean rang;

    Watch(Duration time) {
        this.ring = CLOCK.schedule(this::ring, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "time limit of documents");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    private synchronized void ring() {
        if (!closed) {
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
        closed = true;
        ring.cancel(false);
        if (rang) {
            Thread.interrupted();
        }
    }
}
