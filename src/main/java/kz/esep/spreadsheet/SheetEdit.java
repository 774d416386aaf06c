package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Colours cells of one worksheet: the format of a cell that is there is changed, one that is not there is put in at its
 * place. Values, formulas and everything else stay letter for letter.
 */
final class SheetEdit {

    /** What stands behind the notes' drawing in a worksheet. */
    private static final Set<String> BEHIND_NOTES = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    /**
     * A cell to be coloured.
     *
     * @param row from 1
     * @param column from 0
     */
    record Cell(int row, int column) {}

    private record ColumnFormat(int first, int last, int format) {}

    private static final class Row {
        private final XmlTag tag;
        private final int number;
        private int close;
        private final List<XmlTag> cells = new ArrayList<>();
        private final List<Integer> columns = new ArrayList<>();

        Row(XmlTag tag, int number) {
            this.tag = tag;
            this.number = number;
            this.close = tag.end();
        }
    }

    private final XmlOutline outline;
    private final XmlEdit edit;
    private final MarkStyles styles;
    private final Map<Cell, MarkColour> wanted;
    private final TreeMap<Integer, Row> markedRows = new TreeMap<>();
    private final TreeMap<Integer, Integer> rowStarts = new TreeMap<>();
    private final Set<Cell> found = new java.util.HashSet<>();
    private final List<ColumnFormat> columnFormats = new ArrayList<>();

    private SheetEdit(String text, MarkStyles styles, Map<Cell, MarkColour> wanted) throws UnmarkableWorkbookException {
        this.outline = XmlOutline.of(text);
        this.edit = new XmlEdit(text);
        this.styles = styles;
        this.wanted = wanted;
    }

    /** The largest format index that a cell, row or column of {@code text} names; -1 when none does. */
    static int lastFormat(String text) throws UnmarkableWorkbookException {
        int last = -1;
        XmlTags tags = new XmlTags(text);
        for (Optional<XmlTag> next = tags.next(); next.isPresent(); next = tags.next()) {
            XmlTag tag = next.get();
            boolean isFormatted = tag.opens() && tag.depth() <= 4 && (tag.is("c") || tag.is("row") || tag.is("col"));
            if (isFormatted) {
                last = Math.max(last, tag.number(tag.is("col") ? "style" : "s").orElse(-1));
            }
        }
        return last;
    }

    /**
     * The worksheet with its old marks taken off, {@code wanted} cells coloured, and no longer selected.
     *
     * @param notes the relationship id of the notes' drawing, where one is to be put in, with its namespace
     */
    static String apply(
            String text, MarkStyles styles, Map<Cell, MarkColour> wanted, Optional<String> notes, String namespace)
            throws UnmarkableWorkbookException {
        SheetEdit sheet = new SheetEdit(text, styles, wanted);
        sheet.read();
        sheet.putInMissing();
        notes.ifPresent(id -> sheet.putInDrawing(id, namespace));
        return sheet.edit.text();
    }

    private void read() throws UnmarkableWorkbookException {
        for (XmlOutline.Child child : outline.children()) {
            switch (child.tag().name()) {
                case "sheetViews" -> unselect(child);
                case "cols" -> readColumns(child);
                case "sheetData" -> readRows(child);
                default -> {}
            }
        }
    }

    private void unselect(XmlOutline.Child views) throws UnmarkableWorkbookException {
        for (XmlOutline.Child view : XmlOutline.of(views).children()) {
            if (view.tag().attribute("tabSelected").isPresent()) {
                edit.replace(view.tag(), view.tag().without("tabSelected"));
            }
        }
    }

    private void readColumns(XmlOutline.Child columns) throws UnmarkableWorkbookException {
        for (XmlOutline.Child column : XmlOutline.of(columns).children()) {
            columnFormats.add(new ColumnFormat(
                    column.tag().number("min").orElse(0) - 1,
                    column.tag().number("max").orElse(0) - 1,
                    column.tag().number("style").orElse(0)));
        }
    }

    private void readRows(XmlOutline.Child data) throws UnmarkableWorkbookException {
        Set<Integer> wantedRows = new java.util.HashSet<>();
        wanted.keySet().forEach(cell -> wantedRows.add(cell.row()));
        XmlTags tags = new XmlTags(outline.source(), data.tag().start(), data.end());
        Row row = new Row(data.tag(), 0);
        int column = -1;
        for (Optional<XmlTag> next = tags.next(); next.isPresent(); next = tags.next()) {
            XmlTag tag = next.get();
            if (tag.depth() == 2 && tag.opens()) {
                row = new Row(tag, tag.number("r").orElse(row.number + 1));
                column = -1;
                rowStarts.putIfAbsent(row.number, tag.start());
                if (wantedRows.contains(row.number)) {
                    markedRows.putIfAbsent(row.number, row);
                }
            } else if (tag.depth() == 2) {
                row.close = tag.start();
            } else if (tag.depth() == 3 && tag.opens() && tag.is("c")) {
                int named = CellAddress.columnOf(tag.attribute("r").orElse(""));
                column = named < 0 ? column + 1 : named;
                row.cells.add(tag);
                row.columns.add(column);
                colour(tag, new Cell(row.number, column));
            }
        }
    }

