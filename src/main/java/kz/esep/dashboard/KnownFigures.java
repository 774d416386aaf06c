package kz.esep.dashboard;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.esep.hearings.CountCode;
import kz.esep.history.FigurePeriod;
import kz.esep.history.ImportedFigure;
import kz.esep.history.ImportedFigures;
import kz.esep.reference.RegionCode;

/** Figures of all months, counted ones and, for months of which no workbooks are archived, imported ones. */
final class KnownFigures {

    private final NavigableMap<YearMonth, MonthSummary> months = new TreeMap<>();
    private final Naming naming;
    private final ImportedFigures imported;
    private final List<ImportedFigure.Key> shown;

    /** Of what was imported those are shown whose codes {@code naming} has a name for: figures of hearings. */
    KnownFigures(List<MonthSummary> summaries, ImportedFigures imported, Naming naming) {
        summaries.forEach(summary -> months.put(summary.month(), summary));
        this.naming = naming;
        this.imported = imported;
        this.shown = imported.all().keySet().stream()
                .filter(key -> naming.knows(key.code()))
                .toList();
    }

    /** All months of which anything is known. */
    NavigableSet<YearMonth> months() {
        NavigableSet<YearMonth> all = new TreeSet<>(months.keySet());
        for (ImportedFigure.Key key : shown) {
            key.period().month().ifPresent(month -> all.add(key.period().year().atMonth(month)));
        }
        return all;
    }

    /** The month's own tables, if it has any. */
    Optional<MonthSummary> summary(YearMonth month) {
        return Optional.ofNullable(months.get(month));
    }

    /** The month's own tables, if anything usable came for it. */
    private Optional<MonthSummary> reported(YearMonth month) {
        return summary(month).filter(MonthSummary::isReported);
    }

    /** What {@code region} had in {@code month}; empty for no data. */
    Optional<LineChart.Figure> find(YearMonth month, RegionCode region, CountCode code) {
        Optional<MonthSummary> reported = reported(month);
        OptionalInt count = reported.isPresent()
                ? reported.get().figures().count(region, code)
                : imported.find(FigurePeriod.of(month), region, code);
        return count.isPresent()
                ? Optional.of(new LineChart.Figure(count.getAsInt(), reported.isEmpty()))
                : Optional.empty();
    }

    /** Whether there was a region {@code region} in {@code month}. */
    boolean knows(YearMonth month, RegionCode region) {
        return reported(month)
                .map(summary -> summary.figures().regions())
                .orElseGet(() -> naming.regions(month))
                .contains(region);
    }

    /** The codes of which anything is known in {@code among}, in the order of tables. */
    List<CountCode> codes(Collection<YearMonth> among) {
        Set<CountCode> codes = new LinkedHashSet<>(IndexMaker.HEADLINES);
        among.forEach(month ->
                summary(month).ifPresent(one -> codes.addAll(one.figures().codes())));
        shown.stream()
                .filter(key -> key.period().month().isPresent())
                .map(ImportedFigure.Key::code)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(codes::add);
        codes.removeIf(code -> among.stream()
                .allMatch(month -> find(month, RegionCode.COUNTRY, code).isEmpty()));
        return new ArrayList<>(codes);
    }

    /** Years of which the country's figures were imported as a whole. */
    NavigableSet<Year> years() {
        NavigableSet<Year> years = new TreeSet<>();
        shown.stream()
                .filter(KnownFigures::isOfYear)
                .forEach(key -> years.add(key.period().year()));
        return years;
    }

    /** The codes of such figures. */
    List<CountCode> codesOfYears() {
        Set<CountCode> codes = new LinkedHashSet<>(IndexMaker.HEADLINES);
        List<CountCode> known = shown.stream()
                .filter(KnownFigures::isOfYear)
                .map(ImportedFigure.Key::code)
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        codes.addAll(known);
        codes.retainAll(known);
        return new ArrayList<>(codes);
    }

    /** The country's imported figure of {@code year}. */
    OptionalInt ofYear(Year year, CountCode code) {
        return imported.find(FigurePeriod.of(year), RegionCode.COUNTRY, code);
    }

    private static boolean isOfYear(ImportedFigure.Key key) {
        return key.period().month().isEmpty() && key.region().equals(RegionCode.COUNTRY);
    }

    /** The country's figures of {@code code} by month. */
    NavigableMap<YearMonth, LineChart.Figure> series(CountCode code) {
        NavigableMap<YearMonth, LineChart.Figure> series = new TreeMap<>();
        for (YearMonth month : months()) {
            find(month, RegionCode.COUNTRY, code).ifPresent(figure -> series.put(month, figure));
        }
        return series;
    }

    /** The highest count of violations of any region in any month; 1 where there is none. */
    int highest(Map<YearMonth, List<RegionCode>> regions) {
        int highest = 1;
        for (Map.Entry<YearMonth, List<RegionCode>> month : regions.entrySet()) {
            for (RegionCode region : month.getValue()) {
                highest = Math.max(
                        highest,
                        find(month.getKey(), region, CountCode.VIOLATIONS_TOTAL)
                                .map(LineChart.Figure::count)
                                .orElse(0));
            }
        }
        return highest;
    }
}
