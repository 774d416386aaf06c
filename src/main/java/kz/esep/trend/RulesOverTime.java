package kz.esep.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.Rule;
import kz.esep.hearings.RuleBook;
import kz.esep.hearings.RuleLine;

/** Whether violations of two months were counted by the same rules: what was no violation then may be one now. */
final class RulesOverTime {

    private final RuleBook rules;

    /** Asked for every region and every month compared. */
    private final Map<YearMonth, Set<Judgement>> ofWholeMonth = new ConcurrentHashMap<>();

    RulesOverTime(RuleBook rules) {
        this.rules = rules;
    }

    /** What is a violation, and in which sum it is counted, whatever order and point say so. */
    private record Judgement(CountCode code, DocumentKind document, RuleLine.Subtotal subtotal, Rule rule) {

        static Judgement of(RuleLine line) {
            return new Judgement(line.code(), line.document(), line.subtotal(), line.rule());
        }
    }

    /**
     * Whether the same was a violation in both months of {@code pair}: by the rules in force in them, and by those that judged
     * their records, which may have begun in earlier months.
     */
    boolean areSame(Series series, Span.Pair pair) {
        return applied(series, pair.current()).equals(applied(series, pair.compared()));
    }

    /** Whether the rules in force on any day of the one month are those of the other. */
    boolean areInForceAlike(YearMonth one, YearMonth other) {
        return inForce(one).equals(inForce(other));
    }

    /** Whether what is a violation changed within {@code month}. */
    boolean changeIn(YearMonth month) {
        YearMonth before = month.minusMonths(1);
        return !inForce(month, month.atEndOfMonth()).equals(inForce(before, before.atEndOfMonth()));
    }

    private Set<Judgement> applied(Series series, YearMonth month) {
        Set<Judgement> applied = new HashSet<>(inForce(month));
        for (DocumentKind kind : DocumentKind.values()) {
            for (LocalDate trigger : series.triggers(month, kind)) {
                judgements(rules.find(trigger).stream().flatMap(set -> set.rules(kind, trigger).stream()))
                        .forEach(applied::add);
            }
        }
        return applied;
    }

    private Set<Judgement> inForce(YearMonth month) {
        return ofWholeMonth.computeIfAbsent(month, one -> inForce(one, one.atDay(1)));
    }

    /** What is in force from {@code first} to the end of {@code month}. */
    private Set<Judgement> inForce(YearMonth month, LocalDate first) {
        LocalDate last = month.atEndOfMonth();
        return judgements(rules.of(month).stream()
                        .filter(set -> set.validity().touches(first, last))
                        .flatMap(set -> set.lines().stream())
                        .filter(line -> line.validity().touches(first, last)))
                .collect(Collectors.toSet());
    }

    private static Stream<Judgement> judgements(Stream<RuleLine> lines) {
        return lines.filter(RuleLine::counted).map(Judgement::of);
    }
}
