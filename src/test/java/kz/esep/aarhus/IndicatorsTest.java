package kz.esep.aarhus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures offices report for the chapters. */
final class IndicatorsTest {

    private final Chapters chapters = ShippedTables.TABLES.chapters();
    private final Indicators indicators = ShippedTables.TABLES.indicators();

    @Test
    void every_chapter_that_must_have_statistics_has_figures_that_answer_it_and_no_other_has() {
        assertThat(chapters.all())
                .allSatisfy(chapter -> assertThat(indicators.answering(chapter).isEmpty())
                        .as(chapter.roman())
                        .isNotEqualTo(chapter.rules().statistics()));
    }

    @Test
    void a_chapter_shows_indicators_where_there_are_any_for_it() {
        assertThat(chapters.all())
                .allSatisfy(chapter -> assertThat(indicators.of(chapter).isEmpty())
                        .as(chapter.roman())
                        .isNotEqualTo(chapter.figures().contains(ComputedFigures.INDICATORS)));
    }

    @Test
    void what_answers_a_chapter_is_shown_in_it() {
        assertThat(indicators.all())
                .allSatisfy(one -> one.requiredFor()
                        .ifPresent(chapter -> assertThat(one.chapters()).contains(chapter)));
    }

    @Test
    void each_of_the_seven_grounds_of_refusal_has_its_code() {
        assertThat(indicators.codes())
                .filteredOn(code -> code.startsWith("requests_refused_"))
                .hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "IX, requests_received requests_answered requests_answered_late requests_refused requests_oral "
                + "requests_written requests_electronic requests_kazakh",
        "XIII, information_published expertise_conclusions_published prtr_reports_published site_visits downloads",
        "XVII, hearings_meeting hearings_survey hearings_video hearing_participants hearing_remarks_received "
                + "hearing_remarks_accepted hearing_remarks_rejected public_expertises_registered "
                + "public_expertises_refused defence_decisions",
        "V, people_trained trainings_held ecology_lessons_held publications_issued aarhus_centres",
        "XIX, council_members council_sessions council_drafts_examined",
        "XXX, court_claims_received court_claims_decided court_claims_aarhus state_duty_exemptions legal_aid_cases",
        "XXXV, gmo_decisions gmo_decisions_participation"
    })
    void what_the_reporting_format_asks_for_can_be_reported(String roman, String codes) {
        assertThat(indicators.of(chapters.find(roman).orElseThrow()))
                .extracting(Indicator::code)
                .contains(codes.split(" "));
    }

    @Test
    void standing_numbers_are_not_added_over_months() {
        assertThat(List.of("aarhus_centres", "council_members", "conventions_joined"))
                .allSatisfy(
                        code -> assertThat(indicators.find(code).orElseThrow().aggregation())
                                .isEqualTo(Indicator.Aggregation.LATEST));
        assertThat(indicators.find("people_trained").orElseThrow().aggregation())
                .isEqualTo(Indicator.Aggregation.SUM);
        assertThat(indicators.find("request_answer_longest").orElseThrow().aggregation())
                .isEqualTo(Indicator.Aggregation.MAXIMUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people_trained", " People_Trained ", "реорlе_trаinеd"})
    void a_code_is_found_in_any_case_and_letters_that_look_alike(String typed) {
        assertThat(indicators.find(typed)).map(Indicator::code).contains("people_trained");
    }

    @Test
    void another_code_is_none() {
        assertThat(indicators.find("people")).isEmpty();
    }
}
