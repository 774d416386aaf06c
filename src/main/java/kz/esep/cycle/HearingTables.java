package kz.esep.cycle;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.history.PastMonth;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;

/** The tables of chapters XVI and XVII: what was counted in hearings by year, by form and by region. */
final class HearingTables {

    private static final List<String> FORMS = List.of("meeting", "survey", "discussion");

    private final CycleMaterial material;
    private final HearingYears years;
    private final Owners owners;

    HearingTables(CycleMaterial material, Owners owners) {
        this.material = material;
        this.years = new HearingYears(material);
        this.owners = owners;
    }

    /** Notices, protocols and violations by year; none where nothing is known of any year. */
    Optional<DataTable> byYear() {
        List<DataTable.Row> rows = new ArrayList<>();
        for (Year year : material.cycle().years()) {
            List<YearFigure> figures = HearingYears.COUNTED.stream()
                    .map(code -> years.find(year, RegionCode.COUNTRY, code))
                    .toList();
            List<Bilingual> cells = new ArrayList<>(List.of(Bilingual.alike(year.toString())));
            figures.forEach(figure -> cells.add(Numbers.shown(figure.value())));
            cells.add(completeness(figures));
            cells.add(reports(year));
            rows.add(new DataTable.Row(cells));
        }
        if (isEmpty(RegionCode.COUNTRY)) {
            return Optional.empty();
        }
        List<Bilingual> columns = Words.all(
                "year",
                "hearings.notices",
                "hearings.protocols",
                "hearings.notice_violations",
                "hearings.protocol_violations",
                "hearings.violations_total",
                "completeness",
                "hearings.reports");
        return Optional.of(
                new DataTable(Words.of("hearings.by_year.title"), columns, rows, Words.of("hearings.source"), chart()));
    }

    private boolean isEmpty(RegionCode region) {
        return material.cycle().years().stream()
                .allMatch(year -> HearingYears.COUNTED.stream()
                        .allMatch(code -> years.find(year, region, code).value().isEmpty()));
    }

    private static Bilingual completeness(List<YearFigure> figures) {
        List<YearFigure> known =
                figures.stream().filter(figure -> figure.value().isPresent()).toList();
        long published = known.stream().filter(YearFigure::published).count();
        if (published > 0) {
            return Words.of(published == known.size() ? "completeness.published" : "completeness.mixed");
        }
        IntSummaryStatistics months =
                known.stream().mapToInt(YearFigure::months).summaryStatistics();
        Bilingual span = known.isEmpty() ? Numbers.shown(0) : Numbers.span(months);
        IntSummaryStatistics imported = known.stream()
                .filter(YearFigure::isImported)
                .mapToInt(YearFigure::imported)
                .summaryStatistics();
        return imported.getCount() == 0
                ? Words.of("completeness.months", Map.of("months", span))
                : Words.of("completeness.months_imported", Map.of("months", span, "imported", Numbers.span(imported)));
    }

    /** How many reports of offices the archived months of {@code year} rest on, of how many that twelve months have. */
    private Bilingual reports(Year year) {
        long there = Cycle.months(year)
                .flatMap(month -> Optional.ofNullable(material.months().get(month)).stream())
                .mapToLong(month -> month.regions().size())
                .sum();
        long all = Cycle.months(year).mapToLong(owners::count).sum();
        return there == 0 ? Numbers.shown(Optional.<Long>empty()) : Bilingual.alike(there + "/" + all);
    }

    /** None where no year is whole. */
    private Optional<DataTable.Chart> chart() {
        List<String> categories =
                material.cycle().years().stream().map(Year::toString).toList();
        List<DataTable.Series> series = Stream.of(CountCode.NOTICE_VIOLATIONS, CountCode.PROTOCOL_VIOLATIONS)
                .map(code -> new DataTable.Series(
                        Words.of("hearings." + code.value()),
                        material.cycle().years().stream()
                                .map(year -> whole(year, code))
                                .toList()))
                .toList();
        boolean anything =
                series.stream().flatMap(one -> one.figures().stream()).anyMatch(Optional::isPresent);
        return anything
                ? Optional.of(new DataTable.Chart(Words.of("hearings.chart"), categories, series))
                : Optional.empty();
    }

    /** A part of a year beside whole years would look like fewer violations: it is a gap. */
    private Optional<BigDecimal> whole(Year year, CountCode code) {
        YearFigure figure = years.find(year, RegionCode.COUNTRY, code);
        return figure.value().filter(value -> figure.isWhole()).map(BigDecimal::valueOf);
    }

