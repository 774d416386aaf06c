package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Marks a workbook somebody else made: colours cells, puts notes on them and a list before the first sheet. It edits the
 * package and not a model of it, so that all it does not mark keeps its bytes: formulas, dropdowns, tables, charts,
 * macros, parts of programs we never heard of. Marks of an earlier time are taken off first. The same workbook and
 * marks give the same bytes.
 */
public final class WorkbookMarker {

    /** So many notes a sheet gets; with thousands of them a spreadsheet program becomes slow. */
    static final int NOTES_MOST = 1_000;

    private static final String WORKSHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final EditedPackage parts;
    private final WorkbookEdit workbook;
    private final ListSheet list;

    private WorkbookMarker(EditedPackage parts, ListSheet list) throws UnmarkableWorkbookException {
        this.parts = parts;
        this.workbook = WorkbookEdit.of(parts);
        this.list = list;
    }

    /**
     * The workbook {@code original} with marks.
     *
     * @param earlierList the tab of our list, where the workbook bears one of an earlier time
     * @return empty when the package cannot be edited: damaged, too large, or made in a way we do not know
     */
    public static Optional<byte[]> mark(
            byte[] original, List<CellMark> marks, ListSheet list, Optional<String> earlierList) {
        try {
            WorkbookMarker marker = new WorkbookMarker(EditedPackage.open(original), list);
            return Optional.of(marker.mark(marks, earlierList));
        } catch (UnreadableWorkbookException | UnmarkableWorkbookException e) {
            return Optional.empty();
        }
    }

    /** A workbook with nothing but {@code list}. */
    public static byte[] listOnly(ListSheet list) {
        try {
            return new WorkbookMarker(bare(), list).mark(List.of(), Optional.empty());
        } catch (UnmarkableWorkbookException e) {
            throw new IllegalStateException("The bare workbook is our own", e);
        }
    }

    private byte[] mark(List<CellMark> marks, Optional<String> earlierList) throws UnmarkableWorkbookException {
        Map<String, String> worksheets = workbook.worksheets();
        Optional<String> earlierPart = earlierList.map(worksheets::get);
        String stylesPart = stylesPart();
        StyleEdit styles = new StyleEdit(parts.text(stylesPart));
        int lastFormat = -1;
        for (String part : worksheets.values()) {
            lastFormat = Math.max(lastFormat, SheetEdit.lastFormat(parts.text(part)));
        }
        styles.reserve(Math.min(lastFormat, 65_000) + 1);
        MarkStyles markStyles = new MarkStyles(styles);
        int block = 0;
        for (Map.Entry<String, String> sheet : worksheets.entrySet()) {
            block++;
            if (!earlierPart.equals(Optional.of(sheet.getValue()))) {
                edit(sheet.getValue(), of(sheet.getKey(), marks), markStyles, block);
            }
        }
        String xml = ListSheetXml.of(list, styles, workbook.dialect(), worksheets.keySet());
        if (earlierPart.isPresent()) {
            parts.put(earlierPart.get(), xml);
            workbook.activate(new ArrayList<>(worksheets.values()).indexOf(earlierPart.get()));
        } else {
            String part = parts.freeName("xl/worksheets/esepFindings", ".xml");
            parts.put(part, xml);
            parts.declarePart(part, WORKSHEET_TYPE);
            workbook.putFirst(list.name(), part);
            workbook.activate(0);
        }
        parts.put(stylesPart, styles.text());
        return parts.bytes();
    }

    private void edit(String part, List<CellMark> marks, MarkStyles styles, int block)
            throws UnmarkableWorkbookException {
        String text = parts.text(part);
        Map<SheetEdit.Cell, MarkColour> colours = new LinkedHashMap<>();
        Map<SheetEdit.Cell, String> notes = new LinkedHashMap<>();
        for (CellMark mark : marks) {
            SheetEdit.Cell cell = new SheetEdit.Cell(mark.row(), mark.column());
            colours.put(cell, mark.colour());
            if (notes.size() < NOTES_MOST) {
                notes.put(cell, mark.note());
            }
        }
        Optional<String> drawing = XmlOutline.of(text)
                .find("legacyDrawing")
                .flatMap(child -> child.tag().prefixedAttribute("id"));
        Optional<String> newDrawing = new NoteEdit(parts, part, drawing, workbook.dialect(), block).put(notes);
        String edited = SheetEdit.apply(
                text, styles, colours, newDrawing, workbook.dialect().relations());
        if (!edited.equals(text)) {
            parts.put(part, edited);
        }
    }

    /** The marks on {@code sheet} by their places: row after row, from left to right. */
    private static List<CellMark> of(String sheet, List<CellMark> marks) {
        Map<Long, CellMark> byPlace = new TreeMap<>();
        for (CellMark mark : marks) {
            if (mark.sheet().equals(sheet)) {
                byPlace.put(((long) mark.row() << 20) + mark.column(), mark);
            }
        }
        return new ArrayList<>(byPlace.values());
    }

    private String stylesPart() throws UnmarkableWorkbookException {
        Optional<PartRelations.Relation> styles =
                workbook.relations().find("styles").filter(relation -> parts.has(relation.target()));
        if (styles.isPresent()) {
            return styles.get().target();
        }
        String part = parts.freeName("xl/esepStyles", ".xml");
        parts.put(part, "<styleSheet xmlns=\"" + workbook.dialect().main() + "\"/>");
        parts.declarePart(part, STYLES_TYPE);
        workbook.relations().add(workbook.dialect().relations(), "styles", part);
        return part;
    }

    private static EditedPackage bare() {
        EditedPackage parts = new EditedPackage();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\"><sheets/></workbook>");
        return parts;
    }
}
