package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarSpanTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);

    @Test
    void a_month_stands_in_every_form() {
        assertThat(forms(CalendarSpan.MONTH, NOVEMBER, Language.KK))
                .containsExactly(
                        "2021 жылғы қараша",
                        "2021 жылғы қарашада",
                        "2021 жылғы қараша айындағы",
                        "2021 жылғы қарашадан бастап",
                        "2021 жылғы қарашаға дейін");
        assertThat(forms(CalendarSpan.MONTH, NOVEMBER, Language.RU))
                .containsExactly(
                        "ноябрь 2021 года",
                        "в ноябре 2021 года",
                        "за ноябрь 2021 года",
                        "с ноября 2021 года",
                        "до ноября 2021 года");
    }

    @Test
    void a_quarter_stands_in_every_form() {
        assertThat(forms(CalendarSpan.QUARTER, NOVEMBER, Language.KK))
                .containsExactly(
                        "2021 жылғы IV тоқсан",
                        "2021 жылғы IV тоқсанда",
                        "2021 жылғы IV тоқсандағы",
                        "2021 жылғы IV тоқсаннан бастап",
                        "2021 жылғы IV тоқсанға дейін");
        assertThat(forms(CalendarSpan.QUARTER, YearMonth.of(2021, 4), Language.RU))
                .containsExactly(
                        "II квартал 2021 года",
                        "во II квартале 2021 года",
                        "за II квартал 2021 года",
                        "со II квартала 2021 года",
                        "до II квартала 2021 года");
    }

    @Test
    void a_half_year_stands_in_every_form() {
        assertThat(forms(CalendarSpan.HALF_YEAR, YearMonth.of(2021, 6), Language.KK))
                .containsExactly(
                        "2021 жылғы I жартыжылдық",
                        "2021 жылғы I жартыжылдықта",
                        "2021 жылғы I жартыжылдықтағы",
                        "2021 жылғы I жартыжылдықтан бастап",
                        "2021 жылғы I жартыжылдыққа дейін");
        assertThat(forms(CalendarSpan.HALF_YEAR, YearMonth.of(2021, 7), Language.RU))
                .containsExactly(
                        "II полугодие 2021 года",
                        "во II полугодии 2021 года",
                        "за II полугодие 2021 года",
                        "со II полугодия 2021 года",
                        "до II полугодия 2021 года");
    }

    @Test
    void a_year_stands_in_every_form() {
        assertThat(forms(CalendarSpan.YEAR, NOVEMBER, Language.KK))
                .containsExactly("2021 жыл", "2021 жылы", "2021 жылғы", "2021 жылдан бастап", "2021 жылға дейін");
        assertThat(forms(CalendarSpan.YEAR, NOVEMBER, Language.RU))
                .containsExactly("2021 год", "в 2021 году", "за 2021 год", "с 2021 года", "до 2021 года");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONTH     | марта 2021 года | марту 2021 года | мартом 2021 года | марте 2021 года
            QUARTER   | I квартала 2021 года | I кварталу 2021 года | I кварталом 2021 года | I квартале 2021 года
            HALF_YEAR | I полугодия 2021 года | I полугодию 2021 года | I полугодием 2021 года | I полугодии 2021 года
            YEAR      | 2021 года | 2021 году | 2021 годом | 2021 году
            """)
    void russian_cases_are_those_of_the_noun(
            CalendarSpan span, String genitive, String dative, String instrumental, String prepositional) {
        YearMonth march = YearMonth.of(2021, 3);
        assertThat(List.of(
                        span.of(march, Language.RU, GrammaticalCase.GENITIVE),
                        span.of(march, Language.RU, GrammaticalCase.DATIVE),
                        span.of(march, Language.RU, GrammaticalCase.INSTRUMENTAL),
                        span.of(march, Language.RU, GrammaticalCase.LOCATIVE)))
                .containsExactly(genitive, dative, instrumental, prepositional);
    }

    /** Those write the Kazakh number with a Cyrillic letter, and the Russian one in digits. */
    @Test
    void quarters_are_numbered_and_called_as_in_the_unicode_tables() {
        for (int number = 1; number <= 12; number++) {
            YearMonth month = YearMonth.of(2021, number);
            assertThat(CalendarSpan.QUARTER.of(month, Language.KK, GrammaticalCase.NOMINATIVE))
                    .isEqualTo(
                            "2021 жылғы " + unicodeQuarter(month, Language.KK).replace('\u0406', 'I'));
            String russian = unicodeQuarter(month, Language.RU);
            String roman = List.of("", "I", "II", "III", "IV").get(russian.charAt(0) - '0');
            assertThat(CalendarSpan.QUARTER.of(month, Language.RU, GrammaticalCase.NOMINATIVE))
                    .isEqualTo(roman + russian.substring("1-й".length()) + " 2021 года");
        }
    }

    private static String unicodeQuarter(YearMonth month, Language language) {
        return DateTimeFormatter.ofPattern("QQQQ", language.locale()).format(month.atDay(1));
    }

    private static List<String> forms(CalendarSpan span, YearMonth month, Language language) {
        return List.of(
                span.of(month, language, GrammaticalCase.NOMINATIVE),
                span.within(month, language),
                span.during(month, language),
                span.since(month, language),
                span.until(month, language));
    }
}
