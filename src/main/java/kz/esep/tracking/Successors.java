package kz.esep.tracking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kz.esep.history.PastMonth;
import kz.esep.reference.RegionCode;
import kz.esep.reference.SeriesBreak;
import kz.esep.reference.SeriesBreaks;

/** Which offices may speak of a document: its own and, where its region was divided since, those of the regions made of it. */
record Successors(SeriesBreaks breaks) {

    /** The regions whose offices may say in {@code month} what became of {@code document}, its own first. */
    List<RegionCode> speakers(TrackedDocument document, YearMonth month) {
        RegionCode own = document.hearing().region();
        List<RegionCode> speakers = new ArrayList<>(List.of(own));
        for (SeriesBreak division : breaks.between(own, document.hearing().month(), month)) {
            speakers.addAll(division.separated());
        }
        return speakers;
    }

    /** Whether an archived month says that {@code document} was placed in it. */
    boolean wasPlacedIn(PastMonth month, TrackedDocument document) {
        return speakers(document, month.month()).stream()
                .flatMap(region -> month.hearings(region, document.hearing().kind()).stream())
                .anyMatch(row -> row.placed() && document.isSpokenOfBy(row));
    }
}
