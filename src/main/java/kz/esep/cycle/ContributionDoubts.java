package kz.esep.cycle;

import kz.esep.aarhus.ChapterKind;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.history.SideSheetRow;

/** Texts that are not shown, stand where they should not, or say two things at once. */
final class ContributionDoubts {

    private final Contributions contributions;
    private final Remarks remarks;

    ContributionDoubts(Contributions contributions, Remarks remarks) {
        this.contributions = contributions;
        this.remarks = remarks;
    }

    void tell() {
        contributions.astray().forEach(row -> astray(row, remarks));
        contributions.drafts().forEach(draft -> remarks.about(draft, FindingCode.X042, Excerpt.of(draft)));
        contributions.left().forEach(left -> remarks.about(left.text(), code(left), Excerpt.of(left.text())));
        contributions.texts().forEach(this::tell);
    }

    /** A row of a sheet with chapters that is of none. */
    static void astray(SideSheetRow row, Remarks remarks) {
        remarks.astray(Finding.of(FindingCode.X041, row.place(), row.text("chapter")));
    }

    private static FindingCode code(Contributions.Left left) {
        return switch (left.reason()) {
            case REPLACED -> FindingCode.X046;
            case CROWDED -> FindingCode.X048;
            case WITHDRAWS_NOTHING -> FindingCode.X049;
            case NOT_ASKED -> FindingCode.X050;
        };
    }

    private void tell(Contribution text) {
        if (text.isMisplaced()) {
            remarks.about(text, FindingCode.X040, text.paragraph());
        }
        if (text.chapter().kind() == ChapterKind.OBSTACLES && text.isNone() && namesAnObstacle(text)) {
            remarks.about(text, FindingCode.X036, Excerpt.of(text));
        }
        text.strangeUrls().forEach(strange -> remarks.about(text, FindingCode.X053, strange));
    }

    private boolean namesAnObstacle(Contribution none) {
        return contributions.of(none.chapter()).stream()
                .anyMatch(other -> other.region().equals(none.region()) && other.hasText() && !other.isNone());
    }
}
