package kz.esep.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.fixtures.IssuedWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.form.Filling;
import kz.esep.reference.TableFolder;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets and colours with which a workbook helps while it is filled, as another program computes and shows them. */
final class LiveWorkbookTest {

    private static final YearMonth MONTH = YearMonth.of(2021, 11);
    private static final Path SAMPLE = Path.of("input", "2021-11", "KZ-19_2021-11.xlsx");
    private static final String REQUIRED = "FFCBC4";
    private static final String DOUBT = "FFEDB3";
    private static final String TWICE = "F4B084";
    private static final String OTHER_MONTH = "D9D2E9";
    private static final String VIOLATION = "FFC7CE";

    @TempDir
    Path folder;

    @Test
    void check_sheet_has_the_totals_the_run_counts() throws IOException {
        byte[] sample = Files.readAllBytes(SAMPLE);
        TestHouse house = TestHouse.withoutLetters(folder);
        house.drop("a.xlsx", sample);
        house.run("run");
        Map<String, String> computed = check(sample, 2);
        assertThat(computed).hasSizeGreaterThan(15).containsEntry("notices_placed", "31");
        computed.forEach((code, value) -> {
            String counted = house.count("2021-11", "KZ-19", code);
            assertThat(value).as(code).isEqualTo(counted.equals("no such line") ? "0" : counted);
        });
    }

    @Test
    void check_sheet_shows_what_was_declared_and_how_far_it_is_off() throws IOException {
        Filling filling = new Filling()
                .cell("declared", 3, "value", 5)
                .cell("notices", 3, "hearing_no", "N1")
                .cell("notices", 3, "project", "Карьер")
                .cell("notices", 3, "form", "ашық жиналыс / открытое собрание")
                .cell("notices", 3, "placed", "иә / да")
                .cell("notices", 3, "placed_on", LocalDate.of(2021, 11, 3))
                .cell("notices", 3, "received_on", LocalDate.of(2021, 11, 3))
                .cell("notices", 3, "hearing_on", LocalDate.of(2021, 12, 20));
        byte[] workbook = IssuedWorkbook.of(TableFolder.shipped(), MONTH, filling);
        assertThat(check(workbook, 2)).containsEntry("notices_placed", "1");
        assertThat(check(workbook, 3)).containsEntry("notices_placed", "5").containsEntry("protocols_placed", "");
        assertThat(check(workbook, 4)).containsEntry("notices_placed", "4").containsEntry("protocols_placed", "");
    }

    @Test
    void what_no_row_can_be_counted_as_has_no_line_and_what_one_can_a_zero() throws IOException {
        TableFolder tables = TableFolder.copiedTo(folder);
        assertThat(check(IssuedWorkbook.of(tables, MONTH, new Filling()), 2))
                .containsEntry("notice_venue_missing", "0");
        tables.change(
                "rules.csv",
                "2007,notice_venue_missing,blank,notice,notice,3,2007-05-07,2021-08-18",
                "2007,notice_venue_missing,blank,notice,notice,3,2007-05-07,2016-12-31");
        assertThat(check(IssuedWorkbook.of(tables, MONTH, new Filling()), 2))
                .doesNotContainKey("notice_venue_missing")
                .containsEntry("notice_survey_period_missing", "0")
                .containsEntry("violations_total", "0");
    }

    @Test
    void colours_lie_on_exact_ranges_the_first_of_two_showing() throws IOException {
        try (XSSFWorkbook workbook = open(IssuedWorkbook.of(TableFolder.shipped(), MONTH, new Filling()))) {
            assertThat(colours(workbook.getSheet("Хабарландырулар - Объявления")))
                    .containsExactly(
                            REQUIRED + " B3:C502 F3:F502 H3:H502 L3:L502",
                            TWICE + " B3:B502",
                            OTHER_MONTH + " A3:A502 R3:T502",
                            VIOLATION + " A3:A502 R3:T502");
            assertThat(colours(workbook.getSheet("Хаттамалар - Протоколы")))
                    .containsExactly(
                            REQUIRED + " B3:E502 G3:G502",
                            TWICE + " B3:B502",
                            OTHER_MONTH + " A3:A502 N3:P502",
                            VIOLATION + " A3:A502 N3:P502");
            assertThat(colours(workbook.getSheet("Өз есебі - Свой подсчёт"))).isEmpty();
            assertThat(colours(workbook.getSheet("Тексеру - Проверка")))
                    .containsExactly(DOUBT + " C3:E20", DOUBT + " B22:C24");
        }
    }

