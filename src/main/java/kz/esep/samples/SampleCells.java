package kz.esep.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;

/** What was published of a month, from the tables beside this class: a region's printed row by code. */
final class SampleCells {

    private SampleCells() {}

    /** The printed row of each region that reported, in table order; the regions printed as "-" are not in the map. */
    static Map<RegionCode, Map<String, Integer>> of(YearMonth month) {
        Map<RegionCode, Map<String, Integer>> cells = new LinkedHashMap<>();
        for (CsvTable.Row row : read("cells-" + month + ".csv").rows()) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            row.values().forEach((code, text) -> whole(text).ifPresent(count -> counts.put(code, count)));
            if (!counts.isEmpty()) {
                cells.put(new RegionCode(row.get("region")), counts);
            }
        }
        return cells;
    }

    /** The values of one column of a table beside this class, in order. */
    static List<String> column(String table, String column) {
        return read(table).rows().stream().map(row -> row.get(column)).toList();
    }

    /** The places of a region. */
    static List<String> places(RegionCode region) {
        return read("places.csv").rows().stream()
                .filter(row -> row.get("region").equals(region.value()))
                .map(row -> row.get("place"))
                .toList();
    }

    /** The printed country totals, as a file of published figures. */
    static byte[] published(YearMonth month) {
        return bytes("published-" + month + ".csv");
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static CsvTable read(String table) {
        try {
            return CsvTable.read(bytes(table));
        } catch (CsvException e) {
            throw new IllegalStateException(table, e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = SampleCells.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Resource is missing: " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
