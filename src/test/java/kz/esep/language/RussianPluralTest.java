package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RussianPluralTest {

    @ParameterizedTest
    @CsvSource({
        "0, нарушений", "1, нарушение", "2, нарушения", "4, нарушения", "5, нарушений", "11, нарушений",
        "12, нарушений", "14, нарушений", "20, нарушений", "21, нарушение", "53, нарушения", "100, нарушений",
        "101, нарушение", "111, нарушений", "112, нарушений", "1021, нарушение"
    })
    void noun_agrees_with_the_number(long number, String noun) {
        assertThat(RussianPlural.of(number, "нарушение", "нарушения", "нарушений"))
                .isEqualTo(noun);
    }
}
