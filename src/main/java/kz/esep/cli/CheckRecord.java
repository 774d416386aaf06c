package kz.esep.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Severity;
import kz.esep.hearings.CountCode;
import kz.esep.intake.Submission;
import kz.esep.language.Language;
import kz.esep.pipeline.SelfCheck;
import kz.esep.reference.RegionCode;

/**
 * The result of a self-check as a record for other programs: {@code file}, {@code region}, {@code month},
 * {@code submission_no} (null where unknown), {@code counted}, {@code severities} with how many findings each has,
 * {@code totals} by code with {@code count} and {@code declared} (null: no data), {@code findings}.
 */
final class CheckRecord {

    private final FindingSentences kazakh = FindingSentences.in(Language.KK);
    private final FindingSentences russian = FindingSentences.in(Language.RU);

    Map<String, Object> of(SelfCheck.Result result) {
        Submission.Identity identity = result.submission().identity();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", result.submission().file().name());
        object.put("region", identity.region());
        object.put("month", identity.month());
        object.put("submission_no", identity.number());
        object.put("counted", result.isCounted());
        object.put("severities", severities(result.findings()));
        object.put("totals", totals(result));
        object.put("findings", result.findings().stream().map(this::finding).toList());
        return object;
    }

    private static Map<String, Object> severities(List<Finding> findings) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.name().toLowerCase(Locale.ROOT), (int) findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count());
        }
        return counts;
    }

    private static Map<String, Object> totals(SelfCheck.Result result) {
        Map<String, Object> totals = new LinkedHashMap<>();
        if (result.analysis().isPresent() && !result.isNational()) {
            MonthAnalysis analysis = result.analysis().get();
            RegionCode region = result.submission().identity().region().orElseThrow();
            for (CountCode code : analysis.figures().codes()) {
                Map<String, Object> total = new LinkedHashMap<>();
                total.put("count", optional(analysis.figures().count(region, code)));
                total.put("declared", optional(analysis.declared(region, code)));
                totals.put(code.value(), total);
            }
        }
        return totals;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("severity", finding.severity());
        object.put("code", finding.code());
        object.put("sheet", finding.place().sheet());
        object.put("cell", finding.place().cell());
        object.put("value", finding.value());
        object.put("message_kk", kazakh.message(finding));
        object.put("message_ru", russian.message(finding));
        object.put("mend_kk", kazakh.mend(finding));
        object.put("mend_ru", russian.mend(finding));
        return object;
    }

    private static Optional<Integer> optional(OptionalInt count) {
        return count.isPresent() ? Optional.of(count.getAsInt()) : Optional.empty();
    }
}
