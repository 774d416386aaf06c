package kz.esep.spreadsheet;

import static kz.esep.fixtures.HandMadeXlsx.MAIN;
import static kz.esep.fixtures.HandMadeXlsx.relations;
import static kz.esep.spreadsheet.ReadCells.cells;
import static kz.esep.spreadsheet.ReadCells.only;
import static kz.esep.spreadsheet.ReadCells.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs other than Excel, and Excel in its other moods, write into a workbook. */
final class DialectTrapsTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    @Test
    @Trap({36, 37})
    void the_strict_form_is_read_and_named() {
        String main = STRICT + "spreadsheetml/main";
        String relation = STRICT + "officeDocument/relationships";
        byte[] bytes = new HandMadeXlsx()
                .sheet("A", "")
                .part("_rels/.rels", relations(strict("1", "officeDocument", "xl/workbook.xml")))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(strict("s1", "worksheet", "worksheets/sheet1.xml")
                                + strict("st", "styles", "styles.xml")
                                + strict("ss", "sharedStrings", "sharedStrings.xml")))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + main + "' xmlns:r='" + relation
                                + "' conformance='strict'><sheets><sheet name='A' sheetId='1' r:id='s1'/></sheets></workbook>")
                .part("xl/styles.xml", "<styleSheet xmlns='" + main + "'><cellXfs><xf/></cellXfs></styleSheet>")
                .part("xl/sharedStrings.xml", "<sst xmlns='" + main + "'><si><t>бар</t></si></sst>")
                .part(
                        SHEET,
                        "<worksheet xmlns='" + main + "'><sheetData><row r='1'><c r='A1' t='d'><v>2021-11-12</v></c>"
                                + "<c r='B1' t='s'><v>0</v></c></row></sheetData></worksheet>")
                .bytes();
        assertThat(cells(bytes)).isEqualTo(Map.of("A1", "12.11.2021", "B1", "бар"));
        assertThat(Remarks.of(bytes)).containsExactly("Z026 INFO");
    }

    @ParameterizedTest
    @Trap(37)
    @CsvSource({
        "2021-11-12, 12.11.2021",
        "2021-11-12Z, 12.11.2021",
        "2021-11-12T10:30, 12.11.2021 10:30:00",
        "2021-11-12T10:30:15, 12.11.2021 10:30:15",
        "2021-11-12T10:30:15.999, 12.11.2021 10:30:15",
        "2021-11-12T10:30:15Z, 12.11.2021 10:30:15",
        "2021-11-12T10:30:15+05:00, 12.11.2021 10:30:15",
        "2021-11-12T10:30-03:00, 12.11.2021 10:30:00",
        "10:30, 0.4375",
        "18:00:00, 0.75",
        "2021-02-29, 2021-02-29",
        "+99999-01-01, +99999-01-01",
        "0000-01-01, 0000-01-01",
        "12.11.2021, 12.11.2021"
    })
    void a_date_written_as_iso_is_a_date(String written, String shown) {
        assertThat(only(cell("<c r='A1' t='d'><v>" + written + "</v></c>")).shown())
                .isEqualTo(shown);
    }

    @Test
    @Trap(38)
    void rows_and_cells_without_addresses_follow_one_another() {
        byte[] bytes = new HandMadeXlsx()
                .sheet(
                        "A",
                        "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row>"
                                + "<row r='5'><c r='x5'><v>4</v></c></row><row r='0'><c r='B6'><v>5</v></c></row>")
                .bytes();
        assertThat(cells(bytes)).isEqualTo(Map.of("A1", "1", "D1", "2", "E1", "3", "X5", "4", "B6", "5"));
        assertThat(Remarks.of(bytes)).containsExactly("Z028 INFO A 1");
        assertThat(Remarks.findings(bytes).get(0).value()).isEqualTo("4");
    }

    @ParameterizedTest
    @Trap(39)
    @ValueSource(strings = {"<dimension ref='A1'/>", "<dimension ref='A1:XFD1048576'/>", "<dimension/>", ""})
    void the_declared_dimension_is_not_believed(String dimension) {
        byte[] bytes = sheet(dimension + "<sheetData><row r='9'><c r='AB9'><v>1</v></c></row></sheetData>");
        assertThat(cells(bytes)).isEqualTo(Map.of("AB9", "1"));
        assertThat(Remarks.of(bytes)).isEmpty();
    }

    @Test
    @Trap({40, 41})
    void inline_and_rich_texts_are_read_and_empty_ones_are_blank() {
        byte[] bytes = cell("<c r='A1' t='inlineStr'><is><t>жай</t></is></c>"
                + "<c r='B1' t='inlineStr'><is><r><rPr><b/></rPr><t>қалың </t></r><r><t>жұқа</t></r></is></c>"
                + "<c r='C1' t='inlineStr'><is><t/></is></c><c r='D1' t='inlineStr'/>"
                + "<c r='E1' t='str'><v>формуласыз</v></c><c r='F1' t='str'><v></v></c>"
                + "<c r='G1' t='inlineStr'><is><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></is></c>");
        assertThat(cells(bytes)).isEqualTo(Map.of("A1", "жай", "B1", "қалың жұқа", "E1", "формуласыз", "G1", "東京"));
        assertThat(Remarks.of(bytes)).isEmpty();
    }

    @Test
    @Trap(42)
    void escapes_are_decoded_once_and_named() {
        byte[] bytes = new HandMadeXlsx()
                .strings("<t>а_x000D_б</t>", "<t>_x005F_x000D_</t>", "<t>а_x0001_б_xD83D_</t>", "<t>_x12_</t>")
                .sheet(
                        "A",
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>"
                                + "<c r='D1' t='s'><v>3</v></c><c r='E1' t='str'><v>_x041F_</v></c></row>")
                .bytes();
        assertThat(cells(bytes)).isEqualTo(Map.of("A1", "а\rб", "B1", "_x000D_", "C1", "аб", "D1", "_x12_", "E1", "П"));
        assertThat(Remarks.of(bytes))
                .containsExactly(
                        "C016 INFO A A1", "C016 INFO A B1", "C016 INFO A C1", "C017 WARNING A C1", "C016 INFO A E1");
    }

    @ParameterizedTest
    @Trap(43)
    @ValueSource(strings = {"7", "-1", "x", "99999999999"})
    void a_style_that_is_not_there_is_plain(String style) {
        byte[] bytes = cell("<c r='A1' s='" + style + "'><v>44512</v></c>");
        assertThat(only(bytes).shown()).isEqualTo("44512");
        assertThat(Remarks.of(bytes)).containsExactly("Z030 INFO A A1");
    }

    @Test
    @Trap(43)
    void a_workbook_without_styles_is_read_and_says_so() {
        byte[] bytes = new HandMadeXlsx()
                .without("xl/styles.xml")
                .sheet("A", "<row r='1'><c r='A1'><v>44512</v></c></row>")
                .bytes();
        assertThat(only(bytes).shown()).isEqualTo("44512");
        assertThat(Remarks.of(bytes)).containsExactly("Z031 INFO");
    }

    @ParameterizedTest
    @Trap(44)
    @ValueSource(strings = {"1", "-1", "x", "99999999999", "0.5"})
    void a_string_the_table_does_not_have_is_an_error_of_that_cell(String index) {
        byte[] bytes = new HandMadeXlsx()
                .strings("<t>бар</t>")
                .sheet("A", "<row r='1'><c r='A1' t='s'><v>" + index + "</v></c><c r='B1' t='s'><v>0</v></c></row>")
                .bytes();
        assertThat(values(bytes)).containsExactly(new CellValue.Lost(index), new CellValue.Text("бар"));
        assertThat(Remarks.of(bytes)).isEmpty();
    }

    @ParameterizedTest
    @Trap(46)
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251", "ISO-8859-5"})
    void prefixes_encodings_comments_and_alternatives_change_nothing(String encoding) {
        String xml = "<?xml version='1.0' encoding='" + encoding + "'?><x:worksheet xmlns:x='" + MAIN + "' xmlns:mc='"
                + COMPATIBILITY + "' xmlns:o='urn:other'><x:sheetData><x:row r='1'>"
                + "<x:c r='A1'><x:v>1<!-- екі -->2<![CDATA[3]]></x:v><o:v>9</o:v></x:c>"
                + "<o:c r='B1'><x:v>9</x:v></o:c>"
                + "<x:c r='C1' o:t='s' t='inlineStr'><x:is><x:t>Кар<![CDATA[ь]]>ер<?а б?></x:t></x:is></x:c>"
                + "<mc:AlternateContent><mc:Choice Requires='o'><x:c r='D1'><x:v>9</x:v></x:c></mc:Choice>"
                + "<mc:Fallback><x:c r='D1'><x:v>4</x:v></x:c></mc:Fallback></mc:AlternateContent>"
                + "<x:c r='E1'><x:f>1+<!-- а -->1</x:f><x:v> 2 </x:v></x:c>"
                + "</x:row><o:row r='2'><x:c r='A2'><x:v>9</x:v></x:c></o:row></x:sheetData></x:worksheet>";
        byte[] bytes = new HandMadeXlsx()
                .sheet("A", "")
                .part(SHEET, xml.replace("екі", "2").getBytes(Charset.forName(encoding)))
                .bytes();
        assertThat(cells(bytes)).isEqualTo(Map.of("A1", "123", "C1", "Карьер", "D1", "4", "E1", "2"));
        assertThat(ReadCells.sheet(bytes).rows().get(0).cells().get(3).formula())
                .isEqualTo("1+1");
    }

    @Test
    @Trap(46)
    void letters_wrong_in_their_encoding_refuse_the_part() {
        byte[] utf16 = ("<worksheet xmlns='" + MAIN + "'>\uD800</worksheet>").getBytes(Charset.forName("UTF-16LE"));
        utf16[2 * ("<worksheet xmlns='" + MAIN + "'>").length()] = 0;
        utf16[2 * ("<worksheet xmlns='" + MAIN + "'>").length() + 1] = (byte) 0xD8;
        assertThat(Remarks.refused(
                        new HandMadeXlsx().sheet("A", "").part(SHEET, utf16).bytes()))
                .startsWith("Z011 " + SHEET);
    }

    @Test
    @Trap(47)
    void what_is_out_of_order_is_put_in_place_and_named() {
        byte[] bytes = new HandMadeXlsx()
                .sheet(
                        "A",
                        "<row r='3' hidden='1'><c r='A3'><v>3</v></c></row>"
                                + "<row r='1'><c r='C1'><v>2</v></c><c r='A1'><v>1</v></c><c r='C1'><v>9</v></c></row>")
                .bytes();
        assertThat(values(bytes)).extracting(CellValue::shown).containsExactly("1", "2 | 9", "3");
        assertThat(ReadCells.sheet(bytes).rows())
                .extracting(SheetContent.Row::hidden)
                .containsExactly(false, true);
        assertThat(Remarks.of(bytes)).containsExactly("Z029 INFO A 1");
        assertThat(Remarks.findings(bytes).get(0).value()).isEqualTo("2");
    }

    @Test
    @Trap(47)
    void an_address_that_names_another_row_is_named() {
        byte[] bytes = new HandMadeXlsx()
                .sheet("A", "<row r='5'><c r='A6'><v>1</v></c></row>")
                .bytes();
        assertThat(cells(bytes)).isEqualTo(Map.of("A5", "1"));
        assertThat(Remarks.of(bytes)).containsExactly("C020 WARNING A A5");
        assertThat(Remarks.findings(bytes).get(0).value()).isEqualTo("A6");
    }

    @ParameterizedTest
    @Trap(48)
    @CsvSource({
        "1, 01.01.1900",
        "59, 28.02.1900",
        "61, 01.03.1900",
        "2958465, 31.12.9999",
        "60, 60",
        "60.5, 60.5",
        "0, 0",
        "-1, -1",
        "-44512, -44512",
        "2958466, 2958466",
        "2958465.999999, 2958465.999999",
        "1E300, 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
    })
    void a_number_that_names_no_day_is_no_date(String serial, String shown) {
        byte[] bytes = cell("<c r='A1' s='1'><v>" + serial + "</v></c>");
        assertThat(only(bytes).shown()).isEqualTo(shown.length() > 40 ? "1" + "0".repeat(300) : shown);
        assertThat(only(bytes) instanceof CellValue.Moment).isEqualTo(shown.contains(".1") || shown.contains(".0"));
    }

    @Test
    @Trap(49)
    void days_counted_from_1904_are_so_read_and_it_is_named() {
        byte[] bytes = new HandMadeXlsx()
                .from1904()
                .sheet("A", "<row r='1'><c r='A1' s='1'><v>43050</v></c><c r='B1'><v>43050</v></c></row>")
                .bytes();
        assertThat(cells(bytes)).isEqualTo(Map.of("A1", "12.11.2021", "B1", "43050"));
        assertThat(Remarks.of(bytes)).containsExactly("Z027 INFO");
    }

    @Test
    @Trap(50)
    void a_formula_without_its_result_is_never_zero_or_blank() {
        byte[] bytes = cell("<c r='A1'><f>1+1</f><v></v></c><c r='B1'><f>1+1</f></c><c r='C1'><v></v></c>"
                + "<c r='D1' t='s'><f>A1</f><v/></c><c r='E1' t='b'><f>A1</f></c>");
        assertThat(cells(bytes)).isEqualTo(Map.of("A1", "=1+1", "B1", "=1+1", "D1", "=A1", "E1", "=A1"));
    }

    @Test
    @Trap(72)
    void a_text_longer_than_a_cell_is_read_whole_and_judged_by_the_intake() {
        String fits = "а".repeat(32_767);
        String over = fits + "а";
        byte[] bytes = new HandMadeXlsx()
                .strings("<t>" + over + "</t>")
                .sheet(
                        "A",
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>" + fits
                                + "</t></is></c><c r='C1' t='inlineStr'><is><t>" + over + "</t></is></c></row>")
                .bytes();
        assertThat(values(bytes))
                .containsExactly(new CellValue.Text(over), new CellValue.Text(fits), new CellValue.Text(over));
    }

    @Test
    @Trap(81)
    void a_million_blank_rows_take_no_memory_and_are_named() {
        StringBuilder rows = new StringBuilder("<row r='1'><c r='A1'><v>1</v></c></row>");
        for (int row = 2; row <= 1_000_001; row++) {
            rows.append("<row r='").append(row).append("' s='1' customFormat='1'><c r='A");
            rows.append(row).append("' s='1'/></row>");
        }
        byte[] bytes = new HandMadeXlsx().sheet("A", rows.toString()).bytes();
        assertThat(ReadCells.sheet(bytes).rows()).hasSize(1);
        assertThat(Remarks.of(bytes)).isEqualTo(List.of("Z020 WARNING A"));
        assertThat(Remarks.findings(bytes).get(0).value()).isEqualTo("1000000");
    }

    private static byte[] cell(String xml) {
        return new HandMadeXlsx().sheet("A", "<row r='1'>" + xml + "</row>").bytes();
    }

    private static byte[] sheet(String inside) {
        return new HandMadeXlsx()
                .sheet("A", "")
                .part(SHEET, "<worksheet xmlns='" + MAIN + "'>" + inside + "</worksheet>")
                .bytes();
    }

    private static String strict(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + STRICT + "officeDocument/relationships/" + type + "' Target='"
                + target + "'/>";
    }
}
