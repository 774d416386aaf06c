package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts formulas into the text of a sheet the writer has written: rows that are missing are made, cells are added at a
 * row's end. A formula that goes down a column is written once and shared.
 */
final class FormulaSplice {

    private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\"[^>]*?(/>|>)");
    private static final String DATA = "<sheetData>";
    private static final String DATA_END = "</sheetData>";
    private static final String ROW_END = "</row>";

    private final TreeMap<Integer, StringBuilder> cells = new TreeMap<>();

    private FormulaSplice() {}

    /**
     * A formula and how its cells look.
     *
     * @param style the number of the cell format
     */
    record Styled(LiveCells.Formula formula, int style) {}

    /** {@code sheet}, the text of a worksheet part, with {@code formulas}. */
    static String into(String sheet, List<Styled> formulas) {
        FormulaSplice splice = new FormulaSplice();
        List<Styled> fromLeft = new ArrayList<>(formulas);
        fromLeft.sort(Comparator.comparingInt(one -> one.formula().column()));
        int shared = 0;
        for (Styled formula : fromLeft) {
            splice.add(formula, shared);
            shared++;
        }
        return splice.into(sheet);
    }

    private void add(Styled styled, int shared) {
        LiveCells.Formula formula = styled.formula();
        String text = XmlWriting.escaped(formula.formula());
        boolean single = formula.firstRow() == formula.lastRow();
        CellRange range = new CellRange(formula.firstRow(), formula.column(), formula.lastRow(), formula.column());
        for (int row = formula.firstRow(); row <= formula.lastRow(); row++) {
            StringBuilder xml = cells.computeIfAbsent(row, number -> new StringBuilder());
            xml.append("<c r=\"").append(CellAddress.of(formula.column(), row));
            xml.append("\" s=\"").append(styled.style()).append("\">");
            if (single) {
                xml.append("<f>").append(text).append("</f>");
            } else if (row == formula.firstRow()) {
                xml.append("<f t=\"shared\" ref=\"")
                        .append(range)
                        .append("\" si=\"")
                        .append(shared);
                xml.append("\">").append(text).append("</f>");
            } else {
                xml.append("<f t=\"shared\" si=\"").append(shared).append("\"/>");
            }
            xml.append("</c>");
        }
    }

    private String into(String sheet) {
        int from = sheet.indexOf(DATA) + DATA.length();
        int end = sheet.indexOf(DATA_END, from);
        if (from < DATA.length() || end < 0) {
            throw new IllegalStateException("A written sheet has its data");
        }
        StringBuilder out = new StringBuilder(sheet.length() * 2).append(sheet, 0, from);
        Matcher row = ROW.matcher(sheet).region(from, end);
        int copied = from;
        int before = 0;
        while (row.find()) {
            int number = Integer.parseInt(row.group(1));
            out.append(sheet, copied, row.start());
            appendRows(out, before + 1, number - 1);
            StringBuilder added = cells.getOrDefault(number, new StringBuilder());
            if (row.group(2).equals(">")) {
                copied = sheet.indexOf(ROW_END, row.end());
                out.append(sheet, row.start(), copied).append(added);
            } else {
                copied = row.end();
                out.append(sheet, row.start(), copied - 2)
                        .append('>')
                        .append(added)
                        .append(ROW_END);
            }
            before = number;
        }
        out.append(sheet, copied, end);
        appendRows(out, before + 1, Integer.MAX_VALUE);
        return out.append(sheet, end, sheet.length()).toString();
    }

    private void appendRows(StringBuilder out, int first, int last) {
        if (first <= last) {
            cells.subMap(first, true, last, true)
                    .forEach((number, xml) -> out.append("<row r=\"")
                            .append(number)
                            .append("\">")
                            .append(xml)
                            .append(ROW_END));
        }
    }
}
