package kz.esep.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the parts of charts and heat maps lie. */
final class LineChartTest {

    private static final Trilingual NAME = Trilingual.alike("name");

    private static LineChart chart(Object... monthsAndCounts) {
        TreeMap<YearMonth, LineChart.Figure> figures = new TreeMap<>();
        for (int index = 0; index < monthsAndCounts.length; index += 2) {
            figures.put(
                    YearMonth.parse(monthsAndCounts[index].toString()),
                    new LineChart.Figure((Integer) monthsAndCounts[index + 1], false));
        }
        return LineChart.of("id", NAME, NAME, List.of(new LineChart.Series(NAME, figures)));
    }

    @Test
    void a_month_without_a_figure_is_a_gap() {
        LineChart chart = chart("2021-01", 10, "2021-02", 20, "2021-04", 0);
        assertThat(chart.lines().get(0).path()).isEqualTo("M44 112L236 14M620 210");
    }

    @Test
    void one_month_stands_in_the_middle() {
        assertThat(chart("2021-01", 5).lines().get(0).points())
                .extracting(LineChart.Point::x)
                .containsExactly(332);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "4, 4", "5, 6", "17, 20", "67, 80", "317, 400", "2000000000, 2000000000"})
    void the_axis_reaches_the_highest_figure_in_few_even_steps(int highest, String top) {
        List<LineChart.Tick> ticks = chart("2021-01", highest).heights();
        assertThat(ticks.get(ticks.size() - 1).text()).isEqualTo(top);
        assertThat(ticks).hasSizeBetween(2, 5);
    }

    @Test
    void few_months_are_written_below_however_many_there_are() {
        assertThat(chart("2021-01", 1, "2021-09", 1).months()).hasSize(9);
        assertThat(chart("2019-01", 1, "2021-11", 1).months())
                .extracting(LineChart.Tick::text)
                .startsWith("01.2019", "05.2019");
        assertThat(chart("1990-01", 1, "2090-01", 1).months()).hasSizeBetween(5, 9);
    }

    @Test
    void shades_are_steps_of_equal_width_and_0_has_none() {
        assertThat(new HeatScale(10).steps())
                .extracting(HeatScale.Step::counts)
                .containsExactly("0", "1–2", "3–4", "5–6", "7–8", "9–10");
        assertThat(new HeatScale(2).steps()).extracting(HeatScale.Step::shade).containsExactly(0, 1, 3);
        assertThat(new HeatScale(1).shade(0)).isZero();
    }
}
