package kz.esep.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.finding.FindingCode;
import kz.esep.history.SideSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures of offices and months become figures of years. */
final class CycleFiguresTest {

    private static final String NBSP = "\u00A0";

    private final CycleFixture cycle = new CycleFixture();

    @Test
    void months_and_regions_are_added() {
        cycle.figure("KZ-11", "2019-03", "requests_received", "10")
                .figure("KZ-11", "2019-07", "requests_received", "5")
                .figure("KZ-23", "2019-07", "requests_received", "1 000");
        assertThat(cycle.table("IX"))
                .containsExactly("Поступившие запросы экологической информации | запрос | - | - | 1" + NBSP
                        + "015 | - | регионов: 2");
    }

    @Test
    void of_a_state_the_last_month_holds_and_regions_are_added() {
        cycle.figure("KZ-11", "2019-03", "aarhus_centres", "2")
                .figure("KZ-11", "2019-07", "aarhus_centres", "1")
                .figure("KZ-23", "2019-01", "aarhus_centres", "3");
        assertThat(cycle.table("V"))
                .containsExactly("Действующие Орхусские центры | центр | - | - | 4 | - | регионов: 2");
    }

    @Test
    void of_the_longest_term_the_longest_holds() {
        cycle.figure("KZ-11", "2019-03", "request_answer_longest", "12")
                .figure("KZ-23", "2019-07", "request_answer_longest", "15");
        assertThat(cycle.table("IX")).hasSize(1).first().asString().contains("| 15 |");
    }

    @Test
    void the_centres_figure_covers_the_country_and_a_difference_is_told() {
        cycle.figure("KZ-11", "2019-03", "people_trained", "40").figure("KZ", "2019-12", "people_trained", "45");
        assertThat(cycle.table("V"))
                .hasSize(1)
                .first()
                .asString()
                .contains("| 45 |")
                .endsWith("центральный аппарат");
        assertThat(cycle.remarks(FindingCode.X034)).containsExactly("III 40");
    }

    @Test
    void a_figure_stated_twice_for_a_month_is_taken_once_and_told_where_it_differs() {
        cycle.figure("KZ", "2019-12", "council_members_ngo", "22").figure("KZ", "2019-12", "council_members_ngo", "20");
        assertThat(cycle.table("III")).hasSize(1).first().asString().contains("| 22 |");
        assertThat(cycle.remarks(FindingCode.X034)).containsExactly("III 20");
    }

    @Test
    void parts_that_are_more_than_their_whole_are_told() {
        cycle.figure("KZ", "2019-12", "council_drafts_examined", "105")
                .figure("KZ", "2019-12", "council_drafts_agreed", "99")
                .figure("KZ", "2019-12", "council_drafts_returned", "11");
        assertThat(cycle.remarks(FindingCode.X035)).containsExactly("XIX 110");
    }

    @Test
    void statistics_that_are_asked_for_are_missed() {
        cycle.text("KZ", "IX", "", "1", "мәтін", "текст");
        assertThat(cycle.remarks(FindingCode.X032)).anyMatch(remark -> remark.startsWith("IX requests_received"));
        cycle.figure("KZ-11", "2019-03", "requests_received", "10");
        assertThat(cycle.remarks(FindingCode.X032)).noneMatch(remark -> remark.startsWith("IX "));
    }

    @ParameterizedTest
    @CsvSource({"news, 2019-03-05, 1, 0", "news, 2019-03-06, 0, 1", "other, 2019-03-11, 1, 0", "other, 2019-03-12, 0, 1"
    })
    void news_is_due_at_once_and_other_information_within_three_working_days(
            String kind, String updated, String timely, String late) {
        cycle.row(
                SideSheet.UPDATES,
                "KZ-11",
                "2019-03",
                "resource",
                "upr.akmo.gov.kz",
                "kind",
                kind,
                "info_received_on",
                "2019-03-05",
                "updated_on",
                updated);
        assertThat(cycle.table("XIII"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2019 | 1 | 1 | " + timely + " | " + late);
    }

    @Test
    void what_is_not_put_up_in_its_month_is_late_and_what_was_put_up_before_is_not_judged() {
        update("upr.akmo.gov.kz", "2019-03-05", "");
        update("http://www.upr.akmo.gov.kz/", "2019-03-05", "2019-03-01");
        assertThat(cycle.table("XIII"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2019 | 1 | 2 | 0 | 1 | 0%".replace("0%", "0"));
    }

    private void update(String resource, String received, String updated) {
        cycle.row(
                SideSheet.UPDATES,
                "KZ-11",
                "2019-03",
                "resource",
                resource,
                "kind",
                "news",
                "info_received_on",
                received,
                "updated_on",
                updated);
    }

    @Test
    void a_figure_of_the_country_is_the_central_offices_alone() {
        cycle.figure("KZ-11", "2019-03", "conventions_joined", "25")
                .figure("KZ-23", "2019-03", "conventions_joined", "25");
        assertThat(cycle.table("III")).isEmpty();
        assertThat(cycle.remarks(FindingCode.X051)).containsExactly("III 50");
    }

    @Test
    void a_figure_below_nothing_or_in_words_is_not_used() {
        cycle.figure("KZ-11", "2019-03", "people_trained", "-7").figure("KZ-23", "2019-03", "people_trained", "көп");
        assertThat(cycle.table("V")).isEmpty();
        assertThat(cycle.remarks(FindingCode.X052)).containsExactly("III -7", "III көп");
    }

    @Test
    void who_gave_the_figures_is_told_year_by_year() {
        cycle.figure("KZ-11", "2018-03", "people_trained", "4")
                .figure("KZ-11", "2019-03", "people_trained", "4")
                .figure("KZ-23", "2019-03", "people_trained", "4")
                .figure("KZ", "2020-03", "people_trained", "10");
        assertThat(cycle.table("V")).hasSize(1).first().asString().endsWith("| центральный аппарат; регионов: 1–2");
    }

    @Test
    void two_consultations_of_one_day_on_different_things_are_two() {
        consultation("KZ", "2020-11-30", "online", "Шешім", "Принято");
        consultation("KZ", "2020-11-30", "online", "Басқа шешім", "Отклонено");
        assertThat(cycle.table("I")).hasSize(2);
    }

    @Test
    void consultations_are_logged_by_date_each_once() {
        consultation("KZ-11", "2020-11-30", "online", "Шешім", "Принято");
        consultation("KZ", "2020-09-30", "email", "", "");
        consultation("KZ", "2020-11-30", "online", "Шешім", "Принято");
        assertThat(cycle.table("I"))
                .containsExactly(
                        "30.09.2020 | НПО | электронная почта | Проект | ответ не поступил",
                        "30.11.2020 | НПО | онлайн-обсуждение | Проект | 01.12.2020: Принято");
    }

    private void consultation(String region, String day, String channel, String kazakh, String russian) {
        cycle.row(
                SideSheet.CONSULTATIONS,
                region,
                "2020-12",
                "held_on",
                day,
                "body_kk",
                "ҮЕҰ",
                "body_ru",
                "НПО",
                "channel",
                channel,
                "asked_kk",
                "Жоба",
                "asked_ru",
                "Проект",
                "answered_on",
                russian.isEmpty() ? "" : "2020-12-01",
                "outcome_kk",
                kazakh,
                "outcome_ru",
                russian);
    }
}
