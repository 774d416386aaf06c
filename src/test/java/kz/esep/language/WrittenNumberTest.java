package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999, 999",
        "1234, '1_234'",
        "1234567, '1_234_567'",
        "-1500, '−1_500'",
        "12.50, '12,5'",
        "-0.25, '−0,25'",
        "1e3, '1_000'",
        "0.0, 0",
        "100, 100"
    })
    void groups_of_three_stand_apart_and_decimals_behind_a_comma(BigDecimal number, String written) {
        assertThat(WrittenNumber.of(number)).isEqualTo(apart(written));
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, 2, '2,50'",
        "2.345, 2, '2,35'",
        "-2.345, 2, '−2,35'",
        "2.5, 0, 3",
        "1234, 1, '1_234,0'",
        "-0.001, 2, '0,00'"
    })
    void digits_behind_the_comma_are_as_many_as_wanted(BigDecimal number, int places, String written) {
        assertThat(WrittenNumber.of(number, places)).isEqualTo(apart(written));
    }

    @ParameterizedTest
    @CsvSource({"3, +3", "-5, −5", "0, 0", "1200, '+1_200'"})
    void a_difference_shows_its_sign(BigDecimal number, String written) {
        assertThat(WrittenNumber.signed(number)).isEqualTo(apart(written));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 10, '90,0'",
        "8999, 10000, '89,9'",
        "2, 3, '66,6'",
        "0, 5, '0,0'",
        "5, 5, '100,0'",
        "-2, 3, '−66,6'",
        "12, 1, '1_200,0'"
    })
    void per_cent_are_cut_to_one_decimal(BigDecimal part, BigDecimal whole, String written) {
        assertThat(WrittenNumber.percent(Language.KK, part, whole)).isEqualTo(apart(written) + "%");
        assertThat(WrittenNumber.percent(Language.RU, part, whole)).isEqualTo(apart(written) + "\u00A0%");
    }

    @ParameterizedTest
    @EnumSource
    void marks_are_those_of_the_unicode_tables(Language language) {
        NumberFormat unicode = NumberFormat.getInstance(language.locale());
        BigDecimal number = new BigDecimal("1234567.5");
        assertThat(WrittenNumber.of(number)).isEqualTo(unicode.format(number));
        DecimalFormat percent = (DecimalFormat) NumberFormat.getPercentInstance(language.locale());
        percent.setMinimumFractionDigits(1);
        assertThat(WrittenNumber.percent(language, BigDecimal.valueOf(9), BigDecimal.TEN))
                .isEqualTo(percent.format(new BigDecimal("0.9")));
    }

    private static String apart(String written) {
        return written.replace('_', '\u00A0');
    }
}
