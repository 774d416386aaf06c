package kz.esep.tracking;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.history.History;
import kz.esep.history.HistoryReader;
import kz.esep.history.PastMonth;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.RegionCode;
import kz.esep.reference.SeriesBreaks;
import kz.esep.reference.WorkingDayCalendar;
import kz.esep.storage.DamagedFileException;

/**
 * Follows documents that were not placed from month to month. What was open is known from the latest month archived before the
 * one judged that says so, and from nowhere else; so a corrected month mends all that follow when they are run again.
 *
 * <pre>{@code
 * TrackedDocuments tracked = new Tracker(calendar, breaks).track(ledger, new HistoryReader(archive));
 * }</pre>
 */
public final class Tracker {

    private final WorkingDayCalendar calendar;
    private final Successors successors;

    /** Reckons delays by {@code calendar}; where a region was divided by {@code breaks}, the new offices are heard too. */
    public Tracker(WorkingDayCalendar calendar, SeriesBreaks breaks) {
        this.calendar = calendar;
        this.successors = new Successors(breaks);
    }

    /**
     * What is known from before the month.
     *
     * @param known whether any archived month says what was open
     * @param open the documents that were
     * @param silent the archived months since that do not say it, oldest first
     */
    private record Before(boolean known, List<TrackedDocument> open, List<PastMonth> silent) {}

    /**
     * The documents followed in the month of {@code ledger}.
     *
     * @throws DamagedFileException if a table of the archive cannot be read any more
     * @throws IOException if the disk refuses
     */
    public TrackedDocuments track(MonthLedger ledger, HistoryReader archive) throws IOException {
        History history = archive.before(ledger.month());
        Before before = before(history, archive);
        List<Finding> findings = new ArrayList<>();
        if (!before.silent().isEmpty()) {
            String months = before.silent().stream()
                    .map(past -> past.month().toString())
                    .collect(Collectors.joining(", "));
            findings.add(Finding.of(FindingCode.H011, Place.ofFile("archive"), months)
                    .with("month", months));
        }
        Map<RegionCode, OfficeReport> reports = new LinkedHashMap<>();
        for (OfficeMonth office : ledger.offices()) {
            reports.put(office.region().code(), OfficeReport.of(ledger, office, calendar));
        }
        DocumentFollower follower = new DocumentFollower(ledger, history, calendar, successors, reports, findings::add);
        List<TrackedDocument> documents = new ArrayList<>();
        before.open().forEach(document -> documents.add(follower.follow(document)));
        reports.values().stream().flatMap(OfficeReport::unplaced).forEach(documents::add);
        documents.sort(inOrderOf(List.copyOf(reports.keySet())));
        return new TrackedDocuments(ledger.month(), before.known(), documents, findings);
    }

    private Before before(History history, HistoryReader archive) throws IOException {
        List<PastMonth> silent = new ArrayList<>();
        for (PastMonth past : history.months()) {
            Optional<List<TrackedDocument>> table =
                    archive.read(past.month(), TrackedTable.ARCHIVED, TrackedTable::readOpen);
            if (table.isPresent()) {
                List<TrackedDocument> open = table.get().stream()
                        .filter(document -> silent.stream().noneMatch(month -> successors.wasPlacedIn(month, document)))
                        .toList();
                return new Before(true, open, silent);
            }
            silent.add(0, past);
        }
        return new Before(false, List.of(), silent);
    }

    /** By region in the order of {@code regions}, behind them those that are no more; notices first, by their last lawful days. */
    private static Comparator<TrackedDocument> inOrderOf(List<RegionCode> regions) {
        return Comparator.comparingInt((TrackedDocument document) -> {
                    int position = regions.indexOf(document.hearing().region());
                    return position < 0 ? regions.size() : position;
                })
                .thenComparing(document -> document.hearing().region())
                .thenComparing(document -> document.hearing().kind())
                .thenComparing(document -> document.due().orElse(LocalDate.MAX))
                .thenComparing(document -> document.hearing().number());
    }
}
