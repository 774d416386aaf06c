package kz.esep.cycle;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.Indicator;
import kz.esep.aarhus.Indicators;
import kz.esep.language.Bilingual;

/** The tables of indicators: one line each, the years side by side. */
final class IndicatorTables {

    private final Cycle cycle;
    private final Indicators indicators;
    private final IndicatorFigures figures;

    IndicatorTables(Cycle cycle, Indicators indicators, IndicatorFigures figures) {
        this.cycle = cycle;
        this.indicators = indicators;
        this.figures = figures;
    }

    /** Those of {@code chapter} of which any year is known; none where none is. */
    Optional<DataTable> of(Chapter chapter) {
        List<Indicator> known =
                indicators.of(chapter).stream().filter(figures::isKnown).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Bilingual> columns = new ArrayList<>(List.of(Words.of("indicator"), Words.of("unit")));
        cycle.years().forEach(year -> columns.add(Bilingual.alike(year.toString())));
        columns.add(Words.of("indicators.offices"));
        return Optional.of(new DataTable(
                Words.of("indicators.title"),
                columns,
                known.stream().map(this::row).toList(),
                Words.of("indicators.source"),
                chart(known)));
    }

    private DataTable.Row row(Indicator indicator) {
        List<Bilingual> cells = new ArrayList<>(List.of(indicator.label(), indicator.unit()));
        List<IndicatorYear> known = new ArrayList<>();
        for (Year year : cycle.years()) {
            Optional<IndicatorYear> figure = figures.find(indicator, year);
            cells.add(Numbers.shown(figure.map(IndicatorYear::value)));
            figure.ifPresent(known::add);
        }
        cells.add(givenBy(known));
        return new DataTable.Row(cells);
    }

    /** Who gave the figures of the years, each once; of regions the fewest and the most. */
    private static Bilingual givenBy(List<IndicatorYear> known) {
        List<Bilingual> parts = new ArrayList<>();
        for (IndicatorYear.Source source : IndicatorYear.Source.values()) {
            IntSummaryStatistics regions = known.stream()
                    .filter(year -> year.source() == source)
                    .mapToInt(IndicatorYear::regions)
                    .summaryStatistics();
            if (regions.getCount() > 0) {
                parts.add(
                        switch (source) {
                            case PUBLISHED -> Words.of("completeness.published");
                            case CENTRAL -> Words.of("indicators.central");
                            case IMPORTED -> Words.of("indicators.imported");
                            case REGIONS -> Words.of("indicators.regions", Map.of("count", Numbers.span(regions)));
                        });
            }
        }
        return new Bilingual(
                parts.stream().map(Bilingual::kk).collect(Collectors.joining("; ")),
                parts.stream().map(Bilingual::ru).collect(Collectors.joining("; ")));
    }

    /** The first three of one unit that are added up, as columns by year. */
    private Optional<DataTable.Chart> chart(List<Indicator> known) {
        Bilingual unit = known.get(0).unit();
        List<Indicator> shown = known.stream()
                .filter(indicator -> indicator.unit().equals(unit))
                .filter(indicator -> indicator.aggregation() == Indicator.Aggregation.SUM)
                .filter(indicator -> cycle.years().stream()
                                .filter(year -> figures.find(indicator, year).isPresent())
                                .count()
                        > 1)
                .limit(3)
                .toList();
        boolean anything = shown.stream()
                .anyMatch(indicator -> series(indicator).stream()
                        .anyMatch(figure ->
                                figure.filter(value -> value.signum() != 0).isPresent()));
        if (!anything) {
            return Optional.empty();
        }
        return Optional.of(new DataTable.Chart(
                Words.of("indicators.chart", Map.of("unit", unit)),
                cycle.years().stream().map(Year::toString).toList(),
                shown.stream()
                        .map(indicator -> new DataTable.Series(indicator.label(), series(indicator)))
                        .toList()));
    }

    private List<Optional<BigDecimal>> series(Indicator indicator) {
        return cycle.years().stream()
                .map(year -> figures.find(indicator, year).map(IndicatorYear::value))
                .toList();
    }
}
