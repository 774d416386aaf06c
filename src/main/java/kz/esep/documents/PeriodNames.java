package kz.esep.documents;

import kz.esep.feedback.ReportingPeriod;
import kz.esep.language.CalendarSpan;
import kz.esep.language.GrammaticalCase;
import kz.esep.language.Language;

/** What documents call reporting periods. */
public final class PeriodNames {

    private PeriodNames() {}

    /** In the nominative: {@code 2024 жылғы I тоқсан}, {@code I квартал 2024 года}. */
    public static String name(Language language, ReportingPeriod period) {
        return span(period).of(period.first(), language, GrammaticalCase.NOMINATIVE);
    }

    /** The form that stands with a noun: {@code 2024 жылғы I тоқсандағы}, {@code за I квартал 2024 года}. */
    public static String title(Language language, ReportingPeriod period) {
        return span(period).during(period.first(), language);
    }

    private static CalendarSpan span(ReportingPeriod period) {
        return switch (period.length()) {
            case MONTH -> CalendarSpan.MONTH;
            case QUARTER -> CalendarSpan.QUARTER;
            case HALF_YEAR -> CalendarSpan.HALF_YEAR;
            case YEAR -> CalendarSpan.YEAR;
        };
    }
}
