package kz.esep.hearings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.reference.TableReader;

/** All rule sets, from {@code rule-sets.csv} and {@code rules.csv}. */
public final class RuleBook {

    private static final List<String> SET_COLUMNS =
            List.of("code", "valid_from", "valid_to", "act_kk", "act_ru", "name_kk", "name_ru", "source");
    private final List<RuleSet> ruleSets;

    private RuleBook(List<RuleSet> ruleSets) {
        this.ruleSets = ruleSets;
    }

    private record DatedSet(RuleSet set, Place place) {}

    /** Reads both tables; faults go to {@code reader}. */
    public static RuleBook read(TableReader reader) {
        List<RuleTable.Entry> entries = RuleTable.read(reader);
        List<DatedSet> dated = new ArrayList<>(
                reader.read("rule-sets.csv", SET_COLUMNS, line -> new DatedSet(ruleSet(line, entries), line.place())));
        dated.sort(Comparator.comparing(one -> one.set().validity().from().orElse(LocalDate.MIN)));
        List<RuleSet> ruleSets = dated.stream().map(DatedSet::set).toList();
        checkSets(dated, reader);
        checkRules(entries, ruleSets.stream().map(RuleSet::code).toList(), reader);
        return new RuleBook(ruleSets);
    }

    /** Two rule sets never apply on one day. */
    private static void checkSets(List<DatedSet> dated, TableReader reader) {
        for (int index = 1; index < dated.size(); index++) {
            RuleSet before = dated.get(index - 1).set();
            DatedSet after = dated.get(index);
            if (before.validity().overlaps(after.set().validity())) {
                String codes = before.code() + ", " + after.set().code();
                reader.fault(FindingCode.D005, after.place(), codes, "valid_from, valid_to");
            }
        }
    }

    /** Every rule is of a known set, and no two lines would count one violation twice. */
    private static void checkRules(List<RuleTable.Entry> entries, List<String> sets, TableReader reader) {
        for (int index = 0; index < entries.size(); index++) {
            RuleTable.Entry entry = entries.get(index);
            if (!sets.contains(entry.ruleSet())) {
                String value = "rule_set = " + entry.ruleSet();
                reader.fault(FindingCode.D003, entry.place(), value, String.join(", ", sets));
            }
            if (entries.subList(0, index).stream().anyMatch(entry::contradicts)) {
                String value = entry.ruleSet() + " " + entry.line().code();
                reader.fault(FindingCode.D005, entry.place(), value, "code, valid_from, valid_to");
            }
        }
    }

    /** The rule set in force on {@code trigger}, if any. */
    public Optional<RuleSet> find(LocalDate trigger) {
        return ruleSets.stream().filter(set -> set.validity().covers(trigger)).findFirst();
    }

    /** The rule sets in force on any day of {@code month}, oldest first. */
    public List<RuleSet> of(YearMonth month) {
        return ruleSets.stream()
                .filter(set -> set.validity().touches(month.atDay(1), month.atEndOfMonth()))
                .toList();
    }

    /** The columns of the tables of {@code month}, of each rule set in force in it, oldest first. */
    public List<RuleColumn> columns(YearMonth month) {
        return of(month).stream()
                .flatMap(set -> set.columns(month, List.of()).stream())
                .toList();
    }

    /** All rule sets, oldest first. */
    public List<RuleSet> all() {
        return List.copyOf(ruleSets);
    }

    private static RuleSet ruleSet(TableReader.Line line, List<RuleTable.Entry> entries) {
        String code = line.required("code");
        line.required("source");
        List<RuleLine> lines = entries.stream()
                .filter(entry -> entry.ruleSet().equals(code))
                .map(RuleTable.Entry::line)
                .sorted(Comparator.comparingInt(RuleLine::position))
                .toList();
        return new RuleSet(
                code,
                line.validity(),
                new RuleSet.Names(line.required("act_kk"), line.required("name_kk")),
                new RuleSet.Names(line.required("act_ru"), line.required("name_ru")),
                lines);
    }
}
