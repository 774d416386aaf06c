package kz.esep.receipt;

import java.util.Locale;

/**
 * What a resubmission says otherwise than the submission before.
 *
 * @param sheet the sheet's code
 * @param row the row's number in the later submission; in the earlier one where the row is gone
 * @param key what tells the row from others: a hearing's number and day
 * @param column the column's code; empty of a whole row
 * @param before the value before; empty of a blank cell and of a row that is new
 * @param now the value now
 * @param kind what happened
 */
public record CellChange(String sheet, int row, String key, String column, String before, String now, Kind kind) {

    /** What happens to cells. */
    public enum Kind {
        CELL,
        ROW_ADDED,
        ROW_REMOVED;

        /** As tables write it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
