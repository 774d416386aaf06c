package kz.esep.cli;

import java.time.Clock;
import java.time.Duration;
import kz.esep.watch.StopSignal;
import kz.esep.watch.WatchTime;

/** The time of this machine. */
record WatchClock(Clock clock) implements WatchTime {

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime());
    }

    @Override
    public void pause(Duration time, StopSignal stop) {
        stop.await(time);
    }
}
