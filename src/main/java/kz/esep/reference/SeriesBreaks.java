package kz.esep.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;

/** Where regional figures of two months cannot simply be compared, from {@code series-breaks.csv}. */
public final class SeriesBreaks {

    private static final String FILE = "series-breaks.csv";
    private static final List<String> COLUMNS =
            List.of("date", "region", "separated", "reason_kk", "reason_ru", "source");

    private final List<SeriesBreak> breaks;

    private SeriesBreaks(List<SeriesBreak> breaks) {
        this.breaks = breaks;
    }

    private record Entry(SeriesBreak value, Place place) {}

    private record Change(LocalDate date, RegionCode region) {}

    /** Reads the table, which may be without a line; faults go to {@code reader}. */
    public static SeriesBreaks read(TableReader reader, Regions regions) {
        List<Entry> entries =
                reader.readEvenEmpty(FILE, COLUMNS, line -> new Entry(seriesBreak(line, regions), line.place()));
        Set<Change> changes = new HashSet<>();
        for (Entry entry : entries) {
            SeriesBreak value = entry.value();
            if (!changes.add(new Change(value.date(), value.region()))) {
                reader.fault(FindingCode.D005, entry.place(), value.region() + " " + value.date(), "date, region");
            }
        }
        return new SeriesBreaks(entries.stream()
                .map(Entry::value)
                .sorted(Comparator.comparing(SeriesBreak::date))
                .toList());
    }

    /** All breaks, oldest first. */
    public List<SeriesBreak> all() {
        return breaks;
    }

    /**
     * The breaks that stand between figures of {@code region} for two months, oldest first; none where they can be compared.
     *
     * <p>May and June 2022 of East Kazakhstan have one, June and July 2022 none.
     *
     * @param earlier the earlier month; a month after {@code later} is taken as the later one
     */
    public List<SeriesBreak> between(RegionCode region, YearMonth earlier, YearMonth later) {
        YearMonth first = earlier.isAfter(later) ? later : earlier;
        YearMonth last = earlier.isAfter(later) ? earlier : later;
        return breaks.stream()
                .filter(one -> one.region().equals(region))
                .filter(one -> one.month().isAfter(first) && !one.month().isAfter(last))
                .toList();
    }

    private static SeriesBreak seriesBreak(TableReader.Line line, Regions regions) {
        line.required("source");
        line.required("date");
        LocalDate date = line.date("date").orElseThrow();
        String separated = line.text("separated");
        return new SeriesBreak(
                date,
                region(line, "region", line.required("region"), date, regions),
                (separated.isEmpty() ? Stream.<String>empty() : Arrays.stream(separated.split("\\|", -1)))
                        .map(code -> region(line, "separated", code, date, regions))
                        .toList(),
                line.required("reason_kk"),
                line.required("reason_ru"));
    }

    private static RegionCode region(
            TableReader.Line line, String column, String code, LocalDate date, Regions regions) {
        RegionCode region = new RegionCode(code);
        if (regions.find(region, date).isEmpty()) {
            throw line.unfit(column, code, "regions.csv, " + date);
        }
        return region;
    }
}
