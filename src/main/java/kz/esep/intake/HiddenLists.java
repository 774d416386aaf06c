package kz.esep.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.Choices;
import kz.esep.form.SubmissionForm;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.SheetContent;

/** Compares the lists on the workbook's hidden sheet, from which the dropdowns are fed, with those of the form. */
final class HiddenLists {

    private static final int CODE_COLUMN = 0;
    private static final int VALUE_COLUMN = 1;

    private final Map<String, Choices> lists = new TreeMap<>();

    HiddenLists(SubmissionForm form) {
        form.sheets().stream()
                .flatMap(sheet -> sheet.columns().stream())
                .flatMap(column -> column.choices().stream())
                .forEach(choices -> lists.put(choices.code(), choices));
    }

    /** Tells which lists of {@code home} were changed. One of another version may have others, or none. */
    void compare(FoundSheet home, Place place, FindingLog findings) {
        if (!line(home, "template_version").equals(SubmissionForm.TEMPLATE_VERSION)) {
            return;
        }
        for (SheetContent.Cell head : home.codes()) {
            Choices choices = lists.get(Letters.trimmed(head.value().shown()));
            if (choices == null || head.column() <= VALUE_COLUMN) {
                continue;
            }
            Set<String> expected = new LinkedHashSet<>(choices.shown());
            Set<String> found = new LinkedHashSet<>(below(home, head.column()));
            if (!found.equals(expected)) {
                Place at = place.atCell(CellAddress.of(head.column(), home.codeRow()));
                findings.add(Finding.of(FindingCode.S029, at, found.isEmpty() ? "–" : String.join("; ", found))
                        .with("expected", String.join("; ", expected)));
            }
        }
    }

    /** What the hidden sheet says behind {@code code}, for example the region; {@code ""} when it says nothing. */
    static String line(FoundSheet home, String code) {
        Map<String, String> lines = new HashMap<>();
        for (SheetContent.Row row : home.content().rows()) {
            Optional<SheetContent.Cell> value = row.findCell(VALUE_COLUMN);
            row.findCell(CODE_COLUMN)
                    .ifPresent(cell -> lines.putIfAbsent(
                            cell.value().shown(),
                            value.map(one -> Letters.trimmed(one.value().shown()))
                                    .orElse("")));
        }
        return lines.getOrDefault(code, "");
    }

    private static List<String> below(FoundSheet home, int column) {
        return home.content().rows().stream()
                .filter(row -> row.number() > home.codeRow())
                .flatMap(row -> row.findCell(column).stream())
                .map(cell -> Letters.trimmed(cell.value().shown()))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
