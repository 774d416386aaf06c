package kz.esep.spreadsheet;

import java.util.List;

/**
 * A workbook as far as it is data.
 *
 * @param sheets its worksheets in the order of the tabs
 * @param outside what it points to or carries that is no data of its own; never followed, never opened
 * @param from1904 whether its days are counted from 1904
 * @param calculatedByHand whether its formulas are reckoned only when a person asks for it
 */
public record WorkbookContent(
        List<SheetContent> sheets, List<Outside> outside, boolean from1904, boolean calculatedByHand) {

    public WorkbookContent {
        sheets = List.copyOf(sheets);
        outside = List.copyOf(outside);
    }

    /**
     * Something a workbook points to or carries.
     *
     * @param sheet the tab it is on; empty when it belongs to the whole workbook
     * @param kind what it is
     * @param target where it points, as the file says it; for what is inside the file the name of its part
     */
    public record Outside(String sheet, Kind kind, String target) {}

    /** What a workbook can point to or carry. */
    public enum Kind {
        /** Another workbook, whose cells formulas use. */
        WORKBOOK,
        /** A program that is asked for values (DDE). */
        DDE,
        /** An object of another program. */
        OBJECT,
        /** A picture. */
        PICTURE,
        /** A link a person may click, to the net or to a file. */
        HYPERLINK,
        /** A source of data outside. */
        CONNECTION,
        /** Anything else that is not in the file. */
        OTHER
    }
}
