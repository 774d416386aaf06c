package kz.esep.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.RuleBook;
import kz.esep.hearings.RuleColumn;
import kz.esep.hearings.RuleLine;
import kz.esep.hearings.RuleSet;
import kz.esep.hearings.Violation;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.RegionCode;

/**
 * The counts of a month by rule set, region and code. An empty answer is "no data", which is never 0: an office that sent
 * nothing stays out of every sum, one that sent one of its two sheets has counts of that sheet only.
 */
public final class MonthFigures {

    private final Map<RuleSet, List<RuleColumn>> columns = new LinkedHashMap<>();
    private final Map<Key, Integer> counts = new HashMap<>();

    private final Set<CountCode> everyCode;

    private MonthFigures(Set<CountCode> everyCode) {
        this.everyCode = everyCode;
    }

    private record Key(String ruleSet, RegionCode region, CountCode code) {}

    /** Counts {@code ledger} by the rule sets in force in its month and those its documents fall under. */
    public static MonthFigures of(MonthLedger ledger, RuleBook rules) {
        Set<String> applied = new LinkedHashSet<>();
        rules.of(ledger.month()).forEach(set -> applied.add(set.code()));
        ledger.assessments()
                .flatMap(assessment -> assessment.judged().stream())
                .forEach(judged -> applied.add(judged.ruleSet().code()));
        List<RuleLine> broken = ledger.assessments()
                .flatMap(assessment -> assessment.violations().stream())
                .map(Violation::rule)
                .distinct()
                .toList();
        MonthFigures figures = new MonthFigures(codes(rules));
        rules.all().stream()
                .filter(set -> applied.contains(set.code()))
                .forEach(set -> figures.columns.put(set, set.columns(ledger.month(), broken)));
        ledger.offices().forEach(figures::count);
        return figures;
    }

    /** The codes of tables with {@code columns}: documents placed, the violations, the subtotals and the total. */
    public static List<CountCode> codes(Collection<RuleColumn> columns) {
        Set<CountCode> codes = new LinkedHashSet<>();
        for (DocumentKind kind : DocumentKind.values()) {
            codes.add(kind.placed());
        }
        columns.forEach(column -> codes.add(column.code()));
        codes.addAll(List.of(CountCode.NOTICE_VIOLATIONS, CountCode.PROTOCOL_VIOLATIONS, CountCode.VIOLATIONS_TOTAL));
        return List.copyOf(codes);
    }

    /** The codes that tables may have in some month: the general ones and those of all violations. */
    public static Set<CountCode> codes(RuleBook rules) {
        Set<CountCode> codes = new LinkedHashSet<>(codes(List.of()));
        rules.all().stream()
                .flatMap(set -> set.lines().stream())
                .filter(RuleLine::counted)
                .forEach(line -> codes.add(line.code()));
        return Collections.unmodifiableSet(codes);
    }

    /** The codes of this month and all others. */
    public Set<CountCode> everyCode() {
        return everyCode;
    }

    /** The rule sets of the month, oldest first. */
    public List<RuleSet> ruleSets() {
        return List.copyOf(columns.keySet());
    }

    /** The columns of the table of {@code ruleSet}, one of the month's. */
    public List<RuleColumn> columns(RuleSet ruleSet) {
        return columns.getOrDefault(ruleSet, List.of());
    }

    /** All codes of the month, in table order. */
    public List<CountCode> codes() {
        return codes(columns.values().stream().flatMap(List::stream).toList());
    }

    /** The count of a region, or of {@link RegionCode#COUNTRY}, under one rule set; empty for no data. */
    public OptionalInt count(RuleSet ruleSet, RegionCode region, CountCode code) {
        Integer count = counts.get(new Key(ruleSet.code(), region, code));
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** The count of a region, or of {@link RegionCode#COUNTRY}, under all rule sets; empty for no data. */
    public OptionalInt count(RegionCode region, CountCode code) {
        int[] found = columns.keySet().stream()
                .map(set -> count(set, region, code))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
        return found.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Arrays.stream(found).sum());
    }

    private void count(OfficeMonth office) {
        for (RuleSet ruleSet : columns.keySet()) {
            Map<CountCode, Integer> own = zeros(office, columns(ruleSet));
            for (Assessment assessment : office.assessment().stream().toList()) {
                for (Assessment.Judged judged : assessment.judged()) {
                    if (judged.ruleSet().code().equals(ruleSet.code())
                            && judged.document().placed()) {
                        own.merge(judged.document().kind().placed(), 1, Integer::sum);
                    }
                }
                for (Violation violation : assessment.violations()) {
                    if (violation.ruleSet().code().equals(ruleSet.code())) {
                        enteredUnder(violation.rule()).forEach(code -> own.merge(code, 1, Integer::sum));
                    }
                }
            }
            own.forEach((code, count) -> {
                counts.put(new Key(ruleSet.code(), office.region().code(), code), count);
                counts.merge(new Key(ruleSet.code(), RegionCode.COUNTRY, code), count, Integer::sum);
            });
        }
    }

    /** A zero for every code the office has given data for. */
    private static Map<CountCode, Integer> zeros(OfficeMonth office, List<RuleColumn> columns) {
        Map<CountCode, Integer> zeros = new HashMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            if (office.sent(kind)) {
                zeros.put(kind.placed(), 0);
                zeros.put(subtotal(kind), 0);
                zeros.put(CountCode.VIOLATIONS_TOTAL, 0);
                columns.stream()
                        .filter(column -> column.document() == kind)
                        .forEach(column -> zeros.put(column.code(), 0));
            }
        }
        return zeros;
    }

    private static List<CountCode> enteredUnder(RuleLine rule) {
        List<CountCode> codes = new ArrayList<>(List.of(rule.code(), CountCode.VIOLATIONS_TOTAL));
        switch (rule.subtotal()) {
            case NOTICE -> codes.add(CountCode.NOTICE_VIOLATIONS);
            case PROTOCOL -> codes.add(CountCode.PROTOCOL_VIOLATIONS);
            case NONE -> {}
        }
        return codes;
    }

    private static CountCode subtotal(DocumentKind kind) {
        return switch (kind) {
            case NOTICE -> CountCode.NOTICE_VIOLATIONS;
            case PROTOCOL -> CountCode.PROTOCOL_VIOLATIONS;
        };
    }
}
