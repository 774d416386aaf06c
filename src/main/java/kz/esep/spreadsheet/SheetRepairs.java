package kz.esep.spreadsheet;

import java.util.EnumMap;
import java.util.Map;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;

/** The record of what had to be repaired on one sheet. What stands in every row is said once, with its count. */
final class SheetRepairs {

    /** So many rows without a value are no accident of formatting: the file is heavy for nothing. */
    private static final int BLANK_ROWS_MOST = 10_000;

    private final Place sheet;
    private final FindingLog findings;
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    private final Map<FindingCode, String> firsts = new EnumMap<>(FindingCode.class);

    SheetRepairs(Place sheet, FindingLog findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /** Counts a repair of the cell, or for column -1 of the row. */
    void count(FindingCode code, int row, int column) {
        if (counts.merge(code, 1, Integer::sum) == 1) {
            firsts.put(code, column < 0 ? String.valueOf(row) : CellAddress.of(column, row));
        }
    }

    /** Says what is about the cell alone. */
    void remark(FindingCode code, CurrentCell cell, String value) {
        findings.add(Finding.of(code, sheet.atCell(CellAddress.of(cell.column, cell.row)), value));
    }

    /** Says what was counted; {@code blankRows} were met that hold no value. */
    void say(int blankRows) {
        counts.forEach((code, count) ->
                findings.add(Finding.of(code, sheet.atCell(firsts.getOrDefault(code, "")), String.valueOf(count))));
        if (blankRows > BLANK_ROWS_MOST) {
            findings.add(Finding.of(FindingCode.Z020, sheet, String.valueOf(blankRows)));
        }
    }
}
