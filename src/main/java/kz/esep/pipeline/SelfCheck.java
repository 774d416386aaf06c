package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.analysis.Analyst;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.analysis.PublishedFigures;
import kz.esep.archive.Archive;
import kz.esep.comparison.Comparison;
import kz.esep.feedback.FeedbackAssessor;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Listing;
import kz.esep.finding.Place;
import kz.esep.finding.Refusal;
import kz.esep.history.HistoryReader;
import kz.esep.intake.Intake;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Submission;
import kz.esep.intake.SubmissionReader;
import kz.esep.ledger.Ledgers;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.RegionCode;
import kz.esep.storage.Sha256;
import kz.esep.tracking.Tracker;

/**
 * What an office can know of its own workbook before it sends it: every check of the monthly run that needs no other
 * office, by the same code.
 */
public final class SelfCheck {

    private final SubmissionReader reader;
    private final Ledgers ledgers;
    private final Analyst analyst;
    private final Comparison comparison;
    private final Tracker tracker;
    private final FeedbackAssessor feedback;
    private final MonthLog log;
    private final Archive archive;

    /** With the same stations as a run; {@code archive} may hold nothing. */
    public SelfCheck(
            SubmissionReader reader,
            Ledgers ledgers,
            Analyst analyst,
            Comparison comparison,
            Tracker tracker,
            FeedbackAssessor feedback,
            MonthLog log,
            Archive archive) {
        this.log = log;
        this.comparison = comparison;
        this.tracker = tracker;
        this.feedback = feedback;
        this.archive = archive;
        this.reader = reader;
        this.ledgers = ledgers;
        this.analyst = analyst;
    }

    /**
     * What came of one workbook.
     *
     * @param submission what was read
     * @param analysis its figures, where it says whose it is and for which month and is not refused
     * @param findings everything that was found, gravest first, otherwise in the order of checking
     */
    public record Result(Submission submission, Optional<MonthAnalysis> analysis, List<Finding> findings) {

        public Result {
            findings = List.copyOf(findings);
        }

        /** Whether the workbook would be counted if it were sent as it is. */
        public boolean isCounted() {
            Optional<RegionCode> own = submission.identity().region();
            if (isNational()) {
                return analysis.flatMap(month -> month.ledger().national())
                        .flatMap(OfficeMonth::counted)
                        .isPresent();
            }
            return analysis.stream()
                    .flatMap(month -> month.ledger().offices().stream())
                    .anyMatch(
                            office -> own.filter(office.region().code()::equals).isPresent() && !office.isSilent());
        }

        /** Whether it is the central office's, which has no figures of hearings. */
        public boolean isNational() {
            return submission.identity().region().filter(RegionCode::isNational).isPresent();
        }

        /** Whether the workbook would be refused or something of it left out. */
        public boolean needsAction() {
            return findings.stream().anyMatch(finding -> finding.severity().needsAction());
        }
    }

    /** Is given what was judged, at once: nobody needs to read the file again. */
    public interface Listener {
        /**
         * A workbook was judged.
         *
         * @param bytes its bytes; none where it is too large to be read
         */
        void judged(Result result, byte[] bytes);
    }

    /** Checks {@code file} and tells nobody but the caller. */
    public Result check(Path file, Optional<LocalDate> asOf) throws IOException {
        return check(file, asOf, (result, bytes) -> {});
    }

    /**
     * Checks {@code file}, which is read once.
     *
     * @param file is called in findings as it is here
     * @param asOf the moment of judging; the last day of the workbook's month when empty
     * @throws IOException if the file cannot be read from the disk
     */
    public Result check(Path file, Optional<LocalDate> asOf, Listener listener) throws IOException {
        String name = file.toString().replace('\\', '/');
        long size = Files.size(file);
        boolean isTooLarge = size > Intake.FILE_BYTES_MOST;
        byte[] bytes = isTooLarge ? new byte[0] : Files.readAllBytes(file);
        Submission submission = isTooLarge
                ? tooLarge(new ReceivedFile(file, name, ""), size)
                : reader.read(new ReceivedFile(file, name, Sha256.of(bytes)), bytes);
        Result result = judge(submission, asOf);
        listener.judged(result, bytes);
        return result;
    }

    private Result judge(Submission submission, Optional<LocalDate> asOf) throws IOException {
        Optional<YearMonth> month = submission.identity().month();
        if (!submission.isUsable() || month.isEmpty()) {
            return new Result(submission, Optional.empty(), gravestFirst(Listing.of(submission.findings())));
        }
        List<Submission> alone = List.of(submission);
        LocalDate day = asOf.orElse(month.get().atEndOfMonth());
        MonthLedger ledger = ledgers.keep(month.get(), day, alone, List.of());
        MonthAnalysis counted = analyst.analyse(ledger, PublishedFigures.none());
        HistoryReader history = new HistoryReader(archive);
        MonthAnalysis compared = comparison.compare(counted, history.before(month.get()));
        MonthAnalysis analysis =
                log.close(compared.plus(tracker.track(ledger, history).findings())
                        .plus(feedback.assess(ledger).findings()));
        return new Result(submission, Optional.of(analysis), gravestFirst(analysis.findings()));
    }

    private static Submission tooLarge(ReceivedFile file, long size) {
        Place place = Place.ofFile(file.name());
        List<Finding> tooLarge = List.of(Finding.of(FindingCode.Z009, place, (size >> 20) + " MB"));
        return new Submission(file, Submission.Identity.UNKNOWN, Map.of(), Refusal.completed(tooLarge, place));
    }

    private static List<Finding> gravestFirst(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
