package kz.esep.spreadsheet;

import java.util.Map;
import java.util.TreeMap;
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
    private final Map<FindingCode, Integer> counts = new TreeMap<>();
    private final Map<FindingCode, String> firsts = new TreeMap<>();

    SheetRepairs(Place sheet, FindingLog findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /** Counts a repair of the cell, or for column -1 of the row. */
    void count(FindingCode code, int row, int column) {
        int before = counts.getOrDefault(code, 0);
        counts.put(code, before + 1);
        if (before == 0) {
            firsts.put(code, column < 0 ? String.valueOf(row) : CellAddress.of(column, row));
        }
    }

    /** Says what is about the cell alone. */
    void remark(FindingCode code, CurrentCell cell, String value) {
        findings.add(Finding.of(code, sheet.atCell(CellAddress.of(cell.column, cell.row)), value));
    }

    /** Says what was counted; {@code blankRows} were met that hold no value. */
    void say(int blankRows) {
        for (Map.Entry<FindingCode, Integer> counted : counts.entrySet()) {
            FindingCode code = counted.getKey();
            Place first = sheet.atCell(firsts.getOrDefault(code, ""));
            findings.add(Finding.of(code, first, String.valueOf(counted.getValue())));
        }
        if (blankRows > BLANK_ROWS_MOST) {
            findings.add(Finding.of(FindingCode.Z020, sheet, String.valueOf(blankRows)));
        }
    }
}
