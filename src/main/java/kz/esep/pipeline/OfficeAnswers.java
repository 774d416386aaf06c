package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.history.HistoryReader;
import kz.esep.intake.Spool;
import kz.esep.intake.Submission;
import kz.esep.ledger.MonthLedger;
import kz.esep.reference.RegionCode;
import kz.esep.returned.Justifications;
import kz.esep.storage.CsvException;
import kz.esep.storage.DamagedFileException;

/**
 * What offices answered to the findings of one run's months and of earlier ones. It serves one run, which takes its months
 * from the oldest on; the table of a month is read once, and not at all where the run has just made it.
 */
final class OfficeAnswers {

    /** The table of a month's justifications. */
    static final String TABLE = "justifications.csv";

    private final HistoryReader archive;
    private final Spool spool;
    private final Map<YearMonth, Justifications> byMonth = new HashMap<>();

    OfficeAnswers(HistoryReader archive, Spool spool) {
        this.archive = archive;
        this.spool = spool;
    }

    /** The month's justifications as CSV, those that came with its files included; empty when there are none. */
    Optional<byte[]> table(MonthLedger ledger) throws IOException {
        Justifications answers = ofMonth(ledger.month());
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.table());
    }

    /** Takes in what the files of {@code ledger} bring: of several files of an office the later submission speaks last. */
    void takeIn(MonthLedger ledger) throws IOException {
        Justifications answers = ofMonth(ledger.month());
        List<Submission> byNumber = new ArrayList<>(ledger.received());
        byNumber.sort(Comparator.comparing(
                submission -> submission.identity().number().orElse(0)));
        for (Submission submission : byNumber) {
            Optional<RegionCode> region = submission.identity().region();
            if (region.isPresent() && submission.cameBack()) {
                spool.find(submission.file())
                        .ifPresent(bytes -> answers.addFrom(
                                bytes, region.get(), submission.file().name()));
            }
        }
    }

    /** {@code findings} of the month of {@code ledger}; those an office has justified then or before are remarks. */
    List<Finding> apply(List<Finding> findings, MonthLedger ledger) throws IOException {
        Justifications known = knownIn(ledger.month());
        if (known.isEmpty()) {
            return findings;
        }
        Map<String, Submission> byName = new HashMap<>();
        ledger.received().forEach(submission -> byName.put(submission.file().name(), submission));
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
        if (region.isEmpty() || !known.concern(about, region.get())) {
            return about;
        }
        Optional<byte[]> bytes = spool.find(submission.file());
        return bytes.isPresent() ? known.apply(about, bytes.get(), region.get()) : about;
    }

    /** Those of earlier months and, over them, those of {@code month}. */
    private Justifications knownIn(YearMonth month) throws IOException {
        Justifications known = new Justifications();
        for (YearMonth earlier : archive.months()) {
            if (earlier.isBefore(month)) {
                known.addLasting(ofMonth(earlier));
            }
        }
        known.addAll(ofMonth(month));
        return known;
    }

    private Justifications ofMonth(YearMonth month) throws IOException {
        if (!byMonth.containsKey(month)) {
            byMonth.put(month, archived(month));
        }
        return byMonth.getOrDefault(month, new Justifications());
    }

    private Justifications archived(YearMonth month) throws IOException {
        Justifications justifications = new Justifications();
        Optional<byte[]> table = archive.find(month, "data/" + TABLE);
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
