package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
