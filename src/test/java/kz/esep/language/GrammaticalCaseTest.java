package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class GrammaticalCaseTest {

    @Test
    void a_case_is_found_by_its_name_in_any_language_and_case() {
        for (GrammaticalCase one : GrammaticalCase.values()) {
            assertThat(GrammaticalCase.find(one.name())).contains(one);
            for (Language language : Language.values()) {
                if (one.isOf(language)) {
                    assertThat(GrammaticalCase.find(one.name(language).toUpperCase(Locale.ROOT)))
                            .contains(one);
                }
            }
        }
        assertThat(GrammaticalCase.find("prepositional")).contains(GrammaticalCase.LOCATIVE);
        assertThat(GrammaticalCase.find("")).isEmpty();
        assertThat(GrammaticalCase.find("звательный")).isEmpty();
    }

    @Test
    void russian_has_no_ablative() {
        assertThat(GrammaticalCase.ABLATIVE.isOf(Language.RU)).isFalse();
        assertThat(GrammaticalCase.ABLATIVE.isOf(Language.KK)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthNames.in(GrammaticalCase.ABLATIVE, Language.RU, Month.MAY));
    }
}
