package kz.esep.returned;

/**
 * What a finding is about, in terms that stay true when rows are put in or sheets renamed.
 *
 * @param sheet the sheet's code, for example {@code notices}; empty for the whole file
 * @param row what stands in the row's first coded column, for example the number of the hearing; the cell's address
 *     where that is blank; empty for the whole sheet
 * @param column the column's code, for example {@code placed_on}; empty for the whole row
 */
record Subject(String sheet, String row, String column) {}
