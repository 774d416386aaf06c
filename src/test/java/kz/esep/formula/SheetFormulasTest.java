package kz.esep.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.Trap;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.spreadsheet.UnreadableWorkbookException;
import kz.esep.spreadsheet.WorkbookReader;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas of one sheet: A1 is 5, A2 2.5, A3 the text "ab", A4 30.11.2021, A5 TRUE, A6 blank, B1:B3 1, 2 and a text. */
final class SheetFormulasTest {

    private static final String FORMULA_CELL = "F9";

    @Trap(56)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1+A2*2",
                "(A1+A2)*2",
                "-A1+10%",
                "--A1",
                "A1-A2-1",
                "A1/A2/2",
                "1/3",
                "A6+1",
                "A6",
                "A4+30",
                "A4-DATE(2021,11,1)",
                "DATE(2021,13,0)",
                "DATE(2021,1,60)",
                "DATE(99,2,29)",
                "DATE(2021.9,11,30.5)",
                "SUM(B1:B9)",
                "SUM(A1,B1:B3,2)",
                "SUM(B3:B1)",
                "SUM($B$1:B$2)",
                "COUNT(A1:B6)",
                "COUNTA(A1:B6)",
                "MIN(B1:B9)",
                "MAX(A1,B1:B9)",
                "MAX(C1:C9)",
                "A3&\"-\"&A1",
                "\"say \"\"a\"\"\"&A6",
                "CONCATENATE(\"19-\",A1,A3)",
                "A3",
                "IF(A1>3,\"иә\",\"жоқ\")",
                "IF(A3=\"\",0,A1)",
                "IF(A1=0,1/0,A1)",
                "IF(A6=0,1,2)",
                "IF(A6=\"\",1,2)",
                "IF(A5,7,8)",
                "IF(A1<1,7)",
                "A1<=5",
                "A1<>5",
                "\"AB\"=A3",
                "A3=5",
                "1E2+.5",
                "TRUE",
                "A5+1",
                "+A1",
                "a1 + 1",
                "1+1*2&\"\"=\"3\""
            })
    void a_simple_formula_gives_what_a_spreadsheet_gives(String formula) {
        Optional<CellValue> ours = result(formula);
        assertThat(ours).isPresent();
        assertThat(plain(ours.get().shown())).isEqualTo(plain(byPoi(formula)));
    }

    @Trap(57)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1+",
                "A1+A3",
                "\"5\"+1",
                "1/0",
                "1/A6",
                "TODAY()",
                "notices!B3+1",
                "'a b'!B3",
                "[1]A!B3",
                "A1:A3",
                "A1:A3+1",
                "SUM(A1:A3*2)",
                "SUM(\"5\")",
                "SUM(B:B)",
                "esep_days",
                "A2&\"\"",
                "A5&\"\"",
                "12345678901&\"\"",
                "A3<\"b\"",
                "A5=1",
                "LOG10(5)",
                "VLOOKUP(A1,B1:B3,1)",
                "SUM(A1;A2)",
                "{1,2}",
                "\"open",
                "SUM(A1",
                "XFE1",
                "A0",
                "A1048577",
                "TRUE()",
                "IF(A3,1,2)",
                "IF(1)",
                "DATE(2021,1)",
                "DATE(1900,1,1)",
                "DATE(99999,1,1)",
                "2^2",
                "…",
                "A7",
                "SUM(A7)",
                "A1,A2",
                "@A1"
            })
    void where_programs_could_differ_there_is_no_result(String formula) {
        assertThat(result(formula)).isEmpty();
    }

    @Test
    void a_formula_that_cells_share_is_moved_with_its_cell() {
        SheetContent sheet = sheet("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><f t='shared' si='0' ref='B1:B3'>"
                + "A1+$A$1+A$1</f><v>3</v></c><c r='C1'><f t='shared' si='0'/><v>4</v></c></row>"
                + "<row r='2'><c r='A2'><v>10</v></c><c r='B2'><f t='shared' si='0'/><v>0</v></c></row>");
        SheetFormulas formulas = new SheetFormulas(sheet, false);
        assertThat(shown(formulas.result(2, cell(sheet, 2, 1)))).isEqualTo("12");
        assertThat(shown(formulas.result(1, cell(sheet, 1, 2)))).isEqualTo("7");
    }

    @Test
    void a_formula_that_needs_another_takes_what_that_gives_and_else_what_is_stored() {
        SheetContent sheet = sheet("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><f>A1+1</f><v>99</v></c>"
                + "<c r='C1'><f>B1+1</f><v>3</v></c><c r='D1'><f>EDATE(A1,1)</f><v>40</v></c>"
                + "<c r='E1'><f>D1+1</f><v>0</v></c><c r='F1'><f>G1+1</f><v>0</v></c><c r='G1'><f>NOW()</f></c></row>");
        SheetFormulas formulas = new SheetFormulas(sheet, false);
        assertThat(shown(formulas.result(1, cell(sheet, 1, 2)))).isEqualTo("3");
        assertThat(shown(formulas.result(1, cell(sheet, 1, 4)))).isEqualTo("41");
        assertThat(formulas.result(1, cell(sheet, 1, 5))).isEmpty();
    }

    @Test
    void formulas_in_a_circle_or_without_end_or_from_1904_come_to_an_end() {
        SheetContent circle = sheet("<row r='1'><c r='A1'><f>B1+1</f><v>5</v></c><c r='B1'><f>A1</f><v>4</v></c>"
                + "<c r='C1'><f>A1</f><v>5</v></c><c r='D1'><f>1+1</f><v>5</v></c></row>");
        SheetFormulas formulas = new SheetFormulas(circle, false);
        for (int column = 0; column <= 2; column++) {
            assertThat(formulas.result(1, cell(circle, 1, column))).isEmpty();
        }
        assertThat(shown(formulas.result(1, cell(circle, 1, 3)))).isEqualTo("2");
        assertThat(result("1" + "+1".repeat(499))).isEmpty();
        assertThat(result("(".repeat(400) + "1" + ")".repeat(400))).isEmpty();
        assertThat(shown(result("-".repeat(900) + "1"))).isEqualTo("1");
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row < 3_000; row++) {
            rows.append("<row r='%d'><c r='A%d'><f>A%d+1</f><v>7</v></c></row>".formatted(row, row, row + 1));
        }
        SheetContent chain = sheet(rows.toString());
        assertThat(shown(new SheetFormulas(chain, false).result(1, cell(chain, 1, 0))))
                .isEqualTo("23");
        SheetContent old = sheet(rows("A1+1"));
        assertThat(new SheetFormulas(old, true).result(9, cell(old, 9, 5))).isEmpty();
    }

    @Test
    void sums_over_whole_sheets_in_every_row_end_some_time() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 3_000; row++) {
            rows.append("<row r='%d'><c r='A%d'><v>1</v></c><c r='B%d'><f>SUM(A1:A3000)</f><v>3000</v></c></row>"
                    .formatted(row, row, row));
        }
        SheetContent sheet = sheet(rows.toString());
        SheetFormulas formulas = new SheetFormulas(sheet, false);
        List<Optional<CellValue>> results = sheet.rows().stream()
                .map(row -> formulas.result(row.number(), row.cells().get(1)))
                .toList();
        assertThat(shown(results.get(0))).isEqualTo("3000");
        assertThat(results.get(2_999)).isEmpty();
    }

    private static Optional<CellValue> result(String formula) {
        SheetContent sheet = sheet(rows(formula));
        return new SheetFormulas(sheet, false).result(9, cell(sheet, 9, 5));
    }

    private static String rows(String formula) {
        return "<row r='1'><c r='A1'><v>5</v></c><c r='B1'><v>1</v></c></row>"
                + "<row r='2'><c r='A2'><v>2.5</v></c><c r='B2'><v>2</v></c></row>"
                + "<row r='3'><c r='A3' t='str'><v>ab</v></c><c r='B3' t='str'><v>7</v></c></row>"
                + "<row r='4'><c r='A4' s='1'><v>44530</v></c></row><row r='5'><c r='A5' t='b'><v>1</v></c></row>"
                + "<row r='7'><c r='A7' t='e'><v>#N/A</v></c></row>"
                + "<row r='9'><c r='" + FORMULA_CELL + "'><f>" + HandMadeXlsx.escaped(formula)
                + "</f><v>0</v></c></row>";
    }

    private static SheetContent sheet(String rows) {
        try {
            byte[] bytes = new HandMadeXlsx().sheet("A", rows).bytes();
            return WorkbookReader.read(bytes, Place.ofFile("a.xlsx"), new FindingLog())
                    .sheets()
                    .get(0);
        } catch (UnreadableWorkbookException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SheetContent.Cell cell(SheetContent sheet, int row, int column) {
        return sheet.rows().stream()
                .filter(one -> one.number() == row)
                .findFirst()
                .flatMap(one -> one.findCell(column))
                .orElseThrow();
    }

    private static String shown(Optional<CellValue> value) {
        return value.map(CellValue::shown).orElse("");
    }

    private static String byPoi(String formula) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("A");
            for (int row = 0; row < 9; row++) {
                sheet.createRow(row);
            }
            sheet.getRow(0).createCell(0).setCellValue(5);
            sheet.getRow(1).createCell(0).setCellValue(2.5);
            sheet.getRow(2).createCell(0).setCellValue("ab");
            sheet.getRow(3).createCell(0).setCellValue(44530);
            sheet.getRow(4).createCell(0).setCellValue(true);
            sheet.getRow(0).createCell(1).setCellValue(1);
            sheet.getRow(1).createCell(1).setCellValue(2);
            sheet.getRow(2).createCell(1).setCellValue("7");
            sheet.getRow(6).createCell(0).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            var cell = sheet.getRow(8).createCell(5);
            cell.setCellFormula(formula);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            var value = evaluator.evaluate(cell);
            return switch (value.getCellType()) {
                case NUMERIC -> BigDecimal.valueOf(value.getNumberValue()).toPlainString();
                case BOOLEAN -> value.getBooleanValue() ? "TRUE" : "FALSE";
                case STRING -> value.getStringValue();
                default -> value.formatAsString();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same to the tenth digit. */
    private static String plain(String shown) {
        return shown.matches("-?\\d+\\.?\\d*")
                ? new BigDecimal(shown)
                        .setScale(10, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : shown;
    }
}
