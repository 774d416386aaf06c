package kz.esep.aarhus.text;

import static kz.esep.aarhus.text.ToldDoubts.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.esep.language.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one language of an answer says and the other does not. */
final class LanguageDifferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Құрамға 22 өкіл кірді.; В состав вошли 20 представителей.; NUMBERS_DIFFER: 22 -> 20
            Тыңдаулардың саны – 1 780.; Число слушаний – 1 708.; NUMBERS_DIFFER: 1780 -> 1708
            Айыппұл 215,88 мың теңге болды.; Штраф составил 215,8 тысячи тенге.; NUMBERS_DIFFER: 215,88 -> 215,8
            6-баптың 2-тармағы; пункт 3 статьи 6; NUMBERS_DIFFER: 2 -> 3
            № 114/НҚ бұйрық; приказ № 115/НК; NUMBERS_DIFFER: 114 -> 115
            2020 жылғы 2 шілдедегі бұйрық; приказ от 2 июня 2020 года; DATES_DIFFER: 02.07 -> 02.06
            2019 жылғы 4 қыркүйекте және 2020 жылғы 5 мамырда; 4 сентября 2020 года и 5 мая 2019 года; DATES_DIFFER: 04.09.2019, 05.05.2020 -> 04.09.2020, 05.05.2019
            2017–2020 жылдары өтті.; Проведено в 2017–2021 годах.; YEARS_DIFFER: 2020 -> 2021
            2016 жылғы 8 сәуірде жарияланды.; Опубликовано 8 апреля 2015 года.; YEARS_DIFFER: 2016 -> 2015
            Үлесі 0,21% болды.; Доля составила 0,21.; PERCENTAGES_DIFFER: 0,21%
            """)
    void a_number_a_day_or_a_year_of_one_language_alone_is_told(String kazakh, String russian, String doubt) {
        assertThat(between(kazakh, russian)).contains(doubt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Министрдің 2020 жылғы 21 желтоқсандағы № 327-Ө бұйрығы; приказ Министра от 21 декабря 2020 года № 327-П
            2020 жылғы 21 желтоқсанда басталды.; Начато 21.12.2020.
            6-баптың 1780 тыңдауы; 1 780 слушаний статьи 6
            57-2-бап, 3 және 4-тармақтар; пункты 3 и 4 статьи 57-2
            № 491-V Заң, № 17-НҚ бұйрық; Закон № 491-V, приказ № 17-НҚ
            Көрсеткіш 215,88 болды.; Показатель составил 215.88.
            40–50 пайыз тыңдау; от 40 до 50 % слушаний
            10%, 20% және 30%; 10, 20 и 30 %
            Үш қоғамдық бірлестік, 2 сот; 3 общественных объединения, два суда
            2020 жылғы 2–3 қазанда; 2–3 октября 2020 года
            2019 жылғы 4 мамыр мен 2019 жылғы 5 маусым; 4 мая и 5 июня 2019 года
            https://gov.kz/memleket/12 сайты; сайт https://gov.kz/memleket/15
            3 қазандық жаңартылды.; Обновлены 3 котельные.
            """)
    void the_same_said_in_the_forms_of_each_language_is_no_difference(String kazakh, String russian) {
        assertThat(between(kazakh, russian)).isEmpty();
    }

    @Test
    void lists_of_unlike_length_are_told_and_so_are_lines() {
        assertThat(between("Шаралар:\n- бірі;\n- екіншісі.", "Меры:\n- одна."))
                .containsExactly("LIST_ITEMS_DIFFER: 2 -> 1");
        assertThat(between("Шаралар:\n– бірі;\n– екіншісі.", "Меры:\n1) одна;\n2) другая."))
                .isEmpty();
        assertThat(between("Бірінші абзац.\nЕкінші абзац.", "Первый абзац. Второй абзац."))
                .containsExactly("LINES_DIFFER: 2 -> 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void a_missing_language_is_another_matter(String nothing) {
        assertThat(between("2020 жылы 5 тыңдау", nothing)).isEmpty();
        assertThat(between(nothing, "5 слушаний в 2020 году")).isEmpty();
    }

    @Test
    void the_place_is_shown() {
        assertThat(LanguageDifferences.between(new Bilingual(
                        "Қоғамдық кеңестің құрамына үкіметтік емес ұйымдардың 22 өкілі кірді, оның отырыстары ашық өтеді.",
                        "В состав совета вошли представители общественности.")))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.excerpt()).isEqualTo("…емес ұйымдардың 22 өкілі кірді, оның…"));
    }

    private static List<String> between(String kazakh, String russian) {
        return told(LanguageDifferences.between(new Bilingual(kazakh, russian)));
    }
}
