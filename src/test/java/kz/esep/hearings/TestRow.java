package kz.esep.hearings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.finding.Finding;
import kz.esep.form.SubmissionForm;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Submission;
import kz.esep.intake.SubmissionSheet;
import kz.esep.reference.TableFolder;
import kz.esep.reference.TableReader;

/**
 * One row of a submission, written as {@code received_on=2021-11-01 placed=no}; {@code venue=-} leaves a cell blank. The
 * day a placed document was first seen is the day its page shows, unless the row says otherwise.
 */
final class TestRow {

    private static final Assessor SHIPPED = assessor(TableFolder.shipped());

    private final DocumentKind kind;
    private final Map<String, Object> values;

    private TestRow(DocumentKind kind, Map<String, Object> values) {
        this.kind = kind;
        this.values = values;
    }

    /** A lawful notice under the rules of 2007 but for what {@code cells} say. */
    static TestRow noticeOf2007(String cells) {
        return new TestRow(
                DocumentKind.NOTICE,
                cells("hearing_no=7 form=meeting received_on=2020-07-01 placed=yes placed_on=2020-07-02"
                        + " hearing_on=2020-08-20 venue=hall " + cells));
    }

    /** A lawful notice under the rules of 2021 but for what {@code cells} say. */
    static TestRow noticeOf2021(String cells) {
        return new TestRow(
                DocumentKind.NOTICE,
                cells("hearing_no=7 form=meeting received_on=2021-11-01 placed=yes placed_on=2021-11-02"
                        + " in_rubric=yes hearing_on=2022-01-20 venue=hall " + cells));
    }

    /** A lawful protocol under the rules of 2007 but for what {@code cells} say. */
    static TestRow protocolOf2007(String cells) {
        return new TestRow(
                DocumentKind.PROTOCOL,
                cells("hearing_no=7 form=meeting ended_on=2020-07-14 placed=yes placed_on=2020-07-15 " + cells));
    }

    /** A lawful protocol under the rules of 2021 but for what {@code cells} say. */
    static TestRow protocolOf2021(String cells) {
        return new TestRow(
                DocumentKind.PROTOCOL,
                cells("hearing_no=7 form=meeting ended_on=2021-11-08 signed_on=2021-11-09 placed=yes"
                        + " placed_on=2021-11-10 video=yes audio=yes " + cells));
    }

    /** A row with nothing but {@code values}. */
    static TestRow of(DocumentKind kind, Map<String, Object> values) {
        return new TestRow(kind, values);
    }

    /** An assessor by {@code tables}, which must be without fault. */
    static Assessor assessor(TableFolder tables) {
        TableReader reader = tables.reader();
        RuleBook rules = RuleBook.read(reader);
        reader.finish();
        return new Assessor(rules, tables.calendar(), SubmissionForm.load());
    }

    /** What comes of the row in the month its placement date is in, at that month's end. */
    Verdict judged() {
        return values.get("placed_on") instanceof LocalDate placed
                ? judgedIn(YearMonth.from(placed).toString())
                : judgedIn("2021-11");
    }

    /** What comes of the row in {@code month}, at its end. */
    Verdict judgedIn(String month) {
        return judgedIn(month, YearMonth.parse(month).atEndOfMonth().toString());
    }

    /** What comes of the row in {@code month} as of {@code asOf}. */
    Verdict judgedIn(String month, String asOf) {
        return judgedBy(SHIPPED, YearMonth.parse(month), LocalDate.parse(asOf));
    }

    /** What {@code assessor} makes of the row. */
    Verdict judgedBy(Assessor assessor, YearMonth month, LocalDate asOf) {
        SubmissionSheet.Row row = new SubmissionSheet.Row(3, values, Map.of("placed_on", 7));
        SubmissionSheet sheet = new SubmissionSheet(kind.sheet(), kind.sheet(), List.of(row), 0);
        Submission submission = new Submission(
                new ReceivedFile(Path.of("office.xlsx"), "office.xlsx", ""),
                Submission.Identity.UNKNOWN,
                Map.of(kind.sheet(), sheet),
                List.of());
        return new Verdict(assessor.assess(submission, month, asOf));
    }

    @Override
    public String toString() {
        return kind + " " + new TreeMap<>(values);
    }

    private static Map<String, Object> cells(String text) {
        Map<String, Object> cells = new TreeMap<>();
        for (String cell : text.strip().split(" +", -1)) {
            String column = cell.substring(0, cell.indexOf('='));
            String value = cell.substring(cell.indexOf('=') + 1);
            if (value.equals("-")) {
                cells.remove(column);
            } else {
                cells.put(column, typed(value));
            }
        }
        if (cells.get("placed_on") instanceof LocalDate placed && !text.contains("first_seen_on")) {
            cells.put("first_seen_on", placed);
        }
        return cells;
    }

    private static Object typed(String value) {
        return switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> value.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(value) : value;
        };
    }

    /** What came of one row. */
    record Verdict(Assessment assessment) {

        /** Whether the row counts in the month. */
        boolean counts() {
            return !assessment.judged().isEmpty();
        }

        /** The codes of its violations, in table order. */
        List<String> violations() {
            return assessment.violations().stream()
                    .map(violation -> violation.rule().code().value())
                    .toList();
        }

        /** Its violations, each as {@code 2021 notice_placed_late 2021-11-09}: rule set, code and, if it has one, due date. */
        List<String> violationsWithDue() {
            return assessment.violations().stream()
                    .map(violation -> violation.ruleSet().code() + " "
                            + violation.rule().code()
                            + violation.due().map(day -> " " + day).orElse(""))
                    .toList();
        }

        /** Its findings, each as {@code R003 notice_placed_late received_on}. */
        List<String> findings() {
            return assessment.findings().stream().map(Verdict::shown).toList();
        }

        /** The last lawful day of its one violation. */
        String due() {
            return assessment.violations().get(0).due().map(LocalDate::toString).orElse("");
        }

        private static String shown(Finding finding) {
            Map<String, String> facts = finding.arguments();
            return (finding.code() + " " + facts.getOrDefault("rule", "") + " " + facts.getOrDefault("field", ""))
                    .strip();
        }
    }
}
