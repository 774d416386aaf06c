package kz.esep.spreadsheet;

import static kz.esep.spreadsheet.Marking.ROW;
import static kz.esep.spreadsheet.Marking.SHEET;
import static kz.esep.spreadsheet.Marking.list;
import static kz.esep.spreadsheet.Marking.mark;
import static kz.esep.spreadsheet.Marking.marked;
import static kz.esep.spreadsheet.Marking.part;
import static kz.esep.spreadsheet.Marking.parts;
import static kz.esep.spreadsheet.Marking.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;

/** What marking does to the parts of a workbook, and what it leaves alone. */
final class MarkerTest {

    @Test
    @Trap(87)
    void parts_of_other_kinds_keep_their_bytes() throws IOException {
        HandMadeXlsx workbook = new HandMadeXlsx().sheet("A", ROW);
        List<String> names = List.of(
                "xl/tables/table1.xml",
                "xl/pivotTables/pivotTable1.xml",
                "xl/slicers/slicer1.xml",
                "xl/threadedComments/threadedComment1.xml",
                "xl/charts/chart1.xml",
                "xl/vbaProject.bin",
                "customXml/item1.xml",
                "docProps/app.xml",
                "xl/media/image1.png");
        names.forEach(name -> workbook.part(name, ("<x>" + name + " \u0001</x>").getBytes(StandardCharsets.UTF_8)));
        Map<String, byte[]> before = parts(workbook.bytes());
        Map<String, byte[]> after = parts(marked(workbook.bytes(), mark("A", 1, 0)));
        names.forEach(name -> assertThat(after.get(name)).as(name).isEqualTo(before.get(name)));
    }

    @Test
    @Trap({87, 89, 107})
    void everything_else_of_a_sheet_stays_letter_for_letter() throws IOException {
        String behind = "<sheetProtection sheet='1' password='CC1A'/><autoFilter ref='A1:D1'/>"
                + "<conditionalFormatting sqref='A1'><cfRule type='expression' dxfId='0' priority='1'>"
                + "<formula>A1&gt;1</formula></cfRule></conditionalFormatting>"
                + "<dataValidations count='1'><dataValidation type='list' sqref='D1'><formula1>\"a>b,c\"</formula1>"
                + "</dataValidation></dataValidations>";
        String last = "<tableParts count='1'><tablePart r:id='t1'/></tableParts><extLst><ext uri='{A}'/></extLst>";
        String before = "<worksheet xmlns='" + HandMadeXlsx.MAIN + "' xmlns:r='r'><cols><col min='1' max='2' width='40'"
                + " style='1'/></cols><sheetData><!-- <c r='A1'/> -->" + ROW + "</sheetData>" + behind + last
                + "</worksheet>";
        byte[] original = new HandMadeXlsx().sheet("A", "").part(SHEET, before).bytes();
        String after = part(marked(original, mark("A", 1, 0), mark("A", 1, 1)), SHEET);
        assertThat(after).contains("</sheetData>" + behind + "<legacyDrawing ").contains("/>" + last + "</worksheet>");
        assertThat(after).contains("<!-- <c r='A1'/> -->").contains("<f>1+1</f><v>2</v></c>");
        String restored = after.replaceAll("<legacyDrawing [^>]*/>", "")
                .replaceAll("<c r=\"B1\" s=\"\\d+\"/>", "")
                .replaceFirst("<c r='A1' s='\\d+'>", "<c r='A1' s='1'>");
        assertThat(restored).isEqualTo(before);
    }

    @Test
    void cells_and_rows_that_are_not_there_are_put_in_at_their_places() throws IOException {
        byte[] original = new HandMadeXlsx()
                .sheet("A", "<row r='2' spans='1:2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c></row><row r='5'/>")
                .bytes();
        String after = part(
                marked(original, mark("A", 1, 3), mark("A", 2, 0), mark("A", 2, 2), mark("A", 5, 27), mark("A", 9, 0)),
                SHEET);
        assertThat(after.replaceAll(" s=[\"']\\d+[\"']", "").replace('\'', '"'))
                .contains("<sheetData><row r=\"1\"><c r=\"D1\"/></row><row r=\"2\"><c r=\"A2\"/><c r=\"B2\">"
                        + "<v>1</v></c><c r=\"C2\"/><c r=\"D2\"><v>2</v></c></row><row r=\"5\"><c r=\"AB5\"/></row>"
                        + "<row r=\"9\"><c r=\"A9\"/></row></sheetData>");
    }

