package kz.esep.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.arrival.Completeness;
import kz.esep.arrival.OfficeArrival;
import kz.esep.language.Language;
import kz.esep.language.OfficialDate;

/** The part of the analysis about whose workbooks came, and when. */
final class CompletenessModel {

    private final Language language;
    private final Completeness completeness;

    CompletenessModel(Language language, Completeness completeness) {
        this.language = language;
        this.completeness = completeness;
    }

    Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("due", day(completeness.due()));
        model.put("grace_until", day(completeness.graceUntil()));
        model.put("expected", completeness.offices().size());
        model.put("received", completeness.received());
        model.put("complete", completeness.complete());
        for (OfficeArrival.State state : OfficeArrival.State.values()) {
            model.put(state.code(), completeness.count(state));
        }
        model.put("judged", completeness.received() - completeness.count(OfficeArrival.State.NOT_JUDGED));
        model.put("refused_files", completeness.refusedFiles());
        model.put("rate", Shown.ratio(completeness.rate()));
        model.put("rate_on_time", Shown.ratio(completeness.rateOnTime()));
        model.put("year_months", completeness.month().getMonthValue());
        model.put("year_months_known", completeness.yearMonthsKnown());
        model.put("rows", rows());
        return model;
    }

    private List<Map<String, Object>> rows() {
        return completeness.offices().stream().map(this::row).toList();
    }

    private Map<String, Object> row(OfficeArrival office) {
        OfficeArrival.YearSoFar year = office.year();
        return Map.of(
                "region", office.region().names(language).full(),
                "region_code", office.region().code().value(),
                "state", office.state().code(),
                "arrived_on", day(office.arrivedOn()),
                "days", office.state().isJudged() ? String.valueOf(office.daysAfterDue()) : Shown.NO_DATA,
                "refused", office.refused(),
                "year_expected", year.expected(),
                "year_received", year.received(),
                "year_judged", year.judged(),
                "year_on_time", year.onTime());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(OfficialDate::inDigits).orElse(Shown.NO_DATA);
    }
}
