package kz.esep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RatioTest {

    @Test
    void is_cut_and_not_rounded_towards_zero() {
        assertThat(shown(67, 573)).isEqualTo("11,6");
        assertThat(shown(-1, 6)).isEqualTo("-16,6");
        assertThat(shown(2, 3)).isEqualTo("66,6");
        assertThat(shown(999, 1000)).isEqualTo("99,9");
        assertThat(shown(3, 2)).isEqualTo("150,0");
    }

    @Test
    void of_nothing_there_is_none() {
        assertThat(Ratio.of(5, 0)).isEmpty();
    }

    @Test
    void differences_are_made_before_anything_is_cut() {
        Ratio third = Ratio.of(1, 3).orElseThrow();
        Ratio sixth = Ratio.of(1, 6).orElseThrow();
        assertThat(third.minus(sixth).shown()).isEqualTo("16,6");
        assertThat(third.minus(sixth).signed()).isEqualTo("+16,6");
        assertThat(sixth.minus(third).signed()).isEqualTo("-16,6");
        assertThat(third.minus(third).signed()).isEqualTo("0,0");
    }

    @Test
    void a_difference_too_small_to_be_seen_bears_no_sign() {
        Ratio difference =
                Ratio.of(1000, 3001).orElseThrow().minus(Ratio.of(1, 3).orElseThrow());
        assertThat(difference.signed()).isEqualTo("0,0");
    }

    private static String shown(long numerator, long denominator) {
        return Ratio.of(numerator, denominator).orElseThrow().shown();
    }
}
