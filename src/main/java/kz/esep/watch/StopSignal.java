package kz.esep.watch;

import java.io.Serial;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks the watch to end. The round in hand is given up where it stands: the next one does its work again. */
public final class StopSignal {

    private final CountDownLatch requested = new CountDownLatch(1);

    /** The round in hand was given up because the watch is to end. */
    public static final class GivenUpException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Asks; to ask twice changes nothing. */
    public void request() {
        requested.countDown();
    }

    /** Whether the watch is to end. */
    public boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Returns after {@code time}, or as soon as it is requested; whether it is. */
    public boolean await(Duration time) {
        try {
            return requested.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            request();
            return true;
        }
    }

    /**
     * To be asked between two steps of a round.
     *
     * @throws GivenUpException if the watch is to end
     */
    public void giveUpIfRequested() {
        if (isRequested()) {
            throw new GivenUpException();
        }
    }
}
