package kz.esep.pipeline;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.archive.Archive;
import kz.esep.arrival.Timing;
import kz.esep.intake.Submission;
import kz.esep.ledger.Ledgers;
import kz.esep.receipt.Receipt;
import kz.esep.receipt.ReceiptTable;
import kz.esep.receipt.Receipts;
import kz.esep.storage.FileContent;

/** Files that belong to no month that is reported: what came of them is told, and their bytes are kept once. */
final class UnassignedFiles {

    private final Archive archive;

    UnassignedFiles(Archive archive) {
        this.archive = archive;
    }

    /** Those of {@code round} that speak of none of {@code months}, by name. */
    static List<Submission> of(RunRound round, Set<YearMonth> months) {
        return round.received().submissions().stream()
                .filter(submission ->
                        Ledgers.shownUnder(submission).filter(months::contains).isEmpty())
                .filter(submission -> !submission.file().sha256().isEmpty())
                .sorted(Comparator.comparing(submission -> submission.file().name()))
                .toList();
    }

    /** The receipts of {@code submissions}. */
    static byte[] receipts(List<Submission> submissions, RunRound round) {
        Receipts receipts = new Receipts(
                round.journal(),
                new Timing(Optional.empty(), Optional.empty(), round.journal().begun()));
        Map<Receipt, Optional<YearMonth>> table = new LinkedHashMap<>();
        for (Submission submission : submissions) {
            table.put(receipts.ofNoMonth(submission), Ledgers.shownUnder(submission));
        }
        return ReceiptTable.ofNoMonth(table);
    }

    /** Keeps the bytes of those of {@code submissions} that are not kept yet. */
    void keep(List<Submission> submissions, RunRound round) throws IOException {
        Set<String> known = archive.unassigned().sumsAfterClosing();
        Map<String, FileContent> files = round.archived(submissions.stream()
                .map(Submission::file)
                .filter(file -> known.add(file.sha256()))
                .toList());
        if (!files.isEmpty()) {
            round.lock().ensureHeld();
            archive.keepUnassigned(files);
        }
    }
}
