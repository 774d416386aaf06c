package kz.esep.history;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.hearings.DocumentKind;

/**
 * The archived months before the one that is judged. The month's own archived revisions and later months are no part of
 * it: a run that finds nothing new comes to the same findings.
 */
public final class History {

    /** So many months back the archive is read. */
    public static final int MONTHS_READ = 24;

    private final YearMonth month;
    private final List<PastMonth> months;

    History(YearMonth month, List<PastMonth> months) {
        this.month = month;
        this.months = List.copyOf(months);
    }

    /** The history of {@code month} where nothing is archived. */
    public static History none(YearMonth month) {
        return new History(month, List.of());
    }

    /** The months that are archived, latest first. */
    public List<PastMonth> months() {
        return months;
    }

    /** The month {@code back} months before the one judged, 1 being the month before, if it is archived. */
    public Optional<PastMonth> find(int back) {
        return months.stream()
                .filter(past -> past.month().equals(month.minusMonths(back)))
                .findFirst();
    }

    /** The archived documents of the same kind and of the same hearing as {@code hearing}, of any region, latest first. */
    public Stream<CountedHearing> sameHearing(CountedHearing hearing) {
        String key = hearing.numberKey();
        return months.stream()
                .flatMap(past -> past.find(hearing.kind(), key).stream())
                .filter(hearing::isSameHearing);
    }

    /** The archived notices of the hearing of which {@code protocol} is, in its own region, latest first. */
    public Stream<CountedHearing> noticesOf(CountedHearing protocol) {
        String key = protocol.numberKey();
        return months.stream()
                .flatMap(past -> past.find(DocumentKind.NOTICE, key).stream())
                .filter(notice -> notice.region().equals(protocol.region()))
                .filter(protocol::isSameHearing);
    }
}
