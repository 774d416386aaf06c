package kz.esep.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.finding.Place;
import kz.esep.form.Column;
import kz.esep.form.SubmissionForm;
import kz.esep.intake.Submission;
import kz.esep.intake.SubmissionSheet;
import kz.esep.language.TidyText;
import kz.esep.ledger.MonthLedger;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;
import kz.esep.storage.FormulaGuard;

/**
 * The tables of an archived month that hold the rows of its {@link SideSheet}s, in the order of regions and rows, the
 * central office last: month, region,
 * the columns of the form, file, sheet and row. They stand in the archive only. Texts are tidied ({@link TidyText}); links keep
 * their letters.
 */
public final class SideSheetTables {

    private static final List<String> LINKS = List.of("url", "urls");

    private final SubmissionForm form;

    /** Of workbooks of {@code form}. */
    public SideSheetTables(SubmissionForm form) {
        this.form = form;
    }

    /** The tables of the workbooks that count in {@code ledger}; none of a sheet that nobody filled. */
    public Map<SideSheet, byte[]> write(MonthLedger ledger) {
        Map<SideSheet, byte[]> tables = new EnumMap<>(SideSheet.class);
        for (SideSheet sheet : SideSheet.values()) {
            List<Object[]> lines = new ArrayList<>();
            ledger.workbooks()
                    .forEach((region, workbook) -> lines.addAll(lines(sheet, ledger.month(), region, workbook)));
            if (!lines.isEmpty()) {
                CsvDocument csv = new CsvDocument(header(sheet));
                lines.forEach(csv::row);
                tables.put(sheet, csv.bytes());
            }
        }
        return tables;
    }

    private String[] header(SideSheet sheet) {
        Stream<String> own = columns(sheet).stream().map(Column::code);
        return Stream.of(Stream.of("month", "region"), own, Stream.of("file", "sheet", "row"))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    private List<Column> columns(SideSheet sheet) {
        return form.getSheet(sheet.code()).columns();
    }

    private List<Object[]> lines(SideSheet sheet, YearMonth month, RegionCode region, Submission workbook) {
        List<Object[]> lines = new ArrayList<>();
        workbook.findSheet(sheet.code()).ifPresent(filled -> {
            for (SubmissionSheet.Row row : filled.rows()) {
                List<Object> line = new ArrayList<>(List.of(month, region));
                columns(sheet).forEach(column -> line.add(value(column.code(), row)));
                line.addAll(List.of(workbook.file().name(), filled.tab(), row.number()));
                lines.add(line.toArray());
            }
        });
        return lines;
    }

    private static String value(String column, SubmissionSheet.Row row) {
        Object value = row.values().getOrDefault(column, "");
        if (value instanceof Boolean answer) {
            return answer ? SideSheetRow.YES : SideSheetRow.NO;
        }
        if (value instanceof String text) {
            return FormulaGuard.unguarded(LINKS.contains(column) ? TidyText.lines(text) : TidyText.of(text));
        }
        return value.toString();
    }

    /**
     * The rows of a table written before.
     *
     * @throws CsvException if it is no table
     * @throws java.time.DateTimeException if a month is none
     */
    static List<SideSheetRow> read(byte[] bytes) throws CsvException {
        List<SideSheetRow> rows = new ArrayList<>();
        CsvTable table = CsvTable.read(bytes);
        List<String> own = table.columns().subList(2, table.columns().size() - 3);
        for (CsvTable.Row row : table.rows()) {
            Map<String, String> values = new HashMap<>();
            own.stream()
                    .filter(column -> !row.get(column).isEmpty())
                    .forEach(column -> values.put(column, FormulaGuard.unguarded(row.get(column))));
            rows.add(new SideSheetRow(
                    YearMonth.parse(row.get("month")),
                    new RegionCode(row.get("region")),
                    values,
                    new Place(
                            FormulaGuard.unguarded(row.get("file")),
                            FormulaGuard.unguarded(row.get("sheet")),
                            row.get("row"))));
        }
        return rows;
    }
}
