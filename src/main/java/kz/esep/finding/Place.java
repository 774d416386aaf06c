package kz.esep.finding;

/**
 * Where a finding is. Empty parts mean the finding is about the whole: no cell, the sheet; no sheet, the file.
 *
 * @param file the path below the drop folder, with {@code /}
 * @param sheet the sheet's name as its tab shows it
 * @param cell the cell, for example {@code H12}, or a row, for example {@code 12}
 */
public record Place(String file, String sheet, String cell) {

    /** The whole file. */
    public static Place ofFile(String file) {
        return new Place(file, "", "");
    }

    /** The sheet {@code sheet} of the same file. */
    public Place inSheet(String sheet) {
        return new Place(file, sheet, "");
    }

    /** The cell {@code cell} of the same sheet. */
    public Place atCell(String cell) {
        return new Place(file, sheet, cell);
    }

    /** The place as one reads it: {@code KZ-19_2021-11.xlsx, Хабарландырулар, H12}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        for (String part : new String[] {sheet, cell}) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ").append(part);
            }
        }
        return text.toString();
    }
}
