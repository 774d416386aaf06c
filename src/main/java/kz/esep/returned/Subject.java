package kz.esep.returned;

/**
 * What a finding is about, in terms that stay true when rows are put in or sheets renamed.
 *
 * @param sheet the sheet's code, for example {@code notices}; empty for the whole file
 * @param row what tells the row from others, for example the hearing's number and day ({@link
 *     kz.esep.form.RowKeys}); the cell's address where that is blank; empty for the whole sheet
 * @param column the column's code, for example {@code placed_on}; empty for the whole row
 */
record Subject(String sheet, String row, String column) {}
