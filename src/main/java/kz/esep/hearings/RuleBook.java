package kz.esep.hearings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.reference.TableReader;

/** All rule sets, from {@code rule-sets.csv} and {@code rules.csv}. */
public final class RuleBook {

    private static final List<String> SET_COLUMNS =
            List.of("code", "valid_from", "valid_to", "act_kk", "act_ru", "name_kk", "name_ru", "source");
    private static final List<String> RULE_COLUMNS = List.of(
            "rule_set",
            "code",
            "kind",
            "document",
            "subtotal",
            "position",
            "valid_from",
            "valid_to",
            "due",
            "fields",
            "form",
            "effect",
            "label_kk",
            "label_ru",
            "sentence_kk",
            "sentence_ru",
            "paragraph",
            "citation_kk",
            "citation_ru",
            "source");
    private static final List<String> KINDS =
            List.of("missing", "late", "backdated", "date_missing", "blank", "negative");

    private final List<RuleSet> ruleSets;

    private RuleBook(List<RuleSet> ruleSets) {
        this.ruleSets = ruleSets;
    }

    private record Entry(String ruleSet, RuleLine line, Place place) {

        /** Whether a document could be judged by both for the same thing. */
        boolean contradicts(Entry other) {
            return ruleSet.equals(other.ruleSet)
                    && line.code().equals(other.line.code())
                    && line.validity().overlaps(other.line.validity())
                    && !isOfOtherForm(other.line.rule());
        }

        private boolean isOfOtherForm(Rule other) {
            return line.rule() instanceof Rule.Blank own
                    && other instanceof Rule.Blank blank
                    && !own.form().equals(blank.form());
        }
    }

    private record DatedSet(RuleSet set, Place place) {}

    /** Reads both tables; faults go to {@code reader}. */
    public static RuleBook read(TableReader reader) {
        List<Entry> entries = reader.read("rules.csv", RULE_COLUMNS, RuleBook::entry);
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
    private static void checkRules(List<Entry> entries, List<String> sets, TableReader reader) {
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
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

    private static RuleSet ruleSet(TableReader.Line line, List<Entry> entries) {
        String code = line.required("code");
        line.required("source");
        List<RuleLine> lines = entries.stream()
                .filter(entry -> entry.ruleSet().equals(code))
                .map(Entry::line)
                .sorted(Comparator.comparingInt(RuleLine::position))
                .toList();
        return new RuleSet(
                code,
                line.validity(),
                new RuleSet.Names(line.required("act_kk"), line.required("name_kk")),
                new RuleSet.Names(line.required("act_ru"), line.required("name_ru")),
                lines);
    }

    private static Entry entry(TableReader.Line line) {
        line.required("source");
        String document = line.oneOf("document", List.of("notice", "protocol"));
        String subtotal = line.oneOf("subtotal", List.of("notice", "protocol", "none"));
        RuleLine rule = new RuleLine(
                new CountCode(line.required("code")),
                rule(line),
                DocumentKind.valueOf(document.toUpperCase(Locale.ROOT)),
                RuleLine.Subtotal.valueOf(subtotal.toUpperCase(Locale.ROOT)),
                line.number("position"),
                line.validity(),
                line.text("paragraph"),
                line.oneOf("effect", List.of("violation", "warning")).equals("violation"),
                new RuleLine.Texts(line.required("label_kk"), line.required("sentence_kk"), line.text("citation_kk")),
                new RuleLine.Texts(line.required("label_ru"), line.required("sentence_ru"), line.text("citation_ru")));
        return new Entry(line.required("rule_set"), rule, line.place());
    }

    private static Rule rule(TableReader.Line line) {
        return switch (line.oneOf("kind", KINDS)) {
            case "missing" -> new Rule.Missing(due(line));
            case "late" -> new Rule.Late(due(line));
            case "backdated" -> new Rule.Backdated();
            case "date_missing" -> new Rule.DateMissing();
            case "blank" ->
                new Rule.Blank(fields(line), line.oneOf("form", List.of("meeting", "survey", "discussion")));
            default -> new Rule.Negative(fields(line));
        };
    }

    private static DueDate due(TableReader.Line line) {
        return DueDate.parse(line.text("due"))
                .orElseThrow(() -> line.unfit("due", line.text("due"), "signed_on + 2 wd; ended_on + 2 wd + 2 wd"));
    }

    private static List<Field> fields(TableReader.Line line) {
        return Arrays.stream(line.required("fields").split(" +"))
                .map(code -> Field.find(code)
                        .orElseThrow(() -> line.unfit("fields", code, String.join(", ", Field.codes()))))
                .toList();
    }
}
