package kz.esep.cycle;

import java.util.List;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.history.SideSheetRow;
import kz.esep.language.Letters;

/** Disputes that are told in two ways, may be one, or were to be told without names. */
final class DisputeDoubts {

    private final Disputes disputes;
    private final Remarks remarks;

    DisputeDoubts(Disputes disputes, Remarks remarks) {
        this.disputes = disputes;
        this.remarks = remarks;
    }

    void tell() {
        disputes.astray().forEach(row -> ContributionDoubts.astray(row, remarks));
        for (Dispute dispute : disputes.disputes()) {
            List<SideSheetRow> rows = disputes.rows(dispute);
            SideSheetRow latest = rows.get(rows.size() - 1);
            for (SideSheetRow row : rows) {
                compared(dispute, row, latest);
                if (Disputes.hasEditorsNote(row)) {
                    about(dispute, Finding.of(FindingCode.X042, row.place(), row.text("case_no")));
                }
            }
            if (dispute.anonymous() && Anonymity.isStarred(dispute)) {
                about(dispute, Finding.of(FindingCode.X045, dispute.place(), dispute.number()));
            }
        }
        alike();
    }

    /** Two outcomes of one day, or two courts. */
    private void compared(Dispute dispute, SideSheetRow row, SideSheetRow latest) {
        boolean sameDay =
                !row.text("decided_on").isEmpty() && row.text("decided_on").equals(latest.text("decided_on"));
        if (sameDay && differ(row, latest, "outcome")) {
            told(dispute, row, latest, "outcome");
        }
        if (sameDay && differ(row, latest, "court")) {
            told(dispute, row, latest, "court");
        }
    }

    private static boolean differ(SideSheetRow row, SideSheetRow latest, String column) {
        return !row.text(column).isEmpty()
                && !latest.text(column).isEmpty()
                && !Letters.key(row.text(column)).equals(Letters.key(latest.text(column)));
    }

    private void told(Dispute dispute, SideSheetRow row, SideSheetRow latest, String column) {
        about(
                dispute,
                Finding.of(FindingCode.X043, row.place(), row.text(column)).with("expected", latest.text(column)));
    }

    /** Two disputes of the same parties, filed on the same day, may be one. */
    private void alike() {
        List<Dispute> all = disputes.disputes();
        for (int at = 1; at < all.size(); at++) {
            SideSheetRow own = disputes.rows(all.get(at)).get(0);
            for (Dispute before : all.subList(0, at)) {
                SideSheetRow other = disputes.rows(before).get(0);
                if (isAlike(own, other)) {
                    about(
                            all.get(at),
                            Finding.of(FindingCode.X044, own.place(), own.text("case_no"))
                                    .with("expected", other.text("case_no")));
                }
            }
        }
    }

    private static boolean isAlike(SideSheetRow one, SideSheetRow other) {
        return !one.text("filed_on").isEmpty()
                && one.text("filed_on").equals(other.text("filed_on"))
                && Letters.key(one.text("claimant")).equals(Letters.key(other.text("claimant")))
                && Letters.key(one.text("respondent")).equals(Letters.key(other.text("respondent")));
    }

    private void about(Dispute dispute, Finding finding) {
        remarks.about(dispute.chapters().get(0), finding.with("label", dispute.number()));
    }
}
