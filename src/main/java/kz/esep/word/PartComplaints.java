package kz.esep.word;

import java.util.Optional;
import java.util.function.Predicate;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.FaultPlace;

/** Takes what is wrong with one part, and where. */
record PartComplaints(Faults faults, PartRole part, FaultPlace whole) {

    void about(Complaint complaint, Mark mark) {
        about(complaint, mark.place());
    }

    /** @param other does not fit {@code mark} */
    void about(Complaint complaint, Mark mark, Mark other) {
        faults.add(mark.place(), complaint, Optional.of(other.place()));
    }

    void about(Complaint complaint, FaultPlace place) {
        faults.add(place, complaint, Optional.empty());
    }

    /** Whether something was told of {@code mark}. */
    boolean hasOne(Mark mark) {
        return faults.isAbout(mark.place());
    }

    /** About {@code mark}, with what looks as if it was meant for its partner, if anything does. */
    void about(Complaint complaint, Mark mark, Predicate<FaultPlace> partner) {
        faults.add(mark.place(), complaint, faults.takeSuspected(part.entry(), partner));
    }

    void suspect(Complaint complaint, FaultPlace place) {
        faults.suspect(place, complaint);
    }

    /** About the part as a whole. */
    void about(Complaint complaint) {
        about(complaint, whole);
    }
}
