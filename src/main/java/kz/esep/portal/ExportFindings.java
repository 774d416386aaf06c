package kz.esep.portal;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingLog;
import kz.esep.reference.Severities;

/** What is found in one export: of each month apart, for it belongs to the month's findings, in bounded memory. */
final class ExportFindings {

    /** Findings of so many months have lists of their own; those of further months have one together. */
    private static final int MONTHS_MOST = 36;

    private final Severities severities;
    private final Map<YearMonth, FindingLog> byMonth = new TreeMap<>();
    private final FindingLog unplaced = FindingLog.ofListed();

    ExportFindings(Severities severities) {
        this.severities = severities;
    }

    /** {@code findings} with the severities they have in {@code month}; where that is not known, those of the catalogue. */
    List<Finding> weighed(Optional<YearMonth> month, List<Finding> findings) {
        return findings.isEmpty() || month.isEmpty()
                ? findings
                : findings.stream().map(severities.in(month.get())).toList();
    }

    /** Takes in a finding of {@code month}; of the file as a whole, or a line of no known month, where that is empty. */
    void add(Optional<YearMonth> month, Finding finding) {
        month.filter(one -> byMonth.containsKey(one) || byMonth.size() < MONTHS_MOST)
                .map(one -> byMonth.computeIfAbsent(one, none -> FindingLog.ofListed()))
                .orElse(unplaced)
                .add(finding);
    }

    /** Takes in a finding of {@code month}, weighed. */
    void weigh(YearMonth month, Finding finding) {
        weighed(Optional.of(month), List.of(finding)).forEach(one -> add(Optional.of(month), one));
    }

    /** What is found of each month. */
    Map<YearMonth, List<Finding>> byMonth() {
        Map<YearMonth, List<Finding>> found = new TreeMap<>();
        byMonth.forEach((month, log) -> found.put(month, log.findings()));
        return found;
    }

    /** The rest. */
    List<Finding> unplaced() {
        return unplaced.findings();
    }
}
