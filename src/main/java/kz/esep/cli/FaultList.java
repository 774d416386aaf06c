package kz.esep.cli;

import java.util.List;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.reference.ReferenceException;

/** Tells people what is wrong with templates and tables: where, what, and the step that mends it, each in a line of its own. */
final class FaultList {

    private final Screen screen;
    private final FindingSentences sentences;

    FaultList(Screen screen) {
        this.screen = screen;
        this.sentences = FindingSentences.in(screen.language());
    }

    /** That the job could not be done for {@code exception}. */
    void complain(ReferenceException exception) {
        screen.complain("failed.house", exception.faults().size());
        complain(exception.faults());
    }

    void complain(List<Finding> faults) {
        for (Finding fault : faults) {
            screen.complain(
                    "fault.place", screen.messages().text("severity." + fault.severity()), fault.code(), fault.place());
            screen.complain("fault.message", sentences.message(fault));
            screen.complain("fault.mend", sentences.mend(fault));
        }
    }
}
