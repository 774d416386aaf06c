package kz.esep.spreadsheet;

/**
 * A cell to be marked.
 *
 * @param sheet the tab's text
 * @param row from 1
 * @param column from 0
 * @param colour what it is coloured with
 * @param note what its note says; a note of somebody else on the cell stays in its place
 */
public record CellMark(String sheet, int row, int column, MarkColour colour, String note) {}
