package kz.esep.watch;

import java.time.Duration;

/** How long to wait for what does not work: each time twice as long, up to a limit. */
final class BackOff {

    private static final int DOUBLED_MOST = 20;

    private final Duration most;
    private int failures;

    BackOff(Duration most) {
        this.most = most;
    }

    /** The next wait: {@code least} at first, and never less. */
    Duration next(Duration least) {
        Duration wait = least.multipliedBy(1L << Math.min(failures, DOUBLED_MOST));
        failures++;
        Duration limit = least.compareTo(most) > 0 ? least : most;
        return wait.compareTo(limit) < 0 ? wait : limit;
    }

    void reset() {
        failures = 0;
    }
}
