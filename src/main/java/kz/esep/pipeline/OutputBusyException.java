package kz.esep.pipeline;

import java.io.Serial;
import java.nio.file.Path;

/** Another run is writing into the output folder. */
public final class OutputBusyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    OutputBusyException(Path output) {
        super(output.toString());
    }
}
