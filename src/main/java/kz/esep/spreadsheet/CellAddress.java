package kz.esep.spreadsheet;

/** Addresses as spreadsheets write them: column letters, then the row from 1. */
public final class CellAddress {

    private CellAddress() {}

    /** The address of {@code column} (from 0) and {@code row} (from 1): {@code A12} for 0 and 12. */
    public static String of(int column, int row) {
        return columnLetters(column) + row;
    }

    /** {@code A} for 0, {@code Z} for 25, {@code AA} for 26. */
    public static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The column of {@code H12}: 7. Answers -1 when {@code reference} is no address. */
    static int columnOf(String reference) {
        int column = 0;
        for (int index = 0; index < reference.length(); index++) {
            char letter = reference.charAt(index);
            if (letter >= 'A' && letter <= 'Z' && index < 3) {
                column = column * 26 + letter - 'A' + 1;
            } else {
                return letter >= '0' && letter <= '9' ? column - 1 : -1;
            }
        }
        return -1;
    }
}
