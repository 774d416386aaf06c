package kz.esep.tracking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kz.esep.history.PastMonth;
import kz.esep.reference.RegionCode;
import kz.esep.reference.SeriesBreak;
import kz.esep.reference.SeriesBreaks;

/**
 * Which offices may speak of a document: its own and, where its region was divided since the month the document is first known
 * of, those of the regions made of it. A division within that very month counts, since nobody knows which office took the file.
 */
record Successors(SeriesBreaks breaks) {

    /** The regions whose offices may say in {@code month} what became of {@code document}, its own first. */
    List<RegionCode> speakers(TrackedDocument document, YearMonth month) {
        RegionCode own = document.hearing().region();
        List<RegionCode> speakers = new ArrayList<>(List.of(own));
        for (SeriesBreak division : breaks.between(own, firstKnown(document).minusMonths(1), month)) {
            speakers.addAll(division.separated());
        }
        return speakers;
    }

    /** The month in which {@code document} fell due or, if that is earlier, was first reported. */
    private static YearMonth firstKnown(TrackedDocument document) {
        return document.due()
                .map(YearMonth::from)
                .filter(due -> due.isBefore(document.since()))
                .orElse(document.since());
    }

    /** Whether an archived month says that {@code document} was placed in it. */
    boolean wasPlacedIn(PastMonth month, TrackedDocument document) {
        return speakers(document, month.month()).stream()
                .flatMap(region -> month.hearings(region, document.hearing().kind()).stream())
                .anyMatch(row -> row.placed() && document.isSpokenOfBy(row));
    }
}
