package kz.esep.hearings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.reference.TableReader;

/** All rule sets, from {@code rule-sets.csv} and {@code rules.csv}. */
public final class RuleBook {

    private static final List<String> SET_COLUMNS =
            List.of("code", "valid_from", "valid_to", "act_kk", "act_ru", "name_kk", "name_ru", "source");
    private final List<RuleSet> ruleSets;

    private RuleBook(List<RuleSet> ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** Reads both tables; faults go to {@code reader}. */
    public static RuleBook read(TableReader reader) {
        List<RuleTable.Entry> entries = RuleTable.read(reader);
        List<RuleBookCheck.DatedSet> dated = new ArrayList<>(reader.read(
                "rule-sets.csv",
                SET_COLUMNS,
                line -> new RuleBookCheck.DatedSet(ruleSet(line, entries), line.place())));
        dated.sort(Comparator.comparing(one -> one.set().validity().from().orElse(LocalDate.MIN)));
        new RuleBookCheck(reader, dated, entries).run();
        return new RuleBook(dated.stream().map(RuleBookCheck.DatedSet::set).toList());
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

    /** Every code that is counted under any rule set, or judged by one: placed documents, rules, subtotals and the total. */
    public List<CountCode> codes() {
        List<CountCode> codes = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            codes.add(kind.placed());
        }
        ruleSets.stream()
                .flatMap(set -> set.lines().stream())
                .map(RuleLine::code)
                .distinct()
                .forEach(codes::add);
        codes.addAll(List.of(CountCode.NOTICE_VIOLATIONS, CountCode.PROTOCOL_VIOLATIONS, CountCode.VIOLATIONS_TOTAL));
        return codes;
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
