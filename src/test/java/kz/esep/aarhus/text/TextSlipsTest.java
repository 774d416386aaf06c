package kz.esep.aarhus.text;

import static kz.esep.aarhus.text.ToldDoubts.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of typing and editing, named by what the report for 2017-2020 has of them. */
final class TextSlipsTest {

    /** E9. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            «Жасыл құтқару ЭО сотқа жүгінді.; «
            Жасыл құтқару» ЭО сотқа жүгінді.; »
            «Өндірістік «Талаптар» қағидалары; «
            Су кадастры ( бойынша интеграция; (
            Порталда (МО ИРБП) ) жарияланды.; )
            Беру тек "ақылға қонымды болса.; "
            Закон „О доступе к информации; „
            """)
    void a_quotation_mark_or_bracket_without_its_pair_is_told(String text, String sign) {
        assertThat(slips(text)).containsExactly("UNBALANCED_SIGNS: " + sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Кеден одағының “Тамақ өнімі туралы” регламенті» (2011)",
                "Закон «О „доступе“ к информации» [1]",
                "1) тармақшасы, 2) және 3) тармақшалары, 10-1) тармақша",
                "16-баптың (1-тармағының 2) тармақшасы) талабы",
                "шаралар (мыналар:\n1) тыңдаулар;\n2) сауалнамалар) өтті",
                "а) бірінші;\nб) екінші.",
                "Комитет (бұдан әрі – Комитет) \"ашық\" деп атады."
            })
    void pairs_within_pairs_and_marks_of_list_items_are_right(String text) {
        assertThat(slips(text)).isEmpty();
    }

    /** E8. */
    @Test
    void empty_list_items_and_doubled_bullets_are_told() {
        assertThat(slips("Шаралар:\n-;\n- тыңдау")).containsExactly("EMPTY_LIST_ITEM: -;");
        assertThat(slips("Шаралар:\n1) тыңдау;\n2)")).containsExactly("EMPTY_LIST_ITEM: 2)");
        assertThat(slips("• • 29% тыңдау жарияланды")).containsExactly("DOUBLED_BULLET: • • -> •");
        assertThat(slips("- тыңдау •\n- сауалнама")).containsExactly("DOUBLED_BULLET: •");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "- тыңдау;\n- сауалнама.", "– –5 °C дейін", "− 3 тыңдау"})
    void a_dash_that_says_nothing_a_minus_and_a_dash_before_an_item_are_right(String text) {
        assertThat(slips(text)).isEmpty();
    }

    /** E10. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            Сайтта орналастырылған.Тұрғындардың пікірі; орналастырылған.Тұрғындардың -> орналастырылған. Тұрғындардың
            дауыс жиналып,өтініш берілді; жиналып,өтініш -> жиналып, өтініш
            `мәліметтерді;ақпарат иеленуші`; `мәліметтерді;ақпарат -> мәліметтерді; ақпарат`
            """)
    void sentences_and_words_without_a_blank_between_are_told(String text, String doubt) {
        assertThat(slips(text)).containsExactly("GLUED_WORDS: " + doubt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.almaty.gov.kz, ecogeo.gov.kz және Ақпарат.қаз сайттары",
                "info@ecogeo.gov.kz мекенжайы",
                "Алматы қ.Абай даңғ. және т.б., м.а., ж.к. 215,88 мың",
                "хабарландыру.xlsx файлы",
                "(www.gov.kz/memleket). Келесі сөйлем: https://adilet.zan.kz/kaz/docs/K2100000400.",
                "В 2020 г.Алматы и др."
            })
    void addresses_abbreviations_decimals_and_files_are_not_glued(String text) {
        assertThat(slips(text)).isEmpty();
    }

    /** S4. */
    @Test
    void a_word_or_several_that_stand_twice_are_told() {
        assertThat(slips("талаптарды талаптарды сақтау"))
                .containsExactly("DOUBLED_WORDS: талаптарды талаптарды -> талаптарды");
        assertThat(slips("жазбаша сұрау салу сұрау салу түскен"))
                .containsExactly("DOUBLED_WORDS: сұрау салу сұрау салу -> сұрау салу");
        assertThat(told(TextSlips.in("принято и и опубликовано", Language.RU)))
                .containsExactly("DOUBLED_WORDS: и и -> и");
    }

    @ParameterizedTest
    @ValueSource(strings = {"бір бір тыңдау", "Тез-тез өтті", "жылдан жылға", "Алматы. Алматы қаласы", "6 6"})
    void words_said_twice_on_purpose_are_right(String text) {
        assertThat(slips(text)).isEmpty();
    }

    /** Facts 5.4: a paragraph that follows itself. */
    @Test
    void a_passage_right_after_itself_is_told_once_and_one_further_on_is_not() {
        String passage = "Қоршаған ортаға әсер айтарлықтай төмендеді. Курорттың ауданы азайтылды.";
        assertThat(slips(passage + "\n" + passage)).containsExactly("REPEATED_PASSAGE: " + passage);
        assertThat(slips(passage + " " + passage)).containsExactly("REPEATED_PASSAGE: " + passage);
        assertThat(slips(passage + "\nБасқа абзац осы жерде тұр.\n" + passage)).isEmpty();
        assertThat(slips("- Бар.\n- Бар.")).isEmpty();
    }

    /** E14, E15. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            12016 жылғы 6 сәуірдегі Заң; 12016 -> 2016
            ЭК 57-2бабында айтылған; 57-2бабында -> 57-2-бабында
            2-9тармақтардың талаптары; 2-9тармақтардың -> 2-9-тармақтардың
            АПК8-бап бойынша; АПК8-бап -> АПК 8-бап
            құрылыс қызметі5 саласында; қызметі5 -> қызметі
            """)
    void a_number_glued_to_a_year_or_a_word_is_told(String text, String doubt) {
        assertThat(slips(text)).containsExactly("GLUED_NUMBER: " + doubt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "57-2-бабы",
                "CO2 және СО2, РМ10, H2O",
                "20га, 5млн, 10-шы, 100000 адам",
                "COVID-19",
                "12000 жыл бұрын"
            })
    void numbers_with_hyphens_units_and_formulas_are_right(String text) {
        assertThat(slips(text)).isEmpty();
    }

    /** F24. */
    @Test
    void a_day_and_month_without_a_year_in_their_sentence_are_told() {
        assertThat(slips("2018 жылы талап қойылды. 20 желтоқсан күні сот шешім шығарды."))
                .containsExactly("DATE_WITHOUT_YEAR: 20 желтоқсан");
        assertThat(told(TextSlips.in("28 мая суд отказал в пересмотре.", Language.RU)))
                .containsExactly("DATE_WITHOUT_YEAR: 28 мая");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019 ж. 12 маусымда, 30 маусымға дейін сот өтті.",
                "Есеп жыл сайын 1 желтоқсанға дейін беріледі.",
                "2020 жылғы іс-шаралар:\n- 5 маусымда көрме;\n- 22 сәуірде сенбілік.",
                "Бүкіләлемдік қоршаған орта күні – 5 маусымда.",
                "3 қазандық жаңартылды.",
                "Отчёт представляется ежегодно до 1 июля."
            })
    void a_year_in_the_sentence_or_before_the_list_and_days_of_every_year_are_right(String text) {
        assertThat(slips(text)).isEmpty();
    }

    /** F19. */
    @Test
    void a_comma_before_the_dash_of_a_range_is_told() {
        assertThat(slips("2018, -2020 жылдар")).containsExactly("STRAY_COMMA: 2018, -2020 -> 2018–2020");
        assertThat(slips("2018, 2020 жылдар; 2018–2020 жылдар; 2018 - 2020 жылдар"))
                .isEmpty();
    }

    /** S9. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "осы жауаптың нұсқасы ескірген ОК 9-бабы",
                "Ответ (устаревшая версия) по статье 9",
                "TODO: сот шешімдері",
                "Саны ??? адам",
                "Нақтылау керек."
            })
    void what_an_editor_wrote_to_himself_is_told(String text) {
        assertThat(TextSlips.in(text, Language.KK))
                .extracting(TextDoubt::kind)
                .containsExactly(TextDoubtKind.EDITORS_NOTE);
    }

    @Test
    void the_same_words_within_a_sentence_are_none() {
        assertThat(slips("Деректерді тағы да тексеру керек болды.")).isEmpty();
        assertThat(slips("Работала устаревшая версия портала.")).isEmpty();
        assertThat(slips("Сұрақ қойылды: неге?")).isEmpty();
    }

    private static List<String> slips(String text) {
        return told(TextSlips.in(text, Language.KK));
    }
}
