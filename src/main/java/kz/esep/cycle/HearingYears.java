package kz.esep.cycle;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.history.FigurePeriod;
import kz.esep.history.PastMonth;
import kz.esep.reference.RegionCode;

/**
 * What was counted in hearings, year by year. A published figure of a year stands as it was published; otherwise the year is the
 * sum of the months that are archived or were imported one by one.
 */
final class HearingYears {

    /** What the yearly table counts, in its order. */
    static final List<CountCode> COUNTED = List.of(
            DocumentKind.NOTICE.placed(),
            DocumentKind.PROTOCOL.placed(),
            CountCode.NOTICE_VIOLATIONS,
            CountCode.PROTOCOL_VIOLATIONS,
            CountCode.VIOLATIONS_TOTAL);

    private final CycleMaterial material;

    HearingYears(CycleMaterial material) {
        this.material = material;
    }

    /** The figure of {@code year} under {@code code} in {@code region} or the country. */
    YearFigure find(Year year, RegionCode region, CountCode code) {
        return published(year, region, code)
                .map(value -> new YearFigure(Optional.of(value), YearFigure.WHOLE, 0, true))
                .orElseGet(() -> summed(year, region, code));
    }

    /** The published figure of the whole year. */
    Optional<Long> published(Year year, RegionCode region, CountCode code) {
        OptionalInt whole = material.imported().find(FigurePeriod.of(year), region, code);
        if (whole.isEmpty() && code.equals(CountCode.VIOLATIONS_TOTAL)) {
            Optional<Long> notices = published(year, region, CountCode.NOTICE_VIOLATIONS);
            Optional<Long> protocols = published(year, region, CountCode.PROTOCOL_VIOLATIONS);
            return notices.flatMap(one -> protocols.map(other -> one + other));
        }
        return whole.isPresent() ? Optional.of((long) whole.getAsInt()) : Optional.empty();
    }

    /** The sum of the months that are known. */
    YearFigure summed(Year year, RegionCode region, CountCode code) {
        long sum = 0;
        int known = 0;
        int imported = 0;
        for (YearMonth month : Cycle.months(year).toList()) {
            OptionalInt own = archived(month, region, code);
            OptionalInt figure = own.isPresent() ? own : material.imported().find(FigurePeriod.of(month), region, code);
            if (figure.isPresent()) {
                sum += figure.getAsInt();
                known++;
                imported += own.isPresent() ? 0 : 1;
            }
        }
        return known == 0 ? YearFigure.UNKNOWN : new YearFigure(Optional.of(sum), known, imported, false);
    }

    private OptionalInt archived(YearMonth month, RegionCode region, CountCode code) {
        PastMonth archived = material.months().get(month);
        return archived == null ? OptionalInt.empty() : archived.count(region, code);
    }
}
