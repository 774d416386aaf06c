package kz.esep.receipt;

import java.util.List;
import kz.esep.intake.Submission;
import kz.esep.storage.CsvDocument;

/**
 * A submission that came after another one of its office.
 *
 * @param before the one before
 * @param now the one that counts
 */
public record Resubmission(Submission before, Submission now) {

    /** The name of its table in the month's folder. */
    public static final String FILE = "resubmissions.csv";

    /** More than anybody mends by hand: beyond it the number alone is told. */
    private static final int CHANGES_MOST = 500;

    /** The table of {@code resubmissions}: a line for each cell that changed; where there are more than are listed, a last one says how many. */
    public static byte[] table(List<Resubmission> resubmissions) {
        CsvDocument csv = new CsvDocument(
                "region",
                "submission_no",
                "file",
                "before_no",
                "before_file",
                "sheet",
                "row",
                "key",
                "column",
                "old",
                "new",
                "change");
        for (Resubmission resubmission : resubmissions) {
            List<CellChange> changes = SubmissionComparison.of(resubmission.before, resubmission.now);
            changes.stream().limit(CHANGES_MOST).forEach(change -> resubmission.row(csv, change));
            if (changes.isEmpty()) {
                resubmission.row(csv, "", "", "", "", "", "", "none");
            } else if (changes.size() > CHANGES_MOST) {
                resubmission.row(csv, "", "", "", "", "", String.valueOf(changes.size()), "more");
            }
        }
        return csv.bytes();
    }

    private void row(CsvDocument csv, CellChange change) {
        row(
                csv,
                change.sheet(),
                change.row() == 0 ? "" : String.valueOf(change.row()),
                change.key(),
                change.column(),
                change.before(),
                change.now(),
                change.kind().code());
    }

    private void row(CsvDocument csv, String... cells) {
        Object[] row = new Object[5 + cells.length];
        row[0] = now.identity().region().map(Object::toString).orElse("");
        row[1] = number(now);
        row[2] = now.file().name();
        row[3] = number(before);
        row[4] = before.file().name();
        System.arraycopy(cells, 0, row, 5, cells.length);
        csv.row(row);
    }

    private static String number(Submission submission) {
        return submission.identity().number().map(Object::toString).orElse("");
    }
}
