package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.esep.finding.FindingCode;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.TestHouse.Result;
import kz.esep.fixtures.Thoroughness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExplainCommandTest {

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C002", "c002", " C002 ", "С002", "с002"})
    void a_finding_is_explained_however_its_code_is_typed(String typed) {
        Result result = house.run("explain", typed);
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("C002 (ячейки)", "«…» – не дата.", "ДД.ММ.ГГГГ", "Вместо даты написано «позже».")
                .contains("Важность: ошибка – строка не учитывается.")
                .doesNotContain("{");
    }

    @Test
    void it_speaks_kazakh_too() {
        assertThat(house.run("explain", "C002", "--language", "kk").out())
                .contains("C002 (ұяшықтар)", "«…» – күн емес.", "Маңыздылығы: қате – жол есепке алынбайды.");
    }

    @Test
    void every_code_can_be_explained() {
        FindingCode[] codes = FindingCode.values();
        for (int at = 0; at < codes.length; at += Thoroughness.step(7)) {
            FindingCode code = codes[at];
            assertThat(house.run("explain", code.name()).status())
                    .as("%s", code)
                    .isZero();
        }
    }

    @Test
    void a_severity_of_the_table_is_told_with_its_time_and_source() {
        house.write(
                "templates/reference/severities.csv",
                "code,severity,valid_from,valid_to,source\nR002,ERROR,2026-01-01,,приказ от 15.12.2025\n");
        assertThat(house.run("explain", "R002").out())
                .contains("Важность: предупреждение – учитывается, но нужно проверить.")
                .contains("с 01.01.2026: ошибка – строка не учитывается. Основание: приказ от 15.12.2025.");
        assertThat(house.run("explain", "Z001").out()).contains("Эта важность справочником не меняется.");
    }

    @Test
    void a_count_is_explained_by_rule_set_with_its_ground_and_time() {
        Result result = house.run("explain", "Notice_Placed_Late");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("notice_placed_late: Объявление размещено позднее установленного срока")
                .contains("Правила 2021 года, с 19.08.2021 по 04.09.2023")
                .contains("позднее одного рабочего дня", "№ 286; пункт 14 Правил.")
                .contains("Правила 2021 года, с 23.03.2024", "пункт в справочнике не указан")
                .contains("Последний день: «Дата получения документов» + 1 раб. дн.", "+ 2 раб. дн.")
                .contains("Последствие: считается нарушением.", "Пример: Документы получены в пятницу");
        assertThat(house.run("explain", "notice_missing").out()).contains("нарушением не считается");
    }

    @Test
    void every_count_of_the_contract_has_an_example() {
        for (String code : new String[] {
            "notices_placed",
            "protocols_placed",
            "notice_missing",
            "notice_short_lead",
            "notice_survey_period_missing",
            "notice_venue_missing",
            "notice_backdated",
            "notice_placed_late",
            "notice_date_missing",
            "rubric_mismatch",
            "protocol_missing",
            "protocol_late",
            "protocol_date_missing",
            "protocol_backdated",
            "protocol_recording_missing",
            "notice_violations",
            "protocol_violations",
            "violations_total"
        }) {
            assertThat(house.run("explain", code).out())
                    .as(code)
                    .contains("Пример: ")
                    .doesNotContain("Пример: –");
        }
    }

    @ParameterizedTest
    @CsvSource({"C099, C009", "notice_late, notice_placed_late"})
    void an_unknown_code_is_answered_with_the_nearest(String typed, String near) {
        Result result = house.run("explain", typed);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(typed, near).doesNotContain("Использование");
    }

    @Test
    void a_code_must_be_given() {
        Result result = house.run("explain");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("CODE");
    }
}
