package kz.esep.spreadsheet;

import static kz.esep.spreadsheet.Marking.ROW;
import static kz.esep.spreadsheet.Marking.SHEET;
import static kz.esep.spreadsheet.Marking.again;
import static kz.esep.spreadsheet.Marking.fillOf;
import static kz.esep.spreadsheet.Marking.list;
import static kz.esep.spreadsheet.Marking.mark;
import static kz.esep.spreadsheet.Marking.marked;
import static kz.esep.spreadsheet.Marking.part;
import static kz.esep.spreadsheet.Marking.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;

/** Workbooks that bear notes and marks already, and such as are made in unusual ways. */
final class MarkedBeforeTest {

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
}
