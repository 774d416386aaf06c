package kz.esep.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.hearings.CountCode;

/** What is compared: the codes of the month analysed and, before its sums, those that only months it is held against had. */
final class CodesOfSpan {

    private final Series series;
    private final List<CountCode> own;

    /** With the codes of the month analysed, in table order, its sums last. */
    CodesOfSpan(Series series, List<CountCode> own) {
        this.series = series;
        this.own = List.copyOf(own);
    }

    /** The codes of all months of {@code pairs}. */
    List<CountCode> of(List<Span.Pair> pairs) {
        Set<CountCode> others = new TreeSet<>(Comparator.comparing(CountCode::value));
        for (Span.Pair pair : pairs) {
            others.addAll(series.codes(pair.current()));
            others.addAll(series.codes(pair.compared()));
        }
        own.forEach(others::remove);
        List<CountCode> codes = new ArrayList<>(own);
        codes.addAll(codes.indexOf(CountCode.NOTICE_VIOLATIONS), others);
        return codes;
    }
}
