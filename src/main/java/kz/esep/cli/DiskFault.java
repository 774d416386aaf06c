package kz.esep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.DiskTrouble;

/** Says in words of the user what the disk refused. */
final class DiskFault {

    private DiskFault() {}

    /** Complains of {@code exception}, which came from reading or writing a file. */
    static void complain(Screen screen, Exception exception) {
        screen.err().println(sentence(screen.messages(), exception));
        screen.err().flush();
    }

    /** What {@code exception} says, in the words of {@code messages}; one that did not come from the disk is the program's own. */
    static String sentence(Messages messages, Exception exception) {
        Throwable cause = exception instanceof UncheckedIOException && exception.getCause() != null
                ? exception.getCause()
                : exception;
        if (cause instanceof DamagedFileException damaged) {
            return messages.text("failed.damaged", damaged.file());
        }
        if (cause instanceof IOException refusal) {
            String file = cause instanceof FileSystemException named && named.getFile() != null ? named.getFile() : "";
            DiskTrouble trouble = DiskTrouble.of(refusal);
            return trouble == DiskTrouble.OTHER || file.isEmpty()
                    ? messages.text("failed.disk", (file.isEmpty() ? "" : file + ": ") + DiskTrouble.said(refusal))
                    : messages.text(sentence(trouble), file);
        }
        return messages.text("failed.program", exception);
    }

    private static String sentence(DiskTrouble trouble) {
        return switch (trouble) {
            case IN_USE -> "failed.used";
            case NO_SPACE -> "failed.full";
            case NAME_TOO_LONG -> "failed.long";
            case READ_ONLY -> "failed.readonly";
            case NETWORK -> "failed.network";
            case NO_PERMISSION -> "failed.denied";
            case ABSENT -> "failed.absent";
            case NO_FOLDER -> "failed.folder";
            case DAMAGED -> "failed.broken";
            case OTHER -> "failed.disk";
        };
    }
}
