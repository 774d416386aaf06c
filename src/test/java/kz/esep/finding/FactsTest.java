package kz.esep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finding rests on, as a text that is the same for the same facts only. */
final class FactsTest {

    private static final Finding FINDING = Finding.of(FindingCode.R010, Place.ofFile("a.xlsx"), "05.11.2021")
            .with("later_kk", "Хаттамаға қол қойылған күн")
            .with("later_ru", "Дата подписания протокола")
            .with("expected", "08.11.2021")
            .with("field", "ended_on");

    @Test
    void few_facts_are_told_as_they_are() {
        assertThat(Facts.of(List.of("2021-11", "notices_placed", "27"))).isEqualTo("2021-11; notices_placed; 27");
    }

    @Test
    void other_facts_give_another_text_even_where_a_fact_has_the_separator_in_it() {
        assertThat(Facts.of(List.of("a; b"))).isNotEqualTo(Facts.of(List.of("a", "b")));
        assertThat(Facts.of(List.of("a\\", "b"))).isNotEqualTo(Facts.of(List.of("a\\; b")));
    }

    @Test
    void many_facts_are_told_by_their_number_and_their_sum() {
        List<String> many = Collections.nCopies(300, "19-007");
        assertThat(Facts.of(many)).matches("300 × [0-9a-f]{16}");
        assertThat(Facts.of(many)).isNotEqualTo(Facts.of(Collections.nCopies(300, "19-008")));
    }

    @Test
    void a_finding_that_names_no_facts_rests_on_what_it_tells_but_not_on_wording() {
        assertThat(FINDING.facts()).isEqualTo("08.11.2021; ended_on");
        assertThat(FINDING.with("later_ru", "Подписан").facts()).isEqualTo(FINDING.facts());
        assertThat(FINDING.with("expected", "09.11.2021").facts()).isNotEqualTo(FINDING.facts());
    }

    @Test
    void a_finding_rests_on_the_facts_it_names_and_on_nothing_else() {
        assertThat(FINDING.restingOn("P1").with("expected", "").facts()).isEqualTo("P1");
    }

    @Test
    void only_a_warning_that_is_not_about_the_check_itself_is_a_question() {
        assertThat(FINDING.isQuestion()).isTrue();
        assertThat(FINDING.justifiedBy("Солай").isQuestion()).isFalse();
        assertThat(FINDING.weighing(Severity.ERROR).isQuestion()).isFalse();
        assertThat(Finding.of(FindingCode.P003, FINDING.place(), "500")
                        .weighing(Severity.WARNING)
                        .isQuestion())
                .isFalse();
        assertThat(Finding.of(FindingCode.P004, FINDING.place(), "").isQuestion())
                .isFalse();
    }
}
