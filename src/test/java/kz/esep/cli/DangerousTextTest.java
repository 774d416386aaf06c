package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.CsvTable;
import kz.esep.word.DocxText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text of an office that another program would run, or that no document may hold. */
final class DangerousTextTest {

    private static final String COMMAND = "=cmd|' /C calc'!A0";

    @TempDir
    Path folder;

    @Test
    void what_looks_like_a_formula_never_reaches_a_table_as_one() throws IOException {
        TestHouse house = run(COMMAND, "+7 701 123", "@x", "-2+3", "\tтабуляция");
        for (String table : List.of("violations.csv", "findings.csv", "totals.csv", "discrepancies.csv")) {
            for (CsvTable.Row row : house.table("output/2021-11/" + table)) {
                assertThat(row.values().values()).noneMatch(DangerousTextTest::isFormula);
            }
        }
        assertThat(house.text("output/2021-11/violations.csv")).contains("'" + COMMAND, ",'@file.xlsx,");
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(house.bytes("output/2021-11/consolidated.xlsx")))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING && isFormula(cell.getStringCellValue())) {
                            texts.add(cell.getStringCellValue());
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        }
                    }
                }
            }
        }
        assertThat(texts).contains(COMMAND, "+7 701 123", "@x", "-2+3", "@file.xlsx");
    }

    @Test
    void a_letter_left_out_of_a_document_is_told_with_its_place() {
        TestHouse house = TestHouse.in(folder);
        house.replace(
                "templates/reference/ministry.csv",
                "Министерство экологии, геологии",
                "Министерство\u0001 экологии, геологии");
        house.drop("a.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").nothing());
        assertThat(house.run("run").status()).isZero();
        assertThat(DocxText.of(house.bytes("output/2021-11/analysis.ru.docx"))).contains("Министерство экологии");
        assertThat(house.table("output/findings.csv"))
                .filteredOn(row -> row.get("code").equals("D033"))
                .isNotEmpty()
                .allMatch(row -> row.get("file").equals("documents/analysis.ru.docx")
                        && row.get("message_ru").contains("U+0001")
                        && row.get("message_ru").contains(">>${ministry.name}<<"));
    }

    @Test
    void characters_no_document_may_hold_do_not_stop_the_month() throws IOException {
        TestHouse house = run("а_x0001_б", "а_xD800_б", "а_xFFFE_б", "_x005F_x0041_", "<б> & \"в\"");
        String text = DocxText.of(house.bytes("output/2021-11/analysis.kk.docx"));
        assertThat(text).isNotEmpty();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(house.bytes("output/2021-11/consolidated.xlsx")))) {
            assertThat(workbook.getNumberOfSheets()).isPositive();
            assertThat(projects(workbook)).contains("_x0041_", "<б> & \"в\"");
        }
    }

    @Test
    void a_file_name_cannot_lead_out_of_the_archive() {
        TestHouse house = TestHouse.in(folder);
        house.drop(
                "=1+1/~x/a../KZ-19 (1).xlsx",
                OfficeWorkbook.of("KZ-19", "2021-11").nothing());
        assertThat(house.run("run").status()).isZero();
        assertThat(house.path("output/archive/2021-11/r001/submissions/=1+1/~x/a.[U+002E]/KZ-19 (1).xlsx"))
                .isRegularFile();
    }

    private TestHouse run(String... projects) {
        TestHouse house = TestHouse.in(folder);
        OfficeWorkbook workbook = OfficeWorkbook.of("KZ-19", "2021-11").passport("protocols", "nothing");
        for (String project : projects) {
            workbook.notice("project", project, "hearing_no", project, "initiator", project, "in_rubric", "нет");
        }
        house.drop("@file.xlsx", workbook.notice("form", COMMAND));
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.count("2021-11", "KZ-19", "rubric_mismatch")).isEqualTo(String.valueOf(projects.length));
        return house;
    }

    private static List<String> projects(XSSFWorkbook workbook) {
        List<String> texts = new ArrayList<>();
        for (Row row : workbook.getSheetAt(1)) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?[0-9.]+|-");
    }
}
