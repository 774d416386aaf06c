package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A Latin letter among Cyrillic ones stands here in quotes of its own or by its number, so that a reader can see it. */
final class TidyTextTest {

    @Test
    void the_latin_schwa_becomes_the_kazakh_letter_in_every_cyrillic_word() {
        assertThat(TidyText.of("м\u0259селе, \u018Fділет")).isEqualTo("мәселе, Әділет");
        assertThat(TidyText.of("ж\u0259не" + "m"))
                .as("another letter has no twin")
                .isEqualTo("және" + "m");
        assertThat(TidyText.of("\u0259" + "p"))
                .as("all its letters look Cyrillic")
                .isEqualTo("әр");
        assertThat(TidyText.of("Az\u0259rbaycan")).isEqualTo("Az\u0259rbaycan");
    }

    @Test
    void words_are_in_one_script_and_latin_words_stay() {
        assertThat(TidyText.of("к" + "o" + "месси" + "я, EIA, ISO 14001, XVI"))
                .isEqualTo("комессия, EIA, ISO 14001, XVI");
        assertThat(TidyText.of("Web" + "Портал")).isEqualTo("Web" + "Портал");
    }

    @Test
    void it_is_composed_and_keeps_its_lines_but_no_runs_of_spaces() {
        assertThat(TidyText.of("  и\u0306од\u00A0\u00A0мен\u200B \r\n\n  бром \t"))
                .isEqualTo("йод мен\nбром");
    }

    @Test
    void an_address_keeps_its_letters() {
        assertThat(TidyText.lines(" https://қоғам.kz/c" + "о" + "de \n\n egov.kz "))
                .isEqualTo("https://қоғам.kz/c" + "о" + "de\negov.kz");
    }
}
