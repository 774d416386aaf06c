package kz.esep.tracking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a document that was not placed. */
public enum TrackedState {
    /** Not placed, and its term has not run out. */
    PENDING(true),
    /** Not placed, and its term has run out. */
    MISSING(true),
    /** Its term has run out, and nobody knows whether it was placed: no workbook says so, or that of a month since is lacking. */
    UNANSWERED(true),
    /** Not placed, and its term cannot be reckoned: a day it runs from is blank, or the working-day calendar does not reach so far. */
    UNKNOWN(true),
    /** Placed after its term. */
    PLACED_LATE(false),
    /** Placed within its term. */
    PLACED_IN_TIME(false),
    /** Placed, but nobody knows on which day. */
    PLACED_UNDATED(false),
    /** Placed, but its term could not be reckoned. */
    PLACED_UNJUDGED(false);

    private final boolean open;

    TrackedState(boolean open) {
        this.open = open;
    }

    /** Whether it has to be followed on. */
    public boolean isOpen() {
        return open;
    }

    /** As tables write it, {@code placed_late}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state that tables write as {@code code}. */
    public static Optional<TrackedState> find(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
