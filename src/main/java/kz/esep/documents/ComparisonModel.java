package kz.esep.documents;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kz.esep.analysis.Discrepancy;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.DocumentKind;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.reference.RegionCode;

/** The part of the analysis that sets figures side by side: this month and the one before, stated and recomputed. */
final class ComparisonModel {

    /** The figures of the country that are compared from month to month. */
    static final List<CountCode> COMPARED = List.of(
            DocumentKind.NOTICE.placed(),
            DocumentKind.PROTOCOL.placed(),
            CountCode.NOTICE_VIOLATIONS,
            CountCode.PROTOCOL_VIOLATIONS,
            CountCode.VIOLATIONS_TOTAL);

    private static final String NO_DATA = "-";

    private final Language language;
    private final MonthAnalysis analysis;
    private final CountLabels labels;

    ComparisonModel(Language language, MonthAnalysis analysis, CountLabels labels) {
        this.language = language;
        this.analysis = analysis;
        this.labels = labels;
    }

    Map<String, Object> previous() {
        YearMonth month = analysis.ledger().month().minusMonths(1);
        List<Map<String, Object>> rows = new ArrayList<>();
        analysis.previous().ifPresent(before -> {
            for (CountCode code : COMPARED) {
                OptionalInt current = analysis.figures().count(RegionCode.COUNTRY, code);
                Integer old = before.get(code);
                rows.add(Map.of(
                        "label",
                        labels.label(language, code),
                        "current",
                        shown(current),
                        "previous",
                        old == null ? NO_DATA : String.valueOf(old),
                        "change",
                        old == null || current.isEmpty() ? NO_DATA : signed(current.getAsInt() - old)));
            }
        });
        return Map.of("known", !rows.isEmpty(), "name", MonthNames.withYear(language, month), "rows", rows);
    }

    Map<String, Object> discrepancies() {
        List<Map<String, Object>> published = new ArrayList<>();
        List<Map<String, Object>> offices = new ArrayList<>();
        for (Discrepancy discrepancy : analysis.discrepancies()) {
            Map<String, Object> row = Map.of(
                    "region", name(discrepancy.region()),
                    "label", label(discrepancy),
                    "stated", String.valueOf(discrepancy.stated()),
                    "recomputed", shown(discrepancy.recomputed()),
                    "difference",
                            discrepancy.difference().isPresent()
                                    ? signed(discrepancy.difference().getAsInt())
                                    : NO_DATA);
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

    /** The figure, or the mark for no data. */
    static String shown(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : NO_DATA;
    }

    private static String signed(int difference) {
        return difference > 0 ? "+" + difference : String.valueOf(difference);
    }
}
