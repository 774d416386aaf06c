package kz.esep.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import kz.esep.feedback.ReportingPeriod.Length;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01, 2024-01",
        "2024-03, 2024-03 2024-Q1",
        "2024-06, 2024-06 2024-Q2 2024-H1",
        "2024-09, 2024-09 2024-Q3",
        "2024-12, 2024-12 2024-Q4 2024-H2 2024"
    })
    void aMonthEndsAllPeriodsThatEndWithIt(YearMonth month, String codes) {
        assertThat(ReportingPeriod.endingWith(month).stream().map(ReportingPeriod::code))
                .containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05, MONTH, 2024-04",
        "2024-01, MONTH, 2023-12",
        "2024-02, QUARTER, 2023-Q4",
        "2024-08, HALF_YEAR, 2024-H1",
        "2024-06, HALF_YEAR, 2023-H2",
        "2024-06, YEAR, 2023"
    })
    void thePeriodBeforeIsOfTheSameLength(YearMonth month, Length length, String code) {
        ReportingPeriod previous = ReportingPeriod.containing(month, length).previous();
        assertThat(previous.code()).isEqualTo(code);
        assertThat(previous.months()).hasSize(length.months()).last().isEqualTo(previous.last());
        assertThat(previous.last().plusMonths(1))
                .isEqualTo(ReportingPeriod.containing(month, length).first());
    }
}
