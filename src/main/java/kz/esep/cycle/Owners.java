package kz.esep.cycle;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;

/** The offices that speak in a report, in table order; each under the name it has on the cycle's last day, or had last. */
final class Owners {

    private final Regions regions;
    private final Cycle cycle;

    Owners(Regions regions, Cycle cycle) {
        this.regions = regions;
        this.cycle = cycle;
    }

    /** All regions of the cycle: those of its months, in table order. */
    List<Region> all() {
        return of(cycle.months().stream()
                .flatMap(month -> regions.of(month).stream())
                .map(Region::code)
                .distinct()
                .toList());
    }

    /** How many regions there are in {@code month}. */
    long count(YearMonth month) {
        return regions.of(month).size();
    }

    /** The regions of {@code codes}; the central office is none. */
    List<Region> of(Collection<RegionCode> codes) {
        return codes.stream()
                .distinct()
                .filter(code -> !code.isNational())
                .flatMap(code -> find(code).stream())
                .sorted(Comparator.comparingInt(Region::position).thenComparing(Region::code))
                .toList();
    }

    private Optional<Region> find(RegionCode code) {
        List<YearMonth> months = cycle.months();
        for (int index = months.size() - 1; index >= 0; index--) {
            Optional<Region> region = regions.find(code, months.get(index).atEndOfMonth());
            if (region.isPresent()) {
                return region;
            }
        }
        return Optional.empty();
    }
}
