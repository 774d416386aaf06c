package kz.esep.cycle;

import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.aarhus.AarhusTables;
import kz.esep.aarhus.Indicator;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.history.SideSheetRow;
import kz.esep.language.Bilingual;
import kz.esep.reference.RegionCode;

/** Indicators that cannot all be true, or that are not used. */
final class FigureDoubts {

    private final AarhusTables tables;
    private final Cycle cycle;
    private final IndicatorFigures figures;
    private final Remarks remarks;

    FigureDoubts(AarhusTables tables, Cycle cycle, IndicatorFigures figures, Remarks remarks) {
        this.tables = tables;
        this.cycle = cycle;
        this.figures = figures;
        this.remarks = remarks;
    }

    void tell() {
        for (IndicatorFigures.Twice twice : figures.statedTwice()) {
            SideSheetRow first = twice.first().row();
            SideSheetRow second = twice.second().row();
            about(
                    twice.indicator(),
                    Finding.of(FindingCode.X034, second.place(), second.text("value"))
                            .with("expected", first.text("value")),
                    first.month().toString());
        }
        figures.unreadable()
                .forEach((row, indicator) -> about(
                        indicator,
                        Finding.of(FindingCode.X052, row.place(), row.text("value")),
                        row.month().toString()));
        for (Indicator indicator : tables.indicators().all()) {
            cycle.years().forEach(year -> compared(indicator, year));
        }
        parts();
    }

    /** What is shown beside what else is known of the year. */
    private void compared(Indicator indicator, Year year) {
        Optional<BigDecimal> regions = figures.ofRegions(indicator, year);
        if (indicator.level() == Indicator.Level.NATIONAL) {
            regions.ifPresent(value -> about(
                    indicator, Finding.of(FindingCode.X051, Place.ofFile(""), value.toPlainString()), year.toString()));
        }
        Optional<BigDecimal> central = figures.ofOffice(indicator, RegionCode.NATIONAL, year);
        Optional<BigDecimal> published = figures.published(indicator, year);
        figures.find(indicator, year).map(IndicatorYear::value).ifPresent(shown -> {
            differ(indicator, year, shown, central);
            boolean whole = indicator.level() == Indicator.Level.REGION;
            differ(
                    indicator,
                    year,
                    shown,
                    regions.filter(value -> whole && (published.isEmpty() || value.compareTo(shown) > 0)));
        });
    }

    private void differ(Indicator indicator, Year year, BigDecimal shown, Optional<BigDecimal> other) {
        other.filter(value -> value.compareTo(shown) != 0)
                .ifPresent(value -> about(
                        indicator,
                        Finding.of(FindingCode.X034, Place.ofFile(""), value.toPlainString())
                                .with("expected", shown.toPlainString()),
                        year.toString()));
    }

    /** Parts of one division that are more than their whole, office by office and year by year. */
    private void parts() {
        Map<Indicator.PartOf, List<Indicator>> divisions = tables.indicators().all().stream()
                .filter(indicator -> indicator.partOf().isPresent())
                .collect(Collectors.groupingBy(
                        indicator -> indicator.partOf().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        divisions.forEach((division, parts) -> {
            Indicator whole = tables.indicators().find(division.whole()).orElseThrow();
            for (Year year : cycle.years()) {
                figures.offices(whole, year).stream().sorted().forEach(office -> part(whole, parts, office, year));
            }
        });
    }

    private void part(Indicator whole, List<Indicator> parts, RegionCode office, Year year) {
        BigDecimal all = figures.ofOffice(whole, office, year).orElseThrow();
        BigDecimal sum = parts.stream()
                .flatMap(part -> figures.ofOffice(part, office, year).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(all) > 0) {
            about(
                    whole,
                    Finding.of(FindingCode.X035, Place.ofFile(""), sum.toPlainString())
                            .with("expected", all.toPlainString()),
                    office + ", " + year);
        }
    }

    private void about(Indicator indicator, Finding finding, String when) {
        Bilingual label = indicator.label();
        remarks.about(
                indicator.chapters().get(0),
                finding.with("label_kk", label.kk() + ", " + when).with("label_ru", label.ru() + ", " + when));
    }
}
