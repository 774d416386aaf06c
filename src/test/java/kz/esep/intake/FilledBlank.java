package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.SentenceNames;
import kz.esep.finding.Severity;
import kz.esep.fixtures.IssuedWorkbook;
import kz.esep.form.Filling;
import kz.esep.storage.StableZip;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The blank workbook of KZ-19 for November 2021, filled with notices in rows 3 to 6 and a protocol in row 3, that a test
 * changes as a person would with a spreadsheet program.
 */
final class FilledBlank {

    static final int LAST_NOTICE = 6;

    private static final byte[] BLANK = workbook(new Filling());
    private static final byte[] PASSPORT_ONLY = workbook(passport());
    private static final byte[] FILLED = workbook(filled());
    private static final byte[] LIGHT = light(FILLED);

    private FilledBlank() {}

    /** The filled workbook after {@code change}. */
    static byte[] changed(Consumer<XSSFWorkbook> change) {
        return changed(LIGHT, change);
    }

    /** The workbook with its passport filled and no row. */
    static byte[] headersOnly() {
        return PASSPORT_ONLY.clone();
    }

    /** The workbook as the office got it. */
    static byte[] untouched() {
        return BLANK.clone();
    }

    /** The sheet of {@code code}. */
    static XSSFSheet sheet(XSSFWorkbook workbook, String code) {
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            XSSFSheet sheet = workbook.getSheetAt(index);
            if (text(sheet, 1, 0).equals("#" + code)) {
                return sheet;
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** The place (from 0) of a column on {@code sheet}. */
    static int column(XSSFSheet sheet, String code) {
        for (int index = 0; index < sheet.getRow(0).getLastCellNum(); index++) {
            if (text(sheet, 1, index).equals(code)) {
                return index;
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** Types {@code value} into the cell of {@code column} (from 0) and the row {@code number} (from 1). */
    static void type(XSSFSheet sheet, int number, int column, Object value) {
        Cell cell = cell(sheet, number, column);
        if (value instanceof Integer count) {
            cell.setCellValue(count);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** The cell of {@code column} (from 0) and the row {@code number} (from 1). */
    static Cell cell(XSSFSheet sheet, int number, int column) {
        Row row = sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The finding of {@code submission}, which must be its only one, with all facts its sentences need. */
    static Finding only(Submission submission, String code, Severity severity) {
        List<Finding> findings = submission.findings().stream()
                .filter(one -> one.code() != FindingCode.P004)
                .toList();
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.code().name()).isEqualTo(code);
        assertThat(finding.severity()).isEqualTo(severity);
        SentenceNames.assertSupplied(finding);
        return finding;
    }

    /** Everything that was read, by sheet. */
    static Map<String, Object> values(Submission submission) {
        Map<String, Object> values = new TreeMap<>();
        submission
                .sheets()
                .forEach((code, sheet) -> values.put(
                        code,
                        sheet.rows().stream().map(SubmissionSheet.Row::values).toList()));
        return values;
    }

    /** What was read of the workbook nobody changed. */
    static Map<String, Object> usualValues() {
        return values(Reading.of(FILLED));
    }

    private static byte[] changed(byte[] bytes, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            change.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(XSSFSheet sheet, int number, int column) {
        Row row = sheet.getRow(number - 1);
        Cell cell = row == null ? null : row.getCell(column);
        return cell == null ? "" : cell.toString();
    }

    private static Filling passport() {
        return new Filling()
                .line("passport", "executor", "Бас маман")
                .line("passport", "notices", "толтырылды / заполнено")
                .line("passport", "protocols", "толтырылды / заполнено");
    }

    private static Filling filled() {
        Filling filling = passport();
        for (int number = 3; number <= LAST_NOTICE; number++) {
            filling.cell("notices", number, "hearing_no", "N" + number);
            filling.cell("notices", number, "project", "Карьер " + number);
            filling.cell("notices", number, "form", "ашық жиналыс / открытое собрание");
            filling.cell("notices", number, "received_on", LocalDate.of(2021, 11, number));
            filling.cell("notices", number, "placed", "иә / да");
            filling.cell("notices", number, "placed_on", LocalDate.of(2021, 11, number));
            filling.cell("notices", number, "first_seen_on", LocalDate.of(2021, 11, number));
            filling.cell("notices", number, "in_rubric", "иә / да");
            filling.cell("notices", number, "hearing_on", LocalDate.of(2021, 12, 20));
            filling.cell("notices", number, "venue", "Мәдениет үйі");
        }
        filling.cell("protocols", 3, "hearing_no", "P1");
        filling.cell("protocols", 3, "project", "Карьер");
        filling.cell("protocols", 3, "form", "ашық жиналыс / открытое собрание");
        filling.cell("protocols", 3, "ended_on", LocalDate.of(2021, 11, 8));
        filling.cell("protocols", 3, "signed_on", LocalDate.of(2021, 11, 9));
        filling.cell("protocols", 3, "placed", "иә / да");
        filling.cell("protocols", 3, "placed_on", LocalDate.of(2021, 11, 10));
        filling.cell("protocols", 3, "first_seen_on", LocalDate.of(2021, 11, 10));
        filling.cell("protocols", 3, "video", "иә / да");
        filling.cell("protocols", 3, "audio", "иә / да");
        return filling;
    }

    /** {@code workbook} with a computed column's formula in its first row only: so POI opens it quickly. */
    private static byte[] light(byte[] workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                StableZip zip = new StableZip(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                String name = entry.getName();
                zip.write(name, name.startsWith("xl/worksheets/sheet") ? withoutFollowers(part) : part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] withoutFollowers(byte[] sheet) {
        return new String(sheet, StandardCharsets.UTF_8)
                .replaceAll("<c r=\"[A-Z]+\\d+\" s=\"\\d+\"><f t=\"shared\" si=\"\\d+\"/></c>", "")
                .replaceAll("<row r=\"\\d+\"></row>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(Filling filling) {
        return IssuedWorkbook.of("KZ-19", YearMonth.of(2021, 11), filling);
    }
}
