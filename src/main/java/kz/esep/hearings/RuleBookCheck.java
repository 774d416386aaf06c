package kz.esep.hearings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.reference.Contradictions;
import kz.esep.reference.Gaps;
import kz.esep.reference.TableReader;
import kz.esep.reference.Validity;

/** What the lines of {@code rule-sets.csv} and {@code rules.csv} say together: on each day one set, and each rule once. */
final class RuleBookCheck {

    private static final String VALIDITY = "valid_from, valid_to";

    private final TableReader reader;
    private final List<DatedSet> sets;
    private final List<RuleTable.Entry> entries;

    /** With the sets, oldest first; faults go to {@code reader}. */
    RuleBookCheck(TableReader reader, List<DatedSet> sets, List<RuleTable.Entry> entries) {
        this.reader = reader;
        this.sets = sets;
        this.entries = entries;
    }

    /** A rule set and its line. */
    record DatedSet(RuleSet set, Place place) {}

    void run() {
        boolean complete = !reader.hasFaults(RuleTable.FILE);
        checkSets();
        entries.forEach(this::checkSet);
        checkTwice();
        if (complete) {
            checkGaps();
        }
    }

    /** Two rule sets never apply on one day, and between two of them there is no day without one. */
    private void checkSets() {
        for (int index = 1; index < sets.size(); index++) {
            RuleSet before = sets.get(index - 1).set();
            DatedSet after = sets.get(index);
            String codes = before.code() + ", " + after.set().code();
            if (before.validity().overlaps(after.set().validity())) {
                reader.fault(FindingCode.D005, after.place(), codes, VALIDITY);
            }
            Gaps.between(List.of(before.validity(), after.set().validity()))
                    .forEach(gap -> reader.fault(FindingCode.D021, after.place(), codes, gap.inTables()));
        }
    }

    /** A rule is of a known set and holds on no day on which its set does not; an empty date is the set's own. */
    private void checkSet(RuleTable.Entry entry) {
        Optional<Validity> set = sets.stream()
                .filter(one -> one.set().code().equals(entry.ruleSet()))
                .map(one -> one.set().validity())
                .findFirst();
        if (set.isEmpty()) {
            String known = sets.stream().map(one -> one.set().code()).collect(Collectors.joining(", "));
            reader.fault(FindingCode.D003, entry.place(), "rule_set = " + entry.ruleSet(), known);
            return;
        }
        checkWithin(entry, set.get(), "valid_from", entry.line().validity().from());
        checkWithin(entry, set.get(), "valid_to", entry.line().validity().to());
    }

    private void checkWithin(RuleTable.Entry entry, Validity set, String column, Optional<LocalDate> day) {
        if (day.isPresent() && !set.covers(day.get())) {
            String expected = "rule-sets.csv, " + entry.ruleSet() + ": " + set.inTables();
            reader.fault(FindingCode.D003, entry.place(), column + " = " + day.get(), expected);
        }
    }

    /** No two lines would count one violation twice. */
    private void checkTwice() {
        for (RuleTable.Entry entry : Contradictions.in(entries, RuleTable.Entry::contradicts)) {
            reader.fault(FindingCode.D005, entry.place(), entry.name(), "code, " + VALIDITY);
        }
    }

    /** Between two lines of one rule there is no day without one, and no set is silent on a day of its own. */
    private void checkGaps() {
        Map<String, List<RuleTable.Entry>> rules = new LinkedHashMap<>();
        entries.forEach(entry -> rules.computeIfAbsent(entry.name() + " " + entry.form(), rule -> new ArrayList<>())
                .add(entry));
        for (List<RuleTable.Entry> lines : rules.values()) {
            for (Validity gap : Gaps.between(validities(lines.stream()))) {
                RuleTable.Entry after = lines.stream()
                        .filter(line ->
                                line.line().validity().from().equals(gap.to().map(day -> day.plusDays(1))))
                        .findFirst()
                        .orElseThrow();
                reader.fault(FindingCode.D021, after.place(), after.name(), gap.inTables());
            }
        }
        sets.forEach(this::checkSilence);
    }

    /** On every day of a set it has some rule; an order need not speak of notices and of protocols. */
    private void checkSilence(DatedSet set) {
        Stream<RuleTable.Entry> lines = entries.stream()
                .filter(entry -> entry.ruleSet().equals(set.set().code()));
        Gaps.within(set.set().validity(), validities(lines))
                .forEach(gap -> reader.fault(
                        FindingCode.D021, set.place(), set.set().code() + ", " + RuleTable.FILE, gap.inTables()));
    }

    private static List<Validity> validities(Stream<RuleTable.Entry> lines) {
        return lines.map(line -> line.line().validity()).toList();
    }
}
