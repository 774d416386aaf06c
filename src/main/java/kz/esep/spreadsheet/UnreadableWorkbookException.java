package kz.esep.spreadsheet;

import java.io.Serial;
import kz.esep.finding.FindingCode;

/** A file that cannot be read as a workbook; the code says why, in words an office understands. */
public final class UnreadableWorkbookException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final FindingCode code;
    private final String detail;

    UnreadableWorkbookException(FindingCode code, String detail) {
        super(detail);
        this.code = code;
        this.detail = detail;
    }

    /** The finding this becomes. */
    public FindingCode code() {
        return code;
    }

    /** The finding's value: the part, the size or the kind of file. */
    public String detail() {
        return detail;
    }
}
