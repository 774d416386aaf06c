package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.SentenceNames;
import kz.esep.finding.Severity;
import kz.esep.fixtures.OfficeWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of the passport that say something no office can mean; the workbook, of November 2021 and KZ-19, is read. */
final class PassportPlausibilityTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-31", "1921-12-05", "2022-12-01", "2099-01-01"})
    void a_day_of_filling_before_the_month_or_long_after_it_is_a_warning(LocalDate day) {
        Object cell = day.getYear() < 2000 ? "05.12.1921" : day;
        Finding finding = only(office().passport("filled_on", cell), "T018", "C9");
        assertThat(finding.arguments()).containsEntry("expected", "01.11.2021 – 30.11.2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ертең", "12.2021", "99.99.2021", "03/04/2021"})
    void a_day_of_filling_that_is_none_is_a_warning(String typed) {
        assertThat(only(office().passport("filled_on", typed), "T018", "C9").value())
                .isEqualTo(typed);
    }

    @Test
    void a_day_of_filling_from_the_month_on_is_none_of_our_business() {
        List<Object> days = List.of(
                LocalDate.of(2021, 11, 1),
                LocalDate.of(2021, 12, 3),
                LocalDate.of(2022, 11, 30),
                "03.12.2021 ж.",
                44533,
                "");
        for (Object day : days) {
            assertThat(Reading.findings(office().passport("filled_on", day))).isEmpty();
        }
        assertThat(Reading.findings(office().passport("filled_on", -5))).containsExactly("T018 C9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Жамбыл облысының табиғи ресурстар басқармасы            | KZ-31
            Департамент экологии по Жамбылской области              | KZ-31
            Управление природных ресурсов города Алматы             | KZ-75
            Шымкент қалалық басқармасы                              | KZ-79
            ШҚО басқармасы                                          | KZ-63
            УПР ВКО                                                 | KZ-63
            Управление области Абай                                 | KZ-10
            Абай облыстық басқармасы және Жетісу облысы             | KZ-10, KZ-33
            """)
    void an_office_of_another_region_is_a_warning(String typed, String named) {
        Finding finding = only(office().passport("office", typed), "T019", "C9");
        assertThat(finding.arguments()).containsEntry("expected", "KZ-19").containsEntry("read", named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Алматы облысының табиғи ресурстар басқармасы",
                "Департамент экологии по Алматинской области",
                "Управление Алматинской обл., г. Алматы, ул. Жамбыла, 5",
                "Экология басқармасы",
                "Алматы басқармасы",
                "Жамбыл ауданының әкімдігі",
                "Абай атындағы орталық"
            })
    void an_office_of_its_own_region_or_of_none_needs_no_word(String typed) {
        assertThat(Reading.findings(office().passport("office", typed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "—",
                ".",
                "123",
                "8 701 123 45 67",
                "А",
                "ааа",
                "XXX",
                "Ф.И.О.",
                "ФИО",
                "Аты-жөні",
                "Исполнитель (должность)",
                "Орындаушы (лауазымы) / Исполнитель (должность)",
                "тест",
                "н/д",
                "нет"
            })
    void an_executor_that_is_no_name_is_a_warning(String typed) {
        Finding finding = only(office().passport("executor", typed), "T020", "C8");
        assertThat(finding.arguments()).containsEntry("expected", "Орындаушы (лауазымы) / Исполнитель (должность)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ли", "Бас маман", "А. Б. Ахметова", "Иванов И.И., главный специалист", "Ә.С.", "Ким 5"})
    void a_short_name_is_a_name(String typed) {
        assertThat(Reading.findings(office().passport("executor", typed))).isEmpty();
    }

    @Test
    void an_office_that_is_no_name_is_a_warning() {
        only(office().passport("office", "12345"), "T020", "C9");
    }

    private static Finding only(OfficeWorkbook workbook, String code, String cell) {
        Submission submission = Reading.of(workbook);
        assertThat(Reading.findings(submission)).containsExactly(code + " " + cell);
        Finding finding = submission.findings().get(0);
        assertThat(finding.code()).isEqualTo(FindingCode.valueOf(code));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(submission.isUsable()).isTrue();
        SentenceNames.assertSupplied(finding);
        return finding;
    }

    private static OfficeWorkbook office() {
        return OfficeWorkbook.of("KZ-19", "2021-11").nothing();
    }
}
