package kz.esep.storage;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A CSV that cannot be read as one; the message is the reason: {@code UTF-8}, {@code header} or {@code quote}. */
public final class CsvException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    CsvException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** {@code UTF-8}, {@code header} or {@code quote}. */
    public String reason() {
        return reason;
    }
}
