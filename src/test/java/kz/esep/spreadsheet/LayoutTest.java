package kz.esep.spreadsheet;

import static kz.esep.fixtures.HandMadeXlsx.MAIN;
import static kz.esep.fixtures.HandMadeXlsx.relation;
import static kz.esep.fixtures.HandMadeXlsx.relations;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.spreadsheet.WorkbookContent.Kind;
import kz.esep.spreadsheet.WorkbookContent.Outside;
import org.junit.jupiter.api.Test;

/** What the reader says of a sheet beside its values. */
final class LayoutTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void hidden_columns_merged_cells_filters_and_locks_are_told() {
        SheetLayout layout = sheet("<sheetProtection sheet='1'/><autoFilter ref='A2:C9'><filterColumn colId='0'/>"
                        + "</autoFilter><mergeCells><mergeCell ref='A3:B4'/><mergeCell ref='x'/></mergeCells>")
                .layout();
        assertThat(layout.hiddenColumns()).containsExactlyInAnyOrder(1, 2);
        assertThat(layout.merged()).extracting(CellRange::toString).containsExactly("A3:B4");
        assertThat(layout.filtered()).isTrue();
        assertThat(layout.locked()).isTrue();
        SheetLayout plain = sheet("<sheetProtection sheet='0'/><autoFilter ref='A2:C9'/>").layout();
        assertThat(plain.filtered()).isFalse();
        assertThat(plain.locked()).isFalse();
    }

    @Test
    void rules_for_typing_are_told_wherever_they_stand() {
        String x14 = "<extLst><ext uri='{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}' xmlns:x14='urn:x14' xmlns:xm='urn:xm'>"
                + "<x14:dataValidations count='1'><x14:dataValidation type='list'><x14:formula1><xm:f>Тізім!$A$1:$A$3</xm:f>"
                + "</x14:formula1><xm:sqref>B3:B10 D3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
        SheetLayout layout = sheet("<dataValidations count='1'><dataValidation type='date' sqref='C3:C10'>"
                        + "<formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>" + x14)
                .layout();
        assertThat(layout.validations())
                .extracting(rule -> rule.type() + " " + rule.source() + " " + rule.ranges())
                .containsExactly("date 1 [C3:C10]", "list Тізім!$A$1:$A$3 [B3:B10, D3]");
    }

    @Test
    void hidden_rows_struck_texts_and_formulas_are_told() {
        byte[] bytes = new HandMadeXlsx()
                .part(
                        "xl/styles.xml",
                        "<styleSheet xmlns='" + MAIN + "'><fonts><font/><font><strike/></font><font><strike val='0'/>"
                                + "</font></fonts><cellXfs><xf fontId='0'/><xf fontId='1'/><xf fontId='2'/></cellXfs></styleSheet>")
                .sheet(
                        "A",
                        "<row r='1' hidden='true'><c r='A1' s='1'><v>1</v></c><c r='B1' s='2'><v>2</v></c></row>"
                                + "<row r='2'><c r='A2'><f t='shared' ref='A2:A3' si='0'>B2+1</f><v>3</v></c>"
                                + "<c r='B2'><f t='shared' si='0'/><v>4</v></c></row>")
                .bytes();
        List<SheetContent.Row> rows = ReadCells.sheet(bytes).rows();
        assertThat(rows).extracting(SheetContent.Row::hidden).containsExactly(true, false);
        assertThat(rows.get(0).cells()).extracting(SheetContent.Cell::struck).containsExactly(true, false);
        assertThat(rows.get(1).cells()).extracting(SheetContent.Cell::formula).containsExactly("B2+1", "B2+1");
        assertThat(ReadCells.sheet(bytes).part()).isEqualTo(SHEET);
    }

    @Test
    void what_points_out_of_the_workbook_is_listed_and_never_followed() throws UnreadableWorkbookException {
        String external = "' TargetMode='External'/>";
        byte[] bytes = new HandMadeXlsx()
                .sheet("A", "<row r='1'><c r='A1'><v>5</v></c></row>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        relations(relation("h", "hyperlink", "file:///C:/a.xlsx").replace("'/>", external)
                                + relation("d", "drawing", "../drawings/drawing1.xml")
                                + relation("o", "oleObject", "../embeddings/a.bin")
                                + relation("q", "queryTable", "../queryTables/q.xml")
                                + relation("p", "printerSettings", "../printer.bin")))
                .part("xl/drawings/_rels/drawing1.xml.rels", relations(relation("i", "image", "../media/a.png")))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("s1", "worksheet", "worksheets/sheet1.xml")
                                + relation("e1", "externalLink", "externalLinks/externalLink1.xml")
                                + relation("e2", "externalLink", "externalLinks/externalLink2.xml")
                                + relation("e3", "externalLink", "externalLinks/none.xml")
                                + relation("t", "attachedTemplate", "http://a/b").replace("'/>", external)))
                .part(
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink xmlns='" + MAIN
                                + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                                + "<externalBook r:id='x'/></externalLink>")
                .part(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        relations(relation("x", "externalLinkPath", "Book1.xlsx").replace("'/>", external)))
                .part(
                        "xl/externalLinks/externalLink2.xml",
                        "<externalLink xmlns='" + MAIN + "'><ddeLink ddeService='cmd' ddeTopic='calc'/><oleLink/></externalLink>")
                .bytes();
        assertThat(ReadCells.workbook(bytes).outside())
                .containsExactly(
                        new Outside("", Kind.WORKBOOK, "Book1.xlsx"),
                        new Outside("", Kind.DDE, "cmd|calc"),
                        new Outside("", Kind.OBJECT, "xl/externalLinks/externalLink2.xml"),
                        new Outside("", Kind.WORKBOOK, "xl/externalLinks/none.xml"),
                        new Outside("", Kind.OTHER, "http://a/b"),
                        new Outside("A", Kind.HYPERLINK, "file:///C:/a.xlsx"),
                        new Outside("A", Kind.PICTURE, "xl/media/a.png"),
                        new Outside("A", Kind.OBJECT, "xl/embeddings/a.bin"),
                        new Outside("A", Kind.CONNECTION, "xl/queryTables/q.xml"));
    }

    private static SheetContent sheet(String behind) {
        return ReadCells.sheet(new HandMadeXlsx()
                .sheet("A", "")
                .part(
                        SHEET,
                        "<worksheet xmlns='" + MAIN + "'><cols><col min='2' max='3' hidden='1'/><col min='4' max='4'/>"
                                + "<col min='x' max='4' hidden='1'/></cols><sheetData/>" + behind + "</worksheet>")
                .bytes());
    }
}
