package kz.esep.dashboard;

import java.time.YearMonth;
import java.util.List;
import kz.esep.arrival.OfficeArrival;

/**
 * Of a month what the page of all months shows.
 *
 * @param month the month
 * @param isReported whether anything usable came for it
 * @param figures the counts
 * @param offices what came of each office's duty to report
 * @param findings how many there are of each severity, gravest first
 * @param unreadable the names of tables that are damaged or not there
 */
record MonthSummary(
        YearMonth month,
        boolean isReported,
        CountedFigures figures,
        List<KeptMonth.Office> offices,
        List<Integer> findings,
        List<String> unreadable) {

    /** How many offices reported, of how many: {@code 15 / 17}; empty where no table tells. */
    static String received(List<KeptMonth.Office> offices) {
        long received = offices.stream()
                .map(KeptMonth.Office::state)
                .filter(OfficeArrival.State::isReceived)
                .count();
        return offices.isEmpty() ? "" : received + " / " + offices.size();
    }
}
