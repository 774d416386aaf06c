package kz.esep.feedback;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.Column;
import kz.esep.form.Sheet;
import kz.esep.intake.SubmissionSheet;
import kz.esep.reference.RegionCode;
import kz.esep.reference.StateBody;

/** One row of a {@code feedback} sheet: its checks, and the item it makes if none of them leaves it out. */
final class FeedbackRow {

    private final SubmissionSheet.Row row;
    private final Place place;
    private final Sheet form;
    private final FindingLog findings;
    private final StateBody body;
    private boolean leftOut;

    FeedbackRow(SubmissionSheet.Row row, Place place, Sheet form, FindingLog findings, StateBody body) {
        this.row = row;
        this.place = place;
        this.form = form;
        this.findings = findings;
        this.body = body;
    }

    /** The item; none where the row contradicts itself or a part of a sum is unknown. */
    Optional<FeedbackItem> item(YearMonth month, RegionCode region) {
        if (body.isExempt()) {
            note(finding(FindingCode.R024, "body", row.text("body"))
                    .with("reason_kk", body.exemption().kk())
                    .with("reason_ru", body.exemption().ru()));
            return counts().map(counts -> made(month, region, counts));
        }
        isPartOf("proposals_accepted", "proposals_received", FindingCode.R020);
        isPartOf("comments_answered", "comments_received", FindingCode.R015);
        isKnown("proposals_received", "proposals_accepted", "proposals_rejected");
        isKnown("comments_received", "comments_answered");
        decidedProposals();
        evidence();
        events();
        return leftOut ? Optional.empty() : counts().map(counts -> made(month, region, counts));
    }

    /** None where a part is more than its whole, which is told of bodies that have an index only. */
    private Optional<FeedbackCounts> counts() {
        int accepted = count("proposals_accepted");
        int received = count("proposals_received");
        int answered = count("comments_answered");
        int comments = count("comments_received");
        return accepted > received || answered > comments
                ? Optional.empty()
                : Optional.of(new FeedbackCounts(accepted, received, answered, comments));
    }

    private FeedbackItem made(YearMonth month, RegionCode region, FeedbackCounts counts) {
        return new FeedbackItem(
                month,
                region,
                body,
                row.text("body"),
                row.text("item"),
                ItemKind.find(row.text("kind")).orElseThrow(),
                counts,
                count("proposals_rejected"),
                isPublished(),
                new FeedbackItem.Evidence(
                        row.text("acceptance_reference"),
                        row.text("url"),
                        count("conferences"),
                        count("polls"),
                        count("broadcasts"),
                        row.text("information"),
                        row.answer("appeals_analysed")),
                place.atCell(row.cell("item")));
    }

    /** A part is never more than its whole: B > C and E > G are refused. */
    private void isPartOf(String part, String whole, FindingCode code) {
        Optional<Integer> most = row.count(whole);
        if (most.isPresent() && count(part) > most.get()) {
            note(finding(code, part, String.valueOf(count(part)))
                    .with("expected", most.get().toString()));
        }
    }

    /**
     * Of what came in, it must be said what became of it, and the other way round: an empty cell beside a number is no 0. Where
     * nothing is said of either, nothing came in.
     */
    private void isKnown(String whole, String part, String... otherParts) {
        boolean partSaid = row.count(part).isPresent();
        if (row.count(whole).isEmpty()) {
            boolean any = count(part) > 0;
            for (String other : otherParts) {
                any |= count(other) > 0;
            }
            note(any ? blank(FindingCode.R021, whole, part) : about(FindingCode.R022, whole));
        } else if (!partSaid && count(whole) > 0) {
            note(blank(FindingCode.R021, part, whole));
        }
    }

    private void decidedProposals() {
        Optional<Integer> received = row.count("proposals_received");
        long decided = count("proposals_accepted") + (long) count("proposals_rejected");
        if (received.isPresent() && count("proposals_accepted") <= received.get() && decided > received.get()) {
            note(finding(FindingCode.R014, "proposals_received", String.valueOf(decided))
                    .with("expected", received.get().toString())
                    .restingOn(
                            String.valueOf(count("proposals_accepted")),
                            String.valueOf(count("proposals_rejected")),
                            received.get().toString()));
        }
    }

    private void events() {
        for (String event : List.of("conferences", "polls")) {
            if (count(event) > 0 && row.text("url").isEmpty()) {
                note(about(FindingCode.R027, event).with("expected", String.valueOf(count(event))));
            }
        }
    }

    private void evidence() {
        if (count("proposals_accepted") > 0 && row.text("acceptance_reference").isEmpty()) {
            note(finding(FindingCode.R023, "acceptance_reference", String.valueOf(count("proposals_accepted"))));
        }
        if (isPublished() && row.text("url").isEmpty()) {
            note(finding(FindingCode.R025, "url", row.text("item")));
        }
    }

    private Finding blank(FindingCode code, String empty, String filled) {
        Column other = form.getColumn(filled);
        return about(code, empty)
                .with("field_kk", other.labelKk())
                .with("field_ru", other.labelRu())
                .with("expected", String.valueOf(count(filled)));
    }

    private Finding about(FindingCode code, String column) {
        Column empty = form.getColumn(column);
        return finding(code, column, "").with("label_kk", empty.labelKk()).with("label_ru", empty.labelRu());
    }

    private Finding finding(FindingCode code, String column, String value) {
        return Finding.of(code, place.atCell(row.cell(column)), value);
    }

    private void note(Finding finding) {
        leftOut |= findings.add(finding).severity().needsAction();
    }

    private boolean isPublished() {
        return row.answer("published").orElse(false);
    }

    private int count(String column) {
        return row.count(column).orElse(0);
    }
}
