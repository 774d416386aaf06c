package kz.esep.spreadsheet;

/** Takes what a sheet's parser meets, in the order of the file. */
interface CellSink {

    /** A row begins. */
    default void row(int number, boolean hidden) {}

    /** A filled cell; {@code cell} is another one when the next is met. */
    void cell(CurrentCell cell) throws UnreadableWorkbookException;
}
