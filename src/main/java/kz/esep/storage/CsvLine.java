package kz.esep.storage;

import java.util.List;

/**
 * One line of a CSV that is read line by line.
 *
 * @param number the number in the file of the line on which it begins, as an editor shows it
 * @param cells its cells without the spaces at their ends; of a line in {@code trouble} the first letters as they stand there
 * @param trouble why it cannot be read, if it cannot
 */
public record CsvLine(long number, List<String> cells, Trouble trouble) {

    /** What may be wrong with a line. */
    public enum Trouble {
        /** Nothing. */
        NONE,
        /** A quote does not end, or stands where none can be. */
        QUOTE,
        /** The line, or a cell of it, is longer than {@link CsvLines#CELL_LETTERS_MOST} or {@link CsvLines#LINE_LETTERS_MOST}. */
        TOO_LONG
    }

    public CsvLine {
        cells = List.copyOf(cells);
    }

    /** The cell at {@code index}; empty behind the last one. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
