package kz.esep.hearings;

import static kz.esep.hearings.TestRow.protocolOf2007;
import static kz.esep.hearings.TestRow.protocolOf2021;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule about protocols, on both sides of its threshold. */
final class ProtocolRulesTest {

    @Test
    void lawful_protocol_breaks_nothing_and_leaves_no_word() {
        for (TestRow row : List.of(protocolOf2007(""), protocolOf2021(""))) {
            assertThat(row.judged().counts()).isTrue();
            assertThat(row.judged().violations()).isEmpty();
            assertThat(row.judged().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-07-14 | 2020-07-23 | ''            | seven working days over one weekend
            2020-07-14 | 2020-07-24 | protocol_late | eight
            2020-07-01 | 2020-07-13 | ''            | 6 July is a holiday
            2020-07-01 | 2020-07-14 | protocol_late | one day more
            2020-07-23 | 2020-08-04 | ''            | 31 July is Kurban Ait
            2020-07-23 | 2020-08-05 | protocol_late | one day more
            2020-07-18 | 2020-07-28 | ''            | ended on a Saturday
            2020-04-30 | 2020-05-15 | protocol_late | May holidays: 14 May was the last day
            2020-04-30 | 2020-05-14 | ''            | with 11 May worked
            2020-12-07 | 2020-12-20 | ''            | the seventh is a worked Sunday
            2020-12-07 | 2020-12-21 | protocol_late | Monday is too late
            """)
    void protocol_of_2007_has_seven_working_days(String ended, String placed, String violations, String why) {
        TestRow row = protocolOf2007("ended_on=" + ended + " placed_on=" + placed);
        assertThat(row.judged().violations()).as(why).isEqualTo(codes(violations));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signed_on=2021-11-09                     | 2021-11-11 | ''            | two working days after signing
            signed_on=2021-11-09                     | 2021-11-12 | protocol_late | three
            signed_on=2021-11-11                     | 2021-11-15 | ''            | over a weekend
            signed_on=2021-11-11                     | 2021-11-16 | protocol_late | one day more
            signed_on=-  ended_on=2021-11-08         | 2021-11-12 | ''            | unsigned: two and two after the end
            signed_on=-  ended_on=2021-11-08         | 2021-11-15 | protocol_late | five
            signed_on=-  ended_on=2021-12-14         | 2021-12-22 | ''            | over Independence Day
            signed_on=-  ended_on=2021-12-14         | 2021-12-23 | protocol_late | one day more
            signed_on=2022-03-03 ended_on=2022-03-01 | 2022-03-05 | ''            | the second is a worked Saturday
            signed_on=2022-03-03 ended_on=2022-03-01 | 2022-03-09 | protocol_late | after the holidays is too late
            signed_on=2024-04-02 ended_on=2024-04-01 | 2024-04-04 | ''            | the same under the edition of 2024
            signed_on=2024-04-02 ended_on=2024-04-01 | 2024-04-05 | protocol_late | the same
            """)
    void protocol_of_2021_has_two_working_days_after_signing(
            String cells, String placed, String violations, String why) {
        TestRow row = protocolOf2021(cells + " placed_on=" + placed);
        assertThat(row.judged().violations()).as(why).isEqualTo(codes(violations));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2007 | ended_on=2020-07-01                      | 2020-07-13 | over 6 July
            2007 | ended_on=2020-07-20                      | 2020-07-29 | plain
            2007 | ended_on=2020-07-22                      | 2020-08-03 | over 31 July
            2021 | signed_on=2021-11-09                     | 2021-11-11 | after signing
            2021 | signed_on=- ended_on=2021-11-08          | 2021-11-12 | after the end
            2021 | signed_on=- ended_on=2021-11-25          | 2021-12-02 | 1 December is a holiday
            """)
    void protocol_not_placed_is_missing_from_its_due_day(int rules, String cells, String due, String why) {
        String unplaced = "placed=no placed_on=- first_seen_on=- video=- audio=- " + cells;
        TestRow row = rules == 2007 ? protocolOf2007(unplaced) : protocolOf2021(unplaced);
        String month = due.substring(0, 7);
        String dayBefore = java.time.LocalDate.parse(due).minusDays(1).toString();

        assertThat(row.judgedIn(month, due).violations()).as(why).containsExactly("protocol_missing");
        assertThat(row.judgedIn(month, due).due()).as(why).isEqualTo(due);
        assertThat(row.judgedIn(month, due).findings()).as(why).isEmpty();
        assertThat(row.judgedIn(month, dayBefore).violations()).as(why).isEmpty();
        assertThat(row.judgedIn(month, dayBefore).findings()).as(why).containsExactly("R004 protocol_missing");
        assertThat(row.judgedIn(month, dayBefore).counts()).as(why).isTrue();
    }

    @Test
    void missing_date_excludes_lateness_and_backdating_and_nothing_else() {
        assertThat(protocolOf2007("placed_on=- first_seen_on=2020-07-30")
                        .judgedIn("2020-07")
                        .violations())
                .containsExactly("protocol_date_missing");
        TestRow.Verdict verdict = protocolOf2021(
                        "placed_on=- first_seen_on=2021-11-30 ended_on=2021-11-01" + " signed_on=2021-11-01 audio=no")
                .judgedIn("2021-11");
        assertThat(verdict.violations()).containsExactly("protocol_date_missing", "protocol_recording_missing");
        assertThat(verdict.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            placed_on=2021-11-10 first_seen_on=2021-11-10 | ''                                | the same day
            placed_on=2021-11-11 first_seen_on=2021-11-10 | ''                                | seen before
            placed_on=2021-11-10 first_seen_on=2021-11-11 | protocol_backdated                | still in time
            placed_on=2021-11-10 first_seen_on=2021-11-12 | protocol_backdated protocol_late  | and late
            """)
    void backdated_protocol_is_judged_by_the_day_it_was_seen(String cells, String violations, String why) {
        assertThat(protocolOf2021(cells).judged().violations()).as(why).isEqualTo(codes(violations));
    }

    @Test
    void rules_of_2007_know_no_backdating() {
        assertThat(protocolOf2007("placed_on=2020-07-15 first_seen_on=2020-07-30")
                        .judged()
                        .violations())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            video=yes audio=yes | ''                         | ''
            video=no  audio=yes | protocol_recording_missing | ''
            video=yes audio=no  | protocol_recording_missing | ''
            video=no  audio=no  | protocol_recording_missing | ''
            video=no  audio=-   | protocol_recording_missing | ''
            video=-   audio=no  | protocol_recording_missing | ''
            video=-   audio=yes | ''                         | R003 protocol_recording_missing video
            video=yes audio=-   | ''                         | R003 protocol_recording_missing audio
            """)
    void protocol_of_2021_comes_with_both_recordings(String cells, String violations, String findings) {
        TestRow.Verdict verdict = protocolOf2021(cells).judged();
        assertThat(verdict.violations()).isEqualTo(codes(violations));
        assertThat(verdict.findings()).isEqualTo(codes(findings));
    }

    @Test
    void protocol_of_2007_needs_no_recording() {
        TestRow.Verdict verdict = protocolOf2007("video=no audio=no").judged();
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void missing_protocol_excludes_every_other_violation() {
        assertThat(protocolOf2021("placed=no placed_on=- first_seen_on=2021-11-29 video=no audio=no")
                        .judgedIn("2021-11")
                        .violations())
                .containsExactly("protocol_missing");
    }

    @Test
    void violations_of_one_protocol_count_separately() {
        assertThat(protocolOf2021("placed_on=2021-11-15 first_seen_on=2021-11-16 audio=no")
                        .judged()
                        .violations())
                .containsExactly("protocol_backdated", "protocol_recording_missing", "protocol_late");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-08-18 | 2021-08-27 | ''            | seven working days under 2007
            2021-08-18 | 2021-08-31 | protocol_late | 30 August is a holiday: the eighth
            2021-08-19 | 2021-08-25 | ''            | four working days under 2021
            2021-08-19 | 2021-08-26 | protocol_late | the fifth
            """)
    void end_of_the_hearing_chooses_the_rules(String ended, String placed, String violations, String why) {
        TestRow row = protocolOf2021("ended_on=" + ended + " signed_on=- placed_on=" + placed);
        assertThat(row.judged().violations()).as(why).isEqualTo(codes(violations));
    }

    private static List<String> codes(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return text.startsWith("R0") ? List.of(text) : List.of(text.split(" +", -1));
    }
}
