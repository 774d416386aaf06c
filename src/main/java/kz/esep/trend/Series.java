package kz.esep.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.history.History;
import kz.esep.history.PastMonth;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.RegionCode;
import kz.esep.reference.SeriesBreak;
import kz.esep.reference.SeriesBreaks;

/** The figures of the month analysed and of the archived months before it, as one row of months. */
final class Series {

    private final MonthAnalysis analysis;
    private final History history;
    private final SeriesBreaks breaks;

    Series(MonthAnalysis analysis, History history, SeriesBreaks breaks) {
        this.analysis = analysis;
        this.history = history;
        this.breaks = breaks;
    }

    YearMonth month() {
        return analysis.ledger().month();
    }

    /** Whether the month is archived, or is the one analysed. */
    boolean isKnown(YearMonth month) {
        return month.equals(month()) || past(month).isPresent();
    }

    /** What {@code region}, or the country, had in {@code month}; empty for no data. */
    OptionalInt count(YearMonth month, RegionCode region, CountCode code) {
        if (month.equals(month())) {
            return analysis.figures().count(region, code);
        }
        return past(month).map(past -> past.count(region, code)).orElse(OptionalInt.empty());
    }

    /** The codes counted in {@code month}. */
    Set<CountCode> codes(YearMonth month) {
        return month.equals(month())
                ? Set.copyOf(analysis.figures().codes())
                : past(month).map(PastMonth::codes).orElse(Set.of());
    }

    /** The regions that reported anything for {@code month}. */
    Set<RegionCode> reporting(YearMonth month) {
        if (month.equals(month())) {
            return analysis.ledger().offices().stream()
                    .filter(office -> !office.isSilent())
                    .map(OfficeMonth::region)
                    .map(region -> region.code())
                    .collect(Collectors.toSet());
        }
        return past(month).map(PastMonth::regions).orElse(Set.of());
    }

    /** The days by which the documents of {@code kind} that counted in {@code month} fall under their rules. */
    Set<LocalDate> triggers(YearMonth month, DocumentKind kind) {
        if (month.equals(month())) {
            return analysis.ledger()
                    .assessments()
                    .flatMap(assessment -> assessment.judged().stream())
                    .map(Assessment.Judged::document)
                    .filter(document -> document.kind() == kind)
                    .flatMap(document -> document.triggerDate().stream())
                    .collect(Collectors.toSet());
        }
        return past(month).map(past -> past.triggers(kind)).orElse(Set.of());
    }

    /** The breaks between the figures of {@code region} for the two months. */
    List<SeriesBreak> breaks(RegionCode region, Span.Pair pair) {
        return breaks.between(region, pair.compared(), pair.current());
    }

    private Optional<PastMonth> past(YearMonth month) {
        return history.find(Math.toIntExact(month.until(month(), ChronoUnit.MONTHS)));
    }
}
