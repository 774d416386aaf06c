package kz.esep.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.fixtures.Trap;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.spreadsheet.UnreadableWorkbookException;
import kz.esep.spreadsheet.WorkbookReader;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample workbook, marked with seeded findings. {@code -Dmarked=DIR} leaves the copies there. */
final class SampleCopiesTest {

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Trap(107)
    void marked_copy_is_read_with_the_same_values(Path file) throws IOException, UnreadableWorkbookException {
        byte[] original = Files.readAllBytes(file);
        List<SheetContent> before = sheets(original);
        MarkedCopy copy = MarkedCopy.of(original, file.getFileName().toString(), seeded(before));
        List<SheetContent> after = sheets(copy.bytes());
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.get(0).firstRow().orElseThrow().cells().get(0).value().shown())
                .isEqualTo("#esep_findings");
        for (int index = 0; index < before.size(); index++) {
            assertThat(after.get(index + 1).name()).isEqualTo(before.get(index).name());
            assertThat(after.get(index + 1).hidden())
                    .isEqualTo(before.get(index).hidden());
            assertThat(after.get(index + 1).rows()).isEqualTo(before.get(index).rows());
        }
        keep(copy);
    }

    @Test
    @Trap({106, 107})
    void another_library_finds_notes_colours_and_links() throws IOException, UnreadableWorkbookException {
        byte[] original = Files.readAllBytes(Path.of("input/2021-11/KZ-19_2021-11.xlsx"));
        byte[] copy =
                MarkedCopy.of(original, "a.xlsx", seeded(sheets(original))).bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copy));
                XSSFWorkbook before = new XSSFWorkbook(new ByteArrayInputStream(original))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getNumCellStyles()).isLessThan(before.getNumCellStyles() + 40);
            XSSFSheet notices = workbook.getSheetAt(2);
            XSSFComment note = notices.getCellComment(new CellAddress("B3"));
            assertThat(note.getAuthor()).isEqualTo("Esep");
            assertThat(note.getString().getString()).contains("C002", "күн емес", "не дата");
            XSSFCellStyle style = notices.getRow(2).getCell(1).getCellStyle();
            assertThat(style.getFillForegroundColorColor().getARGBHex()).isEqualTo("FFFFA79E");
            XSSFCellStyle plain = before.getSheetAt(1).getRow(2).getCell(1).getCellStyle();
            assertThat(style.getDataFormatString()).isEqualTo(plain.getDataFormatString());
            assertThat(style.getLocked()).isEqualTo(plain.getLocked());
            assertThat(notices.getDataValidations())
                    .hasSameSizeAs(before.getSheetAt(1).getDataValidations());
            assertThat(notices.getProtect()).isTrue();
            assertThat(notices.getRepeatingRows())
                    .isEqualTo(before.getSheetAt(1).getRepeatingRows());
            XSSFSheet list = workbook.getSheetAt(0);
            assertThat(list.getRow(0).getZeroHeight()).isTrue();
            assertThat(list.getHyperlinkList())
                    .anyMatch(link -> link.getLocation().equals("'" + notices.getSheetName() + "'!B3"));
        }
    }

    /** A blocker, an error, a warning and a remark on filled and on blank cells, rows and sheets. */
    static List<Finding> seeded(List<SheetContent> sheets) {
        List<Finding> findings = new ArrayList<>();
        FindingCode[] codes = {FindingCode.C002, FindingCode.R010, FindingCode.T002, FindingCode.R004};
        for (SheetContent sheet : sheets) {
            Place place = new Place("a.xlsx", sheet.name(), "");
            findings.add(Finding.of(FindingCode.S005, place, ""));
            for (int index = 0; index < 12; index++) {
                String cell = List.of("B3", "C4", "G5", "I6", "K7", "B9", "Z9", "AA700", "7", "12", "B3", "D8")
                        .get(index);
                findings.add(Finding.of(codes[index % codes.length], place.atCell(cell), "=1+" + index)
                        .with("expected", "01.02.2021"));
            }
        }
        findings.add(Finding.of(FindingCode.S001, Place.ofFile("a.xlsx"), "notices"));
        return findings;
    }

    private static List<SheetContent> sheets(byte[] bytes) throws UnreadableWorkbookException {
        return WorkbookReader.read(bytes, Place.ofFile("a.xlsx"), new FindingLog())
                .sheets();
    }

    private static void keep(MarkedCopy copy) throws IOException {
        String folder = System.getProperty("marked", "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder).resolve(copy.name()), copy.bytes());
        }
    }
}
