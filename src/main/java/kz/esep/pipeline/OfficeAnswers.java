package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.archive.Archive;
import kz.esep.finding.Finding;
import kz.esep.intake.Spool;
import kz.esep.intake.Submission;
import kz.esep.reference.RegionCode;
import kz.esep.returned.Justifications;
import kz.esep.storage.CsvException;
import kz.esep.storage.DamagedFileException;

/** What offices answered to the findings of this month and of earlier ones, and the findings that are left to be asked. */
final class OfficeAnswers {

    /** The table of a month's justifications. */
    static final String TABLE = "justifications.csv";

    private final Archive archive;
    private final Spool spool;

    OfficeAnswers(Archive archive, Spool spool) {
        this.archive = archive;
        this.spool = spool;
    }

    /**
     * The month with its answers.
     *
     * @param analysis its findings, the justified ones no more than remarks
     * @param table the month's justifications as CSV; empty when there are none
     */
    record Answered(MonthAnalysis analysis, Optional<byte[]> table) {}

    /** Applies what offices justified, in the files of this month or, as the archive remembers, before. */
    Answered apply(MonthAnalysis analysis) throws IOException {
        YearMonth month = analysis.ledger().month();
        List<Submission> submissions = analysis.ledger().received();
        Justifications ofMonth = archived(month);
        List<Submission> byNumber = new ArrayList<>(submissions);
        byNumber.sort(Comparator.comparing(
                submission -> submission.identity().number().orElse(0)));
        for (Submission submission : byNumber) {
            Optional<RegionCode> region = submission.identity().region();
            if (region.isPresent() && submission.cameBack()) {
                spool.find(submission.file())
                        .ifPresent(bytes -> ofMonth.addFrom(
                                bytes, region.get(), submission.file().name()));
            }
        }
        Justifications known = new Justifications();
        for (YearMonth earlier : archive.months()) {
            if (earlier.isBefore(month)) {
                known.addAll(archived(earlier));
            }
        }
        known.addAll(ofMonth);
        Optional<byte[]> table = ofMonth.isEmpty() ? Optional.empty() : Optional.of(ofMonth.table());
        return new Answered(analysis.withFindings(applied(analysis.findings(), submissions, known)), table);
    }

    private List<Finding> applied(List<Finding> findings, List<Submission> submissions, Justifications known)
            throws IOException {
        if (known.isEmpty()) {
            return findings;
        }
        Map<String, Submission> byName = new LinkedHashMap<>();
        submissions.forEach(submission -> byName.put(submission.file().name(), submission));
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byFile.computeIfAbsent(finding.place().file(), name -> new ArrayList<>())
                    .add(finding);
        }
        List<Finding> applied = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> about : byFile.entrySet()) {
            Submission submission = byName.get(about.getKey());
            applied.addAll(submission == null ? about.getValue() : applied(about.getValue(), submission, known));
        }
        return applied;
    }

    private List<Finding> applied(List<Finding> about, Submission submission, Justifications known) throws IOException {
        Optional<RegionCode> region = submission.identity().region();
        Optional<byte[]> bytes = spool.find(submission.file());
        return region.isPresent() && bytes.isPresent() ? known.apply(about, bytes.get(), region.get()) : about;
    }

    private Justifications archived(YearMonth month) throws IOException {
        Justifications justifications = new Justifications();
        Optional<byte[]> table = archive.findLatest(month, "data/" + TABLE);
        if (table.isPresent()) {
            try {
                justifications.addTable(table.get());
            } catch (CsvException e) {
                throw new DamagedFileException(Path.of("archive", month.toString(), TABLE), e);
            }
        }
        return justifications;
    }
}
