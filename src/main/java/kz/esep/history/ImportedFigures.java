package kz.esep.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import kz.esep.archive.Archive;
import kz.esep.hearings.CountCode;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvException;
import kz.esep.storage.DamagedFileException;

/**
 * The figures that were imported: of what was imported several times, the last import speaks.
 *
 * <pre>{@code
 * OptionalInt notices = ImportedFigures.read(archive).find(FigurePeriod.of(Year.of(2019)), RegionCode.COUNTRY, code);
 * }</pre>
 */
public final class ImportedFigures {

    private final Map<ImportedFigure.Key, Integer> counts;

    private ImportedFigures(Map<ImportedFigure.Key, Integer> counts) {
        this.counts = counts;
    }

    /** Where nothing was imported. */
    public static ImportedFigures none() {
        return new ImportedFigures(Map.of());
    }

    /**
     * Reads all imports of {@code archive}.
     *
     * @throws DamagedFileException if one of them cannot be read any more
     * @throws IOException if the disk refuses
     */
    public static ImportedFigures read(Archive archive) throws IOException {
        Map<ImportedFigure.Key, Integer> counts = new HashMap<>();
        List<byte[]> tables = archive.imports();
        try {
            for (byte[] table : tables) {
                FigureTable.archived(table).forEach(figure -> counts.put(figure.key(), figure.count()));
            }
        } catch (CsvException | IllegalArgumentException e) {
            throw new DamagedFileException(Path.of("archive", Archive.IMPORTED), e);
        }
        return new ImportedFigures(counts);
    }

    /** All of them by what they are of, in no order. */
    public Map<ImportedFigure.Key, Integer> all() {
        return Map.copyOf(counts);
    }

    /** The figures of {@code code} in single regions for {@code period}. */
    public Map<RegionCode, Integer> regions(FigurePeriod period, CountCode code) {
        Map<RegionCode, Integer> regions = new TreeMap<>();
        counts.forEach((key, count) -> {
            if (key.period().equals(period)
                    && key.code().equals(code)
                    && !key.region().equals(RegionCode.COUNTRY)) {
                regions.put(key.region(), count);
            }
        });
        return regions;
    }

    /** Whether anything was imported for {@code year} or a month of it. */
    public boolean knows(Year year) {
        return counts.keySet().stream().anyMatch(key -> key.period().year().equals(year));
    }

    /** The figure of {@code code} in {@code region} for {@code period}; none where none was imported. A year is not summed of months. */
    public OptionalInt find(FigurePeriod period, RegionCode region, CountCode code) {
        Integer count = counts.get(new ImportedFigure.Key(period, region, code));
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
