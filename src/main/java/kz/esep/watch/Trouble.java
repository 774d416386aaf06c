package kz.esep.watch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import kz.esep.storage.DiskTrouble;

/**
 * What keeps the watch from its work.
 *
 * @param kind what it is about
 * @param kk a sentence in Kazakh
 * @param ru the same in Russian
 */
public record Trouble(Kind kind, String kk, String ru) {

    /** What kinds there are. */
    public enum Kind {
        /** The drop folder, the templates or the output folder cannot be reached. */
        UNREACHABLE,
        /** Templates or tables have faults; a round is made as soon as something is changed. */
        FAULTY_HOUSE,
        /** Another process writes into the output folder. */
        BUSY,
        /** The disk refuses. */
        DISK,
        /** A mistake of the program, or too little memory. */
        PROGRAM
    }

    /** Whether a folder cannot be reached: that is over as soon as it can. */
    boolean isOfFolders() {
        return kind == Kind.UNREACHABLE;
    }

    /** Whether it lasts until somebody changes a template or a table. */
    boolean isOfTemplates() {
        return kind == Kind.FAULTY_HOUSE;
    }

    /** That {@code exception} was met. */
    static Trouble unreachable(IOException exception) {
        String file =
                exception instanceof FileSystemException named && named.getFile() != null ? named.getFile() + ": " : "";
        DiskTrouble trouble = DiskTrouble.of(exception);
        return new Trouble(Kind.UNREACHABLE, file + trouble.kk(), file + trouble.ru());
    }
}
