package kz.esep.intake;

import static kz.esep.intake.Reading.isLeftOut;
import static kz.esep.intake.Reading.notice;
import static kz.esep.intake.Reading.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.esep.finding.Severity;
import kz.esep.fixtures.HandMadeXlsx.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type where a day belongs. The first notice stands in row 3; {@code hearing_on} in L. */
final class DateCellsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 16);

    @ParameterizedTest
    @ValueSource(strings = {"ертең", "31.02.2021", "2021-11", "16.12.21", "16 декабря", "1/2/3", "12.2021"})
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
                "16/12/2021",
                "12/16/2021"
            })
    void a_date_typed_as_text_is_read_and_noted(String typed) {
        Submission submission = Reading.of(notice("hearing_on", typed));
        assertThat(Reading.findings(submission)).containsExactly("C009 L3");
        assertThat(row(submission).date("hearing_on")).contains(DAY);
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
}
