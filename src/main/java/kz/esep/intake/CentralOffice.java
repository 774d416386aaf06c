package kz.esep.intake;

import java.util.List;
import java.util.Map;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;

/** The workbook of the central office: hearings and their totals are reported by the office of their region, never by it. */
final class CentralOffice {

    private static final List<String> OF_OFFICES = List.of("notices", "protocols");
    private static final String DECLARED = "declared";

    private CentralOffice() {}

    /** Tells of rows that belong into an office's workbook; nobody counts them. */
    static void check(Map<String, SubmissionSheet> sheets, Place file, FindingLog findings) {
        for (String code : OF_OFFICES) {
            SubmissionSheet sheet = sheets.get(code);
            if (sheet != null && sheet.filled() > 0) {
                report(sheet, sheet.filled(), file, findings);
            }
        }
        SubmissionSheet declared = sheets.get(DECLARED);
        if (declared != null) {
            long stated = declared.rows().stream()
                    .filter(row -> row.count("value").isPresent())
                    .count();
            if (stated > 0) {
                report(declared, stated, file, findings);
            }
        }
    }

    private static void report(SubmissionSheet sheet, long rows, Place file, FindingLog findings) {
        findings.add(Finding.of(FindingCode.R061, file.inSheet(sheet.tab()), String.valueOf(rows)));
    }
}
