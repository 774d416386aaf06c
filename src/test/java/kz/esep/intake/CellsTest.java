package kz.esep.intake;

import static kz.esep.intake.Reading.isLeftOut;
import static kz.esep.intake.Reading.notice;
import static kz.esep.intake.Reading.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.esep.fixtures.HandMadeXlsx.Raw;
import kz.esep.fixtures.OfficeWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into cells. The first notice stands in row 3; {@code placed} in H, {@code hearing_on} in L. */
final class CellsTest {

    @ParameterizedTest
    @CsvSource({"hearing_no, B3", "project, C3", "form, F3", "placed, H3", "hearing_on, L3"})
    void a_required_cell_left_blank_leaves_the_row_out(String column, String cell) {
        isLeftOut(column, "", "C001 " + cell);
        isLeftOut(column, " \u00a0", "C001 " + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "иә", "да", "yes", "true", "1", "+", "иә / да", "ИӘ", "Да ", "YES", "True", "Иә/да", "ИСТИНА", "АҚИҚАТ",
                "«да»", "Да."
            })
    void yes_may_be_typed_in_many_ways(String typed) {
        assertThat(placed(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "жоқ",
                "нет",
                "no",
                "false",
                "0",
                "-",
                "–",
                "жоқ / нет",
                "ЖОҚ",
                "Нет\u00a0",
                "No",
                "FALSE",
                "жок",
                "ложь",
                "жалған"
            })
    void no_may_be_typed_in_many_ways(String typed) {
        assertThat(placed(typed)).isFalse();
    }

    @Test
    void yes_and_no_may_be_numbers_and_logical_values() {
        assertThat(placed(1)).isTrue();
        assertThat(placed(1.0)).isTrue();
        assertThat(placed(true)).isTrue();
        assertThat(placed(0)).isFalse();
        assertThat(placed(false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"мүмкін", "2", "??", "иә жоқ", "x"})
    void what_is_neither_yes_nor_no_leaves_the_row_out(String typed) {
        isLeftOut("placed", typed, "C003 H3");
        isLeftOut("in_rubric", typed, "C003 K3");
    }

    @ParameterizedTest
    @CsvSource({
        "meeting, meeting",
        "survey, survey",
        "discussion, discussion",
        "ашық жиналыс, meeting",
        "открытое собрание, meeting",
        "ашық жиналыс / открытое собрание, meeting",
        "СОБРАНИЕ, meeting",
        "сауалнама, survey",
        "опрос, survey",
        "сауалнама / опрос, survey",
        "жария талқылау, discussion",
        "публичное обсуждение, discussion",
        "жария  талқылау / публичное обсуждение, discussion"
    })
    void a_form_is_known_by_code_and_in_either_language(String typed, String form) {
        assertThat(row(Reading.of(notice("form", typed))).text("form")).isEqualTo(form);
    }

    @Test
    void a_form_that_is_none_of_the_list_leaves_the_row_out() {
        isLeftOut("form", "митинг", "C004 F3");
        isLeftOut("form", "жиналыс емес", "C004 F3");
    }

    @Test
    void an_error_of_a_formula_leaves_the_row_out() {
        Raw error = new Raw("<c t='e'><f>1/0</f><v>#DIV/0!</v></c>");
        isLeftOut("hearing_on", error, "C005 L3");
        isLeftOut("project", error, "C005 C3");
        isLeftOut("received_on", error, "C005 G3");
    }

    @Test
    void a_cell_that_stands_twice_leaves_the_row_out_for_programs_disagree_what_it_holds() {
        isLeftOut("hearing_on", new Raw("<c><v>44512</v></c><c><v>44513</v></c>"), "C015 L3");
    }

    @Test
    void a_formula_without_its_result_leaves_the_row_out() {
        isLeftOut("hearing_on", new Raw("<c><f>TODAY()</f></c>"), "C006 L3");
    }

    @Test
    void a_text_that_the_file_does_not_hold_is_named() {
        isLeftOut("hearing_no", new Raw("<c t='s'><v>999</v></c>"), "C019 B3");
        isLeftOut("hearing_on", new Raw("<c t='s'><v>999</v></c>"), "C019 L3");
    }

    @Test
    void a_descriptive_cell_that_cannot_be_read_is_taken_as_blank() {
        Submission submission = Reading.of(notice("note", new Raw("<c t='e'><v>#N/A</v></c>")));
        assertThat(Reading.findings(submission)).containsExactly("C013 Q3");
        assertThat(row(submission).text("note")).isEmpty();
    }

    @Test
    void a_date_where_a_text_belongs_is_pointed_out() {
        Submission submission = Reading.of(notice("project", LocalDate.of(2021, 6, 15)));
        assertThat(Reading.findings(submission)).containsExactly("C014 C3");
        assertThat(row(submission).text("project")).isEqualTo("15.06.2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1,5", "1.5", "жетеу", "−5", "TRUE"})
    void what_is_no_whole_number_is_left_out(String typed) {
        Submission submission = Reading.of(declared(typed));
        assertThat(Reading.findings(submission)).containsExactly("C010 D3");
        assertThat(submission.findSheet("declared").orElseThrow().rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "' 25 ', 25", "1 234, 1234", "1\u00a0234, 1234", "0, 0"})
    void a_whole_number_may_be_typed_as_text(String typed, int count) {
        Submission submission = Reading.of(declared(typed));
        assertThat(Reading.findings(submission)).containsExactly("C030 D3");
        assertThat(submission.findSheet("declared").orElseThrow().rows().get(0).count("value"))
                .contains(count);
    }

    @Test
    void every_error_of_a_row_is_named_and_the_row_is_left_out_once() {
        OfficeWorkbook workbook = OfficeWorkbook.of("KZ-19", "2021-11")
                .notice("form", "митинг", "placed", "?", "hearing_on", "")
                .notice();
        Submission submission = Reading.of(workbook.passport("protocols", "nothing"));
        assertThat(Reading.findings(submission)).containsExactlyInAnyOrder("C004 F3", "C003 H3", "C001 L3");
        SubmissionSheet notices = submission.findSheet("notices").orElseThrow();
        assertThat(notices.rows()).extracting(SubmissionSheet.Row::number).containsExactly(4);
        assertThat(notices.leftOut()).isEqualTo(1);
    }

    @Test
    void a_row_with_its_number_alone_is_blank() {
        OfficeWorkbook workbook = OfficeWorkbook.of("KZ-19", "2021-11")
                .notice()
                .row("notices", "note", " ")
                .row("notices")
                .notice("hearing_no", "N9");
        Submission submission = Reading.of(workbook.passport("protocols", "nothing"));
        assertThat(submission.findings()).isEmpty();
        assertThat(submission.findSheet("notices").orElseThrow().rows())
                .extracting(SubmissionSheet.Row::number)
                .containsExactly(3, 6);
    }

    private static boolean placed(Object value) {
        Submission submission = Reading.of(notice("placed", value));
        assertThat(submission.findings()).isEmpty();
        return row(submission).answer("placed").orElseThrow();
    }

    private static OfficeWorkbook declared(Object value) {
        return OfficeWorkbook.of("KZ-19", "2021-11").nothing().declared("notices_placed", value);
    }
}
