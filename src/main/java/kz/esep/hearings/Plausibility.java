package kz.esep.hearings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.form.Column;
import kz.esep.form.Sheet;
import kz.esep.language.Letters;
import kz.esep.language.OfficialDate;

/**
 * What a person should look at on a sheet although it counts: a hearing that stands twice, dates in the wrong order or of a
 * year far from the workbook's.
 */
final class Plausibility {

    private record Order(Field earlier, Field later) {

        boolean concerns(Field field) {
            return earlier == field || later == field;
        }
    }

    /** Of two with the same later day the first speaks. */
    private static final List<Order> ORDERS = List.of(
            new Order(Field.ENDED_ON, Field.SIGNED_ON),
            new Order(Field.ENDED_ON, Field.PLACED_ON),
            new Order(Field.SURVEY_FROM, Field.SURVEY_TO),
            new Order(Field.RECEIVED_ON, Field.PLACED_ON),
            new Order(Field.PLACED_ON, Field.HEARING_ON),
            new Order(Field.RECEIVED_ON, Field.HEARING_ON));

    private static final List<Field> DAYS = List.of(
            Field.RECEIVED_ON,
            Field.PLACED_ON,
            Field.FIRST_SEEN_ON,
            Field.HEARING_ON,
            Field.SURVEY_FROM,
            Field.SURVEY_TO,
            Field.ENDED_ON,
            Field.SIGNED_ON);

    /** So many years before and after that of the workbook are plausible. */
    private static final int YEARS_AROUND = 1;

    private final Sheet sheet;
    private final YearMonth month;

    /** Looks at {@code sheet} of a workbook for {@code month}. */
    Plausibility(Sheet sheet, YearMonth month) {
        this.sheet = sheet;
        this.month = month;
    }

    /** Looks at all documents of one sheet. */
    void check(List<HearingDocument> documents, Consumer<Finding> findings) {
        Map<String, HearingDocument> firstByNumber = new HashMap<>();
        for (HearingDocument document : documents) {
            HearingDocument first = firstByNumber.putIfAbsent(Letters.numberKey(document.hearingNumber()), document);
            if (first != null) {
                findings.accept(Finding.of(
                                FindingCode.R009,
                                document.source().atCell(document.row().cell("hearing_no")),
                                document.hearingNumber())
                        .with("expected", String.valueOf(first.row().number()))
                        .restingOn(content(first), content(document)));
            }
            checkOrder(document).forEach(findings);
            DAYS.forEach(field -> checkYear(document, field).ifPresent(findings));
        }
    }

    /** Two documents of one number are other ones when anything in their rows is. */
    private static String content(HearingDocument document) {
        return new TreeMap<>(document.row().values()).toString();
    }

    /**
     * One finding for a cell at most: a hearing before its notice was placed is often before its receipt, too. The placement
     * date of what was not placed is asked about anyway.
     */
    private List<Finding> checkOrder(HearingDocument document) {
        Map<Field, Finding> byLater = new LinkedHashMap<>();
        for (Order order : ORDERS) {
            if (!document.placed() && order.concerns(Field.PLACED_ON)) {
                continue;
            }
            check(document, order).ifPresent(finding -> byLater.putIfAbsent(order.later(), finding));
        }
        return List.copyOf(byLater.values());
    }

    private Optional<Finding> checkYear(HearingDocument document, Field field) {
        int first = month.getYear() - YEARS_AROUND;
        int last = month.getYear() + YEARS_AROUND;
        return document.date(field)
                .filter(day -> day.getYear() < first || day.getYear() > last)
                .map(day -> yearFinding(document, field, day).with("expected", first + "–" + last));
    }

    private Finding yearFinding(HearingDocument document, Field field, LocalDate day) {
        Column column = sheet.getColumn(field.code());
        return Finding.of(FindingCode.R017, document.place(field), OfficialDate.inDigits(day))
                .with("label_kk", column.labelKk())
                .with("label_ru", column.labelRu());
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
                        .with("expected", OfficialDate.inDigits(earlier.get()))
                        .with("field", order.earlier().code()));
    }
}
