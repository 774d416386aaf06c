package kz.esep.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.DocumentKind;
import kz.esep.history.History;
import kz.esep.language.Language;
import kz.esep.trend.Spread;
import kz.esep.trend.UsualFigures;

/**
 * An office's figures against its own earlier months, by median and MAD. Both what its rows give and, where it differs,
 * what it states itself is looked at.
 */
final class Outliers {

    private final CountLabels labels;
    private final UsualFigures usual;

    Outliers(CountLabels labels, UsualFigures usual) {
        this.labels = labels;
        this.usual = usual;
    }

    /** For how many archived months {@code office} has figures of every code that is looked at. */
    int monthsKnown(OfficeRows office, History history) {
        return UsualFigures.LOOKED_AT.stream()
                .mapToInt(code -> before(office, code, history).size())
                .min()
                .orElse(0);
    }

    void check(OfficeRows office, MonthAnalysis analysis, History history, Consumer<Finding> findings) {
        codes(office).forEach((code, place) -> {
            List<Integer> before = before(office, code, history);
            if (before.size() >= UsualFigures.MONTHS_NEEDED) {
                OptionalInt counted = analysis.figures().count(office.code(), code);
                OptionalInt stated = analysis.declared(office.code(), code);
                counted.ifPresent(figure -> check(figure, code, place, before)
                        .map(finding -> resting(finding, office, code, before))
                        .ifPresent(findings));
                if (!stated.equals(counted)) {
                    stated.ifPresent(figure -> check(figure, code, DeclaredSums.place(office, code), before)
                            .map(finding -> resting(finding, office, code, before))
                            .ifPresent(findings));
                }
            }
        });
    }

    /** A figure of another month, or held against other months, is another question. */
    private static Finding resting(Finding finding, OfficeRows office, CountCode code, List<Integer> before) {
        return finding.restingOn(office.month().toString(), code.value(), before.toString());
    }

    private Optional<Finding> check(int figure, CountCode code, Place place, List<Integer> before) {
        Spread spread = Spread.of(before);
        if (!spread.isOutlier(figure)) {
            return Optional.empty();
        }
        OptionalInt factor = spread.factor(figure);
        Finding finding = Finding.of(
                        factor.isPresent() ? FindingCode.H005 : FindingCode.H004, place, String.valueOf(figure))
                .with("label_kk", labels.label(Language.KK, code))
                .with("label_ru", labels.label(Language.RU, code))
                .with("expected", Spread.shown(spread.median()))
                .with("read", Spread.shown(spread.deviation()))
                .with("detail", before.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        return Optional.of(factor.isPresent() ? finding.with("factor", String.valueOf(factor.getAsInt())) : finding);
    }

    /** What is looked at, each with the place where it is counted from. */
    private static Map<CountCode, Place> codes(OfficeRows office) {
        Map<CountCode, Place> codes = new LinkedHashMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            codes.put(kind.placed(), office.place(kind.sheet()));
        }
        UsualFigures.LOOKED_AT.forEach(code -> codes.putIfAbsent(code, office.file()));
        return codes;
    }

    private List<Integer> before(OfficeRows office, CountCode code, History history) {
        return usual.before(office.month(), office.code(), code, history);
    }
}
