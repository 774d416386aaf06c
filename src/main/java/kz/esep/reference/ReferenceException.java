package kz.esep.reference;

import java.io.Serial;
import java.util.List;
import kz.esep.finding.Finding;

/** Tables or templates of the house that cannot be worked with; every fault is named at once. */
public final class ReferenceException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> faults;

    /** With all {@code faults} found, at least one. */
    public ReferenceException(List<Finding> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** The faults, by file and line. */
    public List<Finding> faults() {
        return faults;
    }
}
