package kz.esep.lock;

import java.time.Duration;

/** Lets time go by; a test need not wait for it. */
@FunctionalInterface
public interface Pause {

    /** The real one. */
    Pause SLEEP = time -> Thread.sleep(time.toMillis());

    /**
     * Returns after {@code time}.
     *
     * @throws InterruptedException if somebody asks not to wait any longer
     */
    void of(Duration time) throws InterruptedException;
}