    @Test
    void workbook_of_a_month_with_two_rule_sets_counts_by_both_and_names_both() throws IOException {
        Filling filling = new Filling();
        notice(filling, 3, LocalDate.of(2021, 8, 9), LocalDate.of(2021, 8, 10), LocalDate.of(2021, 8, 25));
        notice(filling, 4, LocalDate.of(2021, 8, 19), LocalDate.of(2021, 8, 23), LocalDate.of(2021, 10, 1));
        byte[] workbook = IssuedWorkbook.of(TableFolder.shipped(), YearMonth.of(2021, 8), filling);
        assertThat(check(workbook, 2))
                .containsEntry("notice_short_lead", "1")
                .containsEntry("notice_placed_late", "1")
                .containsEntry("notice_venue_missing", "0")
                .containsEntry("rubric_mismatch", "0")
                .containsEntry("notice_violations", "2")
                .containsEntry("violations_total", "2");
        try (XSSFWorkbook opened = open(workbook)) {
            List<String> sets = new ArrayList<>();
            opened.getSheet("Қағидалар - Правила")
                    .forEach(row ->
                            sets.add(row.getRowNum() < 2 ? "" : row.getCell(1).getStringCellValue()));
            assertThat(sets)
                    .contains("2007 жылғы қағидалар / Правила 2007 года", "2021 жылғы қағидалар / Правила 2021 года");
        }
    }

    private static void notice(Filling filling, int row, LocalDate received, LocalDate placed, LocalDate hearing) {
        filling.cell("notices", row, "hearing_no", "N" + row)
                .cell("notices", row, "project", "Карьер")
                .cell("notices", row, "form", "ашық жиналыс / открытое собрание")
                .cell("notices", row, "venue", "Мәдениет үйі")
                .cell("notices", row, "placed", "иә / да")
                .cell("notices", row, "received_on", received)
                .cell("notices", row, "placed_on", placed)
                .cell("notices", row, "first_seen_on", placed)
                .cell("notices", row, "in_rubric", "иә / да")
                .cell("notices", row, "hearing_on", hearing);
    }

    @Test
    void rules_sheet_names_the_rules_of_the_month_with_term_ground_and_validity() throws IOException {
        try (XSSFWorkbook workbook = open(IssuedWorkbook.of(TableFolder.shipped(), MONTH, new Filling()))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.getSheet("Қағидалар - Правила")) {
                List<String> texts = new ArrayList<>();
                row.forEach(cell -> texts.add(cell.getStringCellValue()));
                rows.add(texts);
            }
            assertThat(rows.get(0))
                    .containsExactly("#rules", "Осы айда қолданылатын қағидалар / Правила, применяемые в этом месяце");
            assertThat(rows).hasSize(2 + 11);
            assertThat(rows.get(3))
                    .containsExactly(
                            "2021 жылғы қағидалар / Правила 2021 года",
                            "Қоғамдық тыңдау туралы хабарландыру орналастырылмаған",
                            "Объявление об общественных слушаниях не размещено",
                            "«Құжаттар алынған күн» + 1 жұмыс күні; «Тыңдау күні» – 30 күнтізбелік күн"
                                    + " / «Дата получения документов» + 1 раб. дн.; «Дата слушаний» – 30 календ. дн.",
                            "Қағидалардың 14-тармағы / пункт 14 Правил",
                            "19.08.2021 – 04.09.2023");
        }
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> colours(XSSFSheet sheet) {
        SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        List<String> colours = new ArrayList<>();
        for (int index = 0; index < all.getNumConditionalFormattings(); index++) {
            ConditionalFormatting one = all.getConditionalFormattingAt(index);
            XSSFColor colour = (XSSFColor) one.getRule(0).getPatternFormatting().getFillBackgroundColorColor();
            assertThat(one.getRule(0).getPriority()).isEqualTo(index + 1);
            colours.add(colour.getARGBHex().substring(2) + " "
                    + Arrays.stream(one.getFormattingRanges())
                            .map(CellRangeAddress::formatAsString)
                            .collect(Collectors.joining(" ")));
        }
        return colours;
    }

    /** What a column (from 0) of the sheet of totals shows, by code. */
    private static Map<String, String> check(byte[] bytes, int column) throws IOException {
        Map<String, String> shown = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = open(bytes)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Row row : workbook.getSheet("Тексеру - Проверка")) {
                String code = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                if (row.getRowNum() > 1 && !code.isEmpty()) {
                    CellValue value = evaluator.evaluate(row.getCell(column));
                    shown.put(
                            code,
                            value.getCellType() == CellType.NUMERIC
                                    ? String.valueOf((int) value.getNumberValue())
                                    : value.getStringValue());
                }
            }
        }
        return shown;
    }
}
