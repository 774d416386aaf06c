package kz.esep.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpreadTest {

    private static final Spread AROUND_TWELVE = Spread.of(List.of(12, 10, 14, 11, 13, 12));

    @Test
    void median_and_deviation_are_shown_with_a_comma() {
        Spread even = Spread.of(List.of(1, 2, 4, 10));
        assertThat(Spread.shown(even.median())).isEqualTo("3");
        assertThat(Spread.shown(even.deviation())).isEqualTo("1,5");
        assertThat(Spread.shown(Spread.of(List.of(1, 2)).median())).isEqualTo("1,5");
        assertThat(Spread.shown(Spread.of(List.of(20, 20, 20)).median())).isEqualTo("20");
    }

    @Test
    void an_outlier_is_far_by_spread_number_and_proportion() {
        assertThat(AROUND_TWELVE.isOutlier(60)).isTrue();
        assertThat(AROUND_TWELVE.isOutlier(37)).isTrue();
        assertThat(AROUND_TWELVE.isOutlier(36)).isFalse();
        assertThat(AROUND_TWELVE.isOutlier(0)).isTrue();
        assertThat(AROUND_TWELVE.isOutlier(4)).isFalse();
        assertThat(Spread.of(List.of(0, 0, 0, 0, 0, 0)).isOutlier(9)).isFalse();
        assertThat(Spread.of(List.of(0, 0, 0, 0, 0, 0)).isOutlier(10)).isTrue();
        assertThat(Spread.of(List.of(1, 40, 5, 60, 2, 30)).isOutlier(90)).isFalse();
    }

    @Test
    void the_factor_is_the_power_of_ten_near_by() {
        assertThat(AROUND_TWELVE.factor(120)).hasValue(10);
        assertThat(AROUND_TWELVE.factor(1_150)).hasValue(100);
        assertThat(AROUND_TWELVE.factor(12_400)).hasValue(1000);
        assertThat(AROUND_TWELVE.factor(60)).isEmpty();
        assertThat(AROUND_TWELVE.factor(400)).isEmpty();
        assertThat(Spread.of(List.of(0)).factor(10)).isEmpty();
    }
}
