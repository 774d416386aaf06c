package kz.esep.intake;

import static kz.esep.intake.FilledBlank.cell;
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
import kz.esep.finding.FindingCode;
import kz.esep.finding.Severity;
import kz.esep.fixtures.Trap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** Columns that people added, moved, renamed, deleted or pasted over. */
final class ChangedColumnsTest {

    /** Far to the right of every column of ours. */
    private static final int FREE = 60;

    @Test
    @Trap(78)
    void a_column_of_the_office_s_own_is_named_and_not_read() {
        Submission submission = read(notices -> {
            type(notices, 2, FREE, "Жауапты маман");
            type(notices, 4, FREE, "Ахметов");
        });
        assertThat(only(submission, "S017", Severity.INFO).value()).isEqualTo("Жауапты маман");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(78)
    void a_value_without_heading_is_named_by_its_column() {
        Submission submission = read(notices -> type(notices, 4, FREE, "?"));
        assertThat(only(submission, "S017", Severity.INFO).value()).isEqualTo("BI");
    }

    @Test
    void formulas_beside_the_table_are_no_data() {
        assertThat(read(notices -> {
                            type(notices, 2, FREE, "Мерзімі");
                            cell(notices, 3, FREE).setCellFormula("L3-30");
                        })
                        .findings())
                .isEmpty();
    }

    @Test
    @Trap(85)
    void a_value_typed_over_a_formula_of_a_row_is_told_and_not_read() {
        Submission submission = read(notices -> {
            int state = column(notices, "~state");
            cell(notices, 3, state).removeFormula();
            type(notices, 3, state, "мерзімінде");
            type(notices, 4, state, 125);
            type(notices, 6, state, " ");
        });
        Finding finding = only(submission, "S033", Severity.WARNING);
        assertThat(finding.value()).isEqualTo("мерзімінде");
        assertThat(finding.arguments()).containsEntry("read", "S3:S4");
        assertThat(finding.place().cell()).isEqualTo("S3");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(85)
    void a_number_typed_over_a_formula_of_the_totals_is_told_and_not_read() {
        Submission submission = Reading.of(changed(workbook -> {
            XSSFSheet check = sheet(workbook, "check");
            cell(check, 5, 2).removeFormula();
            type(check, 5, 2, 125);
        }));
        Finding finding = only(submission, "S033", Severity.WARNING);
        assertThat(finding.value()).isEqualTo("125");
        assertThat(finding.place().cell()).isEqualTo("C5");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(78)
    void a_moved_column_is_read_by_its_code() {
        Submission submission = read(notices -> {
            int url = column(notices, "url");
            int note = column(notices, "note");
            for (int number = 1; number <= 2; number++) {
                String first = cell(notices, number, url).getStringCellValue();
                type(notices, number, url, cell(notices, number, note).getStringCellValue());
                type(notices, number, note, first);
            }
            type(notices, 3, note, "https://esep.example");
        });
        assertThat(only(submission, "S015", Severity.INFO).value()).isEqualTo("Сілтеме / Ссылка");
        SubmissionSheet.Row row =
                submission.findSheet("notices").orElseThrow().rows().get(0);
        assertThat(row.text("url")).isEqualTo("https://esep.example");
        assertThat(row.text("note")).isEmpty();
    }

    @Test
    @Trap(78)
    void a_rewritten_heading_changes_nothing_but_is_told() {
        Submission submission = read(notices -> type(notices, 2, column(notices, "hearing_on"), "Күні"));
        Finding finding = only(submission, "S016", Severity.INFO);
        assertThat(finding.value()).isEqualTo("Күні");
        assertThat(finding.arguments()).containsEntry("expected", "Тыңдау күні / Дата слушаний");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(78)
    void headings_exchanged_below_the_codes_refuse_the_workbook_and_ask() {
        Submission submission = read(notices -> {
            type(notices, 2, column(notices, "placed_on"), "Дата первого обнаружения");
            type(notices, 2, column(notices, "first_seen_on"), "Орналастырылған күні (беттегі)");
        });
        List<Finding> asked = submission.findings().stream()
                .filter(finding -> finding.code() == FindingCode.S035)
                .toList();
        assertThat(asked).hasSize(2).allMatch(finding -> finding.severity() == Severity.BLOCKER);
        assertThat(asked.get(0).value()).isEqualTo("Дата первого обнаружения");
        assertThat(asked.get(0).arguments().get("expected")).contains("Дата размещения (на странице)");
        assertThat(asked.get(0).place().cell()).isEqualTo("I2");
        assertThat(Reading.findings(submission)).containsExactly("S035 I2", "S035 J2");
        assertThat(submission.isUsable()).isFalse();
    }

    @Test
    @Trap(78)
    void a_heading_in_one_language_or_without_its_asterisk_is_the_same_heading() {
        assertThat(read(notices -> {
                            type(notices, 2, column(notices, "hearing_on"), "Дата слушаний");
                            type(notices, 2, column(notices, "hearing_no"), "ТЫҢДАУ НӨМІРІ/Номер  слушаний");
                        })
                        .findings())
                .isEmpty();
    }

    @Test
    @Trap(78)
    void a_mistyped_code_is_read_as_it_was_meant() {
        Submission submission = read(notices -> type(notices, 1, column(notices, "placed_on"), "Рlаced_оn"));
        Finding finding = only(submission, "S014", Severity.INFO);
        assertThat(finding.value()).isEqualTo("Рlаced_оn");
        assertThat(finding.arguments()).containsEntry("read", "placed_on");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(78)
    void a_deleted_column_refuses_the_workbook_where_figures_need_it() {
        Submission needed = read(notices -> type(notices, 1, column(notices, "placed_on"), ""));
        assertThat(Reading.findings(needed)).contains("S002");
        assertThat(needed.isUsable()).isFalse();
        Submission descriptive = read(notices -> type(notices, 1, column(notices, "initiator"), ""));
        assertThat(only(descriptive, "S003", Severity.WARNING).value()).isEqualTo("initiator");
    }

    @Test
    @Trap(78)
    void a_column_inserted_before_all_others_only_moves_them() {
        Submission submission = read(notices -> {
            notices.shiftColumns(0, column(notices, "note"), 1);
            notices.getCTWorksheet().unsetDataValidations();
        });
        assertThat(submission.findSheet("notices").orElseThrow().rows()).hasSize(4);
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(82)
    void a_dropdown_that_was_pasted_over_is_told_once_a_column() {
        Submission submission =
                read(notices -> notices.getCTWorksheet().getDataValidations().getDataValidationList().stream()
                        .filter(one -> one.getSqref().get(0).toString().startsWith("H3:"))
                        .forEach(one -> one.setSqref(List.of("H3", "H6:H502"))));
        Finding finding = only(submission, "S028", Severity.WARNING);
        assertThat(finding.value()).isEqualTo("H4:H5");
        assertThat(finding.arguments().get("expected")).contains("Размещено");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(82)
    void a_value_that_bypassed_the_dropdown_is_checked_again() {
        Submission submission = read(notices -> type(notices, 4, column(notices, "placed"), "белгісіз"));
        assertThat(only(submission, "C003", Severity.ERROR).place().cell()).isEqualTo("H4");
    }

    private static Submission read(Consumer<XSSFSheet> change) {
        return Reading.of(changed(workbook -> change.accept(sheet(workbook, "notices"))));
    }
}
