package kz.esep.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.esep.fixtures.HandMadeXlsx;
import org.junit.jupiter.api.Test;

final class PackedTextsTest {

    @Test
    void texts_come_out_as_they_went_in() throws UnreadableWorkbookException {
        List<String> texts =
                new ArrayList<>(List.of("", "Қоғамдық тыңдау", "x".repeat(200_000), "", "ұ".repeat(65_534)));
        for (int index = 0; index < 20_000; index++) {
            texts.add("№ " + index);
        }
        PackedTexts packed = new PackedTexts();
        TextBuffer buffer = new TextBuffer();
        for (String text : texts) {
            buffer.clear();
            buffer.append(text.toCharArray(), text.length(), "xl/sharedStrings.xml");
            packed.add(buffer);
        }
        for (int index = 0; index < texts.size(); index++) {
            assertThat(packed.get(index)).isEqualTo(texts.get(index));
        }
    }

    @Test
    void a_streamed_workbook_has_every_string_of_a_long_table() throws UnreadableWorkbookException {
        assertEveryString(SharedStrings.packed());
    }

    @Test
    void a_workbook_that_is_kept_has_every_string_of_a_long_table() throws UnreadableWorkbookException {
        assertEveryString(SharedStrings.toBeKept());
    }

    private static void assertEveryString(SharedStrings table) throws UnreadableWorkbookException {
        int count = 70_000;
        String[] strings = new String[count];
        for (int index = 0; index < count; index++) {
            strings[index] = "<t>№_x0041_" + index + "</t>";
        }
        byte[] bytes =
                new HandMadeXlsx().strings(strings).sheet("A", "<row r='1'/>").bytes();
        List<String> texts = new ArrayList<>();
        XmlParts.read(PackageParts.open(bytes), "xl/sharedStrings.xml", table);
        for (int index = 0; index < count; index++) {
            if (table.isDecoded(index)) {
                texts.add(table.get(index));
            }
        }
        assertThat(texts).hasSize(count).contains("№A0", "№A65535", "№A65536").endsWith("№A69999");
    }
}
