package kz.esep.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.hearings.Field;
import kz.esep.hearings.RuleBook;
import kz.esep.hearings.RuleLine;

/** Whether violations of two months were counted by the same rules: what was no violation then may be one now. */
final class RulesOverTime {

    private final RuleBook rules;

    RulesOverTime(RuleBook rules) {
        this.rules = rules;
    }

    /** Whether the same was a violation in both months, whatever order and point said so. */
    boolean areSame(YearMonth one, YearMonth other) {
        return judgements(one, one.atDay(1)).equals(judgements(other, other.atDay(1)));
    }

    /** Whether what is a violation changed within {@code month}. */
    boolean changeIn(YearMonth month) {
        YearMonth before = month.minusMonths(1);
        return !judgements(month, month.atEndOfMonth()).equals(judgements(before, before.atEndOfMonth()));
    }

    /** What is judged from {@code first} to the end of {@code month}. */
    private Set<String> judgements(YearMonth month, LocalDate first) {
        LocalDate last = month.atEndOfMonth();
        return rules.of(month).stream()
                .filter(set -> set.validity().touches(first, last))
                .flatMap(set -> set.lines().stream())
                .filter(RuleLine::counted)
                .filter(line -> line.validity().touches(first, last))
                .map(RulesOverTime::judgement)
                .collect(Collectors.toSet());
    }

    private static String judgement(RuleLine line) {
        String term = line.rule()
                .term()
                .map(due -> due.described(Field::code, "wd", "d"))
                .orElse("");
        return String.join(" ", line.code().value(), line.rule().getClass().getSimpleName(), term);
    }
}
