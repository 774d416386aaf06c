package kz.esep.pipeline;

import java.io.Serial;
import java.nio.file.Path;

/** Another run is writing into the output folder. */
public final class OutputBusyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String output;

    OutputBusyException(Path output) {
        super(output.toString());
        this.output = output.toString();
    }

    /** The folder. */
    public String output() {
        return output;
    }
}
