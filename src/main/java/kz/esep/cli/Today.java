package kz.esep.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day of what people do: today where the house stands, unless they name an earlier one. */
final class Today {

    private Today() {}

    /** {@code named}, or else today; none where the day named has not come yet. */
    static Optional<LocalDate> or(House house, @Nullable LocalDate named) {
        LocalDate today =
                LocalDate.now(Clock.system(house.settings().reporting().zone()));
        LocalDate day = named == null ? today : named;
        return day.isAfter(today) ? Optional.empty() : Optional.of(day);
    }
}
