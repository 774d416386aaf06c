package kz.esep.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.analysis.Discrepancy;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.hearings.CountLabels;
import kz.esep.language.Language;
import kz.esep.reference.RegionCode;

/** The part of the analysis that sets stated figures and recomputed ones side by side. */
final class DiscrepancyModel {

    private final Language language;
    private final MonthAnalysis analysis;
    private final CountLabels labels;

    DiscrepancyModel(Language language, MonthAnalysis analysis, CountLabels labels) {
        this.language = language;
        this.analysis = analysis;
        this.labels = labels;
    }

    Map<String, Object> discrepancies() {
        List<Map<String, Object>> published = new ArrayList<>();
        List<Map<String, Object>> offices = new ArrayList<>();
        for (Discrepancy discrepancy : analysis.discrepancies()) {
            Map<String, Object> row = Map.of(
                    "region", name(discrepancy.region()),
                    "label", label(discrepancy),
                    "stated", String.valueOf(discrepancy.stated()),
                    "recomputed", Shown.count(discrepancy.recomputed()),
                    "difference", Shown.signed(discrepancy.difference()));
            (discrepancy.source() == Discrepancy.Source.OFFICE ? offices : published).add(row);
        }
        return Map.of("any", !analysis.discrepancies().isEmpty(), "published", published, "offices", offices);
    }

    /** A published figure of one region bears the region's name; one of the country needs none. */
    private String label(Discrepancy discrepancy) {
        String label = labels.label(language, discrepancy.code());
        boolean regional = discrepancy.source() == Discrepancy.Source.PUBLISHED
                && !discrepancy.region().equals(RegionCode.COUNTRY);
        return regional ? name(discrepancy.region()) + ": " + label : label;
    }

    private String name(RegionCode code) {
        return labels.region(language, analysis.ledger().findRegion(code), code);
    }
}
