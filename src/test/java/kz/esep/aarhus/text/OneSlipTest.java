package kz.esep.aarhus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a typing hand does wrong once. */
final class OneSlipTest {

    @ParameterizedTest
    @CsvSource({"327, 324", "ЕЫҚҰ, ЕҚЫҰ", "135, 1335", "135, 13", "аа, ааа", "a, б"})
    void a_letter_changed_added_left_out_or_swapped_with_its_neighbour_is_one_slip(String one, String other) {
        assertThat(OneSlip.between(one, other)).isTrue();
        assertThat(OneSlip.between(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"327, 327", "327, 372а", "1234, 4321", "135, 531", "аб, вг"})
    void equal_words_and_two_slips_are_not(String one, String other) {
        assertThat(OneSlip.between(one, other)).isFalse();
    }
}
