package kz.esep.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;

/** The first sheet of a workbook as the reader sees it, in the forms tests compare. */
final class ReadCells {

    private ReadCells() {}

    /** The value of the only filled cell. */
    static CellValue only(byte[] bytes) {
        List<CellValue> values = values(bytes);
        assertThat(values).hasSize(1);
        return values.get(0);
    }

    /** The values of all filled cells, row by row. */
    static List<CellValue> values(byte[] bytes) {
        return sheet(bytes).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(SheetContent.Cell::value)
                .toList();
    }

    /** What a person sees in each filled cell. */
    static Map<String, String> cells(byte[] bytes) {
        Map<String, String> cells = new TreeMap<>();
        for (SheetContent.Row row : sheet(bytes).rows()) {
            row.cells()
                    .forEach(cell -> cells.put(
                            CellAddress.of(cell.column(), row.number()),
                            cell.value().shown()));
        }
        return cells;
    }

    /** The sheet itself. */
    static SheetContent sheet(byte[] bytes) {
        try {
            return workbook(bytes).sheets().get(0);
        } catch (UnreadableWorkbookException e) {
            throw new AssertionError(e.code() + " " + e.detail(), e);
        }
    }

    /** The workbook itself. */
    static WorkbookContent workbook(byte[] bytes) throws UnreadableWorkbookException {
        return WorkbookReader.read(bytes, Place.ofFile("a.xlsx"), new FindingLog());
    }
}
