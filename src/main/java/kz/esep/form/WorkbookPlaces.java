package kz.esep.form;

import kz.esep.spreadsheet.CellAddress;

/** Where formulas of a blank workbook find their cells. */
public final class WorkbookPlaces {

    private final SubmissionForm form;
    private final HomeSheet home;

    WorkbookPlaces(SubmissionForm form, HomeSheet home) {
        this.form = form;
        this.home = home;
    }

    /** The cell of a column in the first row of data: {@code $H3}. */
    public String cell(String sheet, String column) {
        return "$" + CellAddress.columnLetters(indexOf(sheet, column)) + BlankWorkbook.FIRST_ROW;
    }

    /** The cell of a computed column, counted from 0 behind the columns of the form. */
    public String liveCell(String sheet, int live) {
        return "$" + letters(sheet, live) + BlankWorkbook.FIRST_ROW;
    }

    /** The cell of the column of {@code index} (from 0) in the first row of data, moving in both directions: {@code H3}. */
    public String relativeCell(int index) {
        return CellAddress.of(index, BlankWorkbook.FIRST_ROW);
    }

    /** All cells of a column of the form, on its own sheet: {@code $B$3:$B$502}. */
    public String columnCells(String sheet, String column) {
        String letters = CellAddress.columnLetters(indexOf(sheet, column));
        return "$" + letters + "$" + BlankWorkbook.FIRST_ROW + ":$" + letters + "$" + BlankWorkbook.LAST_ROW;
    }

    /** The cells from the first to the last column of the form in the first row of data. */
    public String rowCells(String sheet) {
        int last = form.getSheet(sheet).columns().size();
        return "$B" + BlankWorkbook.FIRST_ROW + ":$" + CellAddress.columnLetters(last) + BlankWorkbook.FIRST_ROW;
    }

    /** All cells of a computed column, with the sheet's name. */
    public String liveRange(String sheet, int live) {
        return rangeOf(sheet, letters(sheet, live));
    }

    /** All cells of a column of the form, with the sheet's name. */
    public String range(String sheet, String column) {
        return rangeOf(sheet, CellAddress.columnLetters(indexOf(sheet, column)));
    }

    private String rangeOf(String sheet, String letters) {
        return "'" + form.getSheet(sheet).tab() + "'!$" + letters + "$" + BlankWorkbook.FIRST_ROW + ":$" + letters + "$"
                + BlankWorkbook.LAST_ROW;
    }

    /** The hidden list of all spellings of {@code choice}. */
    public String spellings(String choices, String choice) {
        return home.spellings(choices, choice);
    }

    /** The hidden list of working days, ascending. */
    public String workingDays() {
        return home.workingDays();
    }

    private int indexOf(String sheet, String column) {
        Sheet found = form.getSheet(sheet);
        return 1 + found.columns().indexOf(found.getColumn(column));
    }

    private String letters(String sheet, int live) {
        return CellAddress.columnLetters(form.getSheet(sheet).columns().size() + 1 + live);
    }
}
