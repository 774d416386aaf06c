package kz.esep.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.fixtures.HandMadeXlsx;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that is as it should be gives its values and no remark; streamed it gives the same values. */
final class CleanFileTest {

    @Test
    void a_file_saved_by_libreoffice_gives_no_remark() throws IOException {
        byte[] bytes = resource("libreoffice.xlsx");
        assertThat(Remarks.of(bytes)).isEmpty();
        assertThat(ReadCells.cells(bytes))
                .containsEntry("B2", "Карьер «Мырыш»")
                .containsEntry("C2", "12.11.2021")
                .containsEntry("D2", "12.5")
                .containsEntry("B3", "екі жол\nбір ұяшықта")
                .hasSize(12);
    }

    @Test
    void a_file_written_by_poi_gives_no_remark() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFRow row = workbook.createSheet("A").createRow(0);
            row.createCell(0).setCellValue("мәтін");
            row.createCell(1).setCellValue(12.5);
            row.createCell(2).setCellFormula("B1*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        assertThat(Remarks.of(out.toByteArray())).isEmpty();
        assertThat(ReadCells.values(out.toByteArray()))
                .extracting(CellValue::shown)
                .containsExactly("мәтін", "12.5", "25");
    }

    @Test
    void the_sample_files_give_no_remark() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            List<Path> workbooks = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .limit(5)
                    .toList();
            assertThat(workbooks).isNotEmpty();
            for (Path workbook : workbooks) {
                assertThat(Remarks.of(Files.readAllBytes(workbook)))
                        .as("%s", workbook)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_streamed_file_gives_the_same_values(@TempDir Path folder) throws Exception {
        byte[] bytes = new HandMadeXlsx()
                .grid("A", List.of(List.of("мәтін", 12.5, LocalDate.of(2021, 11, 12), true), List.of("", 7)))
                .sheet("Б", "<row r='1'><c r='A1'><f>1+1</f></c></row>")
                .bytes();
        Path file = Files.write(folder.resolve("a.xlsx"), bytes);
        List<String> streamed = new ArrayList<>();
        WorkbookReader.stream(file, Place.ofFile("a.xlsx"), new FindingLog(), new Listing(streamed));
        assertThat(streamed)
                .containsExactly(
                        "sheet A",
                        "1:0 мәтін",
                        "1:1 12.5",
                        "1:2 2021-11-12T00:00",
                        "1:3 TRUE",
                        "2:1 7",
                        "sheet Б",
                        "1:0 =1+1");
        List<String> fromMemory = new ArrayList<>();
        WorkbookReader.stream(bytes, Place.ofFile("a.xlsx"), new FindingLog(), new Listing(fromMemory));
        assertThat(fromMemory).isEqualTo(streamed);
    }

    @Test
    void a_large_file_is_streamed_from_the_disk_with_the_same_values(@TempDir Path folder) throws Exception {
        Random random = new Random(1);
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 50_000; row++) {
            rows.append("<row r='").append(row).append("'><c t='inlineStr'><is><t>");
            rows.append(Long.toHexString(random.nextLong())).append(Long.toHexString(random.nextLong()));
            rows.append("</t></is></c></row>");
        }
        byte[] bytes = new HandMadeXlsx().sheet("A", rows.toString()).bytes();
        assertThat(bytes.length).isGreaterThan(ByteSource.SMALL);
        List<String> streamed = new ArrayList<>();
        Path file = Files.write(folder.resolve("Қалың кітап.xlsx"), bytes);
        WorkbookReader.stream(file, Place.ofFile("a.xlsx"), new FindingLog(), new Listing(streamed));
        List<String> fromMemory = new ArrayList<>();
        WorkbookReader.stream(bytes, Place.ofFile("a.xlsx"), new FindingLog(), new Listing(fromMemory));
        assertThat(streamed).hasSize(50_001).isEqualTo(fromMemory);
    }

    @Test
    void a_streamed_file_that_is_no_workbook_is_refused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "номер;жоба");
        UnreadableWorkbookException refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                UnreadableWorkbookException.class,
                () -> WorkbookReader.stream(
                        file, Place.ofFile("a.xlsx"), new FindingLog(), new Listing(new ArrayList<>())));
        assertThat(refusal.code()).isEqualTo(kz.esep.finding.FindingCode.Z003);
    }

    private record Listing(List<String> lines) implements CellVisitor {
        @Override
        public void sheet(String name, boolean hidden) {
            lines.add("sheet " + name);
        }

        @Override
        public void text(int row, int column, String text) {
            lines.add(row + ":" + column + " " + text);
        }

        @Override
        public void number(int row, int column, BigDecimal number) {
            lines.add(row + ":" + column + " " + number);
        }

        @Override
        public void moment(int row, int column, LocalDateTime moment) {
            lines.add(row + ":" + column + " " + moment);
        }

        @Override
        public void other(int row, int column, CellValue value) {
            lines.add(row + ":" + column + " " + value.shown());
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = CleanFileTest.class.getResourceAsStream(name)) {
            assertThat(stream).isNotNull();
            return java.util.Objects.requireNonNull(stream).readAllBytes();
        }
    }
}
