package kz.esep.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.hearings.CountCode;
import kz.esep.intake.Submission;
import kz.esep.intake.SubmissionSheet;

/**
 * What an office states as its own totals.
 *
 * @param totals the totals by code
 * @param findings codes that are unknown or stand twice
 */
record Declared(Map<CountCode, Stated> totals, List<Finding> findings) {

    /** A total and the cell it stands in. */
    record Stated(int value, Place place) {}

    static Declared of(Optional<Submission> submission, List<CountCode> codes) {
        Declared declared = new Declared(new LinkedHashMap<>(), new ArrayList<>());
        Optional<SubmissionSheet> sheet = submission.flatMap(counted -> counted.findSheet("declared"));
        if (sheet.isEmpty()) {
            return declared;
        }
        Place place =
                Place.ofFile(submission.get().file().name()).inSheet(sheet.get().tab());
        for (SubmissionSheet.Row row : sheet.get().rows()) {
            Optional<Integer> value = row.count("value");
            if (value.isPresent()) {
                declared.take(new CountCode(row.text("code")), value.get(), codes, place, row);
            }
        }
        return declared;
    }

    private void take(CountCode code, int value, List<CountCode> codes, Place place, SubmissionSheet.Row row) {
        Place codeCell = place.atCell(row.cell("code"));
        if (!codes.contains(code)) {
            String known =
                    String.join(", ", codes.stream().map(CountCode::value).toList());
            findings.add(Finding.of(FindingCode.X002, codeCell, code.value()).with("expected", known));
        } else if (totals.putIfAbsent(code, new Stated(value, place.atCell(row.cell("value")))) != null) {
            findings.add(Finding.of(FindingCode.X003, codeCell, code.value()));
        }
    }
}
