package kz.esep.aarhus.text;

import static kz.esep.aarhus.text.ToldDoubts.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.esep.aarhus.LegalActs;
import kz.esep.aarhus.ShippedTables;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts cited wrongly. A dot stands for the space that does not break. */
final class ActDoubtsTest {

    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    private final LegalActs acts = ShippedTables.TABLES.acts();

    /** F2, F5, F6. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2020 жылғы 21 желтоқсандағы № 324-Ө бұйрық; № 324; 2020 жылғы 21 желтоқсандағы №_327-Ө
            2016 жылғы 8 сәуірдегі № 291 Заң; № 291; 2016 жылғы 8 сәуірдегі №_491-V
            2020 жылғы 2 шілдедегі № 130 бұйрық; № 130; 2020 жылғы 2 маусымдағы №_130
            """)
    void a_misprint_that_the_table_knows_is_told_with_what_is_right(String text, String seen, String expected) {
        assertThat(doubts(text)).containsExactly("ACT_MISPRINTED: " + seen + " -> " + expected.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2007 жылғы 7 мамырдағы № 153-ө бұйрық; № 153; 2007 жылғы 7 мамырдағы №_135-ө
            2007 жылғы 17 мамырдағы № 135-ө бұйрық; № 135; 2007 жылғы 7 мамырдағы №_135-ө
            «Қоғамдық кеңестер туралы» Заң, 2015 жылғы 2 қарашадағы № 999-V; № 999; 2015 жылғы 2 қарашадағы №_383-V
            """)
    void nearly_the_date_and_number_of_a_known_act_of_its_kind_is_told(String text, String seen, String expected) {
        assertThat(doubts(text))
                .containsExactly("ACT_NUMBER_DIFFERS: " + seen + " -> " + expected.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2007 жылғы 7 мамырдағы № 135-ө бұйрық",
                "2016 жылғы 10 маусымдағы № 240 және № 241 бұйрықтар",
                "2007 жылғы 7 мамырдағы № 153 қаулы",
                "2007 жылғы 7 мамырдағы № 888 бұйрық",
                "2015 жылғы 31 қазандағы № 377-V Азаматтық процестік кодекс",
                "«Құқықтық актілер туралы» Заң",
                "Экологиялық кодекстің 57-2-бабы"
            })
    void an_act_as_it_is_another_kind_and_another_number_altogether_are_right(String text) {
        assertThat(doubts(text)).isEmpty();
    }

    /** F22. */
    @Test
    void an_act_that_is_not_in_force_on_the_day_is_told_by_name_and_by_number() {
        String petitions = "«Жеке және заңды тұлғалардың өтініштерін қарау тәртібі туралы» Заң";
        assertThat(doubts(petitions)).isEmpty();
        assertThat(told(ActDoubts.in(petitions, Language.KK, acts, END_OF_2024)))
                .containsExactly("ACT_NOT_IN_FORCE: Жеке және заңды тұлғалардың өтініштерін қарау тәртібі туралы"
                        + " -> – 2021-06-30");
        assertThat(told(ActDoubts.in(
                        "Экологический кодекс от 9 января 2007 года № 212-III", Language.RU, acts, END_OF_2024)))
                .containsExactly("ACT_NOT_IN_FORCE: № 212 -> 2007-01-09 – 2021-06-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Экологиялық кодекстің 73-бабы",
                "Бұрынғы 2007 жылғы 9 қаңтардағы № 212-III Экологиялық кодекс",
                "2007 жылғы 9 қаңтардағы № 212-III кодекстің күші жойылды"
            })
    void a_name_that_means_the_act_of_the_day_and_an_act_told_of_as_past_are_right(String text) {
        assertThat(ActDoubts.in(text, Language.KK, acts, END_OF_2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KK, № 12-п бұйрық, № 12-п -> № 12-ө",
        "KK, №20-П бұйрық, №20-П -> №20-Ө",
        "KK, № 114/ҰК бұйрық, № 114/ҰК -> № 114/НҚ",
        "KK, № 114/НК бұйрық, № 114/НК -> № 114/НҚ",
        "RU, приказ № 12-ө, № 12-ө -> № 12-п"
    })
    void the_suffix_of_the_other_language_is_told(Language language, String text, String doubt) {
        assertThat(told(ActDoubts.in(text, language, acts, END_OF_2020))).containsExactly("ACT_SUFFIX: " + doubt);
    }

    @ParameterizedTest
    @CsvSource({"KK, № 12-ө және № 17-НҚ", "RU, № 12-п и № 17-НҚ и № 114/НК", "RU, № 5 п. 2"})
    void the_suffix_of_the_language_is_right(Language language, String text) {
        assertThat(ActDoubts.in(text, language, acts, END_OF_2020)).isEmpty();
    }

    @Test
    void every_act_as_the_program_cites_it_is_right() {
        assertThat(acts.all()).allSatisfy(act -> {
            for (Language language : Language.values()) {
                LocalDate day = act.validity().from().orElse(act.date());
                assertThat(ActDoubts.in(act.citation(language).replace('\u00A0', ' '), language, acts, day))
                        .isEmpty();
            }
        });
    }

    private List<String> doubts(String text) {
        return told(ActDoubts.in(text, Language.KK, acts, END_OF_2020));
    }
}
