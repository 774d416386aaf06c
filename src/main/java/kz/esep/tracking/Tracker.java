package kz.esep.tracking;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.history.History;
import kz.esep.history.HistoryReader;
import kz.esep.history.PastMonth;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.WorkingDayCalendar;
import kz.esep.storage.CsvException;
import kz.esep.storage.DamagedFileException;

/**
 * Follows documents that were not placed from month to month. What was open is known from the latest month that is
 * archived before the one judged, and from nowhere else; so a corrected month mends all that follow when they are run again.
 *
 * <pre>{@code
 * TrackedDocuments tracked = new Tracker(calendar).track(ledger, new HistoryReader(archive));
 * }</pre>
 */
public final class Tracker {

    private static final Comparator<TrackedDocument> BY_KIND_AND_DUE = Comparator.comparing(
                    (TrackedDocument document) -> document.hearing().kind())
            .thenComparing(TrackedDocument::due)
            .thenComparing(document -> document.hearing().number());

    private final WorkingDayCalendar calendar;

    /** Reckons delays by {@code calendar}. */
    public Tracker(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The documents followed in the month of {@code ledger}.
     *
     * @throws DamagedFileException if a table of the archive cannot be read any more
     * @throws IOException if the disk refuses
     */
    public TrackedDocuments track(MonthLedger ledger, HistoryReader archive) throws IOException {
        History history = archive.before(ledger.month());
        Optional<YearMonth> last =
                history.months().stream().map(PastMonth::month).findFirst();
        Optional<byte[]> table = last.isEmpty() ? Optional.empty() : archive.find(last.get(), TrackedTable.ARCHIVED);
        List<Finding> findings = new ArrayList<>();
        List<TrackedDocument> before = new ArrayList<>();
        if (table.isPresent()) {
            before.addAll(read(last.get(), table.get()));
        } else if (last.isPresent()) {
            findings.add(Finding.of(
                    FindingCode.H011, Place.ofFile("archive"), last.get().toString()));
        }
        List<TrackedDocument> documents = new ArrayList<>();
        for (OfficeMonth office : ledger.offices()) {
            List<TrackedDocument> open = before.stream()
                    .filter(document ->
                            document.hearing().region().equals(office.region().code()))
                    .toList();
            List<TrackedDocument> own =
                    new OfficeTracking(ledger, office, history, calendar).follow(open, findings::add);
            own.stream().sorted(BY_KIND_AND_DUE).forEach(documents::add);
        }
        return new TrackedDocuments(ledger.month(), table.isPresent(), documents, findings);
    }

    private static List<TrackedDocument> read(YearMonth month, byte[] table) throws IOException {
        try {
            return TrackedTable.readOpen(table);
        } catch (CsvException | DateTimeException | IllegalArgumentException e) {
            throw new DamagedFileException(Path.of("archive", month.toString(), TrackedTable.ARCHIVED), e);
        }
    }
}
