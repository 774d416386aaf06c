package kz.esep.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.language.OfficialDate;
import kz.esep.reference.Ministries;

/** What every document of a month begins with: its language, month and day, and who issues it. */
final class Dateline {

    private Dateline() {}

    /** The names and their values. */
    static Map<String, Object> of(Language language, YearMonth month, LocalDate asOf, Ministries ministries) {
        Map<String, Object> model = new HashMap<>();
        model.put("language", language.code());
        model.put("month", month(language, month));
        model.put("as_of", OfficialDate.inWords(language, asOf));
        model.put("as_of_digits", OfficialDate.inDigits(asOf));
        model.put("as_of_iso", asOf.toString());
        model.put("ministry", Map.of("name", ministries.name(language, asOf)));
        return model;
    }

    private static Map<String, Object> month(Language language, YearMonth month) {
        return Map.of(
                "code", month.toString(),
                "name", MonthNames.nominative(language, month.getMonth()),
                "year", String.valueOf(month.getYear()),
                "title", MonthNames.inTitle(language, month),
                "total_label", MonthNames.totalLabel(language, month.getMonth()));
    }
}
