package kz.esep.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import kz.esep.spreadsheet.WorkbookReader;

/** Whether all of a file has been copied, as far as its format says. */
@FunctionalInterface
interface WholeFiles {

    /** By the end of the package: a workbook or a Word document ends with its directory. Of a table nothing can be said. */
    WholeFiles BY_THEIR_END = file -> {
        try {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") || !WorkbookReader.isIncomplete(file);
        } catch (IOException e) {
            return false; // somebody has it open, or it went
        }
    };

    boolean isWhole(Path file);
}
