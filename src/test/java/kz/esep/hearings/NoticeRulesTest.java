package kz.esep.hearings;

import static kz.esep.hearings.TestRow.noticeOf2007;
import static kz.esep.hearings.TestRow.noticeOf2021;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule about notices, on both sides of its threshold. */
final class NoticeRulesTest {

    @Test
    void lawful_notice_breaks_nothing_and_leaves_no_word() {
        for (TestRow row : List.of(noticeOf2007(""), noticeOf2021(""))) {
            assertThat(row.judged().counts()).isTrue();
            assertThat(row.judged().violations()).isEmpty();
            assertThat(row.judged().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-07-02 | 2020-07-22 | ''                | 20 days
            2020-07-02 | 2020-07-21 | notice_short_lead | 19 days
            2020-07-02 | 2020-07-02 | notice_short_lead | on the day itself
            2020-07-02 | 2020-06-30 | notice_short_lead | after the hearing
            """)
    void notice_of_2007_leads_the_hearing_by_twenty_days(String placed, String hearing, String violations, String why) {
        TestRow.Verdict verdict =
                noticeOf2007("placed_on=" + placed + " hearing_on=" + hearing).judged();
        assertThat(verdict.violations()).as(why).isEqualTo(codes(violations));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-11-01 | 2021-12-01 | ''                | 30 days: the day of placement is not counted
            2021-11-01 | 2021-11-30 | notice_short_lead | 29 days
            2021-11-02 | 2021-12-01 | notice_short_lead | 29 days
            2021-11-02 | 2021-12-02 | ''                | 30 days
            """)
    void notice_of_2021_leads_the_hearing_by_thirty_days(String placed, String hearing, String violations, String why) {
        TestRow.Verdict verdict =
                noticeOf2021("placed_on=" + placed + " hearing_on=" + hearing).judged();
        assertThat(verdict.violations()).as(why).isEqualTo(codes(violations));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-11-01 | 2021-11-01 | ''                 | on the day of receipt
            2021-11-01 | 2021-11-02 | ''                 | one working day
            2021-11-01 | 2021-11-03 | notice_placed_late | two
            2021-11-05 | 2021-11-08 | ''                 | Friday to Monday
            2021-11-05 | 2021-11-09 | notice_placed_late | Friday to Tuesday
            2021-11-06 | 2021-11-08 | ''                 | received on a Saturday
            2021-11-05 | 2021-11-06 | ''                 | a page may be placed on a Saturday
            2021-12-15 | 2021-12-20 | ''                 | 16 and 17 December are holidays, then a weekend
            2021-12-15 | 2021-12-21 | notice_placed_late | one day more
            2022-03-04 | 2022-03-05 | ''                 | a worked Saturday
            2022-03-04 | 2022-03-09 | notice_placed_late | the worked Saturday was the last lawful day
            2023-09-04 | 2023-09-05 | ''                 | one working day up to 4 September 2023
            2023-09-04 | 2023-09-06 | notice_placed_late | ... and not two
            2023-09-05 | 2023-09-07 | ''                 | two working days from 5 September 2023
            2023-09-05 | 2023-09-08 | notice_placed_late | ... and not three
            2023-09-07 | 2023-09-11 | ''                 | two over a weekend
            2023-10-24 | 2023-10-27 | ''                 | two over Republic Day
            2023-10-24 | 2023-10-30 | notice_placed_late | one more
            2024-05-03 | 2024-05-06 | ''                 | two with a worked Saturday
            2024-05-03 | 2024-05-10 | notice_placed_late | late by it
            2024-03-22 | 2024-03-27 | ''                 | two under the edition of 2024, Nauryz between
            2024-03-25 | 2024-03-28 | notice_placed_late | received on a day off
            """)
    void notice_is_placed_within_working_days_of_receipt(
            String received, String placed, String violations, String why) {
        TestRow.Verdict verdict = noticeOf2021(
                        "received_on=" + received + " placed_on=" + placed + " hearing_on=2024-12-20")
                .judged();
        assertThat(verdict.violations()).as(why).isEqualTo(codes(violations));
    }

    @Test
    void notice_of_2007_has_no_term_from_receipt() {
        assertThat(noticeOf2007("received_on=2020-01-06 placed_on=2020-07-02")
                        .judged()
                        .violations())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            received_on=2021-11-10                         | 2021-11-10 | ''             | R004 notice_missing | the day before
            received_on=2021-11-10                         | 2021-11-11 | notice_missing | ''                  | the due day itself
            received_on=2021-11-10                         | 2021-11-12 | notice_missing | ''                  | the day after
            received_on=2021-11-05                         | 2021-11-07 | ''             | R004 notice_missing | due on Monday
            received_on=2021-11-05                         | 2021-11-08 | notice_missing | ''                  | Monday
            received_on=-          hearing_on=2021-12-20   | 2021-11-19 | ''             | R004 notice_missing | 30 days before: 20 November
            received_on=-          hearing_on=2021-12-20   | 2021-11-20 | notice_missing | ''                  | a Saturday is a day too
            """)
    void notice_not_placed_is_missing_once_due(
            String cells, String asOf, String violations, String findings, String why) {
        TestRow.Verdict verdict = unplaced(noticeOf2021("placed=no placed_on=- in_rubric=- " + cells), "2021-11", asOf);
        assertThat(verdict.violations()).as(why).isEqualTo(codes(violations));
        assertThat(verdict.findings()).as(why).isEqualTo(codes(findings));
    }

    @ParameterizedTest
    @CsvSource({"2023-09-04, 2023-09-05", "2023-09-05, 2023-09-07", "2024-03-20, 2024-03-27", "2024-06-03, 2024-06-05"})
    void term_of_a_missing_notice_follows_the_day_of_receipt(String received, String due) {
        TestRow row = noticeOf2021("placed=no placed_on=- received_on=" + received + " hearing_on=2024-12-20");
        assertThat(row.judgedIn(due.substring(0, 7), due).violations()).containsExactly("notice_missing");
        assertThat(row.judgedIn(due.substring(0, 7), due).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"received_on=2020-07-13", "received_on=- hearing_on=2020-08-13"})
    void notice_of_2007_not_placed_is_a_warning_only(String cells) {
        TestRow row = noticeOf2007("placed=no placed_on=- venue=- " + cells);
        assertThat(row.judgedIn("2020-07", "2020-07-14").violations()).isEmpty();
        assertThat(row.judgedIn("2020-07", "2020-07-14").findings()).containsExactly("R005 notice_missing");
        assertThat(row.judgedIn("2020-07", "2020-07-13").findings()).containsExactly("R004 notice_missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            placed_on=2021-11-02 first_seen_on=2021-11-02 | ''               | the same day
            placed_on=2021-11-02 first_seen_on=2021-11-01 | ''               | seen before the day shown
            placed_on=2021-11-01 first_seen_on=2021-11-02 | notice_backdated | seen a day after
            placed_on=2021-11-01 first_seen_on=2021-11-03 | notice_backdated notice_placed_late | the day it was seen is its effective date
            placed_on=2021-11-02 first_seen_on=2021-11-15 hearing_on=2021-12-14 | notice_backdated notice_placed_late notice_short_lead | every rule counts
            """)
    void backdated_notice_is_judged_by_the_day_it_was_seen(String cells, String violations, String why) {
        assertThat(noticeOf2021(cells).judged().violations()).as(why).isEqualTo(codes(violations));
    }

    @Test
    void rules_of_2007_know_no_backdating() {
        TestRow.Verdict verdict = noticeOf2007("placed_on=2020-07-02 first_seen_on=2020-07-20 hearing_on=2020-07-22")
                .judged();
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            form=survey  survey_from=2020-08-20 survey_to=2020-09-10 | ''                           | both days
            form=survey  survey_from=2020-08-20                      | notice_survey_period_missing | no end
            form=survey  survey_to=2020-09-10                        | notice_survey_period_missing | no beginning
            form=survey                                              | notice_survey_period_missing | neither
            form=survey  venue=- survey_from=2020-08-20 survey_to=2020-09-10 | ''                   | a survey needs no venue
            form=meeting venue=-                                     | notice_venue_missing         | a meeting does
            form=meeting                                             | ''                           | and no period
            form=discussion venue=-                                  | ''                           | a discussion neither
            """)
    void notice_of_2007_states_period_or_venue(String cells, String violations, String why) {
        assertThat(noticeOf2007(cells).judged().violations()).as(why).isEqualTo(codes(violations));
    }

    @Test
    void notice_of_2021_needs_neither_period_nor_venue() {
        assertThat(noticeOf2021("form=survey venue=-").judged().violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in_rubric=yes             | ''              | ''
            in_rubric=no              | rubric_mismatch | ''
            in_rubric=-               | ''              | R003 rubric_mismatch in_rubric
            in_rubric=no placed_on=-  | rubric_mismatch notice_date_missing | ''
            """)
    void notice_stands_in_the_rubric(String cells, String violations, String findings) {
        TestRow.Verdict verdict = noticeOf2021(cells).judged();
        assertThat(verdict.violations()).isEqualTo(codes(violations));
        assertThat(verdict.findings()).isEqualTo(codes(findings));
    }

    @Test
    void missing_date_excludes_the_rules_that_need_it() {
        TestRow.Verdict verdict = noticeOf2021("placed_on=- first_seen_on=2021-11-29 hearing_on=2021-11-30")
                .judgedIn("2021-11");
        assertThat(verdict.violations()).containsExactly("notice_date_missing");
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void missing_notice_excludes_every_other_violation() {
        TestRow.Verdict verdict = noticeOf2021("placed=no placed_on=- in_rubric=no received_on=2021-11-10"
                        + " hearing_on=2021-11-12 first_seen_on=2021-11-15")
                .judgedIn("2021-11");
        assertThat(verdict.violations()).containsExactly("notice_missing");
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void not_placed_and_yet_dated_is_missing_with_a_word_about_the_date() {
        TestRow.Verdict verdict =
                noticeOf2021("placed=no received_on=2021-11-10").judgedIn("2021-11");
        assertThat(verdict.violations()).containsExactly("notice_missing");
        assertThat(verdict.findings()).containsExactly("R002");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021 | received_on=-              | R003 notice_placed_late received_on
            2021 | first_seen_on=-            | R003 notice_backdated first_seen_on
            2021 | hearing_on=-               | R003 notice_short_lead hearing_on
            2007 | hearing_on=-               | R003 notice_short_lead hearing_on
            2007 | placed_on=-                | R003 notice_short_lead placed_on
            2007 | received_on=-              | ''
            2007 | first_seen_on=-            | ''
            """)
    void rule_whose_input_is_blank_is_not_evaluated(int rules, String cells, String findings) {
        TestRow row = rules == 2021 ? noticeOf2021(cells) : noticeOf2007(cells);
        TestRow.Verdict verdict = row.judgedIn(rules == 2021 ? "2021-11" : "2020-07");
        assertThat(verdict.counts()).isTrue();
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.findings()).isEqualTo(codes(findings));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            received_on=2021-08-18 placed_on=2021-08-23 hearing_on=2021-09-15 | ''                                  | 23 days are enough under 2007
            received_on=2021-08-19 placed_on=2021-08-23 hearing_on=2021-09-15 | notice_placed_late notice_short_lead | and not under 2021
            received_on=2021-08-18 placed_on=2021-08-23 hearing_on=2021-09-11 | notice_short_lead                   | 19 days
            received_on=-          placed_on=2021-08-18 hearing_on=2021-09-07 | ''                                  | without receipt the placement tells
            received_on=-          placed_on=2021-08-19 hearing_on=2021-09-07 | notice_short_lead                   | ... under 2021
            """)
    void day_of_receipt_else_of_placement_chooses_the_rules(String cells, String violations, String why) {
        assertThat(noticeOf2021(cells + " in_rubric=yes").judged().violations())
                .as(why)
                .isEqualTo(codes(violations));
    }

    @Test
    void without_receipt_and_placement_the_hearing_chooses_the_rules() {
        String blank = "received_on=- placed_on=- first_seen_on=2021-08-03 in_rubric=no ";
        assertThat(noticeOf2021(blank + "hearing_on=2021-08-18")
                        .judgedIn("2021-08")
                        .violations())
                .isEmpty();
        assertThat(noticeOf2021(blank + "hearing_on=2021-08-19")
                        .judgedIn("2021-08")
                        .violations())
                .containsExactly("rubric_mismatch", "notice_date_missing");
    }

    private static TestRow.Verdict unplaced(TestRow row, String month, String asOf) {
        TestRow.Verdict verdict = row.judgedIn(month, asOf);
        assertThat(verdict.counts()).isTrue();
        return verdict;
    }

    private static List<String> codes(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return text.startsWith("R0") ? List.of(text) : List.of(text.split(" ", -1));
    }
}
