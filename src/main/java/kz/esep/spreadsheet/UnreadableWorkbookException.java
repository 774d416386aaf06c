package kz.esep.spreadsheet;

import java.io.Serial;
import kz.esep.finding.FindingCode;

/** A file that cannot be read as a workbook; the code says why, in words an office understands. */
public final class UnreadableWorkbookException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final FindingCode code;

    UnreadableWorkbookException(FindingCode code, String detail) {
        super(detail);
        this.code = code;
    }

    /** The finding this becomes; {@link #getMessage()} is its value. */
    public FindingCode code() {
        return code;
    }
}
