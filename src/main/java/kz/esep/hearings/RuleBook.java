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
import kz.esep.reference.TableReader;
import kz.esep.reference.Validity;

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

    private record Entry(String ruleSet, RuleLine line) {}

    /** Reads both tables; faults go to {@code reader}. */
    public static RuleBook read(TableReader reader) {
        List<Entry> entries = reader.read("rules.csv", RULE_COLUMNS, RuleBook::entry);
        List<RuleSet> ruleSets =
                new ArrayList<>(reader.read("rule-sets.csv", SET_COLUMNS, line -> ruleSet(line, entries)));
        ruleSets.sort(Comparator.comparing(set -> set.validity().from().orElse(LocalDate.MIN)));
        for (int index = 1; index < ruleSets.size(); index++) {
            Validity before = ruleSets.get(index - 1).validity();
            Validity after = ruleSets.get(index).validity();
            if (before.touches(after.from().orElse(LocalDate.MIN), after.to().orElse(LocalDate.MAX))) {
                reader.fault(
                        FindingCode.D005,
                        reader.place("rule-sets.csv"),
                        ruleSets.get(index - 1).code() + ", "
                                + ruleSets.get(index).code(),
                        "valid_from, valid_to");
            }
        }
        List<String> codes = ruleSets.stream().map(RuleSet::code).toList();
        entries.stream()
                .map(Entry::ruleSet)
                .distinct()
                .filter(code -> !codes.contains(code))
                .forEach(code -> reader.fault(
                        FindingCode.D003, reader.place("rules.csv"), "rule_set = " + code, String.join(", ", codes)));
        return new RuleBook(ruleSets);
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
        return new Entry(line.required("rule_set"), rule);
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
