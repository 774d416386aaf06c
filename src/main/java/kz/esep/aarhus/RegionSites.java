package kz.esep.aarhus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.reference.Contradictions;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;
import kz.esep.reference.Validity;

/** The sites of the regional offices over time, from {@code region-sites.csv}. */
public final class RegionSites {

    private static final String FILE = "region-sites.csv";
    private static final List<String> COLUMNS = List.of("region", "url", "valid_from", "valid_to", "source");

    private final List<Entry> entries;

    private RegionSites(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(RegionCode region, String url, Validity validity, Place place) {

        boolean contradicts(Entry other) {
            return region.equals(other.region) && validity.overlaps(other.validity);
        }
    }

    /** Reads the table; faults go to {@code reader}. */
    public static RegionSites read(TableReader reader, Regions regions) {
        List<Entry> entries = reader.read(FILE, COLUMNS, line -> entry(line, regions));
        for (Entry entry : Contradictions.in(entries, Entry::contradicts)) {
            reader.fault(FindingCode.D005, entry.place(), entry.region().value(), "region, valid_from, valid_to");
        }
        return new RegionSites(entries);
    }

    /** The site of {@code region} on {@code day}, {@code upr.astana.kz} without a scheme; none where it is not known. */
    public Optional<String> find(RegionCode region, LocalDate day) {
        return entries.stream()
                .filter(entry ->
                        entry.region().equals(region) && entry.validity().covers(day))
                .map(Entry::url)
                .filter(url -> !url.isEmpty())
                .findFirst();
    }

    private static Entry entry(TableReader.Line line, Regions regions) {
        line.required("source");
        String code = line.required("region");
        if (!regions.find(code).equals(Set.of(new RegionCode(code)))) {
            throw line.unfit("region", code, "regions.csv");
        }
        String url = line.text("url");
        if (!url.matches("|[a-z0-9-]+(\\.[a-z0-9-]+)+(/[A-Za-z0-9/_.-]*)?")) {
            throw line.unfit("url", url, "upr.astana.kz");
        }
        return new Entry(new RegionCode(code), url, line.validity(), line.place());
    }
}
