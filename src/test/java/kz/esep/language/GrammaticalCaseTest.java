package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RussianOrdinal.MASCULINE.ending(GrammaticalCase.ABLATIVE));
    }

    @ParameterizedTest
    @CsvSource({
        "MASCULINE, мужской, -й -го -му -й -м -м",
        "FEMININE, женский, -я -й -й -ю -й -й",
        "NEUTER, средний, -е -го -му -е -м -м"
    })
    void russian_ordinals_agree_in_gender_and_case(RussianOrdinal gender, String name, String endings) {
        assertThat(RussianOrdinal.find(name)).contains(gender);
        assertThat(RussianOrdinal.find(gender.name())).contains(gender);
        assertThat(String.join(
                        " ",
                        gender.ending(GrammaticalCase.NOMINATIVE),
                        gender.ending(GrammaticalCase.GENITIVE),
                        gender.ending(GrammaticalCase.DATIVE),
                        gender.ending(GrammaticalCase.ACCUSATIVE),
                        gender.ending(GrammaticalCase.INSTRUMENTAL),
                        gender.ending(GrammaticalCase.LOCATIVE)))
                .isEqualTo(endings);
    }
}
