package kz.esep.word;

import java.util.List;
import java.util.Set;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.growth.RegularExpressions;

/** Finds what {@link ExpressionRules} cannot tell by a name alone: searches that may not end. */
final class Loopholes {

    private Loopholes() {}

    /** Tells those in {@code marks}, but for the tags nobody reads on. */
    static void check(List<Mark> marks, Set<Mark> unread, PartComplaints complaints) {
        marks.stream()
                .filter(mark -> !unread.contains(mark) && !mark.tag().source().isEmpty())
                .forEach(mark -> check(mark, complaints));
    }

    private static void check(Mark mark, PartComplaints complaints) {
        RegularExpressions.in(mark.tag().source())
                .ifPresent(name ->
                        complaints.about(Complaint.of(Remark.REGULAR_EXPRESSION).with("name", "?" + name), mark));
    }
}
