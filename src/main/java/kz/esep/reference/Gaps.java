package kz.esep.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The days for which several lines of a table, one after the other in time, have nothing to say. */
public final class Gaps {

    private Gaps() {}

    /**
     * The days between the first and the last of {@code lines} on which none of them holds, oldest first.
     *
     * <p>A line to 22 March 2024 and one from 1 April leave 23 to 31 March.
     */
    public static List<Validity> between(Collection<Validity> lines) {
        LocalDate first =
                lines.stream().map(Gaps::first).min(LocalDate::compareTo).orElse(LocalDate.MAX);
        LocalDate last =
                lines.stream().map(Gaps::last).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        return first.isAfter(last) ? List.of() : within(validity(first, last), lines);
    }

    /** The days of {@code whole} on which none of {@code lines} holds, oldest first. */
    public static List<Validity> within(Validity whole, Collection<Validity> lines) {
        List<Validity> gaps = new ArrayList<>();
        LocalDate open = first(whole);
        for (Validity line :
                lines.stream().sorted(Comparator.comparing(Gaps::first)).toList()) {
            if (first(line).isAfter(open) && !open.isAfter(last(whole))) {
                LocalDate before = first(line).minusDays(1);
                gaps.add(validity(open, before.isAfter(last(whole)) ? last(whole) : before));
            }
            if (last(line).equals(LocalDate.MAX)) {
                return gaps;
            }
            LocalDate behind = last(line).plusDays(1);
            open = behind.isAfter(open) ? behind : open;
        }
        if (!open.isAfter(last(whole))) {
            gaps.add(validity(open, last(whole)));
        }
        return gaps;
    }

    private static LocalDate first(Validity validity) {
        return validity.from().orElse(LocalDate.MIN);
    }

    private static LocalDate last(Validity validity) {
        return validity.to().orElse(LocalDate.MAX);
    }

    private static Validity validity(LocalDate first, LocalDate last) {
        return new Validity(
                Optional.of(first).filter(day -> !day.equals(LocalDate.MIN)),
                Optional.of(last).filter(day -> !day.equals(LocalDate.MAX)));
    }
}
