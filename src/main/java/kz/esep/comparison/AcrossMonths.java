package kz.esep.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.history.CountedHearing;
import kz.esep.history.History;
import kz.esep.history.PastMonth;
import kz.esep.language.Language;
import kz.esep.ledger.MonthLedger;

/** An office against the archived months: hearings that were counted before, a sheet carried over from last month. */
final class AcrossMonths {

    private static final int ROWS_LEAST = 3;

    private AcrossMonths() {}

    static void check(OfficeRows office, MonthLedger ledger, History history, Consumer<Finding> findings) {
        for (DocumentKind kind : DocumentKind.values()) {
            Optional<PastMonth> copied = copied(office, kind, history, findings);
            for (CountedHearing hearing : office.counted(kind)) {
                history.sameHearing(hearing)
                        .filter(past -> past.placed() || !hearing.placed())
                        .filter(past -> copied.filter(month -> month.month().equals(past.month())
                                        && past.region().equals(office.code()))
                                .isEmpty())
                        .findFirst()
                        .ifPresent(past -> findings.accept(counted(hearing, past, ledger)));
            }
        }
    }

    /** Whether last month's sheet can be held against this one. */
    static boolean isLastMonthKnown(OfficeRows office, History history) {
        return history.find(1)
                .filter(past -> List.of(DocumentKind.values()).stream()
                        .allMatch(kind -> office.rows(kind.sheet()).isEmpty() || past.knows(office.code(), kind)))
                .isPresent();
    }

    private static Optional<PastMonth> copied(
            OfficeRows office, DocumentKind kind, History history, Consumer<Finding> findings) {
        List<String> own =
                office.read(kind).stream().map(CountedHearing::content).toList();
        Optional<PastMonth> lastMonth = history.find(1);
        List<String> before = lastMonth.map(past -> past.hearings(office.code(), kind)).orElse(List.of()).stream()
                .map(CountedHearing::content)
                .toList();
        Similarity similarity = Similarity.of(own, before);
        if (!similarity.isCopy(ROWS_LEAST)) {
            return Optional.empty();
        }
        String month = lastMonth.orElseThrow().month().toString();
        findings.accept(Finding.of(FindingCode.H003, office.place(kind.sheet()), String.valueOf(similarity.percent()))
                .with("month", month)
                .with("read", String.valueOf(similarity.common()))
                .with("expected", String.valueOf(similarity.all()))
                .restingOn(facts(month, office.read(kind))));
        return lastMonth;
    }

    /** A sheet is the same as last month's by its rows: with one row more it is another one. */
    private static List<String> facts(String month, List<CountedHearing> rows) {
        List<String> facts = new ArrayList<>(List.of(month));
        rows.forEach(row -> facts.addAll(List.of(row.number(), row.content())));
        return facts;
    }

    private static Finding counted(CountedHearing hearing, CountedHearing past, MonthLedger ledger) {
        boolean own = past.region().equals(hearing.region());
        Finding finding = Finding.of(own ? FindingCode.H001 : FindingCode.H002, hearing.place(), hearing.number())
                .with("month", past.month().toString())
                .with("detail", past.place().toString())
                .restingOn(Stream.concat(Stream.of(hearing.project()), past.facts().stream())
                        .toList());
        String code = past.region().value();
        return own
                ? finding
                : finding.with("region_kk", name(Language.KK, past, ledger, code))
                        .with("region_ru", name(Language.RU, past, ledger, code));
    }

    /** A region that is no more is called by its code. */
    private static String name(Language language, CountedHearing past, MonthLedger ledger, String code) {
        return ledger.findRegion(past.region())
                .map(region -> region.names(language).full())
                .orElse(code);
    }
}
