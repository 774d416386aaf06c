package kz.esep.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.history.CountedHearing;
import kz.esep.language.Language;
import kz.esep.language.OfficialDate;
import kz.esep.ledger.MonthLedger;
import kz.esep.tracking.TrackedDocument;
import kz.esep.tracking.TrackedDocuments;
import kz.esep.tracking.TrackedState;
import kz.esep.word.function.RegionNames;

/** The part of the analysis about documents that were not placed and what became of them. */
final class TrackedModel {

    /** More lines than this fill pages nobody reads; all of them are in {@code open-cases.csv}. */
    private static final int LINES_MOST = 50;

    private final Language language;
    private final MonthLedger ledger;
    private final TrackedDocuments tracked;
    private final RegionNames regions;

    TrackedModel(Language language, MonthMaterial material, RegionNames regions) {
        this.language = language;
        this.ledger = material.analysis().ledger();
        this.tracked = material.tracked();
        this.regions = regions;
    }

    Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("any", !tracked.documents().isEmpty());
        model.put("earlier_known", tracked.earlierKnown());
        model.put("missing_count", tracked.missing().size());
        model.put("closed", lines(closed()));
        model.put("placed_late_count", tracked.in(TrackedState.PLACED_LATE).size());
        model.put("still_missing", lines(tracked.stillMissing()));
        model.put("pending", lines(tracked.in(TrackedState.PENDING)));
        model.put("unanswered", lines(tracked.in(TrackedState.UNANSWERED)));
        model.put("unknown", lines(tracked.in(TrackedState.UNKNOWN)));
        return model;
    }

    /** Those placed in the month, in the order of the table. */
    private List<TrackedDocument> closed() {
        return tracked.documents().stream()
                .filter(document -> !document.state().isOpen())
                .toList();
    }

    private Map<String, Object> lines(List<TrackedDocument> documents) {
        return Map.of(
                "count",
                documents.size(),
                "more",
                Math.max(0, documents.size() - LINES_MOST),
                "rows",
                documents.stream().limit(LINES_MOST).map(this::line).toList());
    }

    private Map<String, Object> line(TrackedDocument document) {
        Map<String, Object> line = new HashMap<>();
        line.put("region", region(document.hearing()));
        line.put("region_code", document.hearing().region().value());
        line.put("document", document.hearing().kind().name().toLowerCase(Locale.ROOT));
        line.put("number", document.hearing().number());
        line.put("project", document.hearing().project());
        line.put("due", day(document.due()));
        line.put("state", document.state().code());
        line.put("since", document.since().toString());
        line.put("placed_on", day(document.placedOn()));
        line.put(
                "days",
                document.delay().map(delay -> String.valueOf(delay.days())).orElse(Shown.NO_DATA));
        line.put(
                "working_days",
                document.delay().map(delay -> Shown.count(delay.workingDays())).orElse(Shown.NO_DATA));
        return line;
    }

    /** The region's name; of one that is no more, as it was called in the month whose workbook spoke of it last. */
    private String region(CountedHearing hearing) {
        return ledger.findRegion(hearing.region())
                .or(() -> regions.find(
                        hearing.region().value(), Optional.of(hearing.month().atEndOfMonth())))
                .map(region -> region.names(language).full())
                .orElse(hearing.region().value());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(OfficialDate::inDigits).orElse(Shown.NO_DATA);
    }
}
