package kz.esep.watch;

import java.time.Duration;

/**
 * How the watch goes about it.
 *
 * @param poll how often it looks
 * @param settle for how long a file must stand still to have arrived
 * @param patience how long a file that is not whole is waited for, and a burst may last
 */
public record Pace(Duration poll, Duration settle, Duration patience) {}
