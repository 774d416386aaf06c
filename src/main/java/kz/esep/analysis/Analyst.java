package kz.esep.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.RuleBook;
import kz.esep.language.Language;
import kz.esep.ledger.Ledgers;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;

/** Recomputes a month and holds what was stated against it. */
public final class Analyst {

    private final RuleBook rules;
    private final CountLabels labels;

    /** Counts by {@code rules}; findings call codes by {@code labels}. */
    public Analyst(RuleBook rules, CountLabels labels) {
        this.rules = rules;
        this.labels = labels;
    }

    /**
     * Analyses one month.
     *
     * @param published figures of any month; those of this one are compared
     */
    public MonthAnalysis analyse(MonthLedger ledger, PublishedFigures published) {
        MonthFigures figures = MonthFigures.of(ledger, rules);
        FindingLog findings = new FindingLog();
        List<Discrepancy> discrepancies = new ArrayList<>();
        Map<RegionCode, Map<CountCode, Integer>> declared = new HashMap<>();
        for (OfficeMonth office : ledger.offices()) {
            Map<CountCode, Declared.Stated> own = office.counted()
                    .map(counted -> Declared.totals(counted, ledger.month(), figures.codes(), findings))
                    .orElse(Map.of());
            Map<CountCode, Integer> totals = new HashMap<>();
            declared.put(office.region().code(), totals);
            own.forEach((code, stated) -> {
                totals.put(code, stated.value());
                OptionalInt recomputed = figures.count(office.region().code(), code);
                Discrepancy discrepancy = new Discrepancy(
                        office.region().code(), code, Discrepancy.Source.OFFICE, stated.value(), recomputed);
                compare(discrepancy, FindingCode.X001, stated.place(), ledger, discrepancies, findings);
            });
        }
        for (PublishedFigures.Line line : published.of(ledger.month())) {
            OptionalInt recomputed = figures.count(line.region(), line.code());
            Discrepancy discrepancy =
                    new Discrepancy(line.region(), line.code(), Discrepancy.Source.PUBLISHED, line.count(), recomputed);
            if (!isKnown(line, ledger, figures)) {
                String figure = line.month() + "," + line.region() + "," + line.code() + "," + line.count();
                findings.add(PublishedFigures.unreadable(line.place(), figure));
                continue;
            }
            compare(discrepancy, FindingCode.P002, line.place(), ledger, discrepancies, findings);
        }
        published.findings().stream()
                .filter(finding -> Ledgers.monthInName(finding.place().file())
                        .filter(ledger.month()::equals)
                        .isPresent())
                .forEach(findings);
        return new MonthAnalysis(ledger, figures, declared, discrepancies, ledger.findings()).plus(findings.findings());
    }

    /** Whether the month has such a region and counts such a code. */
    private static boolean isKnown(PublishedFigures.Line line, MonthLedger ledger, MonthFigures figures) {
        boolean region = line.region().equals(RegionCode.COUNTRY)
                || ledger.findRegion(line.region()).isPresent();
        return region && figures.codes().contains(line.code());
    }

    private void compare(
            Discrepancy discrepancy,
            FindingCode code,
            Place place,
            MonthLedger ledger,
            List<Discrepancy> discrepancies,
            FindingLog findings) {
        OptionalInt recomputed = discrepancy.recomputed();
        boolean office = discrepancy.source() == Discrepancy.Source.OFFICE;
        if (recomputed.orElse(office ? 0 : -1) == discrepancy.stated()) {
            return;
        }
        discrepancies.add(discrepancy);
        Optional<Region> region = ledger.findRegion(discrepancy.region());
        String expected = recomputed.isPresent() ? String.valueOf(recomputed.getAsInt()) : "-";
        findings.add(Finding.of(code, place, String.valueOf(discrepancy.stated()))
                .with("label_kk", labels.label(Language.KK, discrepancy.code()))
                .with("label_ru", labels.label(Language.RU, discrepancy.code()))
                .with("region_kk", labels.region(Language.KK, region, discrepancy.region()))
                .with("region_ru", labels.region(Language.RU, region, discrepancy.region()))
                .with("expected", expected)
                .restingOn(ledger.month().toString(), discrepancy.code().value(), expected));
    }
}
