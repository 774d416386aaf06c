package kz.esep.cycle;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.esep.aarhus.Indicator;
import kz.esep.aarhus.Indicators;
import kz.esep.hearings.CountCode;
import kz.esep.history.FigurePeriod;
import kz.esep.history.SideSheet;
import kz.esep.history.SideSheetRow;
import kz.esep.reference.RegionCode;

/**
 * The indicators of a cycle. A published figure of a year stands as it was published. Otherwise the central office's figure holds,
 * which covers the country; where it gives none, those of the regions are brought together, unless the figure is one of the
 * country as a whole; last come months and regions that were imported one by one. A figure that an office states twice for a
 * month is taken once.
 */
final class IndicatorFigures {

    private final CycleMaterial material;
    private final Map<Key, NavigableMap<YearMonth, Stated>> stated = new HashMap<>();
    private final List<Twice> twice = new ArrayList<>();
    private final Map<SideSheetRow, Indicator> unreadable = new LinkedHashMap<>();

    private record Key(String code, RegionCode region) {}

    /** A figure and the row that states it. */
    record Stated(BigDecimal value, SideSheetRow row) {}

    /** One figure that is stated with two values. */
    record Twice(Indicator indicator, Stated first, Stated second) {}

    IndicatorFigures(CycleMaterial material, Indicators indicators) {
        this.material = material;
        for (SideSheetRow row : material.rows(SideSheet.INDICATORS)) {
            indicators.find(row.text("code")).ifPresent(indicator -> take(indicator, row));
        }
    }

    private void take(Indicator indicator, SideSheetRow row) {
        Optional<BigDecimal> value = Numbers.read(row.text("value")).filter(figure -> figure.signum() >= 0);
        if (value.isEmpty()) {
            unreadable.put(row, indicator);
            return;
        }
        Stated next = new Stated(value.get(), row);
        Stated first = stated.computeIfAbsent(new Key(indicator.code(), row.region()), key -> new TreeMap<>())
                .putIfAbsent(row.month(), next);
        if (first != null && first.value().compareTo(next.value()) != 0) {
            twice.add(new Twice(indicator, first, next));
        }
    }

    /** Figures that one office states for one month with two values. */
    List<Twice> statedTwice() {
        return List.copyOf(twice);
    }

    /** Rows whose value is no figure, or below 0, which nothing that is counted is. */
    Map<SideSheetRow, Indicator> unreadable() {
        return Collections.unmodifiableMap(unreadable);
    }

    /** The country's figure of {@code indicator} in {@code year}. */
    Optional<IndicatorYear> find(Indicator indicator, Year year) {
        return published(indicator, year)
                .map(value -> new IndicatorYear(value, IndicatorYear.Source.PUBLISHED, 0))
                .or(() -> ofOffice(indicator, RegionCode.NATIONAL, year)
                        .map(value -> new IndicatorYear(value, IndicatorYear.Source.CENTRAL, 0)))
                .or(() -> ofRegions(indicator, year)
                        .filter(value -> indicator.level() == Indicator.Level.REGION)
                        .map(value -> new IndicatorYear(
                                value,
                                IndicatorYear.Source.REGIONS,
                                offices(indicator, year).size())))
                .or(() -> imported(indicator, year)
                        .map(value -> new IndicatorYear(value, IndicatorYear.Source.IMPORTED, 0)));
    }

    /** Whether the country's figure of any year of the cycle is known. */
    boolean isKnown(Indicator indicator) {
        return material.cycle().years().stream()
                .anyMatch(year -> find(indicator, year).isPresent());
    }

    /** What was imported of months of the country or, without these, of regions. */
    private Optional<BigDecimal> imported(Indicator indicator, Year year) {
        CountCode code = new CountCode(indicator.code());
        List<BigDecimal> months = Cycle.months(year)
                .map(month -> material.imported().find(FigurePeriod.of(month), RegionCode.COUNTRY, code))
                .filter(OptionalInt::isPresent)
                .map(figure -> BigDecimal.valueOf(figure.getAsInt()))
                .toList();
        List<BigDecimal> values = months.isEmpty()
                ? material.imported().regions(FigurePeriod.of(year), code).values().stream()
                        .map(BigDecimal::valueOf)
                        .toList()
                : indicator.aggregation() == Indicator.Aggregation.LATEST
                        ? months.subList(months.size() - 1, months.size())
                        : months;
        return values.isEmpty() ? Optional.empty() : Optional.of(together(indicator, values));
    }

    /** The published figure of the year. */
    Optional<BigDecimal> published(Indicator indicator, Year year) {
        OptionalInt figure =
                material.imported().find(FigurePeriod.of(year), RegionCode.COUNTRY, new CountCode(indicator.code()));
        return figure.isPresent() ? Optional.of(BigDecimal.valueOf(figure.getAsInt())) : Optional.empty();
    }

    /** The figure of one office in {@code year}. */
    Optional<BigDecimal> ofOffice(Indicator indicator, RegionCode region, Year year) {
        List<Map.Entry<YearMonth, Stated>> months =
                stated.getOrDefault(new Key(indicator.code(), region), new TreeMap<>()).entrySet().stream()
                        .filter(month -> month.getKey().getYear() == year.getValue())
                        .toList();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> values =
                months.stream().map(month -> month.getValue().value()).toList();
        return Optional.of(
                indicator.aggregation() == Indicator.Aggregation.LATEST
                        ? values.get(values.size() - 1)
                        : together(indicator, values));
    }

    /** The figures of the regions brought together. */
    Optional<BigDecimal> ofRegions(Indicator indicator, Year year) {
        List<BigDecimal> values = offices(indicator, year).stream()
                .filter(region -> !region.isNational())
                .sorted(Comparator.naturalOrder())
                .flatMap(region -> ofOffice(indicator, region, year).stream())
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(together(indicator, values));
    }

    /** Whose offices gave a figure of {@code indicator} in {@code year}. */
    Set<RegionCode> offices(Indicator indicator, Year year) {
        return stated.entrySet().stream()
                .filter(one -> one.getKey().code().equals(indicator.code()))
                .filter(one -> one.getValue().keySet().stream().anyMatch(month -> month.getYear() == year.getValue()))
                .map(one -> one.getKey().region())
                .collect(Collectors.toSet());
    }

    private static BigDecimal together(Indicator indicator, Collection<BigDecimal> values) {
        return switch (indicator.aggregation()) {
            case SUM, LATEST -> values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case MAXIMUM -> values.stream().max(Comparator.naturalOrder()).orElseThrow();
            case MINIMUM -> values.stream().min(Comparator.naturalOrder()).orElseThrow();
        };
    }
}
