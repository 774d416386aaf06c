package kz.esep.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import kz.esep.analysis.Discrepancy;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.Violation;
import kz.esep.intake.Submission;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;

/** The month's figures and findings as CSV (contract, section 2). No data is an empty cell, never 0. */
public final class MonthTables {

    private final FindingSentences kazakh;
    private final FindingSentences russian;

    /** With the findings' sentences in both languages. */
    public MonthTables(FindingSentences kazakh, FindingSentences russian) {
        this.kazakh = kazakh;
        this.russian = russian;
    }

    /** All tables of the month by file name. */
    public Map<String, byte[]> write(MonthAnalysis analysis) {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("totals.csv", totals(analysis));
        tables.put("violations.csv", violations(analysis));
        tables.put("discrepancies.csv", discrepancies(analysis));
        tables.put(
                "findings.csv",
                findings(
                        file -> analysis.ledger().month().toString(),
                        analysis.findings(),
                        regions(analysis.ledger().received())));
        return tables;
    }

    /**
     * Findings about files that belong to no month reported.
     *
     * @param submissions what was received; a file's month and region stand beside its findings where it tells them
     */
    public byte[] unassigned(List<Finding> findings, List<Submission> submissions) {
        Map<String, String> months = new HashMap<>();
        for (Submission submission : submissions) {
            submission
                    .identity()
                    .month()
                    .ifPresent(month -> months.put(submission.file().name(), month.toString()));
        }
        return findings(file -> months.getOrDefault(file, ""), findings, regions(submissions));
    }

    private static byte[] totals(MonthAnalysis analysis) {
        CsvDocument csv = new CsvDocument("month", "region", "code", "count", "declared");
        List<RegionCode> regions = new ArrayList<>();
        analysis.ledger()
                .offices()
                .forEach(office -> regions.add(office.region().code()));
        regions.add(RegionCode.COUNTRY);
        for (RegionCode region : regions) {
            for (CountCode code : analysis.figures().codes()) {
                csv.row(
                        analysis.ledger().month(),
                        region,
                        code,
                        shown(analysis.figures().count(region, code)),
                        shown(analysis.declared(region, code)));
            }
        }
        return csv.bytes();
    }

    private static byte[] violations(MonthAnalysis analysis) {
        CsvDocument csv = new CsvDocument(
                "month",
                "region",
                "code",
                "rule_set",
                "paragraph",
                "hearing_no",
                "due",
                "actual",
                "file",
                "sheet",
                "row");
        for (OfficeMonth office : analysis.ledger().offices()) {
            List<Violation> violations = office.assessment()
                    .map(assessment -> assessment.violations())
                    .orElse(List.of());
            for (Violation violation : violations) {
                csv.row(
                        analysis.ledger().month(),
                        office.region().code(),
                        violation.rule().code(),
                        violation.ruleSet().code(),
                        violation.rule().paragraph(),
                        violation.document().hearingNumber(),
                        shown(violation.due()),
                        shown(violation.actual()),
                        violation.document().source().file(),
                        violation.document().source().sheet(),
                        violation.document().row().number());
            }
        }
        return csv.bytes();
    }

    private static byte[] discrepancies(MonthAnalysis analysis) {
        CsvDocument csv = new CsvDocument("month", "region", "code", "source", "stated", "recomputed", "difference");
        for (Discrepancy discrepancy : analysis.discrepancies()) {
            csv.row(
                    analysis.ledger().month(),
                    discrepancy.region(),
                    discrepancy.code(),
                    discrepancy.source().name().toLowerCase(Locale.ROOT),
                    discrepancy.stated(),
                    shown(discrepancy.recomputed()),
                    shown(discrepancy.difference()));
        }
        return csv.bytes();
    }

    private byte[] findings(
            UnaryOperator<String> monthOfFile, List<Finding> findings, Map<String, RegionCode> regions) {
        CsvDocument csv = new CsvDocument(
                "month", "region", "file", "sheet", "cell", "severity", "code", "value", "message_kk", "message_ru");
        for (Finding finding : findings) {
            RegionCode region = regions.get(finding.place().file());
            csv.row(
                    monthOfFile.apply(finding.place().file()),
                    region == null ? "" : region.value(),
                    finding.place().file(),
                    finding.place().sheet(),
                    finding.place().cell(),
                    finding.severity(),
                    finding.code(),
                    finding.value(),
                    kazakh.of(finding),
                    russian.of(finding));
        }
        return csv.bytes();
    }

    private static Map<String, RegionCode> regions(List<Submission> submissions) {
        Map<String, RegionCode> regions = new HashMap<>();
        for (Submission submission : submissions) {
            submission
                    .identity()
                    .region()
                    .ifPresent(region -> regions.put(submission.file().name(), region));
        }
        return regions;
    }

    private static String shown(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : "";
    }

    private static String shown(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
