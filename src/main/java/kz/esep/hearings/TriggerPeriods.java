package kz.esep.hearings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The stretches of trigger dates on which the same rules hold, for documents of one kind. */
final class TriggerPeriods {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_BEFORE = 3;
    private static final int YEARS_AFTER = 1;

    private TriggerPeriods() {}

    /**
     * One stretch.
     *
     * @param from its first trigger date
     * @param to its last; empty where it has no end
     */
    record Period(LocalDate from, Optional<LocalDate> to, RuleSet ruleSet, List<RuleLine> lines) {}

    /**
     * The stretches that records of {@code month} may fall into, ascending: up to three years before it and one after.
     *
     * @param sameness neighbouring stretches whose rules answer the same are one
     */
    static List<Period> of(RuleBook rules, DocumentKind kind, YearMonth month, Function<RuleLine, String> sameness) {
        List<Period> periods = new ArrayList<>();
        for (RuleSet set : rules.all()) {
            TreeSet<LocalDate> starts = new TreeSet<>();
            starts.add(set.validity().from().orElse(EARLIEST));
            set.lines().stream()
                    .flatMap(line -> Stream.concat(
                            line.validity().from().stream(), line.validity().to().map(day -> day.plusDays(1)).stream()))
                    .filter(set.validity()::covers)
                    .forEach(starts::add);
            String last = "";
            for (LocalDate start : starts) {
                Optional<LocalDate> next = Optional.ofNullable(starts.higher(start));
                Optional<LocalDate> to = next.isPresent()
                        ? next.map(day -> day.minusDays(1))
                        : set.validity().to();
                List<RuleLine> lines = set.rules(kind, start);
                String same = String.join(";", lines.stream().map(sameness).toList());
                if (same.equals(last)) {
                    Period before = periods.remove(periods.size() - 1);
                    periods.add(new Period(before.from(), to, set, before.lines()));
                } else {
                    periods.add(new Period(start, to, set, lines));
                }
                last = same;
            }
        }
        LocalDate first = month.minusYears(YEARS_BEFORE).atDay(1);
        LocalDate end = month.plusYears(YEARS_AFTER).atEndOfMonth();
        return periods.stream()
                .filter(period -> !period.from().isAfter(end)
                        && !period.to().map(first::isAfter).orElse(false))
                .toList();
    }
}
