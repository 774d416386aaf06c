package kz.esep.lock;

import java.io.Serial;
import java.nio.file.Path;

/** Another process writes into the folder, or does now, having taken it over from this one. */
public final class OutputBusyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String output;
    private final transient LockOwner owner;
    private final boolean lost;

    private OutputBusyException(Path output, LockOwner owner, boolean lost) {
        super(output.toString());
        this.output = output.toString();
        this.owner = owner;
        this.lost = lost;
    }

    static OutputBusyException heldBy(LockOwner owner, Path output) {
        return new OutputBusyException(output, owner, false);
    }

    static OutputBusyException takenOverBy(LockOwner owner, Path output) {
        return new OutputBusyException(output, owner, true);
    }

    /** The folder. */
    public String output() {
        return output;
    }

    /** Who writes into it. */
    public LockOwner owner() {
        return owner;
    }

    /** Whether this process held the folder before, and was given up by the other, for it gave no sign of life. */
    public boolean isLost() {
        return lost;
    }
}
