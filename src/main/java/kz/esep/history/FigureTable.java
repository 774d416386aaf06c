package kz.esep.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.hearings.CountCode;
import kz.esep.language.NearestName;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;

/**
 * Reads a table of figures to be imported, {@code period,region,code,count}, line by line. A table with a finding is not to be used:
 * half of the figures of a year are worse than none.
 */
public final class FigureTable {

    private static final String PERIOD = "period";
    private static final String MONTH = "month";
    private static final String REGION = "region";
    private static final String CODE = "code";
    private static final String COUNT = "count";
    private static final String HEADER = "period,region,code,count";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int OFFERED = 3;

    private final Regions regions;
    private final Set<String> codes = new LinkedHashSet<>();

    /** Takes figures of {@code regions} and of the country, under {@code codes}. */
    public FigureTable(Regions regions, List<CountCode> codes) {
        this.regions = regions;
        codes.forEach(code -> this.codes.add(code.value()));
    }

    /**
     * What a table says.
     *
     * @param figures in the order of lines
     * @param findings what is wrong with it
     */
    public record Read(List<ImportedFigure> figures, List<Finding> findings) {

        public Read {
            figures = List.copyOf(figures);
            findings = List.copyOf(findings);
        }
    }

    /** Reads {@code bytes} of {@code file}. */
    public Read read(byte[] bytes, Place file) {
        try {
            CsvTable table = CsvTable.read(bytes);
            if (!isTable(table)) {
                return refused(file, String.join(",", table.columns()));
            }
            List<CsvTable.Row> rows = filled(table);
            if (rows.isEmpty()) {
                return refused(file, "0");
            }
            Lines lines = new Lines(file, table.columns().contains(PERIOD) ? PERIOD : MONTH);
            rows.forEach(lines::take);
            return new Read(lines.figures, lines.findings);
        } catch (CsvException e) {
            return refused(file, e.reason());
        }
    }

    private static Read refused(Place file, String value) {
        return new Read(
                List.of(), List.of(Finding.of(FindingCode.P030, file, value).with("expected", HEADER)));
    }

    private static boolean isTable(CsvTable table) {
        return table.columns().containsAll(List.of(REGION, CODE, COUNT))
                && table.columns().contains(PERIOD) != table.columns().contains(MONTH);
    }

    /**
     * The figures of a table that was checked when it was imported; tables of regions and codes may have changed since.
     *
     * @throws CsvException if it is no such table any more
     * @throws IllegalArgumentException if a value is none any more
     */
    static List<ImportedFigure> archived(byte[] bytes) throws CsvException {
        CsvTable table = CsvTable.read(bytes);
        if (!isTable(table)) {
            throw new IllegalArgumentException(String.join(",", table.columns()));
        }
        List<ImportedFigure> figures = new ArrayList<>();
        for (CsvTable.Row row : filled(table)) {
            FigurePeriod period = FigurePeriod.find(period(row)).orElseThrow(IllegalArgumentException::new);
            figures.add(figure(period, row));
        }
        return figures;
    }

    /** Spreadsheet programs leave lines of empty cells behind the last one. */
    private static List<CsvTable.Row> filled(CsvTable table) {
        return table.rows().stream()
                .filter(row -> !row.surplus().isEmpty()
                        || row.values().values().stream().anyMatch(value -> !value.isEmpty()))
                .toList();
    }

    private static String period(CsvTable.Row row) {
        return row.get(PERIOD) + row.get(MONTH);
    }

    private static ImportedFigure figure(FigurePeriod period, CsvTable.Row row) {
        return new ImportedFigure(
                new ImportedFigure.Key(period, new RegionCode(row.get(REGION)), new CountCode(row.get(CODE))),
                Integer.parseInt(row.get(COUNT)));
    }

    private final class Lines {

        private final Place file;
        private final String periodColumn;
        private final List<ImportedFigure> figures = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Map<ImportedFigure.Key, Long> lineByKey = new HashMap<>();

        Lines(Place file, String periodColumn) {
            this.file = file;
            this.periodColumn = periodColumn;
        }

        void take(CsvTable.Row row) {
            Place place = file.atCell(String.valueOf(row.line()));
            if (!row.surplus().isEmpty()) {
                findings.add(Finding.of(FindingCode.P033, place, String.join(",", row.surplus())));
                return;
            }
            int before = findings.size();
            Optional<FigurePeriod> period = FigurePeriod.find(period(row));
            if (period.isEmpty()) {
                unfit(place, periodColumn, period(row), "2019-05; 2019");
            }
            if (!isRegion(row.get(REGION), period)) {
                unfit(place, REGION, row.get(REGION), "ALL; KZ-NN");
            }
            if (!codes.contains(row.get(CODE))) {
                unfit(place, CODE, row.get(CODE), String.join("; ", NearestName.few(row.get(CODE), codes, OFFERED)));
            }
            if (!NUMBER.matcher(row.get(COUNT)).matches()) {
                unfit(place, COUNT, row.get(COUNT), "0; 1; 2; …");
            }
            if (findings.size() == before) {
                take(figure(period.orElseThrow(), row), row.line(), place);
            }
        }

        private void take(ImportedFigure figure, long line, Place place) {
            Long first = lineByKey.putIfAbsent(figure.key(), line);
            if (first == null) {
                figures.add(figure);
            } else {
                findings.add(Finding.of(FindingCode.P032, place, figure.key().toString())
                        .with("expected", String.valueOf(first)));
            }
        }

        private boolean isRegion(String typed, Optional<FigurePeriod> period) {
            RegionCode code = new RegionCode(typed);
            return code.equals(RegionCode.COUNTRY)
                    || (!code.isNational()
                            && period.map(FigurePeriod::lastDay)
                                    .map(day -> regions.find(code, day).isPresent())
                                    .orElse(true));
        }

        private void unfit(Place place, String column, String value, String expected) {
            findings.add(Finding.of(FindingCode.P031, place, value)
                    .with("detail", column)
                    .with("expected", expected));
        }
    }
}
