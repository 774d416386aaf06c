package kz.esep.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.esep.language.Language;
import kz.esep.reference.TableFolder;
import kz.esep.reference.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerTermTest {

    private static final WorkingDayCalendar CALENDAR =
            WorkingDayCalendar.read(TableFolder.shipped().reader());

    @ParameterizedTest
    @CsvSource({
        "1 month, 2023-06-14, 2023-07-14",
        "1 month, 2026-11-27, 2026-12-28",
        "1 month, 2022-01-31, 2022-02-28",
        "2 months, 2021-10-31, 2021-12-31",
        "1 month, 2026-12-01, 2027-01-04",
        "1 month, 2026-12-07, 2027-01-08",
        "5 wd, 2026-11-27, 2026-12-04",
        "3 wd, 2021-12-14, 2021-12-21"
    })
    void the_day_of_the_letter_is_not_counted_and_a_day_off_is_no_last_day(String term, LocalDate date, LocalDate due) {
        assertThat(AnswerTerm.find(term).orElseThrow().due(date, CALENDAR)).hasValue(due);
    }

    @Test
    void working_days_beyond_the_calendar_are_not_guessed() {
        AnswerTerm term = AnswerTerm.find("5 wd").orElseThrow();
        assertThat(term.due(LocalDate.of(2040, 12, 30), CALENDAR)).isEmpty();
    }

    @Test
    void a_month_beyond_the_calendar_ends_on_no_weekend() {
        AnswerTerm term = AnswerTerm.find("1 month").orElseThrow();
        assertThat(term.due(LocalDate.of(2040, 2, 4), CALENDAR)).hasValue(LocalDate.of(2040, 3, 5));
    }

    @Test
    void it_is_told_with_the_noun_in_its_form() {
        assertThat(AnswerTerm.find("5 wd").orElseThrow().inWords(Language.RU)).isEqualTo("5\u00A0рабочих дней");
        assertThat(AnswerTerm.find("3 months").orElseThrow().inWords(Language.RU))
                .isEqualTo("3\u00A0месяца");
        assertThat(AnswerTerm.find("5 wd").orElseThrow().inWords(Language.KK)).isEqualTo("5\u00A0жұмыс күні");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 wd", "1 week", "month", "1 month "})
    void anything_else_is_no_term(String written) {
        assertThat(AnswerTerm.find(written)).isEmpty();
    }
}
