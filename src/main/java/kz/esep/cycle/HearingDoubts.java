package kz.esep.cycle;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import kz.esep.aarhus.Chapter;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.hearings.CountCode;
import kz.esep.language.Bilingual;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;

/** Published figures of hearings that months, or regions, contradict. */
final class HearingDoubts {

    private final CycleMaterial material;
    private final HearingYears years;
    private final List<Region> regions;
    private final Chapter chapter;
    private final Remarks remarks;

    HearingDoubts(CycleMaterial material, List<Region> regions, Chapter chapter, Remarks remarks) {
        this.material = material;
        this.years = new HearingYears(material);
        this.regions = List.copyOf(regions);
        this.chapter = chapter;
        this.remarks = remarks;
    }

    void tell() {
        for (Year year : material.cycle().years()) {
            for (CountCode code : HearingYears.COUNTED) {
                years.published(year, RegionCode.COUNTRY, code).ifPresent(published -> compared(year, code, published));
            }
        }
    }

    /** Twelve months must give the year, fewer no more than it; regions no more than the country. */
    private void compared(Year year, CountCode code, long published) {
        YearFigure months = years.summed(year, RegionCode.COUNTRY, code);
        months.value()
                .filter(sum -> months.isWhole() ? sum != published : sum > published)
                .ifPresent(sum -> tell(year, code, published, sum));
        long sum = regions.stream()
                .flatMap(region -> years.published(year, region.code(), code).stream())
                .mapToLong(Long::longValue)
                .sum();
        Optional.of(sum).filter(all -> all > published).ifPresent(all -> tell(year, code, published, all));
    }

    private void tell(Year year, CountCode code, long published, long other) {
        Bilingual label = Words.of("hearings." + word(code));
        remarks.about(
                chapter,
                Finding.of(FindingCode.X034, Place.ofFile(""), String.valueOf(other))
                        .with("expected", String.valueOf(published))
                        .with("label_kk", label.kk() + ", " + year)
                        .with("label_ru", label.ru() + ", " + year));
    }

    private static String word(CountCode code) {
        return code.value().replace("_placed", "");
    }
}
