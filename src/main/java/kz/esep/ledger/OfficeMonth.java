package kz.esep.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.DocumentKind;
import kz.esep.intake.Submission;
import kz.esep.reference.Region;

/**
 * One office in one month.
 *
 * @param region whose office
 * @param counted the submission that counts, if any is usable
 * @param assessment what its documents came to; empty exactly when nothing counts, and for the central office
 */
public record OfficeMonth(Region region, Optional<Submission> counted, Optional<Assessment> assessment) {

    /** Whether the office sent nothing usable at all: "-" in every table. */
    public boolean isSilent() {
        return missingSheets().size() == DocumentKind.values().length;
    }

    /** The kinds of documents of which the office sent nothing usable. */
    public List<DocumentKind> missingSheets() {
        return Arrays.stream(DocumentKind.values()).filter(kind -> !sent(kind)).toList();
    }

    /**
     * Whether documents of {@code kind} are known: at least one row counts or waits for a later month in which it is due, or
     * the passport says there are none.
     */
    public boolean sent(DocumentKind kind) {
        if (counted.isEmpty() || assessment.isEmpty()) {
            return false;
        }
        Submission submission = counted.get();
        boolean filled = submission
                .findSheet(kind.sheet())
                .filter(sheet -> sheet.filled() > 0)
                .isPresent();
        return filled ? assessment.get().speaksOf(kind) : submission.saysNothing(kind.sheet());
    }
}
