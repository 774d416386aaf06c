package kz.esep.watch;

import java.time.Clock;
import java.time.Duration;

/** Time as the watch needs it; a test lets it go by at will. */
public interface WatchTime {

    /** The clock on the wall, for what people are told and for the day. */
    Clock clock();

    /** How long the watch goes on, by a clock that nobody sets: what stands still is measured by it. */
    Duration elapsed();

    /** Returns after {@code time}, or as soon as {@code stop} is requested. */
    void pause(Duration time, StopSignal stop);
}
