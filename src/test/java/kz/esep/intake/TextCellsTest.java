package kz.esep.intake;

import static kz.esep.intake.Reading.isLeftOut;
import static kz.esep.intake.Reading.notice;
import static kz.esep.intake.Reading.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.esep.finding.Finding;
import kz.esep.finding.SentenceNames;
import kz.esep.finding.Severity;
import kz.esep.fixtures.HandMadeXlsx.Raw;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type where a text belongs: {@code hearing_no} stands in B3, {@code venue} in O3, {@code note} in Q3. */
final class TextCellsTest {

    @Trap(61)
    @ParameterizedTest
    @CsvSource({"2021-06-15, 15-6 / 6-15", "2021-02-01, 1-2 / 2-1", "2021-04-03, 3-4 / 4-3"})
    void a_number_of_hearings_that_became_a_date_is_refused_with_the_guess(LocalDate date, String guess) {
        Submission submission = Reading.of(notice("hearing_no", date));
        assertThat(Reading.findings(submission)).contains("C039 B3");
        Finding finding = submission.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.arguments()).containsEntry("expected", guess);
        SentenceNames.assertSupplied(finding);
        assertThat(submission.findSheet("notices").orElseThrow().rows()).isEmpty();
    }

    @Trap(63)
    @ParameterizedTest
    @CsvSource({
        "5, 5, ''",
        "80101, 80101, ''",
        "880101300123, 880101300123, C046 B3",
        "8.80101E+11, 880101000000, C046 B3"
    })
    void a_key_may_be_a_number_of_up_to_15_digits(String number, String key, String finding) {
        Submission submission = Reading.of(notice("hearing_no", new Raw("<c><v>" + number + "</v></c>")));
        assertThat(String.join(" ", Reading.findings(submission))).isEqualTo(finding);
        assertThat(submission.findings()).allMatch(one -> one.severity() == Severity.INFO);
        assertThat(row(submission).text("hearing_no")).isEqualTo(key);
    }

    @Trap(63)
    @Test
    void a_key_that_lost_digits_as_a_number_is_refused() {
        isLeftOut("hearing_no", new Raw("<c><v>1234567890123456</v></c>"), "C047 B3");
        isLeftOut("hearing_no", new Raw("<c><v>1.23456789012346E+19</v></c>"), "C047 B3");
        isLeftOut("hearing_no", "8.80101E+11", "C047 B3");
        isLeftOut("hearing_no", "8,80101Е+11", "C047 B3");
        assertThat(row(Reading.of(notice("hearing_no", "00123"))).text("hearing_no"))
                .isEqualTo("00123");
    }

    @Trap(63)
    @Test
    void a_key_with_decimals_may_have_lost_a_zero() {
        Submission submission = Reading.of(notice("hearing_no", 3.1));
        assertThat(Reading.findings(submission)).containsExactly("C048 B3");
        assertThat(submission.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(row(submission).text("hearing_no")).isEqualTo("3.1");
    }

    @Trap(64)
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 701 123 45 67", "@note", "-5", "=cmd|' /C calc'!A0"})
    void a_text_that_looks_like_a_formula_is_kept_as_the_text_it_is(String typed) {
        Submission submission = Reading.of(notice("note", typed));
        assertThat(submission.findings()).isEmpty();
        assertThat(row(submission).text("note")).isEqualTo(typed);
    }

    @Trap(64)
    @Test
    void the_apostrophe_that_makes_a_text_of_a_number_is_no_part_of_a_key() {
        Submission submission = Reading.of(notice("hearing_no", "'0015"));
        assertThat(Reading.findings(submission)).containsExactly("C043 B3");
        assertThat(row(submission).text("hearing_no")).isEqualTo("0015");
    }

    @Trap({65, 67})
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0N й-5",
                "N й-5 ",
                "N\u00a0й-5",
                "N  й-5",
                "N\tй-5",
                "N\nй-5",
                "N й-5\u200b",
                "\ufeffN й-5",
                "N й\u00ad-5",
                "N и\u0306-5"
            })
    void spaces_and_what_cannot_be_seen_make_no_difference_in_a_key_and_are_noted(String typed) {
        Submission submission = Reading.of(notice("hearing_no", typed));
        assertThat(Reading.findings(submission)).containsExactly("C043 B3");
        assertThat(submission.findings().get(0).severity()).isEqualTo(Severity.INFO);
        SentenceNames.assertSupplied(submission.findings().get(0));
        assertThat(row(submission).text("hearing_no")).isEqualTo("N й-5");
    }

    @Trap(65)
    @Test
    void free_text_keeps_its_line_breaks_and_spaces() {
        Submission submission = Reading.of(notice("note", " бірінші жол\nекінші\u00a0 жол\u00a0"));
        assertThat(submission.findings()).isEmpty();
        assertThat(row(submission).text("note")).isEqualTo("бірінші жол\nекінші\u00a0 жол");
    }

    @Trap(66)
    @ParameterizedTest
    @CsvSource({
        "C\u041aO-5, СКО-5",
        "шiлде-1, шілде-1",
        "c\u0259уір-1, сәуір-1",
        "қаhарман, қаһарман",
        "\u0275зен-1, \u0275зен-1",
        "h\u0435aring-1, hearing-1"
    })
    void a_word_of_two_scripts_in_a_key_is_mended_and_pointed_out(String typed, String mended) {
        Submission submission = Reading.of(notice("hearing_no", typed));
        String expected = mended.replace('\u0275', 'ө');
        assertThat(Reading.findings(submission)).containsExactly("C044 B3");
        assertThat(submission.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(submission.findings().get(0).arguments()).containsEntry("read", expected);
        SentenceNames.assertSupplied(submission.findings().get(0));
        assertThat(row(submission).text("hearing_no")).isEqualTo(expected);
    }

    @Trap(66)
    @Test
    void a_code_is_looked_up_with_its_letters_mended() {
        Submission submission =
                Reading.of(OfficeWorkbook.of("KZ-19", "2021-11").nothing().declared("n\u043eti\u0441es_placed", 5));
        assertThat(Reading.findings(submission)).containsExactly("C044 B3");
        assertThat(submission.findSheet("declared").orElseThrow().rows().get(0).text("code"))
                .isEqualTo("notices_placed");
    }

    @Trap(66)
    @Test
    void free_text_is_never_folded_and_words_wholly_in_one_script_stay() {
        String project = "«Теңiз» кен орны, IV кезең, PDF-файл";
        assertThat(row(Reading.of(notice("project", project))).text("project")).isEqualTo(project);
        assertThat(Reading.findings(notice("hearing_no", "KZ-Қ-5"))).isEmpty();
        assertThat(Reading.findings(notice("hearing_no", "TESTжоба"))).isEmpty();
    }

    @Trap(72)
    @Test
    void a_text_longer_than_a_cell_may_hold_is_refused_and_not_shown_whole() {
        for (String column : new String[] {"note", "hearing_no"}) {
            Submission submission = Reading.of(notice(column, "ә".repeat(40_000)));
            Finding finding = submission.findings().get(0);
            assertThat(finding.code()).hasToString("C045");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.value()).hasSizeLessThan(300);
            assertThat(finding.arguments()).containsEntry("read", "40000");
            assertThat(submission.findSheet("notices").orElseThrow().rows()).isEmpty();
        }
        assertThat(row(Reading.of(notice("note", "ә".repeat(32_767)))).text("note"))
                .hasSize(32_767);
    }

    @Trap(73)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "19-103, 19-104",
                "19-103,19-104",
                "19-103/19-104",
                "19-103\n19-104",
                "19-103; 104",
                "19-103, 104",
                "№ 19-103, № 19-104",
                "19-103 и 19-104",
                "19-103 және 19-104",
                "19-103 – 19-105",
                "19-103…19-105",
                "19-103 + 19-104",
                "N1; N2",
                "103, 104, 105",
                "KZ-19-1\nKZ-19-2"
            })
    void several_numbers_of_hearings_in_one_cell_ask_for_a_row_each(String typed) {
        isLeftOut("hearing_no", typed, "C063 B3");
        Finding finding = Reading.of(notice("hearing_no", typed)).findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.value()).isEqualTo(typed);
        SentenceNames.assertSupplied(finding);
    }

    @Trap(73)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "19-103",
                "19-103/2021",
                "12/2021",
                "№ 12/345-к",
                "3,10",
                "2021-09-001",
                "19-103, доп.",
                "19-103, 2021",
                "KZ-19/103",
                "19 - 103",
                "19-\n103",
                "103 және"
            })
    void a_single_number_may_have_strokes_commas_and_lines(String typed) {
        assertThat(Reading.findings(notice("hearing_no", typed))).doesNotContain("C063 B3");
        assertThat(Reading.of(notice("hearing_no", typed)).findings())
                .allMatch(finding -> finding.severity() == Severity.INFO);
    }

    @Trap(53)
    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "н/д", "нет данных", "мәлімет жоқ", "нет", "жоқ"})
    void a_mark_for_no_data_fills_no_text(String typed) {
        Submission venue = Reading.of(notice("venue", typed));
        assertThat(venue.findings())
                .extracting(finding -> finding.code().name())
                .containsExactly("C012");
        assertThat(row(venue).text("venue")).isEmpty();
        isLeftOut("hearing_no", typed, "C012 B3", "C001 B3");
        isLeftOut("project", typed, "C012 C3", "C001 C3");
    }
}
