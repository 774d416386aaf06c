package kz.esep.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.BlankWorkbook;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.intake.Submission.Identity;
import kz.esep.language.Letters;
import kz.esep.reference.Regions;
import kz.esep.reference.Severities;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.spreadsheet.UnreadableWorkbookException;
import kz.esep.spreadsheet.WorkbookContent;
import kz.esep.spreadsheet.WorkbookReader;

/** Reads one workbook into a submission. Stages run in order: container, identity, structure, rows. */
public final class SubmissionReader {

    private final SubmissionForm form;
    private final PassportReader passports;
    private final Severities severities;

    /** For workbooks of {@code form} about {@code regions}, by the severities of the catalogue. */
    public SubmissionReader(SubmissionForm form, Regions regions) {
        this(form, regions, Severities.OF_THE_CATALOGUE);
    }

    /** For workbooks of {@code form} about {@code regions}, by {@code severities}. */
    public SubmissionReader(SubmissionForm form, Regions regions, Severities severities) {
        this.severities = severities;
        this.form = form;
        this.passports = new PassportReader(form, regions);
    }

    /** Reads {@code bytes}, the content of {@code file}. Whatever is wrong with it is a finding of the result. */
    public Submission read(ReceivedFile file, byte[] bytes) {
        Place place = Place.ofFile(file.name());
        FindingLog findings = new FindingLog();
        try {
            return read(file, WorkbookReader.read(bytes, place, findings), place, findings);
        } catch (UnreadableWorkbookException e) {
            findings.add(Finding.of(e.code(), place, e.detail()));
            return Submission.refused(file, Identity.UNKNOWN, findings.findings());
        }
    }

    private Submission read(ReceivedFile file, WorkbookContent content, Place place, FindingLog findings) {
        Map<String, SheetContent> byCode = byCode(content.sheets(), place, findings);
        SheetContent passport = byCode.get(SubmissionForm.PASSPORT);
        if (passport == null) {
            findings.add(Finding.of(FindingCode.T001, place, ""));
            return Submission.refused(file, Identity.UNKNOWN, findings.findings());
        }
        Optional<SheetContent> home = Optional.ofNullable(byCode.get(BlankWorkbook.HOME_SHEET));
        Identity identity = passports.read(passport, home, place, findings);
        identity.month().ifPresent(month -> findings.weighBy(severities.in(month)));
        if (findings.refuses()) {
            return Submission.refused(file, identity, findings.findings());
        }
        Map<String, SubmissionSheet> sheets = new HashMap<>();
        for (Sheet sheet : form.sheets()) {
            SheetContent found = byCode.get(sheet.code());
            if (found == null && sheet.required()) {
                findings.add(Finding.of(FindingCode.S001, place, sheet.code())
                        .with("expected", sheet.labelKk() + " / " + sheet.labelRu()));
            } else if (found != null && !sheet.code().equals(SubmissionForm.PASSPORT)) {
                SheetReader reader = new SheetReader(sheet, place.inSheet(found.name()), findings);
                sheets.put(sheet.code(), reader.read(found));
            }
        }
        if (findings.refuses()) {
            return Submission.refused(file, identity, findings.findings());
        }
        compareWithPassport(identity, sheets, place, findings);
        if (findings.refuses()) {
            return Submission.refused(file, identity, findings.findings());
        }
        return new Submission(file, identity, sheets, findings.findings());
    }

    private static Map<String, SheetContent> byCode(List<SheetContent> contents, Place place, FindingLog findings) {
        Map<String, SheetContent> byCode = new HashMap<>();
        for (SheetContent content : contents) {
            String mark = content.firstRow()
                    .flatMap(row -> row.findCell(0))
                    .map(cell -> Letters.trimmed(cell.value().shown()).toLowerCase(Locale.ROOT))
                    .orElse("");
            if (mark.startsWith("#") && byCode.putIfAbsent(mark.substring(1), content) != null) {
                findings.add(Finding.of(FindingCode.S008, place.inSheet(content.name()), mark));
            }
        }
        return byCode;
    }

    /** An empty sheet is 0 only where the passport says so; rows on a sheet said to be empty count, with a word. */
    private static void compareWithPassport(
            Identity identity, Map<String, SubmissionSheet> sheets, Place place, FindingLog findings) {
        for (String code : SubmissionForm.STATED_SHEETS) {
            SubmissionSheet sheet = sheets.get(code);
            if (sheet == null) {
                continue;
            }
            boolean nothing = identity.saysNothing(code);
            Place at = place.inSheet(sheet.tab());
            int filled = sheet.filled();
            if (filled == 0 && !nothing) {
                findings.add(Finding.of(FindingCode.S005, at, ""));
            } else if (filled > 0 && nothing) {
                findings.add(Finding.of(FindingCode.S006, at, String.valueOf(filled)));
            } else if (filled > 0 && sheet.rows().isEmpty()) {
                findings.add(Finding.of(FindingCode.S007, at, String.valueOf(filled)));
            }
        }
    }
}
