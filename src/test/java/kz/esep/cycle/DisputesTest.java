package kz.esep.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.finding.FindingCode;
import org.junit.jupiter.api.Test;

/** How rows about cases become disputes. */
final class DisputesTest {

    private final CycleFixture cycle = new CycleFixture();

    private Dispute dispute(String chapter) {
        return cycle.answer(chapter).pieces().stream()
                .filter(Piece.Case.class::isInstance)
                .map(piece -> ((Piece.Case) piece).dispute())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rows_of_one_number_are_one_dispute_told_in_full_in_its_first_chapter() {
        cycle.dispute("KZ-75", "2018-12", "7-21", "IX", "subject", "жер / земля")
                .dispute("KZ-75", "2019-12", "7 - 21", "XXX", "status", "аяқталды / завершено");
        assertThat(cycle.texts("IX")).contains("7 - 21");
        assertThat(cycle.texts("XXX")).contains("7 - 21 in IX");
    }

    @Test
    void the_latest_that_says_anything_holds() {
        cycle.dispute(
                        "KZ-75",
                        "2018-12",
                        "2-18/1",
                        "IX",
                        "status",
                        "қаралуда / рассматривается",
                        "court",
                        "Аудандық сот / Районный суд")
                .dispute("KZ-71", "2019-12", "2-18/1", "IX", "status", "аяқталды / завершено");
        Dispute dispute = dispute("IX");
        assertThat(dispute.status().ru()).isEqualTo("завершено");
        assertThat(dispute.status().kk()).isEqualTo("аяқталды");
        assertThat(dispute.court().ru()).isEqualTo("Районный суд");
        assertThat(dispute.regions()).extracting(Object::toString).containsExactly("KZ-75", "KZ-71");
    }

    @Test
    void two_outcomes_of_one_day_contradict_each_other() {
        cycle.dispute(
                        "KZ-75",
                        "2018-12",
                        "2-18/1",
                        "IX",
                        "decided_on",
                        "2018-11-01",
                        "outcome",
                        "қанағаттандырылды / удовлетворено")
                .dispute(
                        "KZ-71",
                        "2018-12",
                        "2-18/1",
                        "IX",
                        "decided_on",
                        "2018-11-01",
                        "outcome",
                        "бас тартылды / отказано");
        assertThat(cycle.remarks(FindingCode.X043)).containsExactly("IX қанағаттандырылды / удовлетворено");
    }

    @Test
    void disputes_of_the_same_parties_and_day_may_be_one() {
        cycle.dispute(
                        "KZ-75",
                        "2018-12",
                        "1",
                        "IX",
                        "filed_on",
                        "2018-09-14",
                        "claimant",
                        "қоғам",
                        "respondent",
                        "басқарма")
                .dispute(
                        "KZ-75",
                        "2018-12",
                        "2",
                        "XXX",
                        "filed_on",
                        "2018-09-14",
                        "claimant",
                        "Қоғам",
                        "respondent",
                        "басқарма");
        assertThat(cycle.remarks(FindingCode.X044)).containsExactly("XXX 2");
    }

    @Test
    void names_of_an_anonymous_dispute_become_roles_and_in_its_texts_stars_whatever_their_ending() {
        cycle.dispute(
                "KZ-75",
                "2018-12",
                "1",
                "IX",
                "anonymise",
                "yes",
                "claimant",
                "Иванова А.Б.",
                "respondent",
                "«Эко» ЖШС / ТОО «Эко»",
                "subject",
                "Иванованың талабы / о праве Ивановой А. Б.",
                "outcome",
                "бас тартылды / Ивановой отказано",
                "summary_kk",
                "Иванова А. Б. «Эко» ЖШС-ға арыз берді.",
                "summary_ru",
                "Иванова А. Б. подала иск к ТОО «Эко», экология ни при чём.");
        Dispute dispute = dispute("IX");
        assertThat(dispute.parties().claimant().ru()).isEqualTo("истец");
        assertThat(dispute.subject().kk()).isEqualTo("*** талабы");
        assertThat(dispute.subject().ru()).isEqualTo("о праве ***");
        assertThat(dispute.outcome().ru()).isEqualTo("*** отказано");
        assertThat(dispute.summary().kk()).startsWith("*** «***»");
        assertThat(dispute.summary().ru()).isEqualTo("*** подала иск к ТОО «***», экология ни при чём.");
        assertThat(cycle.remarks(FindingCode.X045)).containsExactly("IX 1");
    }

    @Test
    void words_that_only_describe_a_party_stay_in_the_texts() {
        cycle.dispute(
                "KZ-75",
                "2018-12",
                "1",
                "IX",
                "anonymise",
                "yes",
                "claimant",
                "Экологическое общество",
                "summary_ru",
                "Экологическое общество подало иск.");
        assertThat(dispute("IX").summary().ru()).isEqualTo("Экологическое общество подало иск.");
        assertThat(cycle.remarks(FindingCode.X045)).isEmpty();
    }

    @Test
    void short_numbers_and_ones_without_digits_are_each_offices_own() {
        cycle.dispute("KZ-75", "2018-12", "1", "IX", "subject", "жер")
                .dispute("KZ-71", "2018-12", "1", "IX", "subject", "су")
                .dispute("KZ-71", "2018-12", "б/н", "IX", "subject", "ауа")
                .dispute("KZ-71", "2018-12", "б/н", "IX", "subject", "қалдық");
        assertThat(cycle.texts("IX"))
                .filteredOn(text -> text.equals("1") || text.equals("б/н"))
                .hasSize(4);
    }

    @Test
    void a_suit_is_filed_before_it_is_decided() {
        cycle.dispute("KZ-75", "2017-12", "2-17/4", "IX", "filed_on", "2017-10-26", "decided_on", "2018-02-15")
                .dispute("KZ-75", "2019-12", "2-17/4", "IX", "filed_on", "2019-01-17");
        assertThat(dispute("IX").filedOn()).hasToString("Optional[2017-10-26]");
    }

    @Test
    void a_story_with_an_editors_note_is_not_told() {
        cycle.dispute(
                "KZ-75",
                "2017-12",
                "2-17/4",
                "IX",
                "summary_kk",
                "осы жауаптың нұсқасы ескірген",
                "summary_ru",
                "устаревшая версия");
        assertThat(dispute("IX").summary().kk()).isEmpty();
        assertThat(cycle.remarks(FindingCode.X042)).containsExactly("IX 2-17/4");
    }

    @Test
    void what_is_said_in_kazakh_only_is_no_russian() {
        cycle.dispute("KZ-75", "2017-12", "2-17/4", "IX", "court", "Алматы қаласының соты");
        assertThat(dispute("IX").court().ru()).isEmpty();
        assertThat(cycle.remarks(FindingCode.X033)).containsExactly("IX 2-17/4");
    }

    @Test
    void a_case_for_no_chapter_is_told() {
        cycle.dispute("KZ-75", "2018-12", "1", "L");
        assertThat(cycle.remarks(FindingCode.X041)).containsExactly("L");
    }
}
