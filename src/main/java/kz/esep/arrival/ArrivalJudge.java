package kz.esep.arrival;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.finding.Finding;
import kz.esep.finding.Severity;
import kz.esep.history.HistoryReader;
import kz.esep.intake.Submission;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.RegionCode;
import kz.esep.storage.DamagedFileException;

/**
 * Judges completeness and timeliness of a month. An office reported when its first usable workbook for the month arrived:
 * a correction sent later makes nobody late, a refused file is no report.
 */
public final class ArrivalJudge {

    private final ReportingTerm term;

    /** Judges by {@code term}. */
    public ArrivalJudge(ReportingTerm term) {
        this.term = term;
    }

    /**
     * Judges the month of {@code ledger}.
     *
     * @param findings all that was found in it; a BLOCKER refuses its file
     * @throws DamagedFileException if a table of the archive cannot be read any more
     * @throws IOException if the disk refuses
     */
    public Completeness judge(MonthLedger ledger, List<Finding> findings, ArrivalJournal journal, HistoryReader archive)
            throws IOException {
        return new Round(ledger, findings, journal, monthsBefore(ledger.month(), archive)).completeness();
    }

    /** What each region did in each archived month of the year before {@code month}. */
    private static List<Map<RegionCode, OfficeArrival.YearSoFar>> monthsBefore(YearMonth month, HistoryReader archive)
            throws IOException {
        List<Map<RegionCode, OfficeArrival.YearSoFar>> months = new ArrayList<>();
        for (int number = 1; number < month.getMonthValue(); number++) {
            YearMonth earlier = YearMonth.of(month.getYear(), number);
            archive.read(earlier, CompletenessTable.ARCHIVED, CompletenessTable::read)
                    .ifPresent(months::add);
        }
        return months;
    }

    /** One month. */
    private final class Round {

        private final MonthLedger ledger;
        private final ArrivalJournal journal;
        private final List<Map<RegionCode, OfficeArrival.YearSoFar>> before;
        private final Set<String> refused = new HashSet<>();
        private final Optional<LocalDate> due;
        private final Optional<LocalDate> graceUntil;
        private final Timing timing;

        Round(
                MonthLedger ledger,
                List<Finding> findings,
                ArrivalJournal journal,
                List<Map<RegionCode, OfficeArrival.YearSoFar>> before) {
            this.ledger = ledger;
            this.journal = journal;
            this.before = before;
            this.due = term.due(ledger.month());
            this.graceUntil = term.graceUntil(ledger.month());
            this.timing = new Timing(due, graceUntil, journal.begun());
            findings.stream()
                    .filter(finding -> finding.severity() == Severity.BLOCKER)
                    .map(finding -> finding.place().file())
                    .forEach(refused::add);
        }

        Completeness completeness() {
            List<OfficeArrival> offices =
                    ledger.offices().stream().map(this::judge).toList();
            int unidentified = Math.toIntExact(ledger.received().stream()
                    .filter(this::isRefused)
                    .filter(submission -> submission
                            .identity()
                            .region()
                            .filter(region -> region.isNational()
                                    || ledger.findRegion(region).isPresent())
                            .isEmpty())
                    .count());
            return new Completeness(ledger.month(), due, graceUntil, offices, before.size() + 1, unidentified);
        }

        private OfficeArrival judge(OfficeMonth office) {
            RegionCode region = office.region().code();
            List<Submission> files = ledger.received().stream()
                    .filter(submission -> submission
                            .identity()
                            .region()
                            .filter(region::equals)
                            .isPresent())
                    .toList();
            int refusedFiles =
                    Math.toIntExact(files.stream().filter(this::isRefused).count());
            Optional<Arrival> first = office.isSilent() ? Optional.empty() : first(region, files);
            OfficeArrival.State state = office.isSilent()
                    ? ofSilent(files.size(), refusedFiles)
                    : first.map(timing::of).orElse(OfficeArrival.State.NOT_JUDGED);
            boolean overdue = state == OfficeArrival.State.IN_GRACE || state == OfficeArrival.State.LATE;
            int days = overdue
                    ? Math.toIntExact(first.orElseThrow().day().toEpochDay()
                            - due.orElseThrow().toEpochDay())
                    : 0;
            return new OfficeArrival(
                    office.region(),
                    state,
                    office.missingSheets().isEmpty(),
                    first.map(Arrival::day).filter(day -> state.isJudged()),
                    days,
                    refusedFiles,
                    before.stream()
                            .map(month -> month.getOrDefault(region, OfficeArrival.YearSoFar.NOTHING))
                            .reduce(OfficeArrival.YearSoFar.of(state), OfficeArrival.YearSoFar::plus));
        }

        private boolean isRefused(Submission submission) {
            return refused.contains(submission.file().name());
        }

        private static OfficeArrival.State ofSilent(int files, int refusedFiles) {
            if (files == 0) {
                return OfficeArrival.State.ABSENT;
            }
            return files == refusedFiles ? OfficeArrival.State.REFUSED : OfficeArrival.State.UNUSABLE;
        }

        /** The first file of which anything can be used; of one that lies there no more, the journal says whether it was a report. */
        private Optional<Arrival> first(RegionCode region, List<Submission> files) {
            Map<String, Boolean> reports = new HashMap<>();
            files.forEach(
                    file -> reports.put(file.file().sha256(), ledger.speaking().contains(file) && !isRefused(file)));
            return journal.of(ledger.month()).stream()
                    .filter(arrival -> reports.containsKey(arrival.sha256())
                            || arrival.region().filter(region::equals).isPresent())
                    .filter(arrival -> reports.getOrDefault(arrival.sha256(), arrival.usable()))
                    .min(Comparator.comparing(Arrival::day));
        }
    }
}
