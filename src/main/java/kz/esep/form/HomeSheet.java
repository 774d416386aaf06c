package kz.esep.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.Look;
import kz.esep.spreadsheet.SheetDesign;

/**
 * The very hidden sheet of a blank workbook: its identity a second time, and the values of the dropdowns, the spellings
 * formulas understand and the working days, each list in a column of its own. A list written into the dropdown itself may not pass 255 characters.
 */
final class HomeSheet {

    private static final int FIRST_LIST_COLUMN = 3;
    private static final String WORKING_DAYS = "working_days";

    private final Map<Choices, Integer> columns = new LinkedHashMap<>();
    private final Map<String, List<String>> spellings = new LinkedHashMap<>();
    private final List<String> spellingKeys = new ArrayList<>();
    private final List<LocalDate> workingDays;

    /** With {@code workingDays}, ascending, for formulas that reckon terms. */
    HomeSheet(SubmissionForm form, Choices regions, List<LocalDate> workingDays) {
        this.workingDays = List.copyOf(workingDays);
        columns.put(regions, FIRST_LIST_COLUMN);
        form.sheets().stream()
                .flatMap(sheet -> sheet.columns().stream())
                .flatMap(column -> column.choices().stream())
                .forEach(choices -> columns.putIfAbsent(choices, FIRST_LIST_COLUMN + columns.size()));
        SubmissionForm.STATED_SHEETS.stream()
                .flatMap(sheet -> form.getSheet(sheet).columns().stream())
                .flatMap(column -> column.choices().stream())
                .distinct()
                .forEach(choices -> choices.codes()
                        .forEach(choice ->
                                spellings.put(spellingKey(choices.code(), choice), choices.spellings(choice))));
        spellingKeys.addAll(spellings.keySet());
    }

    /** The name of the list of all spellings of {@code choice}. */
    String spellings(String choices, String choice) {
        int place = spellingKeys.indexOf(spellingKey(choices, choice));
        if (place < 0) {
            throw new IllegalArgumentException("No spellings of " + choices + " " + choice);
        }
        return name(spellingKeys.get(place));
    }

    /** The name of the list of working days; one blank cell where the calendar does not speak of the year. */
    String workingDays() {
        return name(WORKING_DAYS);
    }

    /** The names formulas call the lists by, with their ranges. A formula shared by many rows may not name another sheet. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        spellings.forEach((key, typed) ->
                names.put(name(key), range(firstSpellingColumn() + spellingKeys.indexOf(key), typed.size())));
        names.put(name(WORKING_DAYS), range(workingDayColumn(), Math.max(1, workingDays.size())));
        return names;
    }

    private static String name(String list) {
        return "esep_" + list.replace('.', '_');
    }

    private int firstSpellingColumn() {
        return FIRST_LIST_COLUMN + columns.size();
    }

    private int workingDayColumn() {
        return firstSpellingColumn() + spellings.size();
    }

    private static String spellingKey(String choices, String choice) {
        return choices + "." + choice;
    }

    private static String range(int column, int size) {
        String letters = CellAddress.columnLetters(column);
        return BlankWorkbook.HOME_SHEET + "!$" + letters + "$2:$" + letters + "$" + (size + 1);
    }

    /** The range a dropdown of {@code choices} takes its values from: {@code esep!$D$2:$D$3}. */
    String range(Choices choices) {
        Integer column = columns.get(choices);
        if (column == null) {
            throw new IllegalArgumentException("No dropdown of " + choices.code());
        }
        return range(column, choices.shown().size());
    }

    /** The sheet of a workbook of {@code region} and {@code month}. */
    SheetDesign design(String region, YearMonth month) {
        Map<Integer, List<SheetDesign.Cell>> rows = new TreeMap<>();
        add(rows, 1, 0, "#" + BlankWorkbook.HOME_SHEET);
        addLine(rows, 2, "template_version", SubmissionForm.TEMPLATE_VERSION);
        addLine(rows, 3, "region", region);
        addLine(rows, 4, "month", month.toString());
        columns.forEach((choices, column) -> addList(rows, column, choices.code(), choices.shown()));
        for (String key : spellingKeys) {
            int column = firstSpellingColumn() + spellingKeys.indexOf(key);
            addList(rows, column, key, spellings.getOrDefault(key, List.of()));
        }
        addList(rows, workingDayColumn(), WORKING_DAYS, workingDays);
        List<SheetDesign.Row> designed = rows.entrySet().stream()
                .map(row -> new SheetDesign.Row(row.getKey(), 0, false, row.getValue()))
                .toList();
        return new SheetDesign(
                BlankWorkbook.HOME_SHEET,
                SheetDesign.Visibility.VERY_HIDDEN,
                List.of(),
                designed,
                List.of(),
                0,
                0,
                true);
    }

    private static void addLine(Map<Integer, List<SheetDesign.Cell>> rows, int row, String code, String value) {
        add(rows, row, 0, code);
        add(rows, row, 1, value);
    }

    private static void addList(Map<Integer, List<SheetDesign.Cell>> rows, int column, String code, List<?> values) {
        add(rows, 1, column, code);
        for (int index = 0; index < values.size(); index++) {
            add(rows, index + 2, column, values.get(index));
        }
    }

    private static void add(Map<Integer, List<SheetDesign.Cell>> rows, int row, int column, Object value) {
        rows.computeIfAbsent(row, number -> new ArrayList<>()).add(new SheetDesign.Cell(column, value, Look.CODE));
    }
}
