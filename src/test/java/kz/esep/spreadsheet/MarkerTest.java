package kz.esep.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;

/** What marking does to the parts of a workbook, and what it leaves alone. */
final class MarkerTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String ROW = "<row r='1'><c r='A1' s='1'><f>1+1</f><v>2</v></c><c r='D1'><v>5</v></c></row>";

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

    @Test
    void notes_of_the_office_stay_and_keep_their_cells() throws IOException {
        String vml = "<xml xmlns:v='v'><v:shape id='_x0000_s2048' type='#_x0000_t202'><br>Әріп</v:shape></xml>";
        byte[] original = new HandMadeXlsx()
                .sheet("A", "")
                .part(
                        SHEET,
                        "<worksheet xmlns='" + HandMadeXlsx.MAIN + "' xmlns:r='http://schemas.openxmlformats.org/"
                                + "officeDocument/2006/relationships'><sheetData>" + ROW
                                + "</sheetData><legacyDrawing r:id='v'/></worksheet>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        HandMadeXlsx.relations(HandMadeXlsx.relation("c", "comments", "../comments7.xml")
                                + HandMadeXlsx.relation("v", "vmlDrawing", "../drawings/d.vml")))
                .part(
                        "xl/comments7.xml",
                        "<comments xmlns='" + HandMadeXlsx.MAIN + "'><authors><author>Айгүл</author></authors>"
                                + "<commentList><comment ref='A1' authorId='0'><text><t>өзім</t></text></comment>"
                                + "</commentList></comments>")
                .part("xl/drawings/d.vml", vml)
                .bytes();
        byte[] copy = marked(original, mark("A", 1, 0), mark("A", 1, 3));
        assertThat(part(copy, "xl/comments7.xml"))
                .contains("<author>Айгүл</author><author>Esep</author>")
                .contains("<comment ref='A1' authorId='0'><text><t>өзім</t></text></comment><comment ref=\"D1\"")
                .doesNotContain("ref=\"A1\"");
        assertThat(part(copy, "xl/drawings/d.vml"))
                .startsWith(vml.replace("</xml>", ""))
                .contains("id=\"_x0000_s2049\"");
        assertThat(part(copy, SHEET).split("legacyDrawing", -1)).hasSize(2);
        assertThat(part(copy, SHEET)).doesNotContain("<c r='A1' s='1'>");
    }

    @Test
    void marks_of_an_earlier_time_are_taken_off() throws IOException, UnreadableWorkbookException {
        String fills = "<styleSheet xmlns='" + HandMadeXlsx.MAIN + "'><fills><fill><patternFill patternType='none'/>"
                + "</fill><fill><patternFill patternType='gray125'/></fill><fill><patternFill patternType='solid'>"
                + "<fgColor rgb='FF00FF00'/></patternFill></fill></fills><cellXfs><xf numFmtId='0' fillId='0'/>"
                + "<xf numFmtId='14' fillId='2' applyFill='1'/></cellXfs></styleSheet>";
        byte[] original =
                new HandMadeXlsx().sheet("A", ROW).part("xl/styles.xml", fills).bytes();
        byte[] once = marked(original, mark("A", 1, 0), mark("A", 1, 3));
        byte[] again = again(once, mark("A", 1, 3));
        assertThat(sheets(again)).hasSize(2);
        assertThat(part(again, "xl/comments1.xml")).contains("ref=\"D1\"").doesNotContain("ref=\"A1\"");
        assertThat(part(again, "xl/drawings/vmlDrawing1.vml").split("<v:shape ", -1))
                .hasSize(2);
        String green = fillOf(again, "A1");
        assertThat(green).contains("FF00FF00").doesNotContain(MarkColour.FAULT.rgb());
        assertThat(fillOf(again, "D1")).contains(MarkColour.FAULT.rgb());
        byte[] third = again(again, mark("A", 1, 0), mark("A", 1, 3));
        byte[] fourth = again(third, mark("A", 1, 0), mark("A", 1, 3));
        assertThat(fourth).hasSameSizeAs(third);
        assertThat(fillOf(again(fourth), "D1")).contains("none");
    }

    @Test
    @Trap(107)
    void strict_prefixed_and_utf_16_workbooks_are_marked() throws IOException, UnreadableWorkbookException {
        String strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        String ids = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        byte[] original = new HandMadeXlsx()
                .sheet("A", "")
                .part(
                        "xl/workbook.xml",
                        "<x:workbook xmlns:x='" + strict + "' xmlns:k='" + ids
                                + "'><x:sheets><x:sheet name='A' sheetId='1' k:id='s1'/></x:sheets></x:workbook>")
                .part(
                        SHEET,
                        ("<?xml version='1.0' encoding='UTF-16'?><x:worksheet xmlns:x='" + strict
                                        + "'><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                                .getBytes(StandardCharsets.UTF_16))
                .part("xl/styles.xml", "<x:styleSheet xmlns:x='" + strict + "'/>")
                .bytes();
        byte[] copy = marked(original, mark("A", 1, 0), mark("A", 1, 1));
        assertThat(part(copy, SHEET))
                .contains("<x:c s=\"")
                .contains("<x:c r=\"B1\" s=\"")
                .contains("<x:legacyDrawing ");
        assertThat(part(copy, "xl/comments1.xml")).contains(strict);
        assertThat(part(copy, "xl/styles.xml")).contains("<x:cellXfs count=");
        assertThat(sheets(copy).get(1).rows()).isEqualTo(sheets(original).get(0).rows());
    }

    @Test
    void workbook_without_styles_gets_some_and_an_index_without_a_style_keeps_none() throws IOException {
        byte[] original = new HandMadeXlsx()
                .sheet("A", "<row r='1'><c r='A1' s='9'><v>45000</v></c><c r='B1'><v>1</v></c></row>")
                .without("xl/styles.xml")
                .bytes();
        byte[] copy = marked(original, mark("A", 1, 1));
        String styles = part(copy, "xl/esepStyles1.xml");
        assertThat(styles.split("<xf ", -1).length).isGreaterThan(11);
        assertThat(part(copy, SHEET)).contains("<c r='A1' s='9'>");
    }

    @Test
    void damaged_package_is_not_marked_and_the_list_can_stand_alone() throws IOException, UnreadableWorkbookException {
        byte[] original = new HandMadeXlsx().sheet("A", ROW).bytes();
        byte[] cut = Arrays.copyOf(original, original.length / 2);
        assertThat(WorkbookMarker.mark(cut, List.of(), list(List.of("x")), Optional.empty()))
                .isEmpty();
        byte[] dtd = new HandMadeXlsx()
                .sheet("A", ROW)
                .part("xl/styles.xml", "<!DOCTYPE a><a/>")
                .bytes();
        assertThat(WorkbookMarker.mark(dtd, List.of(), list(List.of("x")), Optional.empty()))
                .isEmpty();
        assertThat(sheets(WorkbookMarker.listOnly(list(List.of("x"))))).hasSize(1);
    }

    private static CellMark mark(String sheet, int row, int column) {
        return new CellMark(sheet, row, column, MarkColour.FAULT, "Қате / Ошибка");
    }

    private static byte[] marked(byte[] original, CellMark... marks) {
        return WorkbookMarker.mark(original, List.of(marks), list(List.of("x")), Optional.empty())
                .orElseThrow();
    }

    private static byte[] again(byte[] copy, CellMark... marks) {
        return WorkbookMarker.mark(copy, List.of(marks), list(List.of("x")), Optional.of("list"))
                .orElseThrow();
    }

    private static ListSheet list(List<String> texts) {
        return new ListSheet(
                "list",
                "list",
                List.of("Title"),
                List.of(new ListSheet.Column("text", "Text", 20, ListSheet.Role.TEXT)),
                texts.stream()
                        .map(text -> new ListSheet.Line(Optional.empty(), List.of(text), Optional.empty(), false))
                        .toList());
    }

    /** The fill of a cell of the first sheet, through its format. */
    private static String fillOf(byte[] workbook, String cell) throws IOException {
        Matcher tag = Pattern.compile("<c [^>]*r=['\"]" + cell + "['\"][^>]*>").matcher(part(workbook, SHEET));
        assertThat(tag.find()).as(cell).isTrue();
        Matcher style = Pattern.compile(" s=['\"](\\d+)").matcher(tag.group());
        String format = style.find() ? style.group(1) : "";
        try {
            StyleEdit styles = new StyleEdit(part(workbook, "xl/styles.xml"));
            String xf = styles.format(format.isEmpty() ? 0 : Integer.parseInt(format));
            return styles.fill(Integer.parseInt(xf.replaceAll("(?s).*fillId=['\"](\\d+).*", "$1")));
        } catch (UnmarkableWorkbookException e) {
            throw new AssertionError(e);
        }
    }

    private static List<SheetContent> sheets(byte[] bytes) throws UnreadableWorkbookException {
        return WorkbookReader.read(bytes, Place.ofFile("a"), new FindingLog()).sheets();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        byte[] bytes = parts(workbook).get(name);
        assertThat(bytes).as(name).isNotNull();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
