package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days found in running texts. */
final class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "2020 жылғы 21 желтоқсандағы бұйрық, 2020-12-21",
        "2020 ж. 21 желтоқсанында, 2020-12-21",
        "2019 жылдың 4 қыркүйегіндегі, 2019-09-04",
        "2021 жылғы 2 Шілдеден бастап, 2021-07-02",
        "2021 жылғы 19-тамызына дейін, 2021-08-19",
        "от 21 декабря 2020 года, 2020-12-21",
        "5-го мая 2020 г., 2020-05-05",
        "21.12.2020 № 5, 2020-12-21",
        "5-тармақ 2020 жылғы 3 мамырдың, 2020-05-03"
    })
    void a_day_is_read_in_every_form_that_official_texts_have(String text, String date) {
        assertThat(WrittenDate.in(text))
                .singleElement()
                .satisfies(one -> assertThat(one.date())
                        .hasValueSatisfying(day -> assertThat(day).isEqualTo(date)));
    }

    @ParameterizedTest
    @CsvSource({"20 желтоқсанда, 20, DECEMBER", "до 1 июля, 1, JULY", "2–3 қазан аралығында, 3, OCTOBER"})
    void a_day_without_a_year_is_a_day_and_no_date(String text, int day, String month) {
        assertThat(WrittenDate.in(text)).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(day);
            assertThat(one.month()).hasToString(month);
            assertThat(one.date()).isEmpty();
        });
    }

    @Test
    void boiler_houses_seasons_in_number_and_days_that_no_month_has_are_none() {
        assertThat(List.of("3 қазандық жаңартылды", "12 маяка", "40 мамыр", "31.13.2020", "5 марш", "3 маусымдық"))
                .allSatisfy(text -> assertThat(WrittenDate.in(text)).isEmpty());
    }

    @Test
    void the_31st_of_february_has_no_date() {
        assertThat(WrittenDate.in("31.02.2020")).isEmpty();
        assertThat(WrittenDate.in("29.02.2021"))
                .singleElement()
                .satisfies(one -> assertThat(one.date()).isEmpty());
    }
}
