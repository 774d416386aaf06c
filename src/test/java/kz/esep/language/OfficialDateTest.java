package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class OfficialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021-11-30, 30.11.2021, 2021 жылғы 30 қараша, 30 ноября 2021 года",
        "2023-06-04, 04.06.2023, 2023 жылғы 4 маусым, 4 июня 2023 года",
        "2026-01-01, 01.01.2026, 2026 жылғы 1 қаңтар, 1 января 2026 года"
    })
    void date_is_written_in_digits_and_in_words(LocalDate date, String digits, String kazakh, String russian) {
        assertThat(OfficialDate.inDigits(date)).isEqualTo(digits);
        assertThat(OfficialDate.inWords(Language.KK, date)).isEqualTo(kazakh);
        assertThat(OfficialDate.inWords(Language.RU, date)).isEqualTo(russian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-08-03 | 2021 жылғы 3 тамыздағы     | от 3 августа 2021 года
            2021-07-30 | 2021 жылғы 30 шілдедегі    | от 30 июля 2021 года
            2007-09-02 | 2007 жылғы 2 қыркүйектегі  | от 2 сентября 2007 года
            """)
    void a_document_bears_its_date(LocalDate date, String kazakh, String russian) {
        assertThat(OfficialDate.ofDocument(Language.KK, date)).isEqualTo(kazakh);
        assertThat(OfficialDate.ofDocument(Language.RU, date)).isEqualTo(russian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-08-03 | 2021 жылғы 3 тамызда  | 2021 жылғы 3 тамыздан бастап  | 2021 жылғы 3 тамызға дейін
            2021-05-02 | 2021 жылғы 2 мамырда  | 2021 жылғы 2 мамырдан бастап  | 2021 жылғы 2 мамырға дейін
            """)
    void a_term_begins_and_ends_in_kazakh(LocalDate date, String on, String since, String until) {
        assertThat(OfficialDate.on(Language.KK, date)).isEqualTo(on);
        assertThat(OfficialDate.since(Language.KK, date)).isEqualTo(since);
        assertThat(OfficialDate.until(Language.KK, date)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-08-03 | 3 августа 2021 года | с 3 августа 2021 года | до 3 августа 2021 года
            2021-05-02 | 2 мая 2021 года     | со 2 мая 2021 года    | до 2 мая 2021 года
            """)
    void a_term_begins_and_ends_in_russian(LocalDate date, String on, String since, String until) {
        assertThat(OfficialDate.on(Language.RU, date)).isEqualTo(on);
        assertThat(OfficialDate.since(Language.RU, date)).isEqualTo(since);
        assertThat(OfficialDate.until(Language.RU, date)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-08-03 | 2021-08-17 | 2021 жылғы 3–17 тамыз аралығында | с 3 по 17 августа 2021 года
            2021-08-03 | 2021-09-17 | 2021 жылғы 3 тамыз бен 17 қыркүйек аралығында | с 3 августа по 17 сентября 2021 года
            2021-09-02 | 2021-10-01 | 2021 жылғы 2 қыркүйек пен 1 қазан аралығында | со 2 сентября по 1 октября 2021 года
            2020-12-03 | 2021-01-17 | 2020 жылғы 3 желтоқсан мен 2021 жылғы 17 қаңтар аралығында | с 3 декабря 2020 года по 17 января 2021 года
            """)
    void what_two_days_have_in_common_is_said_once(LocalDate first, LocalDate last, String kazakh, String russian) {
        assertThat(OfficialDate.between(Language.KK, first, last)).isEqualTo(kazakh);
        assertThat(OfficialDate.between(Language.RU, first, last)).isEqualTo(russian);
    }

    @ParameterizedTest
    @EnumSource
    void long_dates_are_those_of_the_unicode_tables_but_for_the_word_for_year(Language language) {
        DateTimeFormatter unicode =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        for (Month month : Month.values()) {
            LocalDate date = LocalDate.of(2021, month, 3);
            String shortYear =
                    OfficialDate.inWords(language, date).replace("жылғы", "ж.").replace("года", "г.");
            assertThat(unicode.format(date).replace('\u00A0', ' ')).isEqualTo(shortYear);
        }
    }
}
