package kz.esep.hearings;

import static kz.esep.hearings.TestRow.noticeOf2007;
import static kz.esep.hearings.TestRow.noticeOf2021;
import static kz.esep.hearings.TestRow.protocolOf2007;
import static kz.esep.hearings.TestRow.protocolOf2021;
import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which month a row belongs to, and what becomes of one that belongs to another. */
final class MonthOfRowTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "placed_on=2021-11-30 first_seen_on=2021-12-01 received_on=2021-11-29",
                "placed_on=- first_seen_on=2021-11-01 received_on=2021-10-29",
                "placed_on=- first_seen_on=- received_on=2021-10-29",
                "placed=no placed_on=- received_on=2021-10-29",
                "placed=no placed_on=2021-10-05 received_on=2021-10-29",
                "placed=no placed_on=- first_seen_on=2021-10-05 received_on=2021-10-29",
                "placed=no placed_on=- received_on=- hearing_on=2021-12-30"
            })
    void row_of_november_counts_in_november(String cells) {
        assertThat(noticeOf2021(cells).judgedIn("2021-11").counts()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "placed_on=2021-12-01 received_on=2021-11-30",
                "placed_on=2021-10-31 first_seen_on=2021-11-01 received_on=2021-10-29",
                "placed_on=- first_seen_on=2021-12-01"
            })
    void placed_row_of_another_month_is_left_out(String cells) {
        TestRow.Verdict verdict = noticeOf2021(cells).judgedIn("2021-11");
        assertThat(verdict.counts()).isFalse();
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.findings()).containsExactly("R001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "placed=no placed_on=- received_on=2021-11-30",
                "placed=no placed_on=- received_on=2021-12-01",
                "placed=no placed_on=- received_on=- hearing_on=2022-01-01"
            })
    void row_not_placed_and_due_in_another_month_is_left_out(String cells) {
        TestRow.Verdict verdict = noticeOf2021(cells).judgedIn("2021-11");
        assertThat(verdict.counts()).isFalse();
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.findings()).containsExactly("R008");
    }

    @Test
    void row_not_placed_and_due_in_an_earlier_month_is_left_out_too() {
        TestRow.Verdict verdict =
                noticeOf2021("placed=no placed_on=- received_on=2021-10-28").judgedIn("2021-11");
        assertThat(verdict.counts()).isFalse();
        assertThat(verdict.findings()).containsExactly("R018");
    }

    @Test
    void finding_tells_both_months_and_the_cell() {
        Finding finding = noticeOf2021("placed_on=2021-12-01 received_on=2021-11-30")
                .judgedIn("2021-11")
                .assessment()
                .findings()
                .get(0);
        assertThat(finding.value()).isEqualTo("01.12.2021");
        assertThat(finding.arguments()).containsEntry("month", "2021-12").containsEntry("own_month", "2021-11");
        assertThat(finding.place().cell()).isEqualTo("H3");
    }

    @Test
    void unplaced_documents_of_2007_have_a_month_too() {
        assertThat(protocolOf2007("placed=no placed_on=- ended_on=2020-07-22")
                        .judgedIn("2020-07")
                        .findings())
                .containsExactly("R008");
        assertThat(noticeOf2007("placed=no placed_on=- received_on=2020-07-30")
                        .judgedIn("2020-07")
                        .findings())
                .containsExactly("R008");
    }

    @Test
    void pending_row_counts_in_its_month() {
        TestRow.Verdict verdict =
                protocolOf2021("placed=no placed_on=- signed_on=2021-11-25").judgedIn("2021-11", "2021-11-26");
        assertThat(verdict.counts()).isTrue();
        assertThat(verdict.findings()).containsExactly("R004 protocol_missing");
    }

    @Test
    void as_of_after_the_month_changes_nothing_for_what_was_due_in_it() {
        assertThat(protocolOf2021("placed=no placed_on=- signed_on=2021-11-25")
                        .judgedIn("2021-11", "2022-03-01")
                        .violations())
                .containsExactly("protocol_missing");
    }

    @Test
    void term_beyond_the_calendar_leaves_a_warning_and_no_violation() {
        TestRow.Verdict missing = noticeOf2021("placed=no placed_on=- received_on=2026-12-31 hearing_on=2027-03-01")
                .judgedIn("2026-12");
        assertThat(missing.counts()).isTrue();
        assertThat(missing.violations()).isEmpty();
        assertThat(missing.findings()).containsExactly("R007 notice_missing");

        TestRow.Verdict late = protocolOf2021("ended_on=2026-12-30 signed_on=2026-12-30 placed_on=2027-01-20")
                .judged();
        assertThat(late.counts()).isTrue();
        assertThat(late.violations()).isEmpty();
        assertThat(late.findings()).containsExactly("R007 protocol_late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ended_on=2007-05-06 placed_on=2007-05-06", "ended_on=-"})
    void row_without_a_rule_set_is_left_out(String cells) {
        TestRow.Verdict verdict = protocolOf2007(cells).judged();
        assertThat(verdict.counts()).isFalse();
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.findings()).containsExactly("R006");
    }
}
