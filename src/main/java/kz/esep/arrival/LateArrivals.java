package kz.esep.arrival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.intake.Submission;
import kz.esep.language.OfficialDate;
import kz.esep.ledger.MonthLedger;

/** Tells offices that their workbooks came late. */
public final class LateArrivals {

    private LateArrivals() {}

    /** A word for each office whose workbook came late. */
    public static List<Finding> of(Completeness completeness, MonthLedger ledger) {
        List<Finding> late = new ArrayList<>();
        for (OfficeArrival office : completeness.offices()) {
            if (office.state() == OfficeArrival.State.LATE) {
                Submission counted = ledger.offices().stream()
                        .filter(one -> one.region().equals(office.region()))
                        .flatMap(one -> one.counted().stream())
                        .findFirst()
                        .orElseThrow();
                late.add(
                        Finding.of(FindingCode.P005, Place.ofFile(counted.file().name()), digits(office.arrivedOn()))
                                .with("expected", digits(completeness.due()))
                                .with("read", digits(completeness.graceUntil())));
            }
        }
        return late;
    }

    private static String digits(Optional<LocalDate> day) {
        return day.map(OfficialDate::inDigits).orElse("");
    }
}
