package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.archive.Archive;
import kz.esep.archive.ArchivedMonth;
import kz.esep.arrival.ReportingTerm;
import kz.esep.arrival.Timing;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.intake.Submission;
import kz.esep.ledger.Ledgers;
import kz.esep.receipt.ReceiptTable;
import kz.esep.receipt.Receipts;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.CsvException;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.FileContent;

/**
 * What a run does with months that are closed: their documents and figures stay as they are; a workbook that was not among the
 * submissions of the published revision is kept in the archive, once, and its sender gets a receipt.
 */
final class ClosedMonths {

    private final Archive archive;
    private final ReportingTerm term;
    private final Path output;

    ClosedMonths(Archive archive, ReportingTerm term, Path output) {
        this.archive = archive;
        this.term = term;
        this.output = output;
    }

    /** The months that are closed. */
    Set<YearMonth> all() throws IOException {
        Set<YearMonth> closed = new HashSet<>();
        for (YearMonth month : archive.months()) {
            if (archive.isClosed(month)) {
                closed.add(month);
            }
        }
        return closed;
    }

    /**
     * Takes in what came for {@code month}.
     *
     * @throws DamagedFileException if the published revision has no longer what it had
     * @throws IOException if the disk refuses
     */
    RunReport.ClosedMonth take(YearMonth month, RunRound round) throws IOException {
        ArchivedMonth kept = archive.month(month);
        String published = kept.published().orElseThrow();
        List<Submission> late = late(month, kept, published, round);
        List<Submission> unknown = new ArrayList<>(late);
        Set<String> known = kept.sumsAfterClosing();
        unknown.removeIf(submission -> known.contains(submission.file().sha256()));
        if (!unknown.isEmpty()) {
            round.lock().ensureHeld();
            archive.keepAfterClosing(month, files(month, unknown, round));
        }
        writeReceipts(month, kept, published);
        List<Finding> findings = late.stream()
                .map(submission -> Finding.of(
                                FindingCode.P040, Place.ofFile(submission.file().name()), "")
                        .with("month", month.toString())
                        .with("expected", month.toString()))
                .toList();
        return new RunReport.ClosedMonth(month, published, unknown.size(), findings);
    }

    /** What came for the month and is not among the submissions of the published revision. */
    private static List<Submission> late(YearMonth month, ArchivedMonth kept, String published, RunRound round)
            throws IOException {
        Set<String> counted = new HashSet<>();
        kept.revisions().stream()
                .filter(revision -> revision.name().equals(published))
                .forEach(revision -> revision.files().forEach((name, sum) -> {
                    if (name.startsWith(MonthSources.FOLDER)) {
                        counted.add(sum);
                    }
                }));
        return round.received().submissions().stream()
                .filter(submission ->
                        Ledgers.shownUnder(submission).filter(month::equals).isPresent())
                .filter(submission -> !submission.file().sha256().isEmpty())
                .filter(submission -> !counted.contains(submission.file().sha256()))
                .toList();
    }

    private Map<String, FileContent> files(YearMonth month, List<Submission> late, RunRound round) {
        Map<String, FileContent> files =
                round.archived(late.stream().map(Submission::file).toList());
        Timing timing = new Timing(
                term.due(month), term.graceUntil(month), round.journal().begun());
        Receipts receipts = new Receipts(round.journal(), timing);
        files.put(ReceiptTable.ARCHIVED, FileContent.of(ReceiptTable.write(month, receipts.afterClosing(late))));
        return files;
    }

    /** The receipts of the published revision, and behind them those of what came after closing and does not count in it. */
    private void writeReceipts(YearMonth month, ArchivedMonth kept, String published) throws IOException {
        byte[] own = kept.find(published, ReceiptTable.ARCHIVED).orElseGet(() -> ReceiptTable.write(month, List.of()));
        List<byte[]> later = new ArrayList<>();
        for (ArchivedMonth.Revision one : kept.afterClosing()) {
            later.add(kept.find(one.name(), ReceiptTable.ARCHIVED)
                    .orElseThrow(() -> damaged(month, one.name(), new IOException("absent"))));
        }
        if (!later.isEmpty()) {
            try {
                byte[] table = ReceiptTable.joined(own, later);
                AtomicFile.replace(output.resolve(month.toString()).resolve(ReceiptTable.FILE), table);
            } catch (CsvException e) {
                throw damaged(month, published, e);
            }
        }
    }

    private static DamagedFileException damaged(YearMonth month, String revision, Exception cause) {
        return new DamagedFileException(Path.of("archive", month.toString(), revision, ReceiptTable.ARCHIVED), cause);
    }
}
