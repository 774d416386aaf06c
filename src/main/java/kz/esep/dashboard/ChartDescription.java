package kz.esep.dashboard;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;

/** What a chart shows, for those who hear it: of each series its first and its last figure. */
final class ChartDescription {

    private ChartDescription() {}

    /**
     * The description of {@code series}.
     *
     * @param pattern a sentence with the gaps name, first month, its figure, last month, its figure
     */
    static Trilingual of(List<LineChart.Series> series, Trilingual pattern) {
        return new Trilingual(
                in(series, pattern.kk(), Trilingual::kk),
                in(series, pattern.ru(), Trilingual::ru),
                in(series, pattern.en(), text -> text.isWithoutEnglish() ? text.ru() : text.en()));
    }

    private interface Choice {
        String of(Trilingual text);
    }

    private static String in(List<LineChart.Series> series, String pattern, Choice choice) {
        return series.stream()
                .map(one -> {
                    NavigableMap<YearMonth, LineChart.Figure> figures = one.figures();
                    Map.Entry<YearMonth, LineChart.Figure> first = figures.firstEntry();
                    Map.Entry<YearMonth, LineChart.Figure> last = figures.lastEntry();
                    return pattern.formatted(
                            choice.of(one.name()),
                            Naming.monthInDigits(first.getKey()),
                            first.getValue().count(),
                            Naming.monthInDigits(last.getKey()),
                            last.getValue().count());
                })
                .collect(Collectors.joining(" "));
    }
}
