package kz.esep.word.fault;

import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot be used, with every fault found, so that its author mends them in one go. */
public final class TemplateFaultException extends RuntimeException {

    @java.io.Serial
    private static final long serialVersionUID = 1L;

    private final transient List<TemplateFault> faults;
    private final transient List<TemplateFault> suspected;

    /**
     * With {@code faults}, at least one.
     *
     * @param suspected what beside them looks like a tag and is none
     */
    public TemplateFaultException(List<TemplateFault> faults, List<TemplateFault> suspected) {
        super(faults.stream().map(TemplateFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
        this.suspected = List.copyOf(suspected);
    }

    /** At least one fault, in the order of the document. */
    public List<TemplateFault> faults() {
        return faults;
    }

    /** What is worth a look, in the order of the document. */
    public List<TemplateFault> suspected() {
        return suspected;
    }
}
