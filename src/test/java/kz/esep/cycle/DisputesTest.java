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
                        "1",
                        "IX",
                        "status",
                        "қаралуда / рассматривается",
                        "court",
                        "Аудандық сот / Районный суд")
                .dispute("KZ-71", "2019-12", "1", "IX", "status", "аяқталды / завершено");
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
                        "1",
                        "IX",
                        "decided_on",
                        "2018-11-01",
                        "outcome",
                        "қанағаттандырылды / удовлетворено")
                .dispute(
                        "KZ-71",
                        "2018-12",
                        "1",
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
    void names_of_an_anonymous_dispute_become_roles_in_its_texts_too() {
        cycle.dispute(
                "KZ-75",
                "2018-12",
                "1",
                "IX",
                "anonymise",
                "yes",
                "claimant",
                "«Жасыл желек» қоғамы / общество «Зелёная крона»",
                "respondent",
                "сот / суд",
                "summary_kk",
                "«Жасыл желек» қоғамы талап қойды.",
                "summary_ru",
                "Иск подало общество «Зелёная крона». Зелёная крона просила информацию.");
        Dispute dispute = dispute("IX");
        assertThat(dispute.parties().claimant().ru()).isEqualTo("истец");
        assertThat(dispute.summary().kk()).isEqualTo("талапкер талап қойды.");
        assertThat(dispute.summary().ru()).startsWith("Иск подало истец");
        assertThat(cycle.remarks(FindingCode.X045)).containsExactly("IX зелёная, крона");
    }

    @Test
    void a_case_for_no_chapter_is_told() {
        cycle.dispute("KZ-75", "2018-12", "1", "L");
        assertThat(cycle.remarks(FindingCode.X041)).containsExactly("L");
    }
}
