package kz.esep.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.esep.finding.FindingCode;

/** Turns the events of one sheet part into its filled cells. Cells without a value cost nothing. */
final class SheetParser implements XmlParts.Visitor {

    /** More filled cells than twenty offices could type in a year. */
    private static final int CELLS_MOST = 4_000_000;

    /** Numbers of a spreadsheet go from 1E-308 to 1E308. */
    private static final int LARGEST_EXPONENT = 308;

    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean from1904;
    private final Map<Integer, List<SheetContent.Cell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final LayoutGatherer layout = new LayoutGatherer();
    private final StringBuilder rule = new StringBuilder();
    private final StringBuilder ranges = new StringBuilder();
    private String ruleType = "";
    private String formulaNumber = "";

    private int row;
    private int column = -1;
    private int cells;
    private String type = "";
    private String style = "";
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private boolean hasFormula;
    private boolean phonetic;
    private String element = "";

    SheetParser(SharedStrings strings, CellFormats formats, boolean from1904) {
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    List<SheetContent.Row> rows() {
        List<SheetContent.Row> result = new ArrayList<>(rows.size());
        rows.forEach((number, filled) -> {
            filled.sort(Comparator.comparingInt(SheetContent.Cell::column));
            result.add(new SheetContent.Row(number, hiddenRows.contains(number), joined(filled)));
        });
        return result;
    }

    /** The cells of one row, those under one address made one. */
    private static List<SheetContent.Cell> joined(List<SheetContent.Cell> sorted) {
        List<SheetContent.Cell> cells = new ArrayList<>(sorted.size());
        for (SheetContent.Cell cell : sorted) {
            int last = cells.size() - 1;
            if (last >= 0 && cells.get(last).column() == cell.column()) {
                CellValue both = new CellValue.Twice(cells.get(last).value(), cell.value());
                cells.set(last, new SheetContent.Cell(cell.column(), both, cell.formula(), cell.struck()));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    @Override
    public void event(int kind, XMLStreamReader reader) throws XMLStreamException, PackageParts.DamagedPartException {
        switch (kind) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text(reader.getText());
            default -> {}
        }
    }

    private void start(XMLStreamReader reader) {
        element = reader.getLocalName();
        switch (element) {
            case "row" -> {
                row = numberOr(XmlParts.attribute(reader, "r"), row + 1);
                column = -1;
                if (isTrue(XmlParts.attribute(reader, "hidden"))) {
                    hiddenRows.add(row);
                }
            }
            case "c" -> {
                int named = CellAddress.columnOf(XmlParts.attribute(reader, "r"));
                column = named < 0 ? column + 1 : named;
                type = XmlParts.attribute(reader, "t");
                style = XmlParts.attribute(reader, "s");
                value.setLength(0);
                formula.setLength(0);
                inline.setLength(0);
                hasFormula = false;
            }
            case "f" -> hasFormula = true;
            case "rPh" -> phonetic = true;
            default -> layout(reader);
        }
    }

    private void layout(XMLStreamReader reader) {
        switch (element) {
            case "col" -> {
                if (isTrue(XmlParts.attribute(reader, "hidden"))) {
                    layout.hideColumns(
                            numberOr(XmlParts.attribute(reader, "min"), 0),
                            numberOr(XmlParts.attribute(reader, "max"), 0));
                }
            }
            case "filterColumn" -> layout.filter();
            case "sheetProtection" -> {
                if (isTrue(XmlParts.attribute(reader, "sheet"))) {
                    layout.lock();
                }
            }
            case "mergeCell" -> layout.merge(XmlParts.attribute(reader, "ref"));
            case "dataValidation" -> {
                rule.setLength(0);
                ranges.setLength(0);
                ranges.append(XmlParts.attribute(reader, "sqref"));
                ruleType = XmlParts.attribute(reader, "type");
            }
            case "formula1", "formula2" -> formulaNumber = element;
            default -> {}
        }
    }

    SheetLayout layout() {
        return layout.layout();
    }

    private static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }

    private void end(String name) throws PackageParts.DamagedPartException {
        element = "";
        if (name.equals(formulaNumber)) {
            formulaNumber = "";
        }
        if (name.equals("rPh")) {
            phonetic = false;
        } else if (name.equals("dataValidation")) {
            layout.validate(ruleType, rule.toString(), ranges.toString());
        } else if (name.equals("c")) {
            Optional<CellValue> found = value();
            if (found.isPresent()) {
                if (++cells > CELLS_MOST) {
                    throw new PackageParts.DamagedPartException(FindingCode.Z009, "cells");
                }
                rows.computeIfAbsent(row, number -> new ArrayList<>())
                        .add(new SheetContent.Cell(column, found.get(), formula.toString(), formats.isStruck(style)));
            }
        }
    }

    private void text(String text) {
        switch (element) {
            case "v" -> value.append(text);
            case "f" -> (formulaNumber.isEmpty() ? formula : rule).append(text);
            case "formula1" -> rule.append(text);
            case "sqref" -> ranges.append(text);
            case "t" -> {
                if (!phonetic) {
                    inline.append(text);
                }
            }
            default -> {}
        }
    }

    private Optional<CellValue> value() throws PackageParts.DamagedPartException {
        if (type.equals("inlineStr")) {
            return text(SharedStrings.whole(inline), "");
        }
        String content = SharedStrings.whole(value);
        if (content.isBlank() && !type.equals("str")) {
            return hasFormula ? Optional.of(new CellValue.Uncomputed(formula.toString())) : Optional.empty();
        }
        return switch (type) {
            case "s" -> shared(content);
            case "str" -> text(content, formula.toString());
            case "b" -> Optional.of(logical(content.strip()));
            case "e" -> Optional.of(new CellValue.Failure(content.strip()));
            case "d" -> Optional.of(isoDate(content.strip()));
            default -> Optional.of(number(content.strip()));
        };
    }

    private static Optional<CellValue> text(String text, String formula) {
        return text.isEmpty() && formula.isEmpty() ? Optional.empty() : Optional.of(new CellValue.Text(text));
    }

    private Optional<CellValue> shared(String index) {
        String text = strings.find(index);
        return text == null ? Optional.of(new CellValue.Failure("#STRING " + index)) : text(text, "");
    }

    /** XML writes a logical value as 1 and 0, or in words. */
    private static CellValue logical(String content) {
        return switch (content) {
            case "1", "true" -> new CellValue.Logical(true);
            case "0", "false" -> new CellValue.Logical(false);
            default -> new CellValue.Text(content);
        };
    }

    private CellValue number(String content) {
        BigDecimal number;
        try {
            number = new BigDecimal(content);
        } catch (NumberFormatException e) {
            return new CellValue.Text(content);
        }
        if (!isHoldable(number)) {
            return new CellValue.Text(content);
        }
        Optional<LocalDateTime> day = SerialDate.moment(number, from1904);
        return day.isPresent() && formats.isDate(style)
                ? new CellValue.Moment(day.get())
                : new CellValue.Numeric(number, day);
    }

    /** Whether a spreadsheet could hold the number; one of a billion digits is written in eleven characters. */
    private static boolean isHoldable(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) <= LARGEST_EXPONENT
                && Math.abs(number.scale()) <= 2 * LARGEST_EXPONENT;
    }

    private static CellValue isoDate(String content) {
        try {
            String plain = content.endsWith("Z") ? content.substring(0, content.length() - 1) : content;
            return new CellValue.Moment(LocalDateTime.parse(plain.length() == 10 ? plain + "T00:00:00" : plain));
        } catch (DateTimeParseException e) {
            return new CellValue.Text(content);
        }
    }

    private static int numberOr(String text, int other) {
        try {
            return text.isEmpty() ? other : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return other;
        }
    }
}
