package kz.esep.reference;

import java.io.Serial;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.finding.Finding;

/** Tables or templates of the house that cannot be worked with; every fault is named at once. */
public final class ReferenceException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> faults;
    private final transient Map<String, byte[]> marked;

    /** With all {@code faults} found, at least one. */
    public ReferenceException(List<Finding> faults) {
        this(faults, Map.of());
    }

    /**
     * The same with copies of faulty files.
     *
     * @param marked by file name; the places of the faults are marked in them
     */
    public ReferenceException(List<Finding> faults, Map<String, byte[]> marked) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
        this.marked = new TreeMap<>(marked);
    }

    /** Copies of faulty files in which the faults are marked, by file name. */
    public Map<String, byte[]> marked() {
        return Collections.unmodifiableMap(marked);
    }

    /** The faults, by file and line. */
    public List<Finding> faults() {
        return faults;
    }
}
