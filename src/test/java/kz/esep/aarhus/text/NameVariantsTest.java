package kz.esep.aarhus.text;

import static kz.esep.aarhus.text.ToldDoubts.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a report writes in two ways. */
final class NameVariantsTest {

    /** F20. */
    @ParameterizedTest
    @CsvSource({
        "ForteBank ғимараты, Forte Bank қаражаты, Forte Bank -> ForteBank",
        "«ForteBank» АҚ, «Forte Bank» АҚ, Forte Bank -> ForteBank",
        "«ЭКОМ» ҚБ, «Эком» бірлестігі, Эком -> ЭКОМ",
        "«Көк Жайлау» курорты, «Көкжайлау» жобасы, Көкжайлау -> Көк Жайлау",
        "«Жасыл құтқару» ЭО, «Жасыл кұтқару» ЭО, Жасыл кұтқару -> Жасыл құтқару",
        "«АрселорМиттал», \"Арселор-Миттал\", Арселор-Миттал -> АрселорМиттал"
    })
    void the_later_of_two_spellings_is_told_with_the_earlier(String one, String other, String doubt) {
        assertThat(told(NameVariants.in(List.of(one, other)))).containsExactly("NAME_VARIANT: " + doubt);
    }

    @Test
    void the_more_frequent_spelling_is_the_right_one_wherever_it_stands() {
        assertThat(told(NameVariants.in(List.of("«Эком» ҚБ", "«ЭКОМ» ҚБ", "«ЭКОМ» ҚБ және «Эком»", "«ЭКОМ»"))))
                .containsExactly("NAME_VARIANT: Эком -> ЭКОМ");
    }

    @ParameterizedTest
    @CsvSource({
        "«Школа 5», «Школа 6»",
        "«Экомузей», «Экомузея»",
        "«Зелёная планета», «Зелёной планеты»",
        "«Нұр», «Нұрa»",
        "«У.» ЖК, «У...» ЖШС",
        "Forte.kz сайты, forte.kz",
        "«жобаның көшірмесі», «жобаның көшірмесін»",
        "«Ақпаратқа қол жеткізу туралы нақты және толық заң», «Ақпаратқа қол жеткізу туралы нақты және толық заңы»"
    })
    void numbers_endings_short_names_addresses_and_long_titles_are_no_variants(String one, String other) {
        assertThat(NameVariants.in(List.of(one, other))).isEmpty();
    }

    /** F17, F16, F23, S2, S3. */
    @ParameterizedTest
    @CsvSource({
        "Экспо конвенциясын орындау, Экспо конвенциясын -> Эспо",
        "выполнение Конвенции Экспо, Конвенции Экспо -> Эспо",
        "ОК 21-тарауының талаптары, ОК 21-тарауының -> ЭК",
        "кейіннен Ютуюте жариялады, Ютуюте -> YouTube",
        "6-гис бап ережелері, 6-гис -> 6-бис",
        "Алматы басшылығы туралы, Алматы басшылығы -> Алматы нұсқаулығы"
    })
    void a_word_known_to_be_taken_for_another_is_told(String text, String doubt) {
        assertThat(told(NameVariants.in(List.of(text)))).containsExactly("KNOWN_CONFUSION: " + doubt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ЭКСПО-2017 көрмесі", "Экспо көрмесі", "Эспо конвенциясы", "ЭК 21-тарауы", "ОК 9-бабы"})
    void the_same_word_where_it_belongs_is_right(String text) {
        assertThat(NameVariants.in(List.of(text))).isEmpty();
    }
}
