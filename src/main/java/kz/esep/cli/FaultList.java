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
        faults.forEach(fault -> tell(fault, screen::complain));
    }

    /** What is no fault, but should be done in time. */
    void remind(List<Finding> reminders) {
        reminders.forEach(reminder -> tell(reminder, screen::say));
    }

    @FunctionalInterface
    private interface Voice {
        void say(String key, Object... facts);
    }

    private void tell(Finding finding, Voice voice) {
        voice.say(
                "fault.place",
                screen.messages().text("severity." + finding.severity()),
                finding.code(),
                finding.place());
        voice.say("fault.message", sentences.message(finding));
        voice.say("fault.mend", sentences.mend(finding));
    }
}
