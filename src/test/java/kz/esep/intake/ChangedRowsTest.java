package kz.esep.intake;

import static kz.esep.intake.FilledBlank.changed;
import static kz.esep.intake.FilledBlank.column;
import static kz.esep.intake.FilledBlank.only;
import static kz.esep.intake.FilledBlank.sheet;
import static kz.esep.intake.FilledBlank.type;
import static kz.esep.intake.FilledBlank.usualValues;
import static kz.esep.intake.FilledBlank.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import kz.esep.finding.Finding;
import kz.esep.finding.Severity;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.Trap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that people hid, inserted, merged, summed up and signed. The notices stand in rows 3 to 6. */
final class ChangedRowsTest {

    @Test
    @Trap(77)
    void hidden_rows_are_read_and_said_so_once() {
        Submission submission = read(notices -> {
            notices.getRow(2).setZeroHeight(true);
            notices.getRow(3).setZeroHeight(true);
            notices.getRow(5).setZeroHeight(true);
            notices.getRow(40).setZeroHeight(true);
        });
        Finding finding = only(submission, "S019", Severity.WARNING);
        assertThat(finding.value()).isEqualTo("3");
        assertThat(finding.arguments()).containsEntry("detail", "3–4, 6");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(77)
    void rows_hidden_by_a_filter_are_read_and_said_so() {
        Submission submission = read(notices -> {
            notices.setAutoFilter(CellRangeAddress.valueOf("A2:Q102"));
            try (XmlCursor filter = notices.getCTWorksheet().getAutoFilter().newCursor()) {
                filter.toEndToken();
                filter.beginElement("filterColumn", HandMadeXlsx.MAIN);
                filter.insertAttributeWithValue("colId", "1");
            }
            notices.getRow(4).setZeroHeight(true);
        });
        Finding finding = only(submission, "S018", Severity.WARNING);
        assertThat(finding.value()).isEqualTo("1");
        assertThat(finding.arguments()).containsEntry("detail", "5");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(77)
    void hidden_columns_are_read_and_said_so_where_they_hold_anything() {
        Submission submission = read(notices -> {
            notices.setColumnHidden(column(notices, "first_seen_on"), true);
            notices.setColumnHidden(column(notices, "note"), true);
        });
        assertThat(only(submission, "S020", Severity.WARNING).value()).contains("Дата первого обнаружения");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(79)
    void rows_inserted_above_the_table_push_it_down_and_no_more() {
        Submission submission = read(notices -> {
            notices.shiftRows(0, notices.getLastRowNum(), 3);
            type(notices, 1, 1, "Қараша айының хабарландырулары");
        });
        assertThat(only(submission, "S013", Severity.INFO).value()).isEqualTo("4");
        assertThat(values(submission)).isEqualTo(usualValues());
        assertThat(row(submission, 6).cell("hearing_no")).isEqualTo("B6");
    }

    @Test
    @Trap(79)
    void rows_inserted_between_codes_and_headings_are_passed_over() {
        Submission submission = read(notices -> {
            notices.shiftRows(1, notices.getLastRowNum(), 2);
            type(notices, 2, 1, "Қараша айының хабарландырулары");
        });
        assertThat(submission.findings()).isEmpty();
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(79)
    void blank_rows_between_are_skipped_without_a_word() {
        Submission submission = read(notices -> notices.shiftRows(4, 60, 5));
        assertThat(submission.findings()).isEmpty();
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @ParameterizedTest
    @Trap(79)
    @ValueSource(strings = {"Итого", "ИТОГО: 4", "Барлығы", "Жиыны:", "Всего объявлений", "Қорытынды", "Бaрлығы"})
    void a_total_of_the_office_s_own_is_not_data(String label) {
        Submission submission = read(notices -> {
            type(notices, 8, 1, label);
            type(notices, 8, 2, 4);
        });
        assertThat(only(submission, "S022", Severity.WARNING).value()).isEqualTo(label);
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(79)
    void a_total_is_known_by_its_formula_too_and_beside_the_table_s_numbers() {
        Submission byFormula = read(notices -> FilledBlank.cell(notices, 8, 2).setCellFormula("COUNTA(B3:B6)"));
        only(byFormula, "S022", Severity.WARNING);
        assertThat(values(byFormula)).isEqualTo(usualValues());
        Submission inFirstColumn = read(notices -> {
            type(notices, 8, 0, "Барлығы");
            type(notices, 8, 2, 4);
        });
        assertThat(only(inFirstColumn, "S022", Severity.WARNING).place().cell()).isEqualTo("8");
    }

    @Test
    @Trap(79)
    void a_full_row_is_data_whatever_its_number_says() {
        Submission submission = read(notices -> type(notices, 3, 1, "Итого"));
        assertThat(submission.findings()).isEmpty();
        assertThat(row(submission, 3).text("hearing_no")).isEqualTo("Итого");
    }

    @ParameterizedTest
    @Trap(79)
    @ValueSource(
            strings = {
                "Исполнитель: Ахметов",
                "* по данным портала",
                "Ескертпе",
                "Облыс бойынша басқа хабарландыру болған жоқ",
                "Других объявлений не поступало"
            })
    void remarks_and_signatures_below_are_not_data(String text) {
        for (int column : new int[] {0, 1}) {
            Submission submission = read(notices -> type(notices, 9, column, text));
            assertThat(only(submission, "S023", Severity.WARNING).value()).isEqualTo(text);
            assertThat(values(submission)).isEqualTo(usualValues());
        }
    }

    @Test
    @Trap(79)
    void a_row_just_begun_is_no_remark() {
        Submission submission = read(notices -> type(notices, 9, 1, "N 9"));
        assertThat(Reading.findings(submission)).contains("C001 C9").doesNotContain("S023 9");
    }

    @Test
    @Trap(79)
    void a_second_table_below_is_an_error_that_says_how_many_rows_it_has() {
        Submission submission = read(notices -> {
            List<String> headings = List.of("Дата слушаний", "Номер слушаний", "Наименование проекта");
            for (int place = 0; place < headings.size(); place++) {
                type(notices, 10, 1 + place, headings.get(place));
            }
            type(notices, 11, 1, "01.12.2021");
            type(notices, 11, 2, "N11");
            type(notices, 12, 2, "N12");
        });
        Finding finding = only(submission, "S024", Severity.ERROR);
        assertThat(finding.place().cell()).isEqualTo("10");
        assertThat(finding.value()).isEqualTo("2");
        assertThat(values(submission)).isEqualTo(usualValues());
        assertThat(submission.findSheet("notices").orElseThrow().leftOut()).isEqualTo(2);
    }

    @Test
    @Trap(79)
    void headings_repeated_over_their_own_columns_are_skipped_and_the_rows_below_read() {
        Submission submission = read(notices -> {
            notices.shiftRows(4, 60, 1);
            for (int place = 1; place < 6; place++) {
                type(notices, 5, place, notices.getRow(1).getCell(place).toString());
            }
        });
        assertThat(only(submission, "S025", Severity.WARNING).place().cell()).isEqualTo("5");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(80)
    void a_value_of_merged_cells_belongs_to_the_first_and_the_other_row_is_left_out() {
        Submission submission = read(notices -> {
            notices.getRow(3).getCell(1).setBlank();
            notices.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
        });
        Finding finding = only(submission, "S026", Severity.ERROR);
        assertThat(finding.place().cell()).isEqualTo("B4");
        assertThat(finding.value()).isEqualTo("B3:B4");
        assertThat(submission.findSheet("notices").orElseThrow().rows())
                .extracting(SubmissionSheet.Row::number)
                .containsExactly(3, 5, 6);
    }

    @Test
    @Trap(80)
    void a_merged_date_that_the_figures_need_is_no_blank_date() {
        Submission submission = read(notices -> {
            int placed = column(notices, "placed_on");
            notices.getRow(5).getCell(placed).setBlank();
            notices.addMergedRegion(new CellRangeAddress(4, 5, placed, placed));
        });
        only(submission, "S026", Severity.ERROR);
        assertThat(submission.findSheet("notices").orElseThrow().leftOut()).isEqualTo(1);
    }

    @Test
    @Trap(80)
    void merged_remarks_are_only_worth_a_word_and_merged_blanks_none() {
        Submission submission = read(notices -> {
            int note = column(notices, "note");
            type(notices, 3, note, "бәріне ортақ");
            notices.addMergedRegion(new CellRangeAddress(2, 3, note, note));
            int survey = column(notices, "survey_from");
            notices.addMergedRegion(new CellRangeAddress(2, 2, survey, survey + 1));
        });
        only(submission, "S027", Severity.WARNING);
        assertThat(row(submission, 3).text("note")).isEqualTo("бәріне ортақ");
        assertThat(row(submission, 4).text("note")).isEmpty();
    }

    private static SubmissionSheet.Row row(Submission submission, int number) {
        return submission.findSheet("notices").orElseThrow().rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Submission read(Consumer<XSSFSheet> change) {
        return Reading.of(changed(workbook -> change.accept(sheet(workbook, "notices"))));
    }
}
