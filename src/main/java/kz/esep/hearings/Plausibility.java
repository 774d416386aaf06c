package kz.esep.hearings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.form.Column;
import kz.esep.form.Sheet;
import kz.esep.language.Letters;
import kz.esep.language.OfficialDate;

/** What a person should look at on a sheet although it counts: a hearing that stands twice, dates in the wrong order. */
final class Plausibility {

    private record Order(Field earlier, Field later) {}

    private static final List<Order> ORDERS =
            List.of(new Order(Field.ENDED_ON, Field.SIGNED_ON), new Order(Field.SURVEY_FROM, Field.SURVEY_TO));

    private final Sheet sheet;

    Plausibility(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Looks at all documents of one sheet. */
    List<Finding> check(List<HearingDocument> documents) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> rowByNumber = new HashMap<>();
        for (HearingDocument document : documents) {
            Integer first = rowByNumber.putIfAbsent(
                    Letters.numberKey(document.hearingNumber()), document.row().number());
            if (first != null) {
                findings.add(Finding.of(
                                FindingCode.R009,
                                document.source().atCell(document.row().cell("hearing_no")),
                                document.hearingNumber())
                        .with("expected", first.toString()));
            }
            ORDERS.forEach(order -> check(document, order).ifPresent(findings::add));
        }
        return findings;
    }

    private Optional<Finding> check(HearingDocument document, Order order) {
        Optional<LocalDate> earlier = document.date(order.earlier());
        Optional<LocalDate> later = document.date(order.later());
        if (earlier.isEmpty() || later.isEmpty() || !later.get().isBefore(earlier.get())) {
            return Optional.empty();
        }
        Column first = sheet.getColumn(order.earlier().code());
        Column second = sheet.getColumn(order.later().code());
        return Optional.of(
                Finding.of(FindingCode.R010, document.place(order.later()), OfficialDate.inDigits(later.get()))
                        .with("earlier_kk", first.labelKk())
                        .with("earlier_ru", first.labelRu())
                        .with("later_kk", second.labelKk())
                        .with("later_ru", second.labelRu())
                        .with("expected", OfficialDate.inDigits(earlier.get())));
    }
}
