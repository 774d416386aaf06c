package kz.esep.bench;

import java.nio.file.Path;

/**
 * One way to read a workbook. A class of its own for each, so that a process that measures one loads nothing of the
 * others.
 */
interface Reader {

    /** Gives every cell of {@code file} to {@code cells} as a text, a number or a moment. */
    void read(Path file, Cells cells) throws Exception;
}
