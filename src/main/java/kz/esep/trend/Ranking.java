package kz.esep.trend;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.analysis.Ratio;
import kz.esep.hearings.CountCode;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;

/** Ranks regions by violations for a hundred placed documents, those with the most first. */
final class Ranking {

    private final Series series;
    private final List<Region> regions;

    Ranking(Series series, List<Region> regions) {
        this.series = series;
        this.regions = regions;
    }

    /** What a region has in a month. Without a single document but with violations nobody is worse. */
    private record Standing(RegionCode region, int violations, int documents) {

        static final Comparator<Standing> WORST_FIRST =
                (one, other) -> other.weight(one.documents).compareTo(one.weight(other.documents));

        BigInteger weight(int documentsOfOther) {
            return BigInteger.valueOf(violations).multiply(BigInteger.valueOf(documentsOfOther));
        }
    }

    /** All regions: the ranked ones first, the others in table order. */
    List<RankedRegion> ranked() {
        Map<RegionCode, Integer> now = ranks(series.month(), codes());
        YearMonth previous = series.month().minusMonths(1);
        Map<RegionCode, Integer> before = ranks(previous, series.reporting(previous));
        Span.Pair pair = new Span.Pair(series.month(), previous);
        List<RankedRegion> ranked = new ArrayList<>();
        for (Region region : regions) {
            RegionCode code = region.code();
            OptionalInt violations = series.count(series.month(), code, CountCode.VIOLATIONS_TOTAL);
            OptionalInt documents = documents(series.month(), code);
            ranked.add(new RankedRegion(
                    region,
                    find(now, code),
                    violations,
                    documents,
                    documents.isPresent() ? Ratio.of(violations.orElse(0), documents.getAsInt()) : Optional.empty(),
                    series.breaks(code, pair).isEmpty() ? find(before, code) : OptionalInt.empty()));
        }
        ranked.sort(Comparator.comparingInt(one -> one.rank().orElse(Integer.MAX_VALUE)));
        return ranked;
    }

    private List<RegionCode> codes() {
        return regions.stream().map(Region::code).toList();
    }

    private static OptionalInt find(Map<RegionCode, Integer> ranks, RegionCode region) {
        Integer rank = ranks.get(region);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    private Map<RegionCode, Integer> ranks(YearMonth month, Collection<RegionCode> regions) {
        List<Standing> standings = new ArrayList<>();
        for (RegionCode region : regions) {
            OptionalInt documents = documents(month, region);
            int violations =
                    series.count(month, region, CountCode.VIOLATIONS_TOTAL).orElse(0);
            if (documents.isPresent() && documents.getAsInt() + violations > 0) {
                standings.add(new Standing(region, violations, documents.getAsInt()));
            }
        }
        standings.sort(Standing.WORST_FIRST);
        Map<RegionCode, Integer> ranks = new HashMap<>();
        for (int index = 0; index < standings.size(); index++) {
            Standing standing = standings.get(index);
            boolean same = index > 0 && Standing.WORST_FIRST.compare(standings.get(index - 1), standing) == 0;
            Integer rank = same ? ranks.get(standings.get(index - 1).region()) : Integer.valueOf(index + 1);
            ranks.put(standing.region(), rank);
        }
        return ranks;
    }

    /** Placed notices and protocols; empty where one of them is not known. */
    private OptionalInt documents(YearMonth month, RegionCode region) {
        int sum = 0;
        for (CountCode code : Share.VIOLATIONS_PER_100.documents()) {
            OptionalInt count = series.count(month, region, code);
            if (count.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += count.getAsInt();
        }
        return OptionalInt.of(sum);
    }
}
