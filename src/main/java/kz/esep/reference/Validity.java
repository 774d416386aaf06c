package kz.esep.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a line of a reference table holds, both included; an empty side is open.
 *
 * @param from the first day
 * @param to the last day
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    public Validity {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("Validity ends before it begins: " + from.get() + " - " + to.get());
        }
    }

    /** As tables write it, {@code 2021-08-19 – 2024-03-22}; an open side is empty. */
    public String inTables() {
        return from.map(LocalDate::toString).orElse("") + " – "
                + to.map(LocalDate::toString).orElse("");
    }

    /** Whether {@code day} is within. */
    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether any day is within both. */
    public boolean overlaps(Validity other) {
        return touches(other.from().orElse(LocalDate.MIN), other.to().orElse(LocalDate.MAX));
    }

    /** Whether any day from {@code first} to {@code last} is within. */
    public boolean touches(LocalDate first, LocalDate last) {
        return from.map(begin -> !last.isBefore(begin)).orElse(true)
                && to.map(end -> !first.isAfter(end)).orElse(true);
    }
}
