package kz.esep.word.fault;

import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot be used, with every fault found, so that its author mends them in one go. */
public final class TemplateFaultException extends RuntimeException {

    @java.io.Serial
    private static final long serialVersionUID = 1L;

    private final transient List<TemplateFault> faults;

    /** With {@code faults}, at least one. */
    public TemplateFaultException(List<TemplateFault> faults) {
        super(faults.stream().map(TemplateFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** At least one fault, in the order of the document. */
    public List<TemplateFault> faults() {
        return faults;
    }
}
