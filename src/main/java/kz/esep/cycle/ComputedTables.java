package kz.esep.cycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.ComputedFigures;
import kz.esep.aarhus.Indicators;
import kz.esep.reference.WorkingDayCalendar;

/** The tables Esep itself puts into chapters, out of the archive. */
final class ComputedTables {

    private final CycleMaterial material;
    private final Indicators indicators;
    private final IndicatorFigures figures;
    private final IndicatorTables ofIndicators;
    private final HearingTables hearings;
    private final UpdateYears updates;

    ComputedTables(
            CycleMaterial material,
            Indicators indicators,
            IndicatorFigures figures,
            Owners owners,
            WorkingDayCalendar calendar) {
        this.material = material;
        this.indicators = indicators;
        this.figures = figures;
        this.ofIndicators = new IndicatorTables(material.cycle(), indicators, figures);
        this.hearings = new HearingTables(material, owners);
        this.updates = new UpdateYears(calendar);
    }

    /** The tables of {@code which} in {@code chapter}; sites are not among them. */
    List<DataTable> of(ComputedFigures which, Chapter chapter) {
        return switch (which) {
            case HEARINGS_BY_YEAR -> hearings.byYear().stream().toList();
            case HEARINGS_STATISTICS ->
                Stream.of(hearings.byForm(), hearings.byRegion())
                        .flatMap(Optional::stream)
                        .toList();
            case FEEDBACK_INDEX -> FeedbackYears.table(material).stream().toList();
            case INFORMATION_UPDATES -> updates.table(material).stream().toList();
            case INDICATORS -> ofIndicators.of(chapter).stream().toList();
            case REGION_SITES -> List.of();
        };
    }

    /** The log of consultations; in the first chapter alone. */
    Optional<DataTable> consultations(Chapter chapter) {
        return chapter.number() == 1 ? ConsultationLog.table(material) : Optional.empty();
    }

    /** Whether any of the indicators is known that answer the chapter's demand for statistics. */
    boolean hasStatistics(Chapter chapter) {
        return indicators.answering(chapter).stream().anyMatch(figures::isKnown);
    }
}
