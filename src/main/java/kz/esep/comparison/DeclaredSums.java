package kz.esep.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.RuleColumn;
import kz.esep.intake.SubmissionSheet;
import kz.esep.language.Language;

/** What an office states as its own totals, held against itself: do its subtotals and its total add up? */
final class DeclaredSums {

    private static final String SHEET = "declared";

    private final CountLabels labels;

    DeclaredSums(CountLabels labels) {
        this.labels = labels;
    }

    private record Stated(int value, Place place) {}

    void check(OfficeRows office, MonthAnalysis analysis, Consumer<Finding> findings) {
        Map<CountCode, Stated> stated = stated(office);
        if (stated.isEmpty() && !office.hearings().isEmpty()) {
            findings.accept(Finding.of(FindingCode.X013, office.place(SHEET), "")
                    .restingOn(office.month().toString()));
        }
        Map<CountCode, Set<CountCode>> sums = sums(analysis);
        for (CountCode total : sums.keySet()) {
            Stated value = stated.get(total);
            Sum sum = sum(total, sums, stated);
            if (value != null && (sum.complete() ? sum.value() != value.value() : sum.value() > value.value())) {
                findings.accept(Finding.of(FindingCode.X012, value.place(), String.valueOf(value.value()))
                        .with("label_kk", labels.label(Language.KK, total))
                        .with("label_ru", labels.label(Language.RU, total))
                        .with("expected", String.valueOf(sum.value()))
                        .restingOn(facts(office, total, sums, stated)));
            }
        }
    }

    /** The month, the sum and every part of it as it is stated. */
    private static List<String> facts(
            OfficeRows office, CountCode total, Map<CountCode, Set<CountCode>> sums, Map<CountCode, Stated> stated) {
        List<String> facts = new ArrayList<>(List.of(office.month().toString(), total.value()));
        for (CountCode part : sums.getOrDefault(total, Set.of())) {
            Stated own = stated.get(part);
            if (own != null) {
                facts.add(part + " " + own.value());
            } else if (sums.containsKey(part)) {
                facts.addAll(facts(office, part, sums, stated));
            }
        }
        return facts;
    }

    /**
     * What the parts of a sum come to.
     *
     * @param complete whether every part is stated; otherwise the sum is at least {@code value}
     */
    private record Sum(long value, boolean complete) {}

    /** A subtotal that is not stated is taken from its own parts. */
    private static Sum sum(CountCode total, Map<CountCode, Set<CountCode>> sums, Map<CountCode, Stated> stated) {
        long value = 0;
        boolean complete = true;
        for (CountCode part : sums.getOrDefault(total, Set.of())) {
            Stated own = stated.get(part);
            Sum sum = own == null ? sum(part, sums, stated) : new Sum(own.value(), true);
            value += sum.value();
            complete &= sum.complete() && (own != null || sums.containsKey(part));
        }
        return new Sum(value, complete);
    }

    /** Each sum with the codes it consists of, under the rule sets of the month. */
    private static Map<CountCode, Set<CountCode>> sums(MonthAnalysis analysis) {
        Map<CountCode, Set<CountCode>> sums = new LinkedHashMap<>();
        sums.put(CountCode.NOTICE_VIOLATIONS, new LinkedHashSet<>());
        sums.put(CountCode.PROTOCOL_VIOLATIONS, new LinkedHashSet<>());
        Set<CountCode> total = new LinkedHashSet<>(List.of(CountCode.NOTICE_VIOLATIONS, CountCode.PROTOCOL_VIOLATIONS));
        sums.put(CountCode.VIOLATIONS_TOTAL, total);
        analysis.figures().ruleSets().stream()
                .flatMap(set -> analysis.figures().columns(set).stream())
                .forEach(column -> sums.getOrDefault(sumOf(column), total).add(column.code()));
        return sums;
    }

    private static CountCode sumOf(RuleColumn column) {
        return switch (column.subtotal()) {
            case NOTICE -> CountCode.NOTICE_VIOLATIONS;
            case PROTOCOL -> CountCode.PROTOCOL_VIOLATIONS;
            case NONE -> CountCode.VIOLATIONS_TOTAL;
        };
    }

    private static Map<CountCode, Stated> stated(OfficeRows office) {
        Map<CountCode, Stated> stated = new HashMap<>();
        for (SubmissionSheet.Row row : office.rows(SHEET)) {
            row.count("value")
                    .ifPresent(value -> stated.putIfAbsent(
                            new CountCode(row.text("code")),
                            new Stated(value, office.place(SHEET).atCell(row.cell("value")))));
        }
        return stated;
    }

    /** Where the office states {@code code}. */
    static Place place(OfficeRows office, CountCode code) {
        return Optional.ofNullable(stated(office).get(code)).map(Stated::place).orElse(office.place(SHEET));
    }
}
