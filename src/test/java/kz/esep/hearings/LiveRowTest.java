package kz.esep.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.fixtures.IssuedWorkbook;
import kz.esep.fixtures.Thoroughness;
import kz.esep.form.Column;
import kz.esep.form.Filling;
import kz.esep.form.SubmissionForm;
import kz.esep.reference.TableFolder;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formulas of the workbook against {@link Assessor}: every row says the same, whatever stands in it. */
final class LiveRowTest {

    private static final int ROWS = Thoroughness.count(60, 300);
    private static final SubmissionForm FORM = SubmissionForm.load();

    private final TableFolder tables = TableFolder.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"2020-01", "2020-12", "2021-08", "2021-11", "2023-09", "2026-03"})
    void formulas_say_of_every_row_what_the_program_will_say(String text) throws IOException {
        YearMonth month = YearMonth.parse(text);
        Random random = new Random(month.hashCode());
        Map<DocumentKind, List<Map<String, Object>>> rows = new HashMap<>();
        byte[] filled = filled(month, random, rows);
        Set<String> seen = new HashSet<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (DocumentKind kind : DocumentKind.values()) {
                XSSFSheet sheet = workbook.getSheet(FORM.getSheet(kind.sheet()).tab());
                int first = FORM.getSheet(kind.sheet()).columns().size() + 1;
                int number = 3;
                for (Map<String, Object> row : rows.getOrDefault(kind, List.of())) {
                    Cell codes = sheet.getRow(number - 1).getCell(first + LiveRow.Part.CODES.place());
                    String said = evaluator.evaluate(codes).getStringValue();
                    assertThat(new TreeSet<>(List.of(said.split(";", -1))))
                            .as("%s row %s: %s", month, number, row)
                            .isEqualTo(expected(kind, row, month));
                    Cell state = sheet.getRow(number - 1).getCell(first + LiveRow.Part.STATE.place());
                    seen.add(evaluator.evaluate(state).getStringValue().replaceAll("\\d+", "N"));
                    number++;
                }
            }
        }
        assertThat(seen).as("states of %s", month).hasSizeGreaterThan(6).noneMatch(String::isBlank);
    }

    private Set<String> expected(DocumentKind kind, Map<String, Object> row, YearMonth month) {
        Set<String> expected = new TreeSet<>(Set.of(""));
        TestRow.Verdict verdict = TestRow.of(kind, row).judgedIn(month.toString());
        if (!verdict.counts()) {
            expected.add("other_month");
            return expected;
        }
        if (Boolean.TRUE.equals(row.get("placed"))) {
            expected.add(kind.placed().value());
        }
        expected.addAll(verdict.violations());
        return expected;
    }

    private byte[] filled(YearMonth month, Random random, Map<DocumentKind, List<Map<String, Object>>> rows) {
        Filling filling = new Filling();
        for (DocumentKind kind : DocumentKind.values()) {
            List<Map<String, Object>> made = new ArrayList<>();
            for (int number = 3; number < 3 + ROWS; number++) {
                Map<String, Object> row = row(kind, month, random);
                for (Map.Entry<String, Object> cell : row.entrySet()) {
                    filling.cell(kind.sheet(), number, cell.getKey(), typed(kind, cell));
                }
                made.add(row);
            }
            rows.put(kind, made);
        }
        return IssuedWorkbook.of(tables, month, filling);
    }

    private static Object typed(DocumentKind kind, Map.Entry<String, Object> cell) {
        Column column = FORM.getSheet(kind.sheet()).getColumn(cell.getKey());
        if (cell.getValue() instanceof Boolean yes) {
            return column.choices().orElseThrow().shown(yes ? "yes" : "no");
        }
        return column.choices().isPresent()
                ? column.choices().get().shown(cell.getValue().toString())
                : cell.getValue();
    }

    /** Any days around the month and around the first day of the rules of 2021, weekends and holidays included. */
    private static Map<String, Object> row(DocumentKind kind, YearMonth month, Random random) {
        Map<String, Object> row = new HashMap<>();
        row.put("hearing_no", "N" + random.nextInt(1000));
        row.put("project", "Карьер");
        row.put("form", List.of("meeting", "survey", "discussion").get(random.nextInt(3)));
        row.put("placed", random.nextInt(4) > 0);
        LocalDate middle = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        if (kind == DocumentKind.NOTICE) {
            row.put("hearing_on", near(middle.plusDays(28), 14, random));
            maybe(row, "received_on", near(middle, 6, random), random);
            maybe(row, "survey_from", middle, random);
            maybe(row, "survey_to", middle, random);
            maybe(row, "venue", "Мәдениет үйі", random);
            maybe(row, "in_rubric", random.nextBoolean(), random);
        } else {
            row.put("ended_on", near(middle.minusDays(6), 9, random));
            maybe(row, "signed_on", near(middle, 5, random), random);
            maybe(row, "video", random.nextBoolean(), random);
            maybe(row, "audio", random.nextBoolean(), random);
        }
        maybe(row, "placed_on", middle, random);
        maybe(row, "first_seen_on", near(middle, 2, random), random);
        return row;
    }

    private static void maybe(Map<String, Object> row, String column, Object value, Random random) {
        if (random.nextInt(5) > 0) {
            row.put(column, value);
        }
    }

    private static LocalDate near(LocalDate day, int days, Random random) {
        return day.plusDays(random.nextInt(2 * days + 1) - days);
    }
}
