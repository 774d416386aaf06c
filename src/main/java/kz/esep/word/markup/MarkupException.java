package kz.esep.word.markup;

import org.jspecify.annotations.Nullable;

/** A text that is no XML this package reads; the message says why, in English. */
public final class MarkupException extends Exception {

    @java.io.Serial
    private static final long serialVersionUID = 1L;

    MarkupException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
