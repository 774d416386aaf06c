package kz.esep.portal;

import kz.esep.feedback.FeedbackCounts;
import kz.esep.storage.CsvDocument;

/** {@code feedback-exports.csv}: what the portals' exports say of a month, a line for each subject. */
public final class PortalTable {

    /** Its name in the folder of a month. */
    public static final String FILE = "feedback-exports.csv";

    private PortalTable() {}

    /** The table of {@code figures}. Several exports that speak of one subject are parted by semicolons. */
    public static byte[] write(PortalFigures figures) {
        CsvDocument csv = new CsvDocument(
                "month", "body", "kind", "item", "b", "c", "e", "g", "unreferenced", "unreasoned", "undecided", "file");
        for (PortalFigures.Line line : figures.lines()) {
            FeedbackCounts counts = line.counts();
            csv.row(
                    figures.month(),
                    line.body().name().ru(),
                    line.kind().code(),
                    line.subject(),
                    counts.acceptedProposals(),
                    counts.receivedProposals(),
                    counts.answeredComments(),
                    counts.receivedComments(),
                    line.unreferenced(),
                    line.unreasoned(),
                    line.undecided(),
                    String.join("; ", line.files()));
        }
        return csv.bytes();
    }
}
