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

    /**
     * What the workbook of {@code month} adds up: the columns of its rule sets, and what only a row triggered long ago can be
     * counted as.
     */
    public static List<RuleColumn> columns(RuleBook rules, YearMonth month) {
        Set<RuleLine> judging = countedLines(rules, month);
        return ruleSets(rules, month).stream()
                .flatMap(set -> set.columns(month, judging).stream())
                .toList();
    }

    private static Set<RuleLine> countedLines(RuleBook rules, YearMonth month) {
        Set<RuleLine> lines = new LinkedHashSet<>();
        for (DocumentKind kind : DocumentKind.values()) {
            TriggerPeriods.of(rules, kind, month, line -> line.code() + " " + line.counted()).stream()
                    .flatMap(period -> period.lines().stream())
                    .filter(RuleLine::counted)
                    .forEach(lines::add);
        }
        return lines;
    }
}
