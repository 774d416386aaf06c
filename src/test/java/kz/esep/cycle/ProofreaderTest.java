package kz.esep.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.finding.FindingCode;
import org.junit.jupiter.api.Test;

/** What the editor is told of the texts that are shown. */
final class ProofreaderTest {

    private final CycleFixture cycle = new CycleFixture();

    @Test
    void languages_that_differ_are_told() {
        cycle.text("KZ", "XX", "", "1", "12 құқық бар.", "Есть 11 прав.");
        assertThat(cycle.remarks(FindingCode.X037)).containsExactly("XX 12");
    }

    @Test
    void an_act_with_another_number_than_in_the_table_is_told() {
        cycle.text(
                "KZ",
                "XIX",
                "",
                "1",
                "2020 жылғы 21 желтоқсандағы № 324-П бұйрық шықты.",
                "Вышел приказ от 21 декабря 2020 года № 324-П.");
        assertThat(cycle.remarks(FindingCode.X038)).isNotEmpty().allMatch(remark -> remark.startsWith("XIX "));
    }

    @Test
    void slips_are_told_with_the_words_around_them() {
        cycle.text("KZ", "XX", "", "1", "«Бағдарлама бекітілді.", "«Программа утверждена.");
        assertThat(cycle.remarks(FindingCode.X039))
                .hasSize(2)
                .first()
                .asString()
                .contains("Бағдарлама");
    }

    @Test
    void abbreviations_and_names_in_several_spellings_are_told() {
        cycle.text("KZ", "III", "4", "1", "ЕЫҚҰ кеңсесі қолдады.", "Поддержало бюро ОБСЕ.");
        assertThat(cycle.remarks(FindingCode.X047)).containsExactly("III 4 ЕЫҚҰ");
    }

    @Test
    void what_is_not_shown_is_not_read() {
        cycle.text("KZ", "2020-12", "XX", "", "1", "12 құқық", "11 прав", "draft");
        assertThat(cycle.remarks(FindingCode.X037)).isEmpty();
    }

    @Test
    void of_many_doubts_of_one_kind_a_few_are_told() {
        String slip = "Хаттама орналастырылған.Тұрғындар келді. ";
        cycle.text("KZ", "XX", "", "1", slip.repeat(50).strip(), "Протокол размещён.");
        assertThat(cycle.remarks(FindingCode.X039)).hasSizeLessThan(20);
    }

    @Test
    void stories_of_disputes_are_read_too() {
        cycle.dispute(
                "KZ", "2020-12", "2-20/1", "IX", "summary_kk", "5 талап қойылды.", "summary_ru", "Подано 6 исков.");
        assertThat(cycle.remarks(FindingCode.X037)).containsExactly("IX 5");
    }
}
