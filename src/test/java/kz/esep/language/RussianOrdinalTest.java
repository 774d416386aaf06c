package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RussianOrdinalTest {

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

    @ParameterizedTest
    @CsvSource({
        "1, первый",
        "2, второй",
        "3, третий",
        "4, четвёртый",
        "5, пятый",
        "6, шестой",
        "7, седьмой",
        "8, восьмой",
        "9, девятый",
        "10, десятый",
        "11, одиннадцатый",
        "12, двенадцатый",
        "13, тринадцатый",
        "14, четырнадцатый",
        "15, пятнадцатый",
        "16, шестнадцатый",
        "17, семнадцатый",
        "18, восемнадцатый",
        "19, девятнадцатый",
        "20, двадцатый",
        "26, двадцать шестой",
        "30, тридцатый",
        "40, сороковой",
        "43, сорок третий",
        "50, пятидесятый",
        "60, шестидесятый",
        "70, семидесятый",
        "80, восьмидесятый",
        "90, девяностый",
        "99, девяносто девятый"
    })
    void ordinals_stand_in_words(int number, String words) {
        assertThat(RussianOrdinal.MASCULINE.words(number, GrammaticalCase.NOMINATIVE))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "MASCULINE, 2, GENITIVE, второго", "MASCULINE, 2, ACCUSATIVE, второй", "MASCULINE, 3, DATIVE, третьему",
        "MASCULINE, 3, INSTRUMENTAL, третьим", "MASCULINE, 3, LOCATIVE, третьем", "FEMININE, 1, NOMINATIVE, первая",
        "FEMININE, 3, ACCUSATIVE, третью", "FEMININE, 3, NOMINATIVE, третья", "FEMININE, 21, GENITIVE, двадцать первой",
        "NEUTER, 1, LOCATIVE, первом", "NEUTER, 3, NOMINATIVE, третье", "NEUTER, 40, INSTRUMENTAL, сороковым"
    })
    void words_agree_in_gender_and_case(RussianOrdinal gender, int number, GrammaticalCase wanted, String words) {
        assertThat(gender.words(number, wanted)).isEqualTo(words);
    }

    @Test
    void there_is_no_ablative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RussianOrdinal.MASCULINE.ending(GrammaticalCase.ABLATIVE));
    }
}
