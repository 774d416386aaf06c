package kz.esep.spreadsheet;

import static kz.esep.fixtures.HandMadeXlsx.MAIN;
import static kz.esep.fixtures.HandMadeXlsx.relation;
import static kz.esep.fixtures.HandMadeXlsx.relations;
import static kz.esep.spreadsheet.ReadCells.cells;
import static kz.esep.spreadsheet.ReadCells.only;
import static kz.esep.spreadsheet.ReadCells.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.esep.finding.FindingCode;
import kz.esep.fixtures.HandMadeXlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkbookReaderTest {

    @Test
    void shared_inline_rich_and_phonetic_strings_are_read_as_people_see_them() {
        byte[] bytes = new HandMadeXlsx()
                .strings(
                        "<t>Абай</t>",
                        "<r><rPr><b/></rPr><t xml:space='preserve'>қалың </t></r><r><t>жұқа</t></r>",
                        "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh>",
                        "<t><![CDATA[<а>]]><!-- жоқ -->б</t>",
                        "<t/>")
                .sheet(
                        "A",
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                                + "<c r='C1' t='s'><v>2</v></c><c r='D1' t='s'><v>3</v></c><c r='E1' t='s'><v>4</v></c>"
                                + "<c r='F1' t='inlineStr'><is><r><t>а</t></r><r><t>б</t></r><rPh><t>в</t></rPh></is></c>"
                                + "<c r='G1' t='inlineStr'><is><t></t></is></c></row>")
                .bytes();
        assertThat(cells(bytes))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("A1", "Абай", "B1", "қалың жұқа", "C1", "東京", "D1", "<а>б", "F1", "аб"));
    }

    @Test
    void cells_and_rows_without_addresses_follow_one_another() {
        byte[] bytes = new HandMadeXlsx()
                .sheet(
                        "A",
                        "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row>"
                                + "<row r='5'><c><v>4</v></c></row><row><c r='B6'><v>5</v></c></row>")
                .bytes();
        assertThat(cells(bytes))
                .containsExactlyInAnyOrderEntriesOf(Map.of("A1", "1", "D1", "2", "E1", "3", "A5", "4", "B6", "5"));
    }

    @Test
    void cells_and_rows_out_of_order_are_put_in_order() {
        byte[] bytes = new HandMadeXlsx()
                .sheet(
                        "A",
                        "<row r='2'><c r='A2'><v>3</v></c></row><row r='1'><c r='C1'><v>2</v></c><c r='A1'><v>1</v></c></row>")
                .bytes();
        assertThat(values(bytes)).extracting(CellValue::shown).containsExactly("1", "2", "3");
    }

    @Test
    void two_values_under_one_address_are_both_kept() {
        byte[] bytes = new HandMadeXlsx()
                .sheet(
                        "A",
                        "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='A1'><v>2</v></c><c r='B1'><v>3</v></c></row>")
                .bytes();
        assertThat(cells(bytes)).containsExactlyInAnyOrderEntriesOf(Map.of("A1", "1 | 2", "B1", "3"));
    }

    @Test
    void a_workbook_without_styles_and_strings_is_read() {
        byte[] bytes = new HandMadeXlsx()
                .without("xl/styles.xml")
                .sheet("A", "<row r='1'><c r='A1' s='7'><v>44512</v></c><c r='B1' t='s'><v>0</v></c></row>")
                .bytes();
        assertThat(cells(bytes)).containsExactlyInAnyOrderEntriesOf(Map.of("A1", "44512", "B1", "№ 0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "x", "99999999999"})
    void an_index_the_table_of_strings_does_not_have_is_an_error_of_that_cell_alone(String index) {
        byte[] bytes = new HandMadeXlsx()
                .strings("<t>бар</t>")
                .sheet("A", "<row r='1'><c r='A1' t='s'><v>" + index + "</v></c><c r='B1' t='s'><v>0</v></c></row>")
                .bytes();
        assertThat(values(bytes)).containsExactly(new CellValue.Lost(index), new CellValue.Text("бар"));
    }

    @Test
    void strict_namespaces_and_prefixed_elements_are_read() {
        String strict = "http://purl.oclc.org/ooxml/";
        byte[] bytes = new HandMadeXlsx()
                .part(
                        "_rels/.rels",
                        relations("<Relationship Id='1' Type='" + strict
                                + "officeDocument/relationships/officeDocument' Target='xl/workbook.xml'/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations("<Relationship Id='s1' Type='" + strict
                                + "officeDocument/relationships/worksheet' Target='worksheets/sheet1.xml'/>"))
                .sheet("A", "")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x='" + strict + "spreadsheetml/main'><x:sheetData>"
                                + "<x:row r='1'><x:c r='A1' t='d'><x:v>2021-11-12</x:v></x:c></x:row>"
                                + "</x:sheetData></x:worksheet>")
                .bytes();
        assertThat(cells(bytes)).containsExactlyInAnyOrderEntriesOf(Map.of("A1", "12.11.2021"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8", "windows-1251"})
    void a_part_is_read_in_the_encoding_it_names(String encoding) {
        String xml = "<?xml version='1.0' encoding='" + encoding + "'?><worksheet xmlns='" + MAIN + "'><sheetData>"
                + "<row r='1'><c r='A1' t='inlineStr'><is><t>Карьер</t></is></c></row></sheetData></worksheet>";
        byte[] bytes = new HandMadeXlsx()
                .sheet("A", "")
                .part("xl/worksheets/sheet1.xml", xml.getBytes(Charset.forName(encoding)))
                .bytes();
        assertThat(only(bytes)).isEqualTo(new CellValue.Text("Карьер"));
    }

    @Test
    void bytes_that_are_no_letters_refuse_the_file_without_a_word_on_the_error_stream() {
        byte[] part = "<worksheet><sheetData>?</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8);
        part[22] = (byte) 0xF5;
        byte[] bytes = new HandMadeXlsx()
                .sheet("A", "")
                .part("xl/worksheets/sheet1.xml", part)
                .bytes();
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(refusal(bytes)).isEqualTo(FindingCode.Z011);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xl/worksheets/sheet1.xml",
                "worksheets\\sheet1.xml",
                "\\xl\\worksheets\\sheet1.xml",
                "./worksheets/sheet1.xml",
                "../xl/worksheets/sheet1.xml",
                "Worksheets/SHEET1.xml"
            })
    void a_target_may_be_written_in_many_ways(String target) {
        byte[] bytes = new HandMadeXlsx()
                .part("xl/_rels/workbook.xml.rels", relations(relation("s1", "worksheet", target)))
                .sheet("A", "<row r='1'><c r='A1'><v>1</v></c></row>")
                .bytes();
        assertThat(only(bytes).shown()).isEqualTo("1");
    }

    @Test
    void names_of_entries_with_backslashes_are_read() {
        byte[] bytes = new HandMadeXlsx()
                .sheet("A", "")
                .without("xl/worksheets/sheet1.xml")
                .part(
                        "xl\\worksheets\\sheet1.xml",
                        "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>")
                .bytes();
        assertThat(only(bytes).shown()).isEqualTo("1");
    }

    @Test
    void the_dimension_a_sheet_declares_is_not_believed() {
        byte[] bytes = new HandMadeXlsx()
                .sheet("A", "")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns='" + MAIN + "'><dimension ref='A1'/><sheetData>"
                                + "<row r='9'><c r='AB9'><v>1</v></c></row></sheetData></worksheet>")
                .bytes();
        assertThat(cells(bytes)).containsExactlyInAnyOrderEntriesOf(Map.of("AB9", "1"));
    }

    @Test
    void a_chart_sheet_is_passed_over() throws UnreadableWorkbookException {
        byte[] bytes = new HandMadeXlsx()
                .sheet("Диаграмма", "")
                .sheet("Деректер", "<row><c><v>1</v></c></row>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("s1", "chartsheet", "chartsheets/sheet1.xml")
                                + relation("s2", "worksheet", "worksheets/sheet2.xml")))
                .bytes();
        assertThat(ReadCells.workbook(bytes).sheets())
                .extracting(SheetContent::name)
                .containsExactly("Деректер");
    }

    @Test
    void a_text_longer_than_any_spreadsheet_could_hold_refuses_the_file() {
        String text = "а".repeat(2_000_000);
        byte[] inline = new HandMadeXlsx()
                .sheet("A", "<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>")
                .bytes();
        byte[] shared =
                new HandMadeXlsx().strings("<t>" + text + "</t>").sheet("A", "").bytes();
        assertThat(refusal(inline)).isEqualTo(FindingCode.Z009);
        assertThat(refusal(shared)).isEqualTo(FindingCode.Z009);
    }

    private static FindingCode refusal(byte[] bytes) {
        return catchThrowableOfType(UnreadableWorkbookException.class, () -> ReadCells.workbook(bytes))
                .code();
    }
}
