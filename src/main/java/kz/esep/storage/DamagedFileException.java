package kz.esep.storage;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A file that this program wrote and nobody should have changed, and that cannot be read any more. */
public final class DamagedFileException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;

    /** For {@code file}, which could not be read because of {@code cause}. */
    public DamagedFileException(Path file, Throwable cause) {
        super(file.toString(), cause);
        this.file = file.toString();
    }

    /** The file. */
    public String file() {
        return file;
    }
}
