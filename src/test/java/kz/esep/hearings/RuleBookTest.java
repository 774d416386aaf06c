package kz.esep.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.esep.reference.TableFolder;
import kz.esep.reference.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables of rules say, and what staff can change by a line of them alone. */
final class RuleBookTest {

    private static final String SHORT_LEAD_2021 =
            "2021,notice_short_lead,late,notice,notice,5,2021-08-19,,hearing_on - 30 d";

    @TempDir
    private Path folder;

    @Test
    void shipped_tables_have_no_fault() {
        assertThat(TableFolder.shipped().faults(RuleBook::read)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2007-05-06, ''", "2007-05-07, 2007", "2021-08-18, 2007", "2021-08-19, 2021", "2026-11-20, 2021"})
    void one_rule_set_applies_on_a_day(LocalDate day, String code) {
        assertThat(shipped().find(day).map(RuleSet::code).orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2021-07, 2007", "2021-08, 2007 2021", "2021-09, 2021"})
    void month_of_the_change_has_both_rule_sets(YearMonth month, String codes) {
        assertThat(shipped().of(month)).extracting(RuleSet::code).containsExactly(codes.split(" ", -1));
    }

    @Test
    void columns_are_those_of_the_published_tables() {
        assertThat(columns("2007", "2020-07"))
                .containsExactly(
                        "notice_short_lead",
                        "notice_survey_period_missing",
                        "notice_venue_missing",
                        "protocol_late",
                        "protocol_date_missing",
                        "protocol_missing");
        assertThat(columns("2021", "2021-11"))
                .containsExactly(
                        "rubric_mismatch",
                        "notice_missing",
                        "notice_backdated",
                        "notice_placed_late",
                        "notice_short_lead",
                        "notice_date_missing",
                        "protocol_backdated",
                        "protocol_date_missing",
                        "protocol_recording_missing",
                        "protocol_missing",
                        "protocol_late")
                .isEqualTo(columns("2021", "2026-11"));
    }

    @Test
    void rubric_enters_neither_subtotal() {
        assertThat(shipped().find(LocalDate.parse("2021-11-01")).orElseThrow().lines())
                .filteredOn(line -> line.subtotal() == RuleLine.Subtotal.NONE)
                .extracting(line -> line.code().value())
                .containsExactly("rubric_mismatch");
    }

    @ParameterizedTest
    @CsvSource({"2021-11-30, 14", "2023-09-05, 14", "2024-03-23, ''"})
    void paragraph_is_that_of_the_day(LocalDate day, String paragraph) {
        RuleSet set = shipped().find(day).orElseThrow();
        assertThat(set.rules(DocumentKind.NOTICE, day))
                .filteredOn(line -> line.code().value().equals("notice_placed_late"))
                .extracting(RuleLine::paragraph)
                .containsExactly(paragraph);
    }

    @Test
    void changed_threshold_changes_the_outcome() {
        TestRow row = TestRow.noticeOf2021("placed_on=2021-11-01 hearing_on=2021-11-26");
        assertThat(row.judged().violations()).containsExactly("notice_short_lead");
        Assessor changed = TestRow.assessor(
                tables().change("rules.csv", SHORT_LEAD_2021, SHORT_LEAD_2021.replace("30 d", "25 d")));
        assertThat(judged(row, changed).violations()).isEmpty();
    }

    @Test
    void new_validity_line_changes_the_outcome_from_its_day() {
        Assessor changed = TestRow.assessor(tables().change(
                        "rules.csv", SHORT_LEAD_2021, SHORT_LEAD_2021.replace("2021-08-19,,", "2021-08-19,2021-11-09,"))
                .add(
                        "rules.csv",
                        "2021,notice_short_lead,late,notice,notice,5,2021-11-10,,hearing_on - 40 d,,,violation,"
                                + "Мерзімі,Срок,Мерзімі бұзылған,Срок нарушен,,,,a decree"));
        String days = "placed_on=2021-11-10 hearing_on=2021-12-15 ";
        assertThat(judged(TestRow.noticeOf2021(days + "received_on=2021-11-09"), changed)
                        .violations())
                .isEmpty();
        assertThat(judged(TestRow.noticeOf2021(days + "received_on=2021-11-10"), changed)
                        .violations())
                .containsExactly("notice_short_lead");
    }

    @Test
    void moved_beginning_of_the_rules_of_2021_changes_the_outcome() {
        TableFolder tables = tables();
        tables.change("rule-sets.csv", "2007,2007-05-07,2021-08-18", "2007,2007-05-07,2021-11-30");
        tables.change("rule-sets.csv", "2021,2021-08-19", "2021,2021-12-01");
        tables.write(
                "rules.csv", tables.text("rules.csv").replace("2021-08-18", "").replace("2021-08-19", ""));
        TestRow row = TestRow.noticeOf2021("received_on=2021-11-08 placed_on=2021-11-29 hearing_on=2021-12-20");
        assertThat(row.judged().violations()).isNotEmpty();
        TestRow.Verdict verdict = judged(row, TestRow.assessor(tables));
        assertThat(verdict.assessment().judged().get(0).ruleSet().code()).isEqualTo("2007");
    }

    @Test
    void warning_made_a_violation_counts() {
        Assessor changed = TestRow.assessor(
                tables().change("rules.csv", "hearing_on - 30 d,,,warning", "hearing_on - 30 d,,,violation"));
        TestRow row = TestRow.noticeOf2007("placed=no placed_on=- received_on=2020-07-13");
        assertThat(row.judgedBy(changed, YearMonth.parse("2020-07"), LocalDate.parse("2020-07-31"))
                        .violations())
                .containsExactly("notice_missing");
    }

    @Test
    void holiday_added_to_the_calendar_changes_the_outcome() {
        TestRow row = TestRow.noticeOf2021("received_on=2021-11-08 placed_on=2021-11-10");
        assertThat(row.judged().violations()).containsExactly("notice_placed_late");
        Assessor changed =
                TestRow.assessor(tables().add("working-days.csv", "2021-11-09,off,state_holiday,,,,a decree,high"));
        assertThat(judged(row, changed).violations()).isEmpty();
    }

    @Test
    void every_fault_is_named_with_its_line_at_once() {
        TableFolder tables = tables().change("rules.csv", "2007,protocol_late,late,", "2007,protocol_late,tardy,")
                .change("rules.csv", SHORT_LEAD_2021, SHORT_LEAD_2021.replace("30 d", "thirty days"))
                .change("rules.csv", "2021,rubric_mismatch,", "2020,rubric_mismatch,")
                .change("rules.csv", "video audio,,violation", "video sound,,violation")
                .change("rule-sets.csv", "2007,2007-05-07,2021-08-18", "2007,2007-05-07,2021-08-19");
        assertThat(tables.faults(RuleBook::read))
                .containsExactlyInAnyOrder(
                        "D003 reference/rules.csv, " + tables.lineOf("rules.csv", "tardy")
                                + ": kind = tardy | missing, late, backdated, date_missing, blank, negative",
                        "D003 reference/rules.csv, " + tables.lineOf("rules.csv", "thirty")
                                + ": due = hearing_on - thirty days | signed_on + 2 wd; ended_on + 2 wd + 2 wd",
                        "D003 reference/rules.csv, " + tables.lineOf("rules.csv", "video sound")
                                + ": fields = sound | video, audio",
                        "D003 reference/rules.csv, " + tables.lineOf("rules.csv", "2020,rubric")
                                + ": rule_set = 2020 | 2007, 2021",
                        "D005 reference/rule-sets.csv, 3: 2007, 2021 | valid_from, valid_to");
    }

    @Test
    void a_rule_may_only_look_at_columns_of_its_sheet_that_hold_what_it_needs() {
        String days = "placed_on, first_seen_on, ended_on, signed_on";
        TableFolder tables = tables().change("rules.csv", "in_rubric,,violation", "video,,violation")
                .change(
                        "rules.csv",
                        "2007,protocol_late,late,protocol,protocol,4,2007-05-07,2021-08-18,ended_on",
                        "2007,protocol_late,late,protocol,protocol,4,2007-05-07,2021-08-18,received_on")
                .change(
                        "rules.csv",
                        "2007,protocol_missing,missing,protocol,protocol,6,2007-05-07,2021-08-18,ended_on",
                        "2007,protocol_missing,missing,protocol,protocol,6,2007-05-07,2021-08-18,video");
        assertThat(tables.faults(RuleBook::read))
                .containsExactly(
                        "D003 reference/rules.csv, 5: due = received_on | " + days,
                        "D003 reference/rules.csv, 7: due = video | " + days,
                        "D003 reference/rules.csv, 9: fields = video | in_rubric");
    }

    @Test
    void two_lines_of_one_rule_for_the_same_days_are_a_fault() {
        TableFolder tables = tables().add(
                        "rules.csv",
                        "2021,notice_short_lead,late,notice,notice,5,2026-01-01,,hearing_on - 40 d,,,violation,"
                                + "Мерзімі,Срок,Мерзімі бұзылған,Срок нарушен,,,,a decree");
        assertThat(tables.faults(RuleBook::read))
                .containsExactly("D005 reference/rules.csv, " + tables.lineOf("rules.csv", "- 40 d")
                        + ": 2021 notice_short_lead | code, valid_from, valid_to");
    }

    @Test
    void days_between_two_lines_of_one_rule_are_a_fault() {
        TableFolder tables = tables().change(
                        "rules.csv",
                        "protocol_late,late,protocol,protocol,11,2024-03-23,",
                        "protocol_late,late,protocol,protocol,11,2024-04-01,");
        assertThat(tables.faults(RuleBook::read))
                .containsExactly("D021 reference/rules.csv, " + tables.lineOf("rules.csv", "2024-04-01")
                        + ": 2021 protocol_late | 2024-03-23 – 2024-03-31");
    }

    @Test
    void days_without_any_rule_set_or_any_rule_of_one_are_a_fault() {
        TableFolder tables = tables().change("rule-sets.csv", "2021,2021-08-19", "2021,2021-08-23");
        tables.write("rules.csv", tables.text("rules.csv").replace("2021-08-19", "2021-08-25"));
        assertThat(tables.faults(RuleBook::read))
                .containsExactly(
                        "D021 reference/rule-sets.csv, 3: 2007, 2021 | 2021-08-19 – 2021-08-22",
                        "D021 reference/rule-sets.csv, 3: 2021, rules.csv | 2021-08-23 – 2021-08-24");
    }

    @Test
    void a_rule_set_without_any_rule_is_a_fault() {
        TableFolder tables = tables().change("rule-sets.csv", "2021,2021-08-19,,", "2021,2021-08-19,2026-12-31,");
        tables.add("rule-sets.csv", "2027,2027-01-01,,Бұйрық,Приказ,Қағидалар,Правила,a decree");
        assertThat(tables.faults(RuleBook::read))
                .containsExactly("D021 reference/rule-sets.csv, 4: 2027, rules.csv | 2027-01-01 – ");
    }

    @Test
    void a_rule_does_not_hold_where_its_set_does_not() {
        TableFolder tables = tables().change("rule-sets.csv", "2021,2021-08-19,,", "2021,2021-08-19,2025-12-31,")
                .change(
                        "rules.csv",
                        "notice_backdated,backdated,notice,notice,3,2021-08-19,,",
                        "notice_backdated,backdated,notice,notice,3,2021-08-01,2026-01-31,");
        String line = "D003 reference/rules.csv, " + tables.lineOf("rules.csv", "2026-01-31");
        assertThat(tables.faults(RuleBook::read))
                .containsExactly(
                        line + ": valid_from = 2021-08-01 | rule-sets.csv, 2021: 2021-08-19 – 2025-12-31",
                        line + ": valid_to = 2026-01-31 | rule-sets.csv, 2021: 2021-08-19 – 2025-12-31");
    }

    @Test
    void nothing_is_said_of_days_where_a_line_could_not_be_read() {
        TableFolder tables = tables().change(
                        "rules.csv", "2023-09-05,2024-03-22,received_on + 2 wd;", "2023-09-05,2024-03-22,received;");
        assertThat(tables.faults(RuleBook::read)).singleElement().asString().startsWith("D003");
    }

    @Test
    void one_rule_may_have_a_line_for_each_form_of_hearing() {
        Assessor changed = TestRow.assessor(tables().add(
                        "rules.csv",
                        "2007,notice_venue_missing,blank,notice,notice,3,2007-05-07,2021-08-18,,venue,discussion,"
                                + "violation,Орын,Место,Орын көрсетілмеген,Место не указано,,,,a decree"));
        TestRow row = TestRow.noticeOf2007("form=discussion venue=-");
        assertThat(row.judged().violations()).isEmpty();
        assertThat(row.judgedBy(changed, YearMonth.parse("2020-07"), LocalDate.parse("2020-07-31"))
                        .violations())
                .containsExactly("notice_venue_missing");
    }

    @ParameterizedTest
    @CsvSource({
        "signed_on + 2 wd, true",
        "hearing_on - 30 d, true",
        "signed_on+2wd;ended_on + 2 wd + 2 wd, true",
        "'', false",
        "signed_on, false",
        "signed + 2 wd, false",
        "signed_on + 2, false",
        "signed_on - 2 wd, false",
        "signed_on + 2 wd;, false",
        "signed_on + 2 months, false"
    })
    void term_is_read_or_refused(String expression, boolean readable) {
        assertThat(DueDate.parse(expression).isPresent()).isEqualTo(readable);
    }

    private TableFolder tables() {
        return TableFolder.copiedTo(folder);
    }

    private static RuleBook shipped() {
        TableReader reader = TableFolder.shipped().reader();
        return RuleBook.read(reader);
    }

    private static List<String> columns(String set, String month) {
        return shipped().all().stream()
                .filter(one -> one.code().equals(set))
                .flatMap(one -> one.columns(YearMonth.parse(month), List.of()).stream())
                .map(column -> column.code().value())
                .toList();
    }

    private static TestRow.Verdict judged(TestRow row, Assessor assessor) {
        return row.judgedBy(assessor, YearMonth.parse("2021-11"), LocalDate.parse("2021-11-30"));
    }
}
