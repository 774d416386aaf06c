package kz.esep.intake;

import static kz.esep.intake.FilledBlank.cell;
import static kz.esep.intake.FilledBlank.changed;
import static kz.esep.intake.FilledBlank.only;
import static kz.esep.intake.FilledBlank.sheet;
import static kz.esep.intake.FilledBlank.type;
import static kz.esep.intake.FilledBlank.usualValues;
import static kz.esep.intake.FilledBlank.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.esep.finding.Finding;
import kz.esep.finding.Severity;
import kz.esep.fixtures.Trap;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Sheets that people renamed, copied, deleted, hid, protected. */
final class ChangedSheetsTest {

    @Test
    @Trap({75, 89})
    void a_workbook_nobody_changed_gives_no_remark() {
        Submission submission = Reading.of(changed(workbook -> {}));
        assertThat(submission.findings()).isEmpty();
        assertThat(submission.findSheet("notices").orElseThrow().rows()).hasSize(4);
        assertThat(submission.findSheet("protocols").orElseThrow().rows()).hasSize(1);
    }

    @Test
    @Trap(75)
    void a_sheet_is_found_by_its_code_when_its_tab_was_renamed_and_moved() {
        Submission submission = Reading.of(changed(workbook -> {
            int place = workbook.getSheetIndex(sheet(workbook, "notices"));
            workbook.setSheetName(place, "Лист1");
            workbook.setSheetOrder("Лист1", 0);
        }));
        assertThat(submission.findings()).isEmpty();
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(75)
    void a_deleted_first_row_refuses_the_workbook_and_the_sheet_is_named() {
        Submission submission = Reading.of(changed(workbook -> {
            XSSFSheet notices = sheet(workbook, "notices");
            notices.removeRow(notices.getRow(0));
            notices.shiftRows(1, notices.getLastRowNum(), -1);
            workbook.setSheetName(workbook.getSheetIndex(notices), "Лист1");
        }));
        Finding finding = only(submission, "S010", Severity.BLOCKER);
        assertThat(finding.value()).isEqualTo("Лист1");
        assertThat(finding.arguments()).containsEntry("expected", "Хабарландырулар / Объявления");
        assertThat(submission.isUsable()).isFalse();
    }

    @Test
    @Trap(75)
    void an_overwritten_mark_is_recognised_by_the_name_of_the_tab() {
        Submission submission = Reading.of(changed(workbook -> type(sheet(workbook, "protocols"), 1, 0, "№")));
        assertThat(only(submission, "S010", Severity.BLOCKER).arguments())
                .containsEntry("expected", "Хаттамалар / Протоколы");
    }

    @Test
    @Trap(75)
    void a_passport_without_its_mark_is_named_too() {
        Submission submission = Reading.of(changed(workbook -> type(sheet(workbook, "passport"), 1, 0, "")));
        assertThat(only(submission, "S010", Severity.BLOCKER).arguments()).containsEntry("expected", "Паспорт");
    }

    @Test
    @Trap(75)
    void a_sheet_that_may_be_absent_is_an_error_when_its_rows_are_lost() {
        Submission submission = Reading.of(changed(workbook -> {
            type(sheet(workbook, "feedback"), 3, 1, "Қоршаған орта басқармасы");
            type(sheet(workbook, "feedback"), 1, 0, "№");
        }));
        only(submission, "S011", Severity.ERROR);
        assertThat(submission.isUsable()).isTrue();
        assertThat(submission.findSheet("feedback")).isEmpty();
    }

    @Test
    @Trap(75)
    void all_missing_sheets_are_listed_at_once() {
        Submission submission = Reading.of(changed(workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex(sheet(workbook, "notices")));
            workbook.removeSheetAt(workbook.getSheetIndex(sheet(workbook, "protocols")));
        }));
        assertThat(submission.findings()).extracting(Finding::value).contains("notices", "protocols");
        assertThat(Reading.findings(submission)).containsOnly("S001");
    }

    @Test
    @Trap(75)
    void an_exact_or_empty_copy_of_a_sheet_is_passed_over_with_a_warning() {
        Submission exact = Reading.of(changed(workbook -> copy(workbook, "notices")));
        assertThat(only(exact, "S012", Severity.WARNING).place().sheet()).contains("(2)");
        assertThat(values(exact)).isEqualTo(usualValues());

        Submission empty = Reading.of(changed(workbook -> clear(copy(workbook, "notices"))));
        assertThat(only(empty, "S012", Severity.WARNING).value()).contains("(2)");
        assertThat(values(empty)).isEqualTo(usualValues());

        Submission firstEmpty = Reading.of(changed(workbook -> {
            copy(workbook, "notices");
            clear(sheet(workbook, "notices"));
        }));
        assertThat(only(firstEmpty, "S012", Severity.WARNING).arguments().get("expected"))
                .contains("(2)");
        assertThat(values(firstEmpty)).isEqualTo(usualValues());
    }

    @Test
    @Trap({75, 79})
    void a_copy_without_headings_is_not_empty_when_a_row_stands_behind_its_codes() {
        Submission copied = Reading.of(changed(workbook -> leaveOneRow(copy(workbook, "notices"))));
        only(copied, "S008", Severity.BLOCKER);
        Submission original = Reading.of(changed(workbook -> {
            copy(workbook, "notices");
            leaveOneRow(sheet(workbook, "notices"));
        }));
        only(original, "S008", Severity.BLOCKER);
        Submission onlyOne = Reading.of(changed(workbook -> {
            clear(copy(workbook, "notices"));
            leaveOneRow(sheet(workbook, "notices"));
        }));
        assertThat(Reading.findings(onlyOne)).contains("S012", "S034 2");
        assertThat(onlyOne.findSheet("notices").orElseThrow().rows())
                .extracting(row -> row.text("hearing_no"))
                .containsExactly("N3");
    }

    @Test
    @Trap(75)
    void an_empty_copy_is_empty_whatever_was_done_to_its_headings() {
        Submission rewritten = Reading.of(changed(workbook -> {
            XSSFSheet copy = copy(workbook, "notices");
            clear(copy);
            for (int place = 1; place < 17; place++) {
                type(copy, 2, place, "Баған атауы");
            }
        }));
        only(rewritten, "S012", Severity.WARNING);
        Submission pushedDown = Reading.of(changed(workbook -> {
            XSSFSheet copy = copy(workbook, "notices");
            clear(copy);
            copy.shiftRows(1, 1, 1);
            type(copy, 2, 1, "Қараша айының хабарландырулары");
        }));
        only(pushedDown, "S012", Severity.WARNING);
    }

    @Test
    @Trap(75)
    void two_different_sheets_of_one_code_refuse_the_workbook() {
        Submission submission = Reading.of(changed(workbook -> type(copy(workbook, "notices"), 3, 1, "N99")));
        only(submission, "S008", Severity.BLOCKER);
    }

    @Test
    @Trap(75)
    void a_mark_with_look_alike_letters_is_mended_on_the_record() {
        Submission submission = Reading.of(changed(workbook -> type(sheet(workbook, "notices"), 1, 0, "#Nоtiсes ")));
        assertThat(only(submission, "S014", Severity.INFO).arguments()).containsEntry("read", "#notices");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(76)
    void hidden_sheets_with_rows_are_read_with_a_warning() {
        for (SheetVisibility hidden : List.of(SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN)) {
            Submission submission = Reading.of(changed(workbook ->
                    workbook.setSheetVisibility(workbook.getSheetIndex(sheet(workbook, "notices")), hidden)));
            assertThat(only(submission, "S021", Severity.WARNING).value()).isEqualTo("4");
            assertThat(values(submission)).isEqualTo(usualValues());
        }
    }

    @Test
    @Trap(76)
    void a_hidden_sheet_without_rows_is_nothing_to_speak_of() {
        Submission submission = Reading.of(changed(workbook ->
                workbook.setSheetVisibility(workbook.getSheetIndex(sheet(workbook, "cases")), SheetVisibility.HIDDEN)));
        assertThat(submission.findings()).isEmpty();
    }

    @Test
    @Trap(76)
    void a_changed_list_on_the_hidden_sheet_is_a_warning() {
        Submission submission = Reading.of(changed(workbook -> {
            XSSFSheet home = workbook.getSheet("esep");
            type(home, 4, FilledBlank.column(home, "yes_no"), "ішінара / частично");
        }));
        Finding finding = only(submission, "S029", Severity.WARNING);
        assertThat(finding.value()).isEqualTo("иә / да; жоқ / нет; ішінара / частично");
        assertThat(finding.arguments()).containsEntry("expected", "иә / да; жоқ / нет");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    void a_list_with_words_of_workbooks_issued_before_is_unchanged() {
        Submission submission = Reading.of(changed(workbook -> {
            XSSFSheet home = workbook.getSheet("esep");
            int column = FilledBlank.column(home, "feedback_kind");
            assertThat(home.getRow(3).getCell(column).getStringCellValue())
                    .isEqualTo(
                            "бюджеттік бағдарламаның іске асырылуы туралы есеп / отчёт о реализации бюджетной программы");
            type(home, 4, column, "бюджетті атқару есебі / отчёт об исполнении бюджета");
        }));
        assertThat(submission.findings()).isEmpty();
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(76)
    void a_list_of_regions_that_is_not_the_months_is_a_warning_with_what_differs() {
        Submission submission = Reading.of(changed(workbook -> {
            XSSFSheet home = workbook.getSheet("esep");
            type(home, 2, FilledBlank.column(home, "region"), "KZ-10 Абай облысы / область Абай");
        }));
        Finding finding = only(submission, "S037", Severity.WARNING);
        assertThat(finding.value()).isEqualTo("KZ-10 Абай облысы / область Абай");
        assertThat(finding.arguments()).containsEntry("expected", "KZ-71 Нұр-Сұлтан қаласы / город Нур-Султан");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(76)
    void a_list_that_is_gone_from_the_hidden_sheet_is_a_warning() {
        Submission submission = Reading.of(changed(workbook -> {
            XSSFSheet home = workbook.getSheet("esep");
            type(home, 1, FilledBlank.column(home, "yes_no"), "");
        }));
        assertThat(only(submission, "S038", Severity.WARNING).value()).isEqualTo("yes_no");
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    @Test
    @Trap(76)
    void a_changed_identity_on_the_hidden_sheet_refuses_the_workbook() {
        Submission submission = Reading.of(changed(workbook -> type(workbook.getSheet("esep"), 3, 1, "KZ-23")));
        only(submission, "T006", Severity.BLOCKER);
    }

    @Test
    @Trap(88)
    void broken_and_double_names_do_not_touch_the_reading() {
        Submission submission = Reading.of(changed(workbook -> {
            name(workbook, -1, "тізім", "#REF!");
            name(workbook, 1, "тізім", "#REF!");
        }));
        assertThat(values(submission)).isEqualTo(usualValues());
        assertThat(submission.isUsable()).isTrue();
    }

    @Test
    @Trap({87, 89})
    void remarks_colours_tables_and_passwords_do_not_touch_the_reading() {
        Submission submission = Reading.of(changed(workbook -> {
            XSSFSheet notices = sheet(workbook, "notices");
            var formatting = notices.getSheetConditionalFormatting();
            formatting.addConditionalFormatting(
                    new CellRangeAddress[] {CellRangeAddress.valueOf("B3:B9")},
                    formatting.createConditionalFormattingRule("$B3=\"N3\""));
            cell(notices, 3, 1).setCellComment(remark(notices));
            notices.protectSheet("ұмытылған");
            workbook.lockStructure();
        }));
        assertThat(submission.findings()).isEmpty();
        assertThat(values(submission)).isEqualTo(usualValues());
    }

    private static Comment remark(XSSFSheet sheet) {
        var drawing = sheet.createDrawingPatriarch();
        var remark = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 2, 2, 4, 5));
        remark.setString(new XSSFRichTextString("01.01.2022"));
        return remark;
    }

    private static void name(XSSFWorkbook workbook, int sheet, String text, String target) {
        XSSFName name = workbook.createName();
        if (sheet >= 0) {
            name.setSheetIndex(sheet);
        }
        name.setNameName(text);
        name.setRefersToFormula(target);
    }

    private static XSSFSheet copy(XSSFWorkbook workbook, String code) {
        int place = workbook.getSheetIndex(sheet(workbook, code));
        return workbook.cloneSheet(place, "Лист (2)");
    }

    /** Only the first row of data is left, and stands where the headings stood. */
    private static void leaveOneRow(XSSFSheet sheet) {
        clear(sheet, 4);
        sheet.removeRow(sheet.getRow(1));
        sheet.shiftRows(2, 2, -1);
    }

    private static void clear(XSSFSheet sheet) {
        clear(sheet, 3);
    }

    private static void clear(XSSFSheet sheet, int first) {
        for (int number = first; number <= FilledBlank.LAST_NOTICE; number++) {
            sheet.removeRow(sheet.getRow(number - 1));
        }
    }
}
