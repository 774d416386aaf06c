package kz.esep.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import kz.esep.hearings.CountCode;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvTable;

/** What {@code totals.csv} of a month says. No data stays different from 0. */
final class CountedFigures {

    static final String FILE = "totals.csv";

    private record Key(RegionCode region, CountCode code) {}

    private final Map<Key, Integer> counts = new HashMap<>();
    private final Set<CountCode> codes = new LinkedHashSet<>();
    private final Set<RegionCode> regions = new LinkedHashSet<>();

    static CountedFigures read(KeptTables tables) {
        CountedFigures figures = new CountedFigures();
        tables.read(FILE, List.of("region", "code", "count"), Line::of).forEach(figures::add);
        return figures;
    }

    private record Line(Key key, OptionalInt count) {

        static Line of(CsvTable.Row row) {
            String count = row.get("count");
            return new Line(
                    new Key(new RegionCode(row.get("region")), new CountCode(row.get("code"))),
                    count.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(count)));
        }
    }

    private void add(Line line) {
        codes.add(line.key().code());
        if (!line.key().region().equals(RegionCode.COUNTRY)) {
            regions.add(line.key().region());
        }
        line.count().ifPresent(count -> counts.put(line.key(), count));
    }

    OptionalInt count(RegionCode region, CountCode code) {
        Integer count = counts.get(new Key(region, code));
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** The codes in the order of the table. */
    List<CountCode> codes() {
        return new ArrayList<>(codes);
    }

    /** The regions in the order of the table. */
    List<RegionCode> regions() {
        return new ArrayList<>(regions);
    }
}
