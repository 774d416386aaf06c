package kz.esep.hearings;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which rules matter in a workbook of a month: its rows may have been triggered years before. */
public final class WorkbookRules {

    private WorkbookRules() {}

    /** The rule sets the workbook may have to apply, oldest first. */
    public static List<RuleSet> ruleSets(RuleBook rules, YearMonth month) {
        Set<RuleSet> sets = new LinkedHashSet<>();
        for (DocumentKind kind : DocumentKind.values()) {
            TriggerPeriods.of(rules, kind, month, line -> line.code().value())
                    .forEach(period -> sets.add(period.ruleSet()));
        }
        return rules.all().stream().filter(sets::contains).toList();
    }

    /** The violations that a row of a workbook of {@code month} can be counted as at all, whatever stands in it. */
    public static Set<CountCode> countable(RuleBook rules, YearMonth month) {
        Set<CountCode> countable = new LinkedHashSet<>();
        for (DocumentKind kind : DocumentKind.values()) {
            TriggerPeriods.of(rules, kind, month, line -> line.code() + " " + line.counted()).stream()
                    .flatMap(period -> period.lines().stream())
                    .filter(RuleLine::counted)
                    .forEach(line -> countable.add(line.code()));
        }
        return countable;
    }
}
