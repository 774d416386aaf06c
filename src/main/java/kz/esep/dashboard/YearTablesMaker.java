package kz.esep.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.esep.hearings.CountCode;
import kz.esep.reference.RegionCode;

/** Makes the tables of each year: a row for an office, a region or a figure, a column for a month. */
final class YearTablesMaker {

    private static final Set<CountCode> SUMS =
            Set.of(CountCode.NOTICE_VIOLATIONS, CountCode.PROTOCOL_VIOLATIONS, CountCode.VIOLATIONS_TOTAL);

    private final KnownFigures figures;
    private final Naming naming;
    private final HeatScale scale;

    YearTablesMaker(KnownFigures figures, Naming naming) {
        this.figures = figures;
        this.naming = naming;
        Map<YearMonth, List<RegionCode>> regions = new HashMap<>();
        figures.months().forEach(month -> regions.put(month, naming.regions(month)));
        this.scale = new HeatScale(figures.highest(regions));
    }

    HeatScale scale() {
        return scale;
    }

    /** All years, latest first. */
    List<IndexPage.YearTables> make() {
        Map<Integer, NavigableSet<YearMonth>> years = new TreeMap<>(Comparator.reverseOrder());
        for (YearMonth month : figures.months()) {
            years.computeIfAbsent(month.getYear(), year -> new TreeSet<>()).add(month);
        }
        return years.entrySet().stream()
                .map(year -> make(String.valueOf(year.getKey()), year.getValue()))
                .toList();
    }

    private IndexPage.YearTables make(String year, NavigableSet<YearMonth> months) {
        List<RegionCode> regions = regions(months);
        List<YearMonth> reported = months.stream()
                .filter(month -> figures.summary(month)
                        .filter(summary -> !summary.offices().isEmpty())
                        .isPresent())
                .toList();
        return new IndexPage.YearTables(
                year,
                months.stream().map(this::head).toList(),
                reported.stream().map(this::head).toList(),
                regions.stream()
                        .map(region -> arrivals(region, reported, months.last()))
                        .filter(row -> row.cells().stream()
                                .anyMatch(cell -> !cell.state().equals("none")))
                        .toList(),
                figures.codes(months).stream()
                        .map(code -> figures(code, months))
                        .toList(),
                regions.stream()
                        .map(region -> heat(region, months))
                        .filter(row -> row.cells().stream().anyMatch(cell -> cell.shade() >= -1))
                        .toList());
    }

    /** The regions of the year's last month in their order, then those that were there before. */
    private List<RegionCode> regions(NavigableSet<YearMonth> months) {
        Set<RegionCode> regions = new LinkedHashSet<>(naming.regions(months.last()));
        for (YearMonth month : months) {
            regions.addAll(naming.regions(month));
            figures.summary(month).ifPresent(one -> regions.addAll(one.figures().regions()));
        }
        return new ArrayList<>(regions);
    }

    private IndexPage.MonthHead head(YearMonth month) {
        boolean hasPage = figures.summary(month).isPresent();
        return new IndexPage.MonthHead(
                Naming.monthOfYear(month), hasPage ? month + "/" + Dashboard.PAGE : "", !hasPage);
    }

    private IndexPage.ArrivalRow arrivals(RegionCode region, List<YearMonth> months, YearMonth named) {
        List<IndexPage.ArrivalCell> cells = new ArrayList<>();
        for (YearMonth month : months) {
            cells.add(figures.summary(month).stream()
                    .flatMap(summary -> summary.offices().stream())
                    .filter(office -> office.region().equals(region))
                    .map(office -> new IndexPage.ArrivalCell(
                            office.state().name().toLowerCase(Locale.ROOT), Naming.day(office.arrivedOn())))
                    .findFirst()
                    .orElse(new IndexPage.ArrivalCell("none", "")));
        }
        return new IndexPage.ArrivalRow(naming.region(region, named), cells);
    }

    private IndexPage.FigureRow figures(CountCode code, NavigableSet<YearMonth> months) {
        List<IndexPage.FigureCell> cells = new ArrayList<>();
        for (YearMonth month : months) {
            cells.add(figures.find(month, RegionCode.COUNTRY, code)
                    .map(figure -> new IndexPage.FigureCell(String.valueOf(figure.count()), figure.imported()))
                    .orElse(new IndexPage.FigureCell(Shown.NOTHING, false)));
        }
        return new IndexPage.FigureRow(naming.count(code, months.last()), SUMS.contains(code), cells);
    }

    private IndexPage.HeatRow heat(RegionCode region, NavigableSet<YearMonth> months) {
        List<IndexPage.HeatCell> cells = new ArrayList<>();
        for (YearMonth month : months) {
            cells.add(figures.find(month, region, CountCode.VIOLATIONS_TOTAL)
                    .map(figure -> new IndexPage.HeatCell(
                            String.valueOf(figure.count()), scale.shade(figure.count()), figure.imported()))
                    .orElseGet(() -> figures.knows(month, region)
                            ? new IndexPage.HeatCell(Shown.NOTHING, -1, false)
                            : new IndexPage.HeatCell("", -2, false)));
        }
        return new IndexPage.HeatRow(naming.region(region, months.last()), cells);
    }
}
