package kz.esep.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.aarhus.RegionSites;
import kz.esep.language.Bilingual;
import kz.esep.language.Enumeration;
import kz.esep.language.Language;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;

/** The table of a chapter's sites: every address once, with all offices that give it; the country's first, then by region. */
final class SiteTable {

    private final Owners owners;
    private final RegionSites sites;
    private final Cycle cycle;

    SiteTable(Owners owners, RegionSites sites, Cycle cycle) {
        this.owners = owners;
        this.sites = sites;
        this.cycle = cycle;
    }

    /**
     * The table; none without an address.
     *
     * @param given the texts of the chapter
     * @param ofRegions whether the sites of the regions belong to it
     */
    Optional<DataTable> of(List<Contribution> given, boolean ofRegions) {
        Map<WebAddress, Set<RegionCode>> byAddress = new LinkedHashMap<>();
        take(byAddress, given, RegionCode.NATIONAL);
        for (Region region : owners.all()) {
            if (ofRegions) {
                sites.find(region.code(), cycle.lastDay())
                        .flatMap(WebAddress::find)
                        .ifPresent(site -> add(byAddress, site, region.code()));
            }
            take(byAddress, given, region.code());
        }
        if (byAddress.isEmpty()) {
            return Optional.empty();
        }
        List<DataTable.Row> rows = new ArrayList<>();
        byAddress.forEach(
                (site, offices) -> rows.add(new DataTable.Row(List.of(Bilingual.alike(site.value()), names(offices)))));
        return Optional.of(new DataTable(
                Words.of("sites.title"),
                List.of(Words.of("sites.address"), Words.of("sites.office")),
                rows,
                Words.of(ofRegions ? "sites.source.regions" : "sites.source"),
                Optional.empty()));
    }

    private static void take(Map<WebAddress, Set<RegionCode>> sites, List<Contribution> given, RegionCode office) {
        given.stream()
                .filter(text -> text.region().equals(office))
                .flatMap(text -> text.urls().stream())
                .forEach(site -> add(sites, site, office));
    }

    private static void add(Map<WebAddress, Set<RegionCode>> sites, WebAddress site, RegionCode office) {
        sites.computeIfAbsent(site, key -> new LinkedHashSet<>()).add(office);
    }

    private Bilingual names(Set<RegionCode> offices) {
        return new Bilingual(names(Language.KK, offices), names(Language.RU, offices));
    }

    private String names(Language language, Set<RegionCode> offices) {
        List<String> names = new ArrayList<>();
        if (offices.contains(RegionCode.NATIONAL)) {
            names.add(Words.of("sites.central").in(language));
        }
        owners.of(offices).forEach(region -> names.add(region.names(language).full()));
        return Enumeration.of(language, names);
    }
}
