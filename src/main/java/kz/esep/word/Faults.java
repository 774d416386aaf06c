package kz.esep.word;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;

/** Collects the faults of one template; the same fault met in every turn of a loop is kept once. */
final class Faults {

    private final String template;

    /** As they are met on reading: the document before its headers and footers, each from its beginning. */
    private final Comparator<TemplateFault> inOrder;

    private final Set<TemplateFault> suspected = new LinkedHashSet<>();
    private final Set<TemplateFault> found = new LinkedHashSet<>();

    /** @param document the entry of the template's text itself */
    Faults(String template, String document) {
        this.template = template;
        this.inOrder = Comparator.comparing(
                        (TemplateFault fault) -> !fault.place().part().equals(document))
                .thenComparing(fault -> fault.place().part())
                .thenComparing(fault -> fault.place().paragraph() < 0)
                .thenComparing(fault -> fault.place().paragraph())
                .thenComparing(fault -> fault.place().start());
    }

    void add(FaultPlace place, Complaint complaint, Optional<FaultPlace> other) {
        found.add(new TemplateFault(template, place, complaint, other));
    }

    /** Something that is worth a look and keeps no document back. */
    void suspect(FaultPlace place, Complaint complaint) {
        suspected.add(new TemplateFault(template, place, complaint, Optional.empty()));
    }

    /** Takes back what was suspected in {@code part} and is {@code meant}, the first one, and tells where. */
    Optional<FaultPlace> takeSuspected(String part, Predicate<FaultPlace> meant) {
        Optional<TemplateFault> found = suspected.stream()
                .filter(one -> one.place().part().equals(part) && meant.test(one.place()))
                .min(inOrder);
        found.ifPresent(suspected::remove);
        return found.map(TemplateFault::place);
    }

    /** What is worth a look, in order. */
    List<TemplateFault> suspected() {
        return suspected.stream().sorted(inOrder).toList();
    }

    boolean isAbout(FaultPlace place) {
        return found.stream().anyMatch(fault -> fault.place().equals(place));
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new TemplateFaultException(found.stream().sorted(inOrder).toList(), suspected());
        }
    }
}
