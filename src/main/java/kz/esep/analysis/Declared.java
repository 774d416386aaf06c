package kz.esep.analysis;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.hearings.CountCode;
import kz.esep.intake.Submission;
import kz.esep.intake.SubmissionSheet;

/** Reads what an office states as its own totals; codes that are unknown or stand twice are told. */
final class Declared {

    private final YearMonth month;
    private final List<CountCode> codes;
    private final Consumer<Finding> findings;
    private final Map<CountCode, Stated> totals = new LinkedHashMap<>();

    private Declared(YearMonth month, List<CountCode> codes, Consumer<Finding> findings) {
        this.month = month;
        this.codes = codes;
        this.findings = findings;
    }

    /** A total and the cell it stands in. */
    record Stated(int value, Place place) {}

    /** The totals of {@code submission} for {@code month} by code; {@code codes} are those the month knows. */
    static Map<CountCode, Stated> totals(
            Submission submission, YearMonth month, List<CountCode> codes, Consumer<Finding> findings) {
        Declared declared = new Declared(month, codes, findings);
        submission.findSheet("declared").ifPresent(sheet -> {
            Place place = Place.ofFile(submission.file().name()).inSheet(sheet.tab());
            sheet.rows().forEach(row -> row.count("value").ifPresent(value -> declared.take(value, place, row)));
        });
        return declared.totals;
    }

    private void take(int value, Place place, SubmissionSheet.Row row) {
        CountCode code = new CountCode(row.text("code"));
        Place codeCell = place.atCell(row.cell("code"));
        if (!codes.contains(code)) {
            String known = codes.stream().map(CountCode::value).collect(Collectors.joining(", "));
            findings.accept(Finding.of(FindingCode.X002, codeCell, code.value())
                    .with("expected", known)
                    .restingOn(month.toString(), String.valueOf(value)));
            return;
        }
        Stated first = totals.putIfAbsent(code, new Stated(value, place.atCell(row.cell("value"))));
        if (first != null) {
            findings.accept(Finding.of(FindingCode.X003, codeCell, code.value())
                    .restingOn(month.toString(), String.valueOf(first.value()), String.valueOf(value)));
        }
    }
}
