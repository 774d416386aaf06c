package kz.esep.spreadsheet;

import java.io.Serial;

/** A workbook whose parts cannot be edited in place; its findings are listed in a workbook of their own. */
final class UnmarkableWorkbookException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    UnmarkableWorkbookException(String why) {
        super(why);
    }
}
