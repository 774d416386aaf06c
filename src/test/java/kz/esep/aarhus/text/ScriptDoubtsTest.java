package kz.esep.aarhus.text;

import static kz.esep.aarhus.text.ToldDoubts.told;
import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.language.Language;
import kz.esep.language.TidyText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters where they do not belong. */
final class ScriptDoubtsTest {

    private static final String RUSSIAN =
            "В своём решении суд указал, что документы были переданы заявителю с нарушением установленного законом срока.";

    @Test
    void a_russian_sentence_in_a_kazakh_text_is_told_once_with_its_beginning() {
        assertThat(ScriptDoubts.in("Сот талапты қанағаттандырды. " + RUSSIAN, Language.KK))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.kind()).isEqualTo(TextDoubtKind.RUSSIAN_IN_KAZAKH);
                    assertThat(doubt.seen()).isEqualTo(RUSSIAN);
                    assertThat(doubt.excerpt()).startsWith("…В своём решении суд");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Комитет, департамент, акимат.",
                "Баяндама «О состоянии окружающей среды и об использовании природных ресурсов» атауымен шықты.",
                "Алматы, Астана, Атырау, Актау, Семей, Тараз, Павлодар",
                "https://www.gov.kz/memleket/entities/ecogeo",
                ""
            })
    void short_lists_names_in_quotation_marks_and_addresses_are_kazakh_enough(String text) {
        assertThat(ScriptDoubts.in(text, Language.KK)).isEmpty();
    }

    @Test
    void kazakh_words_in_a_russian_text_are_told_together() {
        assertThat(told(ScriptDoubts.in("Сведения берутся из қоғамдық кеңестің отчёта за год.", Language.RU)))
                .containsExactly("KAZAKH_IN_RUSSIAN: қоғамдық кеңестің");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Область Жетісу и область Ұлытау образованы в 2022 году.",
                "Приказ № 17-НҚ зарегистрирован.",
                "Приказ № 114/НҚ зарегистрирован.",
                "Курорт «Көк жайлау» не построен."
            })
    void names_and_numbers_of_acts_may_be_kazakh_in_a_russian_text(String text) {
        assertThat(ScriptDoubts.in(text, Language.RU)).isEmpty();
    }

    /** E1, E2: what tidying mends is gone, what it cannot settle is told. */
    @Test
    void words_of_two_scripts_and_the_latin_schwa_are_told() {
        assertThat(ScriptDoubts.in(TidyText.of("тəртiппен жəне шiлде"), Language.KK))
                .isEmpty();
        assertThat(told(ScriptDoubts.in(TidyText.of("GISтің деректері, Rəşid"), Language.KK)))
                .containsExactly("MIXED_SCRIPT: GISтің -> GIS-тің", "LATIN_SCHWA: Rəşid -> Rәşid");
        assertThat(told(ScriptDoubts.in("жүйеge енгізілді", Language.KK))).containsExactly("MIXED_SCRIPT: жүйеge");
    }
}
