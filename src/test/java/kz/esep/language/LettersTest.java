package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Latin letter among Cyrillic ones stands here in quotes of its own, so that a reader can see it. */
final class LettersTest {

    @Test
    void latin_letters_of_the_published_tables_are_mended() {
        assertThat(Letters.withoutLookAlikes("Нұр-" + "C" + "ұлтан")).isEqualTo("Нұр-Сұлтан");
        assertThat(Letters.withoutLookAlikes("ш" + "i" + "лде")).isEqualTo("шілде");
        assertThat(Letters.withoutLookAlikes("\u018Fл-Фараби, с\u0259уір")).isEqualTo("Әл-Фараби, сәуір");
        assertThat(Letters.withoutLookAlikes("қа" + "h" + "арман")).isEqualTo("қаһарман");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hearings.ndbecology.gov.kz/ru/a?x=1",
                "IV тоқсан, II санатты нысан",
                "COVID-19 пандемиясы",
                "PDF, DOCX, Excel",
                "KZ-19 Алматы облысы",
                "Алматы қаласы",
                "№ 286",
                ""
            })
    void wholly_latin_words_and_clean_text_stay(String text) {
        assertThat(Letters.withoutLookAlikes(text)).isEqualTo(text);
    }

    @Test
    void every_look_alike_becomes_its_cyrillic_twin() {
        assertThat(Letters.withoutLookAlikes("жABCEHIKMOPTXYaceiopxyh\u0259\u018F"))
                .isEqualTo("жАВСЕНІКМОРТХУасеіорхуһәӘ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            АЛМАТЫ ОБЛЫСЫ     | алматы облысы
            Нұр–Сұлтан        | нұр-сұлтан
            Нұр—Сұлтан        | нұр-сұлтан
            Нұр−Сұлтан        | нұр-сұлтан
            Нұр‑Сұлтан        | нұр-сұлтан
            ИӘ / ДА           | иә / да
            """)
    void key_forgets_case_and_kind_of_dash(String text, String key) {
        assertThat(Letters.key(text)).isEqualTo(key);
    }

    @Test
    void key_forgets_kinds_of_spaces_composition_and_what_cannot_be_seen() {
        assertThat(Letters.key("\uFEFF\u00A0ашық\u202F \tжиналыс\u200B\n")).isEqualTo("ашық жиналыс");
        assertThat(Letters.key("Костанаи\u0306ская")).isEqualTo("костанайская");
        assertThat(Letters.key("отче\u0308т")).isEqualTo("отчёт");
        assertThat(Letters.key("ш" + "i" + "\u00ADлде")).isEqualTo("шілде");
        assertThat(Letters.key("i" + "\u200Bә")).isEqualTo("іә");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19-\u0410\u0412-5", "19-AB-5", "19 – AB - 05", "19-a\u0432-5", "19-ab-005"})
    void number_key_is_the_same_for_numbers_that_look_alike(String typed) {
        assertThat(Letters.numberKey(typed)).isEqualTo(Letters.numberKey("19-AB-5"));
    }

    @Test
    void number_key_tells_numbers_apart_that_look_different() {
        assertThat(Letters.numberKey("19-O5")).isEqualTo(Letters.numberKey("19-05"));
        assertThat(Letters.numberKey("19-15")).isNotEqualTo(Letters.numberKey("191-5"));
        assertThat(Letters.numberKey("100")).isNotEqualTo(Letters.numberKey("1"));
    }

    @Test
    void key_sees_through_a_latin_letter_in_any_case() {
        assertThat(Letters.key("НҰР-" + "C" + "ҰЛТАН")).isEqualTo(Letters.key("Нұр-Сұлтан"));
        assertThat(Letters.key("С\u018FУІР")).isEqualTo("сәуір");
    }

    @ParameterizedTest
    @CsvSource({
        "n\u043etices_placed, notices_placed",
        "\u0421AMPLE, CAMPLE",
        "C\u041aO, СКО",
        "c\u0259уір, сәуір",
        "\u0275зен, өзен",
        "KZ-19Қ, KZ-19Қ",
        "TESTж, TESTж",
        "IV тоқсан, IV тоқсан"
    })
    void a_word_gets_the_script_in_which_all_its_letters_can_be(String typed, String mended) {
        assertThat(Letters.inOneScript(typed.replace("\u0275", "ɵ"))).isEqualTo(mended);
    }

    @Test
    void folded_text_is_what_people_type_on_a_russian_keyboard() {
        assertThat(Letters.folded("Әғқңөұүһіё")).isEqualTo("агкноуухие");
        assertThat(Letters.folded("Қызылорда")).isEqualTo(Letters.folded("Кызылорда"));
    }

    @Test
    void one_line_has_plain_single_spaces_only() {
        assertThat(Letters.oneLine("\uFEFF a\u00A0\n\tb\u00AD \u200B")).isEqualTo("a b");
    }

    @Test
    void trimmed_text_keeps_its_inside() {
        assertThat(Letters.trimmed(" \u00A0\u200BIV  тоқсан\u00A0– № 5 \uFEFF\r\n"))
                .isEqualTo("IV  тоқсан\u00A0– № 5");
        assertThat(Letters.trimmed("и\u0306")).isEqualTo("й");
        assertThat(Letters.trimmed("\u00A0\u200B ")).isEmpty();
        assertThat(Letters.trimmed("\u2116")).isEqualTo("\u2116");
    }

    @Test
    void what_can_only_be_latin_becomes_latin_in_either_case() {
        assertThat(Letters.inLatin("\u0440l\u0430c\u0435d_\u043en")).isEqualTo("placed_on");
        assertThat(Letters.inLatin("\u0412\u041d\u041a\u041c\u0422 \u0432\u043d\u043a\u043c\u0442"))
                .isEqualTo("bhkmt bhkmt");
        assertThat(Letters.inLatin("\u0455\u0458\u0405\u0408 \u04bb")).isEqualTo("sjsj h");
        assertThat(Letters.inLatin("жол-7")).isEqualTo("жoл-7");
    }
}
