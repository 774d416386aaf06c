package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import kz.esep.finding.FindingCode;

/** Gathers what a sheet part says of its layout. */
final class LayoutGatherer {

    /** Merged ranges, rules and their ranges together; more make a sheet no program opens in a day. */
    private static final int ITEMS_MOST = 200_000;

    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<SheetLayout.Validation> validations = new ArrayList<>();
    private boolean filtered;
    private boolean locked;
    private int items;

    SheetLayout layout() {
        return new SheetLayout(hiddenColumns, filtered, merged, validations, locked);
    }

    /** Takes what the element the cursor stands on, a child of the sheet's root, says. */
    void read(XmlCursor xml) throws UnreadableWorkbookException {
        int element = xml.depth();
        switch (xml.name()) {
            case "sheetProtection" -> locked |= xml.isSet("sheet");
            case "cols" -> {
                while (xml.nextChild(element)) {
                    readColumn(xml);
                }
            }
            case "autoFilter" -> {
                while (xml.nextChild(element)) {
                    filtered |= xml.name().equals("filterColumn");
                }
            }
            case "mergeCells" -> {
                while (xml.nextChild(element)) {
                    count();
                    CellRange.of(xml.attribute("ref")).ifPresent(merged::add);
                }
            }
            case "dataValidations" -> readValidations(xml, element);
            case "extLst" -> readExtensions(xml, element);
            default -> {}
        }
    }

    private void readColumn(XmlCursor xml) {
        if (xml.isSet("hidden")) {
            CellRange.of("A" + xml.attribute("min") + ":A" + xml.attribute("max"))
                    .ifPresent(columns -> {
                        for (int column = columns.firstRow(); column <= columns.lastRow(); column++) {
                            if (column - 1 <= AttributeLetters.LAST_COLUMN) {
                                hiddenColumns.add(column - 1);
                            }
                        }
                    });
        }
    }

    /** Rules that use another sheet's cells stand in an extension of the format, x14. */
    private void readExtensions(XmlCursor xml, int list) throws UnreadableWorkbookException {
        while (xml.nextOfAny(list)) {
            int extension = xml.depth();
            while (xml.nextOfAny(extension)) {
                if (xml.name().equals("dataValidations")) {
                    readValidations(xml, xml.depth());
                }
            }
        }
    }

    private void readValidations(XmlCursor xml, int list) throws UnreadableWorkbookException {
        while (xml.nextOfAny(list)) {
            if (!xml.name().equals("dataValidation")) {
                continue;
            }
            String type = xml.attribute("type");
            String ranges = xml.attribute("sqref");
            String source = "";
            int rule = xml.depth();
            while (xml.nextOfAny(rule)) {
                switch (xml.name()) {
                    case "formula1" -> source = formula(xml);
                    case "sqref" -> ranges = xml.text();
                    default -> {}
                }
            }
            add(type, source, ranges);
        }
    }

    /** A formula as text, or in an element of its own inside. */
    private static String formula(XmlCursor xml) throws UnreadableWorkbookException {
        TextBuffer text = new TextBuffer();
        xml.allText(text);
        return text.toString().strip();
    }

    private void add(String type, String source, String ranges) throws UnreadableWorkbookException {
        List<CellRange> cells = new ArrayList<>();
        StringTokenizer each = new StringTokenizer(ranges);
        while (each.hasMoreTokens()) {
            count();
            CellRange.of(each.nextToken()).ifPresent(cells::add);
        }
        validations.add(new SheetLayout.Validation(type, source, cells));
    }

    private void count() throws UnreadableWorkbookException {
        if (++items > ITEMS_MOST) {
            throw new UnreadableWorkbookException(FindingCode.Z009, String.valueOf(ITEMS_MOST));
        }
    }
}
