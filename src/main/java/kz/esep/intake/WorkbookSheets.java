package kz.esep.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.BlankWorkbook;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.SheetContent;

/** Which sheet of a workbook is which: by the code they bear, wherever they stand and whatever their tabs say. */
final class WorkbookSheets {

    private final SubmissionForm form;
    private final Place file;
    private final FindingLog findings;
    private final Map<String, FoundSheet> byCode = new HashMap<>();
    private final Set<String> lost = new HashSet<>();
    private final List<FoundSheet> others = new ArrayList<>();
    private final Set<String> marked = new HashSet<>();
    private boolean hasTypingChecks;

    private WorkbookSheets(SubmissionForm form, Place file, FindingLog findings) {
        this.form = form;
        this.file = file;
        this.findings = findings;
    }

    /** Finds the sheets of {@code form} among {@code contents}; all that are missing are named at once. */
    static WorkbookSheets find(SubmissionForm form, List<SheetContent> contents, Place file, FindingLog findings) {
        WorkbookSheets sheets = new WorkbookSheets(form, file, findings);
        contents.forEach(content -> {
            sheets.hasTypingChecks |= !content.layout().validations().isEmpty();
            FoundSheet.in(content).ifPresent(sheet -> {
                sheets.marked.add(content.part());
                sheets.take(sheet);
            });
        });
        sheets.lookForLost(contents);
        sheets.reportMissing();
        return sheets;
    }

    /** The sheet of {@code code}, if the workbook has it. */
    Optional<FoundSheet> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The sheets of {@code code} that are not the form's own, for example the list of findings of a marked copy. */
    List<FoundSheet> others(String code) {
        return others.stream().filter(sheet -> sheet.code().equals(code)).toList();
    }

    /** Whether any sheet has checks while typing: not every program keeps them. */
    boolean hasTypingChecks() {
        return hasTypingChecks;
    }

    private void take(FoundSheet sheet) {
        boolean known = form.findSheet(sheet.code()).isPresent() || sheet.code().equals(BlankWorkbook.HOME_SHEET);
        boolean passport = sheet.code().equals(SubmissionForm.PASSPORT);
        if (!known || (passport && sheet.codeColumn() > 0)) {
            others.add(sheet);
            return;
        }
        FoundSheet first = byCode.putIfAbsent(sheet.code(), sheet);
        if (first == null) {
            reportMark(sheet);
        } else if (sheet.isSameAs(first) || isEmpty(sheet)) {
            reportCopy(sheet, first);
        } else if (isEmpty(first)) {
            byCode.put(sheet.code(), sheet);
            reportMark(sheet);
            reportCopy(first, sheet);
        } else {
            Place copy = file.inSheet(sheet.content().name());
            findings.add(Finding.of(FindingCode.S008, copy, sheet.typed()));
        }
    }

    /** Where somebody deleted the headings, the row behind the codes is data like any other. */
    private boolean isEmpty(FoundSheet sheet) {
        return sheet.isEmpty(form.findSheet(sheet.code())
                .map(known -> DataArea.headingRow(sheet, ColumnMap.of(sheet, known), Headings.of(known)))
                .orElse(sheet.codeRow() + 1));
    }

    private void reportMark(FoundSheet sheet) {
        Place at = file.inSheet(sheet.content().name()).atCell(CellAddress.of(sheet.codeColumn(), sheet.codeRow()));
        if (!sheet.typed().equals("#" + sheet.code())) {
            findings.add(Finding.of(FindingCode.S014, at, sheet.typed()).with("read", "#" + sheet.code()));
        }
        if (sheet.codeRow() > 1 && !sheet.code().equals(SubmissionForm.PASSPORT)) {
            findings.add(Finding.of(FindingCode.S013, at, String.valueOf(sheet.codeRow())));
        }
    }

    private void reportCopy(FoundSheet copy, FoundSheet taken) {
        Place at = file.inSheet(copy.content().name());
        findings.add(Finding.of(FindingCode.S012, at, copy.content().name())
                .with("expected", taken.content().name()));
    }

    private void lookForLost(List<SheetContent> contents) {
        for (SheetContent content : contents) {
            boolean found = byCode.values().stream()
                    .anyMatch(sheet -> sheet.content().part().equals(content.part()));
            if (found || content.rows().isEmpty()) {
                continue;
            }
            Optional<Sheet> resembled = (marked.contains(content.part())
                            ? Resemblance.byName(content, form)
                            : Resemblance.of(content, form))
                    .filter(sheet -> !byCode.containsKey(sheet.code()))
                    .filter(sheet -> lost.add(sheet.code()));
            resembled.ifPresent(sheet -> {
                FindingCode code = sheet.required() ? FindingCode.S010 : FindingCode.S011;
                findings.add(Finding.of(code, file.inSheet(content.name()), content.name())
                        .with("expected", label(sheet)));
            });
        }
    }

    private void reportMissing() {
        boolean ours = form.sheets().stream().anyMatch(sheet -> byCode.containsKey(sheet.code()));
        for (Sheet sheet : form.sheets()) {
            if (!sheet.required() || byCode.containsKey(sheet.code()) || lost.contains(sheet.code())) {
                continue;
            }
            if (sheet.code().equals(SubmissionForm.PASSPORT)) {
                findings.add(Finding.of(FindingCode.T001, file, ""));
            } else if (ours) {
                findings.add(Finding.of(FindingCode.S001, file, sheet.code()).with("expected", label(sheet)));
            }
        }
    }

    private static String label(Sheet sheet) {
        return sheet.labelKk().equals(sheet.labelRu()) ? sheet.labelKk() : sheet.labelKk() + " / " + sheet.labelRu();
    }
}
