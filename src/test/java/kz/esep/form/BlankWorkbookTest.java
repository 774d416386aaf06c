package kz.esep.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.fixtures.IssuedWorkbook;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blank workbook as another program opens it. */
final class BlankWorkbookTest {

    private static final YearMonth MONTH = YearMonth.of(2021, 11);
    private static final byte[] BLANK = blank("KZ-19");

    private final SubmissionForm form = SubmissionForm.load();
    private XSSFWorkbook workbook = new XSSFWorkbook();

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(BLANK));
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void codes_stand_in_the_hidden_first_row_of_every_data_sheet() {
        for (Sheet design : dataSheets()) {
            XSSFSheet sheet = sheet(design);
            assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
            List<String> codes = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> codes.add(cell.getStringCellValue()));
            List<String> expected = new ArrayList<>(List.of("#" + design.code()));
            design.columns().forEach(column -> expected.add(column.code()));
            assertThat(codes.stream().filter(code -> !ComputedCells.isComputed(code)))
                    .isEqualTo(expected);
            assertThat(codes.stream().filter(ComputedCells::isComputed))
                    .hasSize(SubmissionForm.STATED_SHEETS.contains(design.code()) ? 5 : 0);
        }
    }

    @Test
    void codes_of_the_passport_stand_in_its_hidden_first_column() {
        XSSFSheet passport = sheet(form.getSheet("passport"));
        assertThat(passport.isColumnHidden(0)).isTrue();
        assertThat(passport.isColumnHidden(1)).isFalse();
        Map<String, String> values = new TreeMap<>();
        passport.forEach(row -> values.put(
                row.getCell(0).getStringCellValue(),
                row.getCell(2) == null ? "" : row.getCell(2).toString()));
        assertThat(values)
                .containsEntry("region", "KZ-19 Алматы облысы / Алматинская область")
                .containsEntry("month", "2021-11")
                .containsEntry("submission_no", "1")
                .containsEntry("template_version", "1")
                .containsEntry("notices", "")
                .containsKeys("#passport", "protocols", "office", "executor", "phone", "email", "filled_on");
    }

    @Test
    void headings_are_in_both_languages_and_required_ones_bear_an_asterisk() {
        for (Sheet design : dataSheets()) {
            XSSFSheet sheet = sheet(design);
            assertThat(sheet.getRow(1).getZeroHeight()).isFalse();
            for (int place = 0; place < design.columns().size(); place++) {
                Column column = design.columns().get(place);
                assertThat(sheet.getRow(1).getCell(place + 1).getStringCellValue())
                        .contains(column.labelKk(), column.labelRu())
                        .matches(text -> text.endsWith(" *") == column.required());
            }
        }
    }

    @Test
    @Trap(83)
    void dropdowns_take_their_values_from_the_very_hidden_sheet() {
        int home = workbook.getSheetIndex("esep");
        assertThat(workbook.getSheetVisibility(home)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        int lists = 0;
        for (Sheet design : form.sheets()) {
            for (DataValidation validation : sheet(design).getDataValidations()) {
                if (validation.getValidationConstraint().getValidationType() == ValidationType.LIST) {
                    assertThat(validation.getValidationConstraint().getFormula1())
                            .matches("esep!\\$[A-Z]+\\$2:\\$[A-Z]+\\$\\d+");
                    assertThat(validation.getValidationConstraint().getExplicitListValues())
                            .isNull();
                    lists++;
                }
            }
        }
        assertThat(lists).isGreaterThan(10);
    }

    @Test
    void a_dropdown_offers_exactly_its_choices() {
        Sheet notices = form.getSheet("notices");
        int place = 1 + notices.columns().indexOf(notices.getColumn("placed"));
        String range = sheet(notices).getDataValidations().stream()
                .filter(one -> one.getRegions().getCellRangeAddresses()[0].getFirstColumn() == place)
                .map(one -> one.getValidationConstraint().getFormula1())
                .findFirst()
                .orElseThrow();
        List<String> offered = new ArrayList<>();
        for (var cell : new org.apache.poi.ss.util.AreaReference(range, workbook.getSpreadsheetVersion())
                .getAllReferencedCells()) {
            offered.add(workbook.getSheet("esep")
                    .getRow(cell.getRow())
                    .getCell(cell.getCol())
                    .getStringCellValue());
        }
        assertThat(offered).containsExactly("иә / да", "жоқ / нет");
    }

    @Test
    @Trap(84)
    void checks_while_typing_have_exact_ranges() {
        for (Sheet design : dataSheets()) {
            List<? extends DataValidation> validations = sheet(design).getDataValidations();
            long checked = design.columns().stream()
                    .filter(column -> column.type() != ValueType.TEXT)
                    .count();
            assertThat(validations).hasSize((int) checked);
            for (DataValidation validation : validations) {
                assertThat(validation.getRegions().getCellRangeAddresses())
                        .singleElement()
                        .satisfies(range -> {
                            assertThat(range.getFirstRow() + 1).isEqualTo(3);
                            assertThat(range.getLastRow() + 1).isEqualTo(502);
                            assertThat(range.getFirstColumn()).isEqualTo(range.getLastColumn());
                        });
                assertThat(validation.getShowErrorBox()).isTrue();
            }
        }
    }

    @Test
    void headings_stay_in_sight_and_are_repeated_in_print() {
        for (Sheet design : dataSheets()) {
            XSSFSheet sheet = sheet(design);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 2);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("B:B");
            assertThat(sheet.getPrintSetup().getFitWidth()).as(design.code()).isEqualTo((short)
                    (List.of("notices", "protocols", "feedback", "cases", "aarhus", "consultations")
                                    .contains(design.code())
                            ? 2
                            : 1));
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        }
    }

    @Test
    void paper_bears_the_columns_of_the_form_and_ends_with_the_last_filled_row() {
        for (Sheet design : dataSheets()) {
            String last = CellReference.convertNumToColString(design.columns().size());
            assertThat(workbook.getPrintArea(workbook.getSheetIndex(design.tab())))
                    .isEqualTo("'" + design.tab() + "'!$B:$" + last);
            XSSFSheet sheet = sheet(design);
            int lastFilled = 0;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    boolean onPaper = cell.getColumnIndex() >= 1
                            && cell.getColumnIndex() <= design.columns().size();
                    lastFilled = onPaper ? row.getRowNum() + 1 : lastFilled;
                }
            }
            assertThat(lastFilled).isEqualTo(design.code().equals("declared") ? 18 : 2);
        }
    }

    @Test
    void structure_is_locked_and_only_input_cells_may_be_changed() {
        assertThat(workbook.isStructureLocked()).isTrue();
        for (Sheet design : dataSheets()) {
            XSSFSheet sheet = sheet(design);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getRow(0).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getColumnStyle(1).getLocked()).isFalse();
        }
    }

    @Test
    void the_same_office_and_month_give_the_same_bytes() {
        assertThat(blank("KZ-19")).isEqualTo(BLANK);
        assertThat(blank("KZ-23")).isNotEqualTo(BLANK);
    }

    @Test
    void filled_in_it_gives_the_same_figures_as_any_other_program_would() {
        Filling filling = new Filling();
        filling.line("passport", "executor", "Бас маман");
        filling.line("passport", "notices", "толтырылды / заполнено");
        filling.line("passport", "protocols", "мәлімет жоқ / сведений нет");
        for (int number = 3; number < 6; number++) {
            filling.cell("notices", number, "hearing_no", "N" + number);
            filling.cell("notices", number, "project", "Карьер");
            filling.cell("notices", number, "form", "ашық жиналыс / открытое собрание");
            filling.cell("notices", number, "placed", "иә / да");
            filling.cell("notices", number, "placed_on", LocalDate.of(2021, 11, number));
            filling.cell("notices", number, "first_seen_on", LocalDate.of(2021, 11, number));
            filling.cell("notices", number, "hearing_on", LocalDate.of(2021, 12, 4));
            filling.cell("notices", number, "received_on", LocalDate.of(2021, 11, number));
            filling.cell("notices", number, "in_rubric", "иә / да");
        }
        TestHouse house = TestHouse.in(folder);
        house.drop("a.xlsx", workbook("KZ-19", filling));
        house.drop("b.xlsx", OfficeWorkbook.of("KZ-23", "2021-11").nothing());
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).isEmpty();
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("3");
        assertThat(house.count("2021-11", "KZ-19", "notice_short_lead")).isEqualTo("1");
        assertThat(house.count("2021-11", "ALL", "violations_total")).isEqualTo("1");
    }

    private List<Sheet> dataSheets() {
        return form.sheets().stream()
                .filter(sheet -> !sheet.code().equals("passport"))
                .toList();
    }

    private XSSFSheet sheet(Sheet design) {
        return workbook.getSheet(design.tab());
    }

    private static byte[] blank(String region) {
        return workbook(region, new Filling());
    }

    private static byte[] workbook(String region, Filling filling) {
        return IssuedWorkbook.of(region, MONTH, filling);
    }
}
