package kz.esep.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.Severity;
import kz.esep.spreadsheet.CellMark;
import kz.esep.spreadsheet.CellRange;
import kz.esep.spreadsheet.ListSheet;
import kz.esep.spreadsheet.MarkColour;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.spreadsheet.WorkbookMarker;

/**
 * An office's own file with its findings marked: faulty cells are coloured and bear a note in both languages, a list of
 * all findings stands first. All else is as the office sent it. A file that cannot be marked, because it is no workbook
 * or a damaged one, is answered with a workbook that holds the list alone.
 *
 * <pre>{@code
 * MarkedCopy copy = MarkedCopy.of(bytes, "KZ-19_2021-11.xlsx", findings);
 * Files.write(folder.resolve(copy.name()), copy.bytes());
 * }</pre>
 */
public final class MarkedCopy {

    private final String name;
    private final byte[] bytes;

    private MarkedCopy(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Marks a file. It may have been marked before: those marks make room for the new ones.
     *
     * @param original the file's bytes; none for a file that could not be read
     * @param name its name as received, path below the drop folder included
     * @param findings what is wrong with it; findings about other files must not be among them
     */
    public static MarkedCopy of(byte[] original, String name, List<Finding> findings) {
        Subjects subjects = Subjects.of(original);
        FindingsList list = new FindingsList(subjects);
        ListSheet sheet = list.sheet(name, findings, false);
        Optional<String> earlier = subjects.findSheet(FindingsList.CODE).map(SheetContent::name);
        return WorkbookMarker.mark(original, marks(findings, list), sheet, earlier)
                .map(marked -> new MarkedCopy(name, marked))
                .orElseGet(() ->
                        new MarkedCopy(listName(name), WorkbookMarker.listOnly(list.sheet(name, findings, true))));
    }

    /** Whether {@code findings} are worth a copy: something must be mended or looked at. */
    public static boolean isNeeded(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
    }

    /** The name as received; with {@code .xlsx} behind it where the list stands alone and the file was no XLSX. */
    public String name() {
        return name;
    }

    /** The workbook; it may be large, so that it is not copied once more. */
    public byte[] bytes() {
        return bytes;
    }

    private static String listName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? name : name + ".xlsx";
    }

    private record Cell(String sheet, int row, int column) {}

    /** One mark for each cell: the colour of its gravest finding, the sentences of all. */
    private static List<CellMark> marks(List<Finding> findings, FindingsList list) {
        Map<Cell, List<Finding>> byCell = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Optional<CellRange> cells = Subjects.cells(finding.place().cell());
            if (cells.isPresent() && FindingsList.colour(finding.severity()).isPresent()) {
                Cell cell = new Cell(
                        finding.place().sheet(),
                        cells.get().firstRow(),
                        cells.get().firstColumn());
                byCell.computeIfAbsent(cell, key -> new ArrayList<>()).add(finding);
            }
        }
        List<CellMark> marks = new ArrayList<>();
        byCell.forEach((cell, about) -> {
            Severity gravest = about.stream()
                    .map(Finding::severity)
                    .min(Severity::compareTo)
                    .orElseThrow();
            MarkColour colour = FindingsList.colour(gravest).orElseThrow();
            String note = String.join(
                    "\n\n", about.stream().map(list::note).distinct().toList());
            marks.add(new CellMark(cell.sheet(), cell.row(), cell.column(), colour, note));
        });
        return marks;
    }
}
