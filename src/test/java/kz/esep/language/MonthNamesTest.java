package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Our own tables of months against those of the Unicode consortium, which the JDK carries. */
final class MonthNamesTest {

    private static final Locale KAZAKH = Locale.forLanguageTag("kk-KZ");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru-KZ");

    @ParameterizedTest
    @EnumSource(Month.class)
    void names_are_those_of_the_jdk(Month month) {
        assertThat(MonthNames.nominative(Language.KK, month))
                .isEqualTo(
                        month.getDisplayName(TextStyle.FULL_STANDALONE, KAZAKH).toLowerCase(KAZAKH));
        assertThat(MonthNames.afterDay(Language.KK, month)).isEqualTo(month.getDisplayName(TextStyle.FULL, KAZAKH));
        assertThat(MonthNames.nominative(Language.RU, month))
                .isEqualTo(month.getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN));
        assertThat(MonthNames.afterDay(Language.RU, month)).isEqualTo(month.getDisplayName(TextStyle.FULL, RUSSIAN));
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void label_of_totals_begins_with_the_name_as_it_stands_alone(Month month) {
        assertThat(MonthNames.totalLabel(Language.KK, month))
                .isEqualTo(month.getDisplayName(TextStyle.FULL_STANDALONE, KAZAKH) + " айының қорытындысы");
        assertThat(MonthNames.totalLabel(Language.RU, month))
                .isEqualTo("Итого за " + month.getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07, 2020 жылғы шілде айындағы, за июль 2020 года",
        "2021-11, 2021 жылғы қараша айындағы, за ноябрь 2021 года"
    })
    void month_stands_in_a_title(YearMonth month, String kazakh, String russian) {
        assertThat(MonthNames.inTitle(Language.KK, month)).isEqualTo(kazakh);
        assertThat(MonthNames.inTitle(Language.RU, month)).isEqualTo(russian);
    }

    @Test
    void month_stands_with_its_year() {
        assertThat(MonthNames.withYear(Language.KK, YearMonth.of(2021, 11))).isEqualTo("2021 жылғы қараша");
        assertThat(MonthNames.withYear(Language.RU, YearMonth.of(2021, 11))).isEqualTo("ноябрь 2021 года");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-01 | 2021-11 | 2021 жылғы қаңтар–қараша             | январь–ноябрь 2021 года
            2021-11 | 2021-11 | 2021 жылғы қараша                    | ноябрь 2021 года
            2020-11 | 2021-03 | 2020 жылғы қараша – 2021 жылғы наурыз | ноябрь 2020 года – март 2021 года
            """)
    void months_between_two_say_their_year_once(YearMonth first, YearMonth last, String kazakh, String russian) {
        assertThat(MonthNames.between(Language.KK, first, last)).isEqualTo(kazakh);
        assertThat(MonthNames.between(Language.RU, first, last)).isEqualTo(russian);
    }

    @Test
    void month_is_found_by_every_form_of_its_name_and_by_three_letters_of_it() {
        for (Month month : Month.values()) {
            for (Language language : Language.values()) {
                String name = MonthNames.nominative(language, month);
                assertThat(MonthNames.find(name)).contains(month);
                assertThat(MonthNames.find(name.toUpperCase(Locale.ROOT))).contains(month);
                assertThat(MonthNames.find(name.substring(0, 3))).contains(month);
                assertThat(MonthNames.find(MonthNames.afterDay(language, month)))
                        .contains(month);
            }
        }
        assertThat(MonthNames.find("кантар")).contains(Month.JANUARY);
        assertThat(MonthNames.find("ма")).isEmpty();
        assertThat(MonthNames.find("мартобрь")).isEmpty();
    }
}
