package kz.esep.feedback;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.SubmissionForm;
import kz.esep.intake.Submission;
import kz.esep.intake.SubmissionSheet;
import kz.esep.ledger.MonthLedger;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Severities;
import kz.esep.reference.StateBodies;

/** Reads the {@code feedback} sheets of a month's counted workbooks. A row that contradicts itself is left out and told. */
public final class FeedbackAssessor {

    private static final String SHEET = "feedback";

    private final StateBodies bodies;
    private final SubmissionForm form;
    private final Severities severities;

    /** With the bodies, the form for its headings, and how much findings weigh. */
    public FeedbackAssessor(StateBodies bodies, SubmissionForm form, Severities severities) {
        this.bodies = bodies;
        this.form = form;
        this.severities = severities;
    }

    /** What the offices of {@code ledger} and the central office reported. */
    public FeedbackMonth assess(MonthLedger ledger) {
        Round round = new Round(ledger.month());
        ledger.workbooks().forEach(round::take);
        return round.result();
    }

    /** One month's sheets, one after the other. */
    private final class Round {

        private final YearMonth month;
        private final FindingLog findings = new FindingLog();
        private final List<FeedbackItem> items = new ArrayList<>();
        private final List<FeedbackItem> exempt = new ArrayList<>();
        private final Set<String> leftOut = new LinkedHashSet<>();

        Round(YearMonth month) {
            this.month = month;
            findings.weighBy(severities.in(month));
        }

        void take(RegionCode region, Submission submission) {
            submission.findSheet(SHEET).ifPresent(sheet -> take(region, submission, sheet));
        }

        private void take(RegionCode region, Submission submission, SubmissionSheet sheet) {
            Place place = Place.ofFile(submission.file().name()).inSheet(sheet.tab());
            List<FeedbackItem> own = new ArrayList<>();
            for (SubmissionSheet.Row row : sheet.rows()) {
                FeedbackRow read = new FeedbackRow(
                        row,
                        place,
                        form.getSheet(SHEET),
                        findings,
                        bodies.find(row.text("body"), month.atEndOfMonth()));
                read.item(month, region).ifPresentOrElse(own::add, () -> leftOut.add(row.text("body")));
            }
            own.forEach(item -> (item.body().isExempt() ? exempt : items).add(item));
            new BodyNames(bodies.names(month.atEndOfMonth()), findings).check(own);
        }

        FeedbackMonth result() {
            return new FeedbackMonth(month, items, exempt, List.copyOf(leftOut), findings.findings());
        }
    }
}