    /** How hearings of which notices were placed were held, by year; none where no month lists its hearings. */
    Optional<DataTable> byForm() {
        List<DataTable.Row> rows = FORMS.stream()
                .map(form -> {
                    List<Bilingual> cells = new ArrayList<>(List.of(Words.of("form." + form)));
                    material.cycle().years().forEach(year -> cells.add(Numbers.shown(notices(year, form))));
                    return new DataTable.Row(cells);
                })
                .toList();
        boolean known = material.cycle().years().stream()
                .anyMatch(year -> FORMS.stream()
                        .anyMatch(form ->
                                notices(year, form).filter(count -> count > 0).isPresent()));
        return known
                ? Optional.of(new DataTable(
                        Words.of("hearings.by_form.title"),
                        withYears("form"),
                        rows,
                        Words.of("hearings.by_form.source", Map.of("months", listed())),
                        Optional.empty()))
                : Optional.empty();
    }

    /** Nothing where no month of the year lists its hearings. */
    private Optional<Long> notices(Year year, String form) {
        List<PastMonth> months = Cycle.months(year)
                .flatMap(month -> Optional.ofNullable(material.months().get(month)).stream())
                .filter(HearingTables::listsNotices)
                .toList();
        long count = months.stream()
                .flatMap(month -> month.regions().stream()
                        .flatMap(region -> month.hearings(region, DocumentKind.NOTICE).stream()))
                .filter(notice -> notice.placed() && notice.form().equals(form))
                .count();
        return months.isEmpty() ? Optional.empty() : Optional.of(count);
    }

    private List<Bilingual> withYears(String first) {
        return Stream.concat(
                        Stream.of(Words.of(first)),
                        material.cycle().years().stream().map(year -> Bilingual.alike(year.toString())))
                .toList();
    }

    /** Notices, protocols and violations of the whole cycle by region; none where no region's figures are known. */
    Optional<DataTable> byRegion() {
        List<DataTable.Row> rows = owners.all().stream()
                .filter(region -> !isEmpty(region.code()))
                .map(region -> {
                    List<Bilingual> cells = new ArrayList<>(List.of(name(region)));
                    HearingYears.COUNTED.forEach(code -> cells.add(Numbers.shown(ofCycle(region.code(), code))));
                    return new DataTable.Row(cells);
                })
                .toList();
        List<Bilingual> columns = Words.all(
                "region",
                "hearings.notices",
                "hearings.protocols",
                "hearings.notice_violations",
                "hearings.protocol_violations",
                "hearings.violations_total");
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DataTable(Words.of("hearings.by_region.title"), columns, rows, source(), Optional.empty()));
    }

    /** What the table of regions rests on; those of which figures were imported are named. */
    private Bilingual source() {
        List<Bilingual> imported = owners.all().stream()
                .filter(region -> isImported(region.code()))
                .map(HearingTables::name)
                .toList();
        return imported.isEmpty()
                ? Words.of("hearings.by_region.source", Map.of("months", known()))
                : Words.of(
                        "hearings.by_region.source_imported", Map.of("months", known(), "regions", joined(imported)));
    }

    private static Bilingual joined(List<Bilingual> names) {
        return new Bilingual(
                names.stream().map(Bilingual::kk).collect(Collectors.joining(", ")),
                names.stream().map(Bilingual::ru).collect(Collectors.joining(", ")));
    }

    private boolean isImported(RegionCode region) {
        return material.cycle().years().stream()
                .anyMatch(year -> HearingYears.COUNTED.stream()
                        .anyMatch(code -> years.find(year, region, code).isImported()));
    }

    private Optional<Long> ofCycle(RegionCode region, CountCode code) {
        List<Long> known = material.cycle().years().stream()
                .flatMap(year -> years.find(year, region, code).value().stream())
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream().mapToLong(Long::longValue).sum());
    }

    /** How many months of the cycle list their hearings, of how many. */
    private Bilingual listed() {
        long months = material.months().values().stream()
                .filter(HearingTables::listsNotices)
                .count();
        return Bilingual.alike(months + "/" + material.cycle().months().size());
    }

    private static boolean listsNotices(PastMonth month) {
        return month.regions().stream().anyMatch(region -> month.knows(region, DocumentKind.NOTICE));
    }

    /** How many months of the cycle are archived, of how many. */
    private Bilingual known() {
        List<YearMonth> all = material.cycle().months();
        return Bilingual.alike(material.months().size() + "/" + all.size());
    }

    private static Bilingual name(Region region) {
        return new Bilingual(
                region.names(Language.KK).full(), region.names(Language.RU).full());
    }
}
