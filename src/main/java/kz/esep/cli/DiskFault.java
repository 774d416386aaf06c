package kz.esep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import kz.esep.storage.DamagedFileException;

/** Says in words of the user what the disk refused. */
final class DiskFault {

    private DiskFault() {}

    /** Complains of {@code exception}, which came from reading or writing a file. */
    static void complain(Screen screen, Exception exception) {
        Throwable cause = exception instanceof UncheckedIOException && exception.getCause() != null
                ? exception.getCause()
                : exception;
        if (cause instanceof DamagedFileException damaged) {
            screen.complain("failed.damaged", damaged.file());
        } else if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            screen.complain("failed.folder", ((FileSystemException) cause).getFile());
        } else if (cause instanceof AccessDeniedException denied) {
            screen.complain("failed.denied", denied.getFile());
        } else if (cause instanceof NoSuchFileException absent) {
            screen.complain("failed.absent", absent.getFile());
        } else {
            screen.complain("failed.disk", said(exception, cause));
        }
    }

    /** What the operating system says, after the file where it names one. */
    private static String said(Exception exception, Throwable cause) {
        if (cause instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        String said = cause instanceof IOException && cause.getMessage() != null ? cause.getMessage() : "";
        return said.isEmpty() ? exception.toString() : said;
    }
}
