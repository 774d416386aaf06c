package kz.esep.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.FindingCode;

/** Walks through one sheet part and hands each filled cell to a sink. Cells without a value cost nothing. */
final class SheetParser implements XmlParts.Body {

    /** A formula shared with a cell that is not there any more. */
    private static final String UNKNOWN_FORMULA = "…";

    private static final int ROWS = 1_048_576;

    private final CurrentCell cell;
    private final CellSink sink;
    private final SheetRepairs repairs;
    private final String part;
    private final Optional<LayoutGatherer> layout;
    private final AttributeLetters letters = new AttributeLetters();
    private final TextBuffer formula = new TextBuffer();
    private final Map<Integer, SharedFormula> sharedFormulas = new HashMap<>();
    private int row;
    private int column;
    private int blankRows;

    /** A formula as the first of the cells that share it has it, and that cell's address. */
    private record SharedFormula(String text, String address) {}

    /** With no {@code layout} to gather it, what the part says of its layout is passed over. */
    SheetParser(CurrentCell cell, CellSink sink, SheetRepairs repairs, Optional<LayoutGatherer> layout, String part) {
        this.cell = cell;
        this.sink = sink;
        this.repairs = repairs;
        this.layout = layout;
        this.part = part;
    }

    @Override
    public void read(XmlCursor xml) throws UnreadableWorkbookException {
        if (!xml.isMain() || !xml.name().equals("worksheet")) {
            throw new UnreadableWorkbookException(FindingCode.Z011, part);
        }
        int sheet = xml.depth();
        while (xml.nextChild(sheet)) {
            if (xml.name().equals("sheetData")) {
                rows(xml);
            } else if (layout.isPresent()) {
                layout.get().read(xml);
            }
        }
        repairs.say(blankRows);
    }

    private void rows(XmlCursor xml) throws UnreadableWorkbookException {
        int data = xml.depth();
        while (xml.nextChild(data)) {
            if (xml.name().equals("row")) {
                beginRow(xml);
                if (!cells(xml)) {
                    blankRows++;
                }
            }
        }
    }

    private void beginRow(XmlCursor xml) throws UnreadableWorkbookException {
        int named = -1;
        boolean hidden = false;
        for (int index = 0; index < xml.attributes(); index++) {
            String name = xml.attributeName(index);
            if (name.equals("r")) {
                xml.decode(index, letters);
                named = letters.number();
            } else if (name.equals("hidden")) {
                xml.decode(index, letters);
                hidden = letters.isTrue();
            }
        }
        int before = row;
        boolean isNamed = named >= 1 && named <= ROWS;
        row = isNamed ? named : before + 1;
        column = -1;
        if (row > ROWS) {
            throw new UnreadableWorkbookException(FindingCode.Z009, part);
        }
        if (!isNamed) {
            repairs.count(FindingCode.Z028, row, -1);
        } else if (row <= before) {
            repairs.count(FindingCode.Z029, row, -1);
        }
        sink.row(row, hidden);
    }

    /** Whether one of the row's cells is filled. */
    private boolean cells(XmlCursor xml) throws UnreadableWorkbookException {
        boolean filled = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("c")) {
                beginCell(xml);
                content(xml);
                if (cell.finish() != CurrentCell.Kind.BLANK) {
                    filled = true;
                    record();
                    sink.cell(cell);
                }
            }
        }
        return filled;
    }

    private void beginCell(XmlCursor xml) throws UnreadableWorkbookException {
        cell.begin();
        int namedColumn = -1;
        int namedRow = row;
        for (int index = 0; index < xml.attributes(); index++) {
            String name = xml.attributeName(index);
            switch (name.length() == 1 ? name.charAt(0) : ' ') {
                case 'r' -> {
                    xml.decode(index, letters);
                    namedColumn = letters.isAddress() ? letters.column() : -1;
                    namedRow = namedColumn < 0 ? row : letters.row();
                }
                case 't' -> {
                    xml.decode(index, letters);
                    cell.type(letters);
                }
                case 's' -> {
                    xml.decode(index, letters);
                    cell.style(letters.number());
                }
                default -> {}
            }
        }
        place(namedColumn, namedRow);
    }

    private void place(int namedColumn, int namedRow) throws UnreadableWorkbookException {
        int before = column;
        column = namedColumn < 0 ? before + 1 : namedColumn;
        if (column > AttributeLetters.LAST_COLUMN) {
            throw new UnreadableWorkbookException(FindingCode.Z009, part);
        }
        cell.row = row;
        cell.column = column;
        if (namedColumn < 0) {
            repairs.count(FindingCode.Z028, row, column);
        } else if (column <= before) {
            repairs.count(FindingCode.Z029, row, column);
        }
        if (namedRow != row) {
            repairs.remark(FindingCode.C020, cell, CellAddress.of(column, namedRow));
        }
    }

    private void content(XmlCursor xml) throws UnreadableWorkbookException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "v" -> xml.text(cell.written);
                case "f" -> formula(xml);
                case "is" -> SharedStrings.gather(xml, cell.inline);
                default -> {}
            }
        }
    }

    /** A formula that cells share stands in the first of them. */
    private void formula(XmlCursor xml) throws UnreadableWorkbookException {
        int shared = -1;
        for (int index = 0; index < xml.attributes(); index++) {
            if (xml.attributeName(index).equals("si")) {
                xml.decode(index, letters);
                shared = letters.number();
            }
        }
        formula.clear();
        xml.text(formula);
        cell.hasFormula = true;
        cell.formula = formula.toString();
        if (shared >= 0 && !cell.formula.isEmpty()) {
            sharedFormulas.put(shared, new SharedFormula(cell.formula, CellAddress.of(column, row)));
        } else if (shared >= 0) {
            SharedFormula first = sharedFormulas.get(shared);
            cell.formula = first == null ? UNKNOWN_FORMULA : first.text();
            cell.sharedFrom = first == null ? "" : first.address();
        }
    }

    /** Puts on the record what is not as the file says it. */
    private void record() {
        if (cell.hasUnknownStyle()) {
            repairs.count(FindingCode.Z030, cell.row, cell.column);
        }
        if (cell.isDecoded()) {
            repairs.remark(FindingCode.C016, cell, cell.text());
        }
        if (cell.isDropped()) {
            repairs.remark(FindingCode.C017, cell, cell.text());
        }
    }
}
