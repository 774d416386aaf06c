package kz.esep.spreadsheet;

import java.util.List;

/**
 * A workbook as far as it is data.
 *
 * @param sheets its worksheets in the order of the tabs
 */
public record WorkbookContent(List<SheetContent> sheets) {

    public WorkbookContent {
        sheets = List.copyOf(sheets);
    }
}
