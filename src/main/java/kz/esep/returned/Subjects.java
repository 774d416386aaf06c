package kz.esep.returned;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingArea;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.spreadsheet.CellRange;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.spreadsheet.UnreadableWorkbookException;
import kz.esep.spreadsheet.WorkbookReader;

/** The sheets of one file, to say of a place in it what stands there. */
final class Subjects {

    private final Map<String, SubjectSheet> sheets = new LinkedHashMap<>();

    private Subjects() {}

    /** The subjects of a workbook; of a file that cannot be read as one, none. */
    static Subjects of(byte[] workbook) {
        Subjects subjects = new Subjects();
        try {
            WorkbookReader.read(workbook, Place.ofFile(""), new FindingLog())
                    .sheets()
                    .forEach(sheet -> subjects.sheets.put(sheet.name(), new SubjectSheet(sheet)));
        } catch (UnreadableWorkbookException e) {
            subjects.sheets.clear();
        }
        return subjects;
    }

    /** The sheet that bears {@code code}. */
    Optional<SheetContent> findSheet(String code) {
        return sheets.values().stream()
                .filter(sheet -> sheet.code().equals(code))
                .findFirst()
                .map(SubjectSheet::content);
    }

    /** What {@code finding} is about: of what concerns the drop folder it is the file's name. */
    Subject of(Finding finding) {
        Place place = finding.place();
        return finding.code().area() == FindingArea.FOLDER ? new Subject("", place.file(), "") : at(place);
    }

    private Subject at(Place place) {
        SubjectSheet sheet = sheets.get(place.sheet());
        if (sheet == null) {
            return new Subject(place.sheet(), place.cell(), "");
        }
        return cells(place.cell())
                .map(cell -> sheet.at(cell, place.cell()))
                .orElseGet(() -> new Subject(sheet.code(), "", ""));
    }

    /** The cells a finding's place names: a cell, a range, or the first cell of a row. */
    static Optional<CellRange> cells(String cell) {
        return CellRange.of(cell.matches("[0-9]{1,7}") ? "A" + cell : cell);
    }
}