    @Test
    @Trap(108)
    void a_thousand_marked_cells_of_two_formats_add_a_handful_of_styles() throws IOException {
        StringBuilder rows = new StringBuilder();
        List<CellMark> marks = new ArrayList<>();
        for (int row = 1; row <= 1000; row++) {
            rows.append("<row r='" + row + "'><c r='A" + row + "' s='" + row % 2 + "'><v>1</v></c></row>");
            marks.add(mark("A", row, 0));
        }
        byte[] original = new HandMadeXlsx().sheet("A", rows.toString()).bytes();
        String once = part(marked(original, marks.toArray(CellMark[]::new)), "xl/styles.xml");
        String few = part(marked(original, mark("A", 1, 0), mark("A", 2, 0)), "xl/styles.xml");
        assertThat(once).hasSameSizeAs(few);
        assertThat(once.split("<xf ", -1).length).isLessThan(20);
    }

    @Test
    @Trap(106)
    void notes_are_capped_for_a_sheet_and_cut_to_what_can_be_read() throws IOException {
        List<CellMark> marks = new ArrayList<>();
        for (int row = 1; row <= 1_200; row++) {
            marks.add(new CellMark("A", row, 0, MarkColour.FAULT, "ұ".repeat(40_000)));
        }
        byte[] copy = marked(new HandMadeXlsx().sheet("A", "").bytes(), marks.toArray(CellMark[]::new));
        String notes = part(copy, "xl/comments1.xml");
        assertThat(notes.split("<comment ", -1)).hasSize(1 + WorkbookMarker.NOTES_MOST);
        assertThat(notes.replaceAll("(?s)^.*?<t xml:space=\"preserve\">|</t>.*$", ""))
                .hasSize(4_000);
        assertThat(part(copy, "xl/drawings/vmlDrawing1.vml").split("<v:shape ", -1))
                .hasSize(1 + WorkbookMarker.NOTES_MOST);
        assertThat(part(copy, SHEET).split("<row ", -1)).hasSize(1 + 1_200);
    }

    @Test
    @Trap({72, 104, 105})
    void texts_are_text_legal_and_not_too_long() throws IOException, UnreadableWorkbookException {
        List<String> texts =
                List.of("=cmd|' /C calc'!A0", "_x0041_", "a\u0001\uD800b", "+7 701 000", "ұ".repeat(40_000));
        byte[] original = new HandMadeXlsx().sheet("A", ROW).bytes();
        byte[] copy = WorkbookMarker.mark(original, List.of(), list(texts), Optional.empty())
                .orElseThrow();
        String xml = part(copy, "xl/worksheets/esepFindings1.xml");
        assertThat(xml).doesNotContain("<f>").contains("_x005F_x0041_");
        assertThat(part(copy, "xl/styles.xml")).contains("quotePrefix=\"1\"");
        List<String> read = sheets(copy).get(0).rows().stream()
                .filter(row -> row.number() > 3)
                .map(row -> row.findCell(1).orElseThrow().value().shown())
                .toList();
        assertThat(read.subList(0, 4)).containsExactly("=cmd|' /C calc'!A0", "_x0041_", "ab", "+7 701 000");
        assertThat(read.get(4)).hasSizeLessThanOrEqualTo(32_767).endsWith("…");
    }

    @Test
    @Trap(110)
    void same_file_and_marks_give_the_same_bytes() {
        byte[] original = new HandMadeXlsx().sheet("A", ROW).bytes();
        assertThat(marked(original, mark("A", 1, 0))).isEqualTo(marked(original, mark("A", 1, 0)));
    }

    @Test
    void what_depends_on_the_order_of_sheets_follows() throws IOException {
        String workbook = "<workbook xmlns='" + HandMadeXlsx.MAIN + "' xmlns:r='http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships'><bookViews><workbookView activeTab='1' firstSheet='1'/></bookViews>"
                + "<sheets><sheet name='A' sheetId='7' r:id='s1'/><sheet name='list' sheetId='3' r:id='s2'/></sheets>"
                + "<definedNames><definedName name='_xlnm.Print_Titles' localSheetId='1'>B!$1:$2</definedName>"
                + "<definedName name='all'>A!$A$1</definedName></definedNames></workbook>";
        byte[] original = new HandMadeXlsx()
                .sheet("A", ROW)
                .sheet("list", ROW)
                .part("xl/workbook.xml", workbook)
                .part(
                        SHEET,
                        "<worksheet xmlns='" + HandMadeXlsx.MAIN + "'><sheetViews><sheetView tabSelected='1'"
                                + " workbookViewId='0'/></sheetViews><sheetData/></worksheet>")
                .bytes();
        byte[] copy = marked(original);
        String after = part(copy, "xl/workbook.xml");
        assertThat(after)
                .contains("<sheets><sheet name=\"list 2\" sheetId=\"8\"")
                .contains("localSheetId='2'>B!$1:$2")
                .contains("<definedName name='all'>")
                .contains("<workbookView activeTab='0'/>");
        assertThat(part(copy, SHEET)).contains("<sheetView workbookViewId='0'/>");
    }
}
