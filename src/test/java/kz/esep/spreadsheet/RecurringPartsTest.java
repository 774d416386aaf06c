package kz.esep.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import kz.esep.fixtures.HandMadeXlsx;
import org.junit.jupiter.api.Test;

final class RecurringPartsTest {

    @Test
    void formats_of_one_workbook_do_not_serve_for_another() {
        byte[] days = withFormat("dd.mm.yyyy");
        byte[] numbers = withFormat("0000000000");
        assertThat(ReadCells.only(days)).isInstanceOf(CellValue.Moment.class);
        assertThat(ReadCells.only(numbers)).isInstanceOf(CellValue.Numeric.class);
        assertThat(ReadCells.only(days)).isEqualTo(new CellValue.Moment(LocalDateTime.of(2021, 11, 12, 0, 0)));
    }

    @Test
    void relations_of_one_workbook_do_not_serve_for_another() {
        byte[] first = new HandMadeXlsx().grid("A", List.of(List.of(1))).bytes();
        byte[] third = new HandMadeXlsx()
                .grid("A", List.of(List.of(1)))
                .grid("B", List.of(List.of(2)))
                .grid("C", List.of(List.of(3)))
                .bytes();
        assertThat(tabs(first)).containsExactly("A");
        assertThat(tabs(third)).containsExactly("A", "B", "C");
        assertThat(tabs(first)).containsExactly("A");
    }

    @Test
    void the_same_bytes_of_the_same_part_are_understood_once() throws UnreadableWorkbookException {
        PackageParts first = PackageParts.open(withFormat("dd.mm.yyyy"));
        PackageParts second = PackageParts.open(withFormat("dd.mm.yyyy"));
        CellFormats formats = XmlParts.recall(first, "xl/styles.xml", new CellFormats());
        assertThat(XmlParts.recall(second, "xl/styles.xml", new CellFormats())).isSameAs(formats);
        assertThat(XmlParts.recall(second, "xl/styles.xml", SharedStrings.toBeKept()))
                .isInstanceOf(SharedStrings.class);
    }

    @Test
    void however_many_parts_there_were_the_last_ones_are_known() {
        RecurringParts parts = new RecurringParts();
        for (int index = 0; index < 1_000; index++) {
            CellFormats formats = new CellFormats();
            parts.remember("xl/styles" + index + ".xml", bytes("<a/>"), formats);
            assertThat(parts.recall("xl/styles" + index + ".xml", bytes("<a/>"), new CellFormats()))
                    .isSameAs(formats);
        }
        CellFormats another = new CellFormats();
        assertThat(parts.recall("xl/styles0.xml", bytes("<a/>"), another)).isSameAs(another);
        assertThat(parts.recall("xl/styles999.xml", bytes("<b/>"), another)).isSameAs(another);
        assertThat(parts.recall("xl/styles999.xml", bytes("<a/> "), another)).isSameAs(another);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] withFormat(String format) {
        return new HandMadeXlsx()
                .formats(format)
                .sheet("A", "<row r='1'><c r='A1' s='0'><v>44512</v></c></row>")
                .bytes();
    }

    private static List<String> tabs(byte[] bytes) {
        try {
            return ReadCells.workbook(bytes).sheets().stream()
                    .map(SheetContent::name)
                    .toList();
        } catch (UnreadableWorkbookException e) {
            throw new AssertionError(e);
        }
    }
}
