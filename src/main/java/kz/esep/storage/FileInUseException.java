package kz.esep.storage;

import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that is there and cannot be replaced or removed, most likely because somebody has it open. */
public final class FileInUseException extends FileSystemException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** For {@code file}, which the system keeps because of {@code cause}. */
    FileInUseException(Path file, FileSystemException cause) {
        super(file.toString(), null, cause.getReason());
        initCause(cause);
    }
}
