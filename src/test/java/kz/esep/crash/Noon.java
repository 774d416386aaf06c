package kz.esep.crash;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import kz.esep.fixtures.TestHouse;

/** Settings of a house in whose zone it is noon, so that all files arrive on one day, and which waits for nothing long. */
final class Noon {

    private Noon() {}

    /** Sets them; a file has arrived when it stands still for {@code settleSeconds}. */
    static TestHouse in(TestHouse house, int settleSeconds, int patienceSeconds) {
        int hour = OffsetDateTime.now(ZoneOffset.UTC).getHour();
        String zone = "Etc/GMT" + (hour > 12 ? "+" + (hour - 12) : "-" + (12 - hour));
        return house.write(
                "templates/settings.properties",
                "language=ru\nsettle_seconds=" + settleSeconds + "\nwatch_poll_seconds=1\nwatch_patience_seconds="
                        + patienceSeconds + "\ntime_zone=" + zone + "\n");
    }
}
