package kz.esep.intake;

import static kz.esep.intake.Reading.isLeftOut;
import static kz.esep.intake.Reading.notice;
import static kz.esep.intake.Reading.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Severity;
import kz.esep.fixtures.HandMadeXlsx.Raw;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type where a day belongs. The first notice stands in row 3; {@code hearing_on} in L. */
final class DateCellsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 16);

    @ParameterizedTest
    @ValueSource(strings = {"ертең", "16 декабря", "1/2/3", "2021", "декабрь", "16 12 2021", "16.12.202l1"})
    void a_text_that_is_no_date_leaves_the_row_out(String typed) {
        isLeftOut("hearing_on", typed, "C002 L3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16.12.2021",
                "2021-12-16",
                "16.12.2021 г.",
                "16.12.2021 ж.",
                "16.12.2021г.",
                "2021/12/16",
                "2021.12.16",
                " 16.12.2021\u00a0",
                "'16.12.2021",
                "2021-12-16T10:30:00",
                "2021-12-16T10:30:00.000+06:00",
                "16.12.2021 23:59"
            })
    void a_date_typed_as_text_is_read_and_noted(String typed) {
        Submission submission = Reading.of(notice("hearing_on", typed));
        assertThat(Reading.findings(submission)).containsExactly("C009 L3");
        assertThat(row(submission).date("hearing_on")).contains(DAY);
        Finding finding = submission.findings().get(0);
        assertThat(FindingSentences.in(Language.RU).message(finding)).endsWith("прочитано как дата 16.12.2021.");
        assertThat(FindingSentences.in(Language.KK).message(finding)).endsWith("16.12.2021 күні ретінде оқылды.");
    }

    @Test
    void a_date_whose_day_and_month_cannot_be_told_apart_leaves_the_row_out() {
        isLeftOut("hearing_on", "03/04/2021", "C007 L3");
        assertThat(row(Reading.of(notice("hearing_on", "11/11/2021"))).date("hearing_on"))
                .contains(LocalDate.of(2021, 11, 11));
    }

    @ParameterizedTest
    @CsvSource({"16.12.1921", "16.12.2921"})
    void a_day_out_of_all_bounds_leaves_the_row_out(String typed) {
        isLeftOut("hearing_on", typed, "C008 L3");
    }

    @Test
    void a_number_that_is_no_day_leaves_the_row_out() {
        isLeftOut("hearing_on", 60, "C008 L3");
        isLeftOut("hearing_on", -3, "C008 L3");
        isLeftOut("hearing_on", 2021, "C008 L3");
        isLeftOut("hearing_on", LocalDate.of(1999, 12, 31), "C008 L3");
    }

    @Test
    void a_bare_number_is_read_as_a_day_with_a_warning() {
        Submission submission = Reading.of(notice("hearing_on", 44546));
        assertThat(Reading.findings(submission)).containsExactly("C011 L3");
        assertThat(submission.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(row(submission).date("hearing_on")).contains(DAY);
    }

    @Test
    void the_time_of_a_day_is_left_aside() {
        Raw noon = new Raw("<c s='1'><v>44546.5</v></c>");
        Submission submission = Reading.of(notice("hearing_on", noon));
        assertThat(Reading.findings(submission)).isEmpty();
        assertThat(row(submission).date("hearing_on")).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "н/д", "Нет данных", "мәлімет жоқ"})
    void a_mark_for_no_data_in_a_date_is_a_blank_cell(String typed) {
        Submission submission = Reading.of(notice("received_on", typed));
        assertThat(Reading.findings(submission)).containsExactly("C012 G3");
        assertThat(row(submission).date("received_on")).isEmpty();
    }

    @Test
    void a_mark_for_no_data_does_not_fill_a_required_date() {
        isLeftOut("hearing_on", "-", "C012 L3", "C001 L3");
    }

    @Trap(59)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "16.12.21",
                "16.12.21 г.",
                "16/12/2021",
                "16/12/21",
                "12/16/2021",
                "16-12-2021",
                "16. 12. 2021 года",
                "16,12,2021",
                "16.12.2021.",
                "16 декабря 2021 г.",
                "16 декабря 2021 года",
                "16 ДЕКАБРЯ 2021",
                "«16» декабря 2021 г.",
                "16 дек. 2021",
                "16-дек-2021",
                "16 дек 21",
                "16 декабря 21",
                "16 дек. 21 г.",
                "«16» декабря 21 года",
                "16-дек-21",
                "16/дек/21",
                "16 желтоқсан 21 ж.",
                "16 декабря, 2021",
                "16декабря2021",
                "16 желтоқсан 2021 ж.",
                "16 желтоқсан 2021 жыл",
                "2021 жылғы 16 желтоқсан",
                "2021 ж. 16 желтоқсан",
                "2021 жылғы 16 Желтоксан",
                "16 жел. 2021",
                "16 дeкабря 2021"
            })
    void a_date_in_words_or_in_short_is_read_and_shown_as_it_was_read(String typed) {
        Submission submission = Reading.of(notice("hearing_on", typed));
        assertThat(Reading.findings(submission)).containsExactly("C040 L3");
        assertThat(submission.findings().get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(submission.findings().get(0).arguments()).containsEntry("read", "16.12.2021");
        assertThat(row(submission).date("hearing_on")).contains(DAY);
    }

    @Trap(59)
    @ParameterizedTest
    @CsvSource({
        "31 мая 2026 г., 2026-05-31",
        "31 мамыр 2026 ж., 2026-05-31",
        "31/05/26, 2026-05-31",
        "5/31/2026, 2026-05-31",
        "31.05.2026 , 2026-05-31",
        "1 янв. 2026, 2026-01-01",
        "1 қаң. 2026, 2026-01-01",
        "1 қаз. 2026, 2026-10-01",
        "1 қар. 2026, 2026-11-01",
        "1 мау. 2026, 2026-06-01",
        "1 шiлде 2026, 2026-07-01",
        "1 c\u0259уір 2026, 2026-04-01",
        "1 сауир 2026, 2026-04-01",
        "29.02.2024, 2024-02-29",
        "31.05.2026 23:59:59, 2026-05-31"
    })
    void the_same_day_has_many_spellings(String typed, LocalDate day) {
        assertThat(TypedDate.read(typed))
                .isInstanceOfSatisfying(
                        TypedDate.Day.class, read -> assertThat(read.date()).isEqualTo(day));
    }

    @Trap(59)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "май 2026",
                "2026 жылғы мамыр",
                "мамыр айы 2026 ж.",
                "05.2026",
                "2026-05",
                "12.2021",
                "мая 2026 г."
            })
    void a_month_without_its_day_is_asked_about(String typed) {
        isLeftOut("hearing_on", typed, "C042 L3");
    }

    @Trap(59)
    @ParameterizedTest
    @ValueSource(strings = {"03/04/2021", "03-04-2021", "03/04/21", "21-12-16", "12-11-10"})
    void day_and_month_that_may_change_places_are_asked_about(String typed) {
        isLeftOut("hearing_on", typed, "C007 L3");
    }

    @Trap(60)
    @Test
    void a_year_of_two_digits_is_never_of_the_last_century() {
        assertThat(row(Reading.of(notice("hearing_on", "16.12.26"))).date("hearing_on"))
                .contains(LocalDate.of(2026, 12, 16));
        isLeftOut("hearing_on", "16.12.1926", "C008 L3");
        isLeftOut("hearing_on", LocalDate.of(1926, 12, 16), "C008 L3");
        isLeftOut("hearing_on", "16.12.85", "C008 L3");
        isLeftOut("hearing_on", 26, "C008 L3");
        Submission serial = Reading.of(notice("hearing_on", 45808));
        assertThat(Reading.findings(serial)).containsExactly("C011 L3");
        assertThat(serial.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(row(serial).date("hearing_on")).contains(LocalDate.of(2025, 5, 31));
    }

    @Trap(62)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "29.02.2021",
                "31.02.2021",
                "31.04.2021",
                "2021-13-01",
                "31/31/2021",
                "30 февраля 2021",
                "00.12.2021"
            })
    void a_day_no_calendar_has_leaves_the_row_out(String typed) {
        isLeftOut("hearing_on", typed, "C008 L3");
    }

    @Trap(62)
    @Test
    void the_last_moment_of_a_day_is_rounded_to_the_second_before_the_day_is_taken() {
        Raw almost = new Raw("<c s='1'><v>44545.999999995</v></c>"); // 15.12.2021 23:59:59.9996
        Raw second = new Raw("<c s='1'><v>44546.9999884259</v></c>"); // 16.12.2021 23:59:59
        for (Raw moment : new Raw[] {almost, second}) {
            assertThat(row(Reading.of(notice("hearing_on", moment))).date("hearing_on"))
                    .contains(DAY);
        }
    }

    @Trap(62)
    @Test
    void a_date_of_another_month_is_left_to_the_rules_of_rows(@TempDir Path folder) {
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2021-11")
                .passport("protocols", "nothing")
                .notice("placed_on", "16.12.2021", "first_seen_on", "")
                .notice();
        TestHouse house = TestHouse.withoutLetters(folder).drop("a.xlsx", office);
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.findings()).contains("a.xlsx R001");
    }

    @Trap(54)
    @ParameterizedTest
    @ValueSource(strings = {"l6.12.2021", "16.12.2O21", "1б.12.2021"})
    void letters_in_place_of_digits_are_refused_with_the_day_they_look_like(String typed) {
        Submission submission = Reading.of(notice("hearing_on", typed));
        assertThat(Reading.findings(submission)).contains("C032 L3");
        assertThat(submission.findings().get(0).arguments()).containsEntry("expected", "16.12.2021");
        assertThat(submission.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Trap(73)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "16.12.2021; 17.12.2021",
                "16.12.2021-17.12.2021",
                "16.12.2021\n17.12.2021",
                "2021-12-16, 2021-12-17"
            })
    void several_days_in_a_cell_leave_the_row_out(String typed) {
        isLeftOut("hearing_on", typed, "C034 L3");
    }

    @Trap(73)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "15-16 декабря",
                "15–16 декабря",
                "15 - 16 декабря",
                "15/16 декабря",
                "20-25 ноября",
                "1, 5 ноября",
                "1,5 ноября",
                "1, 5, 7 ноября",
                "желтоқсан 15-16",
                "15-16 желтоқсан",
                "15-16 декабря 2021 г.",
                "15–16 декабря 21 г.",
                "2021 жылғы 15-16 желтоқсан"
            })
    void days_joined_before_a_month_are_several_and_none_of_them_is_a_year(String typed) {
        isLeftOut("hearing_on", typed, "C034 L3");
    }

    @Trap(59)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 16 декабря",
                "15.16 декабря",
                "декабрь 15 16",
                "15 декабря - 16",
                "15 декабря, 16",
                "16 декабря 1",
                "21 жылғы 16 желтоқсан"
            })
    void a_number_of_two_digits_is_no_year_unless_it_stands_last_after_the_month(String typed) {
        isLeftOut("hearing_on", typed, "C002 L3");
    }

    @Trap(53)
    @ParameterizedTest
    @ValueSource(strings = {"нет", "жоқ", "x", "н.д."})
    void a_bare_no_or_a_cross_in_a_date_is_a_blank_cell(String typed) {
        Submission submission = Reading.of(notice("received_on", typed));
        assertThat(Reading.findings(submission)).containsExactly("C012 G3");
        assertThat(row(submission).date("received_on")).isEmpty();
    }

    @Test
    void a_long_text_is_no_date_and_is_not_shown_whole() {
        Submission submission = Reading.of(notice("hearing_on", "1 ".repeat(5000) + "!"));
        assertThat(Reading.findings(submission)).contains("C002 L3");
        assertThat(submission.findings().get(0).value()).hasSize(201).endsWith("…");
    }
}
