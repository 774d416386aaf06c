package kz.esep.feedback;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.SubmissionForm;
import kz.esep.intake.Submission;
import kz.esep.intake.SubmissionSheet;
import kz.esep.ledger.MonthLedger;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Severities;
import kz.esep.reference.StateBodies;
import kz.esep.reference.StateBody;

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
        private final List<LeftOutRows> leftOut = new ArrayList<>();

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
            Map<String, LeftOutRows> left = new LinkedHashMap<>();
            for (SubmissionSheet.Row row : sheet.rows()) {
                StateBody body = bodies.find(row.text("body"), month.atEndOfMonth());
                FeedbackRow read = new FeedbackRow(row, place, form.getSheet(SHEET), findings, body);
                read.item(month, region)
                        .ifPresentOrElse(
                                own::add,
                                () -> left.merge(
                                        body.key(),
                                        new LeftOutRows(month, region, Optional.of(body), row.text("body"), 1),
                                        (one, other) -> one.plus(other.rows())));
            }
            leftOut.addAll(left.values());
            if (sheet.leftOut() > 0) {
                leftOut.add(new LeftOutRows(month, region, Optional.empty(), "", sheet.leftOut()));
            }
            own.forEach(item -> (item.body().isExempt() ? exempt : items).add(item));
        }

        FeedbackMonth result() {
            new BodyNames(bodies, month.atEndOfMonth(), findings).check(items);
            return new FeedbackMonth(month, items, exempt, leftOut, findings.findings());
        }
    }
}