    private void colour(XmlTag tag, Cell cell) throws UnmarkableWorkbookException {
        int before = tag.number("s").orElse(0);
        int format = styles.restored(before);
        MarkColour colour = wanted.get(cell);
        if (colour != null) {
            found.add(cell);
            format = styles.marked(format, colour);
        }
        if (format != before) {
            edit.replace(tag, tag.with("s", String.valueOf(format)));
        }
    }

    private void putInMissing() throws UnmarkableWorkbookException {
        Map<Integer, TreeMap<Integer, MarkColour>> missing = new TreeMap<>();
        wanted.forEach((cell, colour) -> {
            if (!found.contains(cell)) {
                missing.computeIfAbsent(cell.row(), number -> new TreeMap<>()).put(cell.column(), colour);
            }
        });
        StringBuilder newRows = new StringBuilder();
        for (Map.Entry<Integer, TreeMap<Integer, MarkColour>> cells : missing.entrySet()) {
            Row row = markedRows.get(cells.getKey());
            if (row != null) {
                putInto(row, cells.getValue());
                continue;
            }
            String prefix = outline.root().prefix();
            StringBuilder xml = new StringBuilder("<" + prefix + "row r=\"" + cells.getKey() + "\">");
            for (Map.Entry<Integer, MarkColour> cell : cells.getValue().entrySet()) {
                xml.append(cellXml(cells.getKey(), cell.getKey(), formatOfColumn(cell.getKey()), cell.getValue()));
            }
            xml.append("</").append(prefix).append("row>");
            Map.Entry<Integer, Integer> after = rowStarts.higherEntry(cells.getKey());
            if (after == null) {
                newRows.append(xml);
            } else {
                edit.insert(after.getValue(), xml.toString());
            }
        }
        if (!newRows.isEmpty()) {
            XmlOutline.Child data = outline.find("sheetData")
                    .orElseThrow(() -> new UnmarkableWorkbookException("a worksheet without rows"));
            edit.append(data.tag(), data.close(), data.tag().text(), newRows.toString());
        }
    }

    private void putInto(Row row, Map<Integer, MarkColour> cells) throws UnmarkableWorkbookException {
        int rowFormat = row.tag.says("customFormat") ? row.tag.number("s").orElse(0) : -1;
        Map<Integer, StringBuilder> places = new HashMap<>();
        for (Map.Entry<Integer, MarkColour> cell : cells.entrySet()) {
            int format = rowFormat < 0 ? formatOfColumn(cell.getKey()) : rowFormat;
            places.computeIfAbsent(placeIn(row, cell.getKey()), place -> new StringBuilder())
                    .append(cellXml(row.number, cell.getKey(), format, cell.getValue()));
        }
        if (row.tag.kind() == XmlTag.Kind.EMPTY) {
            StringBuilder all = new StringBuilder();
            places.values().forEach(all::append);
            edit.append(row.tag, row.close, row.tag.without("spans"), all.toString());
            return;
        }
        if (row.tag.attribute("spans").isPresent()) {
            edit.replace(row.tag, row.tag.without("spans"));
        }
        places.forEach((place, xml) -> edit.insert(place, xml.toString()));
    }

    /** Before the first cell to the right, or at the row's end. */
    private static int placeIn(Row row, int column) {
        for (int index = 0; index < row.columns.size(); index++) {
            if (row.columns.get(index) > column) {
                return row.cells.get(index).start();
            }
        }
        return row.close;
    }

    private String cellXml(int row, int column, int format, MarkColour colour) throws UnmarkableWorkbookException {
        return "<" + outline.root().prefix() + "c r=\"" + CellAddress.of(column, row) + "\" s=\""
                + styles.marked(format, colour) + "\"/>";
    }

    private int formatOfColumn(int column) {
        return columnFormats.stream()
                .filter(one -> one.first <= column && column <= one.last)
                .mapToInt(ColumnFormat::format)
                .findFirst()
                .orElse(0);
    }

    private void putInDrawing(String id, String namespace) {
        boolean inData = false;
        int place = outline.close();
        for (XmlOutline.Child child : outline.children()) {
            inData |= child.tag().is("sheetData");
            if (inData && BEHIND_NOTES.contains(child.tag().name())) {
                place = child.tag().start();
                break;
            }
        }
        edit.insert(
                place,
                "<" + outline.root().prefix() + "legacyDrawing xmlns:r=\"" + namespace + "\" r:id=\"" + id + "\"/>");
    }
}
