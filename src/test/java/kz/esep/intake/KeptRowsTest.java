package kz.esep.intake;

import static kz.esep.intake.FilledBlank.changed;
import static kz.esep.intake.FilledBlank.column;
import static kz.esep.intake.FilledBlank.only;
import static kz.esep.intake.FilledBlank.sheet;
import static kz.esep.intake.FilledBlank.type;
import static kz.esep.intake.FilledBlank.usualValues;
import static kz.esep.intake.FilledBlank.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.esep.finding.Finding;
import kz.esep.finding.Severity;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.Trap;
import kz.esep.form.Column;
import kz.esep.form.SubmissionForm;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of data that look like headings, totals or remarks and must not be lost. The notices stand in rows 3 to 6. */
final class KeptRowsTest {

    @Test
    @Trap(79)
    void without_the_row_of_headings_the_rows_below_the_codes_are_all_read() {
        Submission submission = read(KeptRowsTest::deleteHeadings);
        Finding finding = only(submission, "S034", Severity.WARNING);
        assertThat(finding.value()).isEqualTo("2");
        assertThat(finding.place().cell()).isEqualTo("2");
        assertThat(submission.findSheet("notices").orElseThrow().rows())
                .extracting(row -> row.text("hearing_no"))
                .containsExactly("N3", "N4", "N5", "N6");
    }

    @Test
    @Trap(79)
    void without_the_row_of_headings_even_a_row_just_begun_is_data() {
        Submission submission = read(notices -> {
            deleteHeadings(notices);
            for (int place = 2; place < 17; place++) {
                type(notices, 2, place, "");
            }
        });
        assertThat(Reading.findings(submission)).contains("S034 2", "C001 C2").doesNotContain("S016 B2");
    }

    @ParameterizedTest
    @Trap(79)
    @CsvSource({"declared, notices_placed, 5", "declared, notices_placed, 1 250", "indicators, requests, '5,5'"})
    void without_the_row_of_headings_a_number_typed_as_text_makes_the_first_row_data(
            String sheet, String code, String value) {
        List<String> codes = SubmissionForm.load().getSheet(sheet).columns().stream()
                .map(Column::code)
                .toList();
        List<Object> head = new ArrayList<>(List.of("#" + sheet));
        head.addAll(codes);
        List<Object> row = new ArrayList<>(List.of(1));
        codes.forEach(column -> row.add(column.equals("code") ? code : column.equals("value") ? value : ""));
        OfficeWorkbook workbook =
                OfficeWorkbook.of("KZ-19", "2021-11").nothing().changed(with -> with.grid("Лист", List.of(head, row)));
        Submission submission = Reading.of(workbook);
        assertThat(Reading.findings(submission)).contains("S034 2").doesNotContain("S016 B2");
        assertThat(submission.findSheet(sheet).orElseThrow().filled()).isEqualTo(1);
    }

    @Test
    @Trap(79)
    void headings_all_rewritten_are_still_headings() {
        Submission submission = read(notices -> {
            for (int place = 1; place < 17; place++) {
                type(notices, 2, place, "Баған атауы");
            }
        });
        assertThat(Reading.findings(submission)).contains("S016 B2").doesNotContain("S034 2");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(79)
    void a_filled_row_without_its_number_is_no_total_though_its_remark_is_a_sum() {
        Submission submission = read(notices -> {
            type(notices, 4, 1, "");
            FilledBlank.cell(notices, 4, column(notices, "note")).setCellFormula("SUM(1,2)");
        });
        assertThat(Reading.findings(submission)).contains("C001 B4").doesNotContain("S022 4");
        assertThat(submission.findSheet("notices").orElseThrow().leftOut()).isEqualTo(1);
    }

    @ParameterizedTest
    @Trap(79)
    @CsvSource({"0, Всего 6", "2, Сумма: реконструкция", "0, Исполнитель: Ахметов"})
    void a_filled_row_without_its_number_is_data_whatever_its_label(int place, String label) {
        Submission submission = read(notices -> {
            type(notices, 4, 1, "");
            type(notices, 4, place, label);
        });
        assertThat(Reading.findings(submission)).contains("C001 B4").doesNotContain("S022 4", "S023 4");
        assertThat(submission.findSheet("notices").orElseThrow().leftOut()).isEqualTo(1);
    }

    @ParameterizedTest
    @Trap(79)
    @CsvSource({"placed_on, 05.11.2021", "placed, иә", "form, опрос"})
    void one_day_or_answer_or_choice_makes_a_row_data(String column, String value) {
        Submission submission = read(notices -> {
            type(notices, 9, 1, "Итого");
            type(notices, 9, column(notices, column), value);
        });
        assertThat(Reading.findings(submission)).contains("C001 C9").doesNotContain("S022 9");
    }

    @Test
    @Trap(79)
    void counts_in_columns_of_days_and_answers_leave_a_total_a_total() {
        Submission submission = read(notices -> {
            type(notices, 8, 1, "Барлығы");
            type(notices, 8, column(notices, "placed"), 1);
            type(notices, 8, column(notices, "in_rubric"), "1");
            FilledBlank.cell(notices, 8, column(notices, "placed_on")).setCellFormula("COUNTA(I3:I6)");
        });
        only(submission, "S022", Severity.WARNING);
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @ParameterizedTest
    @Trap(79)
    @ValueSource(strings = {"19-106 Строительство дороги", "№ 2021-09-001 Карьер кеңейту жобасы"})
    void a_number_with_its_project_in_one_cell_is_no_remark(String text) {
        Submission submission = read(notices -> type(notices, 9, 1, text));
        assertThat(Reading.findings(submission)).contains("C001 C9").doesNotContain("S023 9");
    }

    @ParameterizedTest
    @Trap(79)
    @ValueSource(
            strings = {
                "2021-11 айында басқа хабарландыру болған жоқ",
                "2020-2021 жылдары тыңдау өткен жоқ",
                "01.12.2021 других объявлений нет",
                "10-15 дней до слушаний"
            })
    void a_remark_may_begin_with_a_month_or_days(String text) {
        only(read(notices -> type(notices, 9, 1, text)), "S023", Severity.WARNING);
    }

    private static void deleteHeadings(XSSFSheet notices) {
        notices.removeRow(notices.getRow(1));
        notices.shiftRows(2, notices.getLastRowNum(), -1);
        notices.getCTWorksheet().getDataValidations().getDataValidationList().forEach(one -> {
            List<?> ranges = one.getSqref();
            one.setSqref(ranges.stream()
                    .map(range -> range.toString().replaceFirst("3:", "2:"))
                    .toList());
        });
    }

    private static Submission read(Consumer<XSSFSheet> change) {
        return Reading.of(changed(workbook -> change.accept(sheet(workbook, "notices"))));
    }
}
