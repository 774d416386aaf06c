package kz.esep.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kz.esep.finding.Finding;
import kz.esep.hearings.CountCode;
import kz.esep.ledger.MonthLedger;
import kz.esep.reference.RegionCode;

/**
 * A month by itself: what its workbooks say and what was made of them.
 *
 * @param ledger the offices and their documents
 * @param figures the recomputed counts
 * @param declared what the offices stated, by region and code
 * @param discrepancies stated figures that disagree, offices first in table order
 * @param findings all findings of the month in the order of files
 */
public record MonthAnalysis(
        MonthLedger ledger,
        MonthFigures figures,
        Map<RegionCode, Map<CountCode, Integer>> declared,
        List<Discrepancy> discrepancies,
        List<Finding> findings) {

    public MonthAnalysis {
        declared = Map.copyOf(declared);
        discrepancies = List.copyOf(discrepancies);
        findings = List.copyOf(findings);
    }

    /** The same with {@code more} findings, each behind the others of its file. */
    public MonthAnalysis plus(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        all.sort(Comparator.comparing((Finding finding) -> finding.place().file()));
        return new MonthAnalysis(ledger, figures, declared, discrepancies, all);
    }

    /** What the office of {@code region} stated for {@code code}. */
    public OptionalInt declared(RegionCode region, CountCode code) {
        Integer value = declared.getOrDefault(region, Map.of()).get(code);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The same month with {@code other} findings in place of its own. */
    public MonthAnalysis withFindings(List<Finding> other) {
        return new MonthAnalysis(ledger, figures, declared, discrepancies, other);
    }
}
