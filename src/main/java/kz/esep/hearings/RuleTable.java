package kz.esep.hearings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.esep.finding.Place;
import kz.esep.form.ValueType;
import kz.esep.reference.TableReader;

/** The table {@code rules.csv}: each line becomes a rule of one of the closed set of kinds. */
final class RuleTable {

    static final String FILE = "rules.csv";

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

    private static final Set<ValueType> ANY = EnumSet.allOf(ValueType.class);

    private RuleTable() {}

    /** Reads the table; faults of single lines go to {@code reader}. */
    static List<Entry> read(TableReader reader) {
        return reader.read(FILE, RULE_COLUMNS, RuleTable::entry);
    }

    /** A rule, the set it is of, and its line. */
    record Entry(String ruleSet, RuleLine line, Place place) {

        /** The set and the rule, as faults name them. */
        String name() {
            return ruleSet + " " + line.code();
        }

        /** The form of hearing it is about; empty for a rule about all of them. */
        String form() {
            return line.rule() instanceof Rule.Blank blank ? blank.form() : "";
        }

        /** Whether a document could be judged by both for the same thing. */
        boolean contradicts(Entry other) {
            return ruleSet.equals(other.ruleSet)
                    && line.code().equals(other.line.code())
                    && line.validity().overlaps(other.line.validity())
                    && (form().equals(other.form())
                            || form().isEmpty()
                            || other.form().isEmpty());
        }
    }

    private static Entry entry(TableReader.Line line) {
        line.required("source");
        DocumentKind document = DocumentKind.valueOf(
                line.oneOf("document", List.of("notice", "protocol")).toUpperCase(Locale.ROOT));
        String subtotal = line.oneOf("subtotal", List.of("notice", "protocol", "none"));
        RuleLine rule = new RuleLine(
                new CountCode(line.required("code")),
                rule(line, document),
                document,
                RuleLine.Subtotal.valueOf(subtotal.toUpperCase(Locale.ROOT)),
                line.number("position"),
                line.validity(),
                line.text("paragraph"),
                line.oneOf("effect", List.of("violation", "warning")).equals("violation"),
                new RuleLine.Texts(line.required("label_kk"), line.required("sentence_kk"), line.text("citation_kk")),
                new RuleLine.Texts(line.required("label_ru"), line.required("sentence_ru"), line.text("citation_ru")));
        return new Entry(line.required("rule_set"), rule, line.place());
    }

    private static Rule rule(TableReader.Line line, DocumentKind document) {
        return switch (line.oneOf("kind", KINDS)) {
            case "missing" -> new Rule.Missing(due(line, document));
            case "late" -> new Rule.Late(due(line, document));
            case "backdated" -> new Rule.Backdated();
            case "date_missing" -> new Rule.DateMissing();
            case "blank" ->
                new Rule.Blank(
                        fields(line, document, ANY), line.oneOf("form", List.of("meeting", "survey", "discussion")));
            default -> new Rule.Negative(fields(line, document, Set.of(ValueType.YES_NO)));
        };
    }

    private static DueDate due(TableReader.Line line, DocumentKind document) {
        DueDate due = DueDate.parse(line.text("due"))
                .orElseThrow(() -> line.unfit("due", line.text("due"), "signed_on + 2 wd; ended_on + 2 wd + 2 wd"));
        due.starts().forEach(start -> check(line, "due", start.code(), document, Set.of(ValueType.DATE)));
        return due;
    }

    private static List<Field> fields(TableReader.Line line, DocumentKind document, Set<ValueType> types) {
        return Arrays.stream(line.required("fields").split(" +"))
                .map(code -> check(line, "fields", code, document, types))
                .toList();
    }

    /** The field {@code code}, which the document's sheet must have, with a value of one of {@code types}. */
    private static Field check(
            TableReader.Line line, String column, String code, DocumentKind document, Set<ValueType> types) {
        List<String> fitting = Field.codes(document, types);
        return Field.find(code)
                .filter(field -> fitting.contains(field.code()))
                .orElseThrow(() -> line.unfit(column, code, String.join(", ", fitting)));
    }
}
