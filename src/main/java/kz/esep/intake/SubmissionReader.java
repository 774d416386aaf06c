package kz.esep.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingArea;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.BlankWorkbook;
import kz.esep.form.ComputedCells;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.intake.Submission.Identity;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.Severities;
import kz.esep.spreadsheet.UnreadableWorkbookException;
import kz.esep.spreadsheet.WorkbookContent;
import kz.esep.spreadsheet.WorkbookReader;

/** Reads one workbook into a submission. Stages run in order: container, identity, structure, rows. */
public final class SubmissionReader {

    private final SubmissionForm form;
    private final PassportReader passports;
    private final Severities severities;
    private final NamesOfFile names;
    private final HiddenLists lists;

    /** For workbooks of {@code form} about {@code regions}, by the severities of the catalogue. */
    public SubmissionReader(SubmissionForm form, Regions regions) {
        this(form, regions, Severities.OF_THE_CATALOGUE);
    }

    /** For workbooks of {@code form} about {@code regions}, by {@code severities}. */
    public SubmissionReader(SubmissionForm form, Regions regions, Severities severities) {
        this.severities = severities;
        this.form = form;
        this.passports = new PassportReader(form, regions);
        this.names = new NamesOfFile(regions);
        this.lists = new HiddenLists(form, regions);
    }

    /** Reads {@code bytes}, the content of {@code file}. Whatever is wrong with it is a finding of the result. */
    public Submission read(ReceivedFile file, byte[] bytes) {
        Place place = Place.ofFile(file.name());
        FindingLog findings = new FindingLog();
        try {
            WorkbookContent content = WorkbookReader.read(bytes, place, findings);
            OutsideTargets.report(content.outside(), place, findings);
            WorkbookSheets found = WorkbookSheets.find(form, content.sheets(), place, findings);
            Submission read = read(file, found, new StoredResults(content), place, findings);
            boolean cameBack = !found.others(SubmissionForm.FINDINGS_SHEET).isEmpty();
            return new Submission(file, read.identity(), read.sheets(), read.findings(), cameBack);
        } catch (UnreadableWorkbookException e) {
            findings.add(Finding.of(e.code(), place, e.detail()));
            return Submission.refused(file, Identity.UNKNOWN, findings.findings());
        }
    }

    private Submission read(
            ReceivedFile file, WorkbookSheets found, StoredResults results, Place place, FindingLog findings) {
        Optional<FoundSheet> passport = found.find(SubmissionForm.PASSPORT);
        if (passport.isEmpty()) {
            return Submission.refused(file, Identity.UNKNOWN, findings.findings());
        }
        Optional<FoundSheet> home = found.find(BlankWorkbook.HOME_SHEET);
        Identity identity = passports.read(passport.get().content(), home.map(FoundSheet::content), place, findings);
        identity.month().ifPresent(month -> findings.weighBy(severities.in(month)));
        String hiddenRegion =
                home.map(sheet -> HiddenLists.line(sheet, "region")).orElse("");
        names.compare(identity, hiddenRegion, place, findings);
        if (findings.refusesIn(FindingArea.IDENTITY)) {
            return Submission.refused(file, identity, findings.findings());
        }
        home.ifPresent(sheet ->
                lists.compare(sheet, identity, place.inSheet(sheet.content().name()), findings));
        TypedOverFormulas.reportTotals(found.others(ComputedCells.CHECK_SHEET), place, findings);
        boolean checksExpected = found.hasTypingChecks();
        Map<String, SubmissionSheet> sheets = new HashMap<>();
        for (Sheet sheet : form.sheets()) {
            if (!sheet.code().equals(SubmissionForm.PASSPORT)) {
                found.find(sheet.code()).ifPresent(one -> {
                    Place at = place.inSheet(one.content().name());
                    sheets.put(sheet.code(), new SheetReader(sheet, checksExpected, results, at, findings).read(one));
                });
            }
        }
        if (results.areCalculatedByHand()) {
            findings.add(Finding.of(FindingCode.S036, place, ""));
        }
        if (findings.refuses()) {
            return Submission.refused(file, identity, findings.findings());
        }
        if (identity.region().filter(RegionCode::isNational).isPresent()) {
            CentralOffice.check(sheets, place, findings);
        } else {
            compareWithPassport(identity, sheets, place, findings);
        }
        if (findings.refuses()) {
            return Submission.refused(file, identity, findings.findings());
        }
        return new Submission(file, identity, sheets, findings.findings());
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
                findings.add(
                        Finding.of(FindingCode.S006, at, String.valueOf(filled)).restingOn(sheet.keys()));
            } else if (filled > 0 && sheet.rows().isEmpty()) {
                findings.add(Finding.of(FindingCode.S007, at, String.valueOf(filled)));
            }
        }
    }
}
