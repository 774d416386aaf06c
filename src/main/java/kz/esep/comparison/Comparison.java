package kz.esep.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.SubmissionForm;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.DocumentKind;
import kz.esep.history.History;
import kz.esep.trend.UsualFigures;

/**
 * Everything that no single row can show. One office's workbook is compared as well as all of a month: what cannot be
 * compared for want of archived months is named once for the month, never silently passed.
 *
 * <pre>{@code
 * MonthAnalysis whole = comparison.compare(analysis, new HistoryReader(archive).before(month));
 * }</pre>
 */
public final class Comparison {

    /** The place of findings about months that are not archived. */
    private static final Place ARCHIVE = Place.ofFile("archive");

    private final SideSheets sideSheets;
    private final DeclaredSums sums;
    private final ProtocolsAndNotices protocols;
    private final Outliers outliers;

    /**
     * Findings call columns by the headings of {@code form} and codes by {@code labels}; {@code usual} knows earlier figures.
     *
     * @param indicatorCodes the codes an office may report on the sheet {@code indicators}
     */
    public Comparison(SubmissionForm form, CountLabels labels, UsualFigures usual, Set<String> indicatorCodes) {
        this.sideSheets = new SideSheets(form, indicatorCodes);
        this.sums = new DeclaredSums(labels);
        this.protocols = new ProtocolsAndNotices(form);
        this.outliers = new Outliers(labels, usual);
    }

    /**
     * {@code analysis} with what comparing finds. All of it are warnings and remarks: no figure changes.
     *
     * @param history the archived months before; {@link History#none} where there is no archive
     */
    public MonthAnalysis compare(MonthAnalysis analysis, History history) {
        List<OfficeRows> offices = OfficeRows.of(analysis.ledger());
        FindingLog findings = new FindingLog();
        Map<OfficeRows, Integer> protocolsLeft = new LinkedHashMap<>();
        for (OfficeRows office : offices) {
            sideSheets.check(office, findings);
            sums.check(office, analysis, findings);
            int left = protocols.check(office, history, findings);
            if (left > 0) {
                protocolsLeft.put(office, left);
            }
            AcrossMonths.check(office, analysis.ledger(), history, findings);
            outliers.check(office, analysis, history, findings);
        }
        OfficeRows.ofNational(analysis.ledger()).ifPresent(national -> sideSheets.check(national, findings));
        AcrossOffices.check(offices, findings);
        notEvaluated(offices, protocolsLeft, history).forEach(findings);
        return analysis.plus(findings.findings());
    }

    private List<Finding> notEvaluated(
            List<OfficeRows> offices, Map<OfficeRows, Integer> protocolsLeft, History history) {
        List<OfficeRows> filled = offices.stream()
                .filter(office -> List.of(DocumentKind.values()).stream()
                        .anyMatch(kind -> !office.rows(kind.sheet()).isEmpty()))
                .toList();
        if (filled.isEmpty()) {
            return List.of();
        }
        if (history.months().isEmpty()) {
            return List.of(Finding.of(FindingCode.H008, ARCHIVE, String.valueOf(History.MONTHS_READ)));
        }
        List<Finding> findings = new ArrayList<>();
        int left = protocolsLeft.values().stream().mapToInt(Integer::intValue).sum();
        if (left > 0) {
            findings.add(Finding.of(FindingCode.X007, ARCHIVE, String.valueOf(left))
                    .with("expected", String.valueOf(ProtocolsAndNotices.MONTHS_NEEDED))
                    .with("detail", names(List.copyOf(protocolsLeft.keySet()))));
        }
        List<OfficeRows> alone = filled.stream()
                .filter(office -> !AcrossMonths.isLastMonthKnown(office, history))
                .toList();
        if (!alone.isEmpty()) {
            findings.add(Finding.of(FindingCode.H006, ARCHIVE, names(alone))
                    .with("month", filled.get(0).month().minusMonths(1).toString()));
        }
        List<OfficeRows> young = filled.stream()
                .filter(office -> outliers.monthsKnown(office, history) < UsualFigures.MONTHS_NEEDED)
                .toList();
        if (!young.isEmpty()) {
            String months = young.stream()
                    .map(office -> office.code() + " (" + outliers.monthsKnown(office, history) + ")")
                    .collect(Collectors.joining(", "));
            findings.add(Finding.of(FindingCode.H007, ARCHIVE, months)
                    .with("expected", String.valueOf(UsualFigures.MONTHS_NEEDED)));
        }
        return findings;
    }

    private static String names(List<OfficeRows> offices) {
        return offices.stream().map(office -> office.code().value()).distinct().collect(Collectors.joining(", "));
    }
}
