package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Endings of numbers, written out by hand: in the order of cases from the genitive on. */
final class KazakhNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0          | нөл      | дің ге ді де ден мен
            1          | бір      | дің ге ді де ден мен
            2          | екі      | нің ге ні де ден мен
            3          | үш       | тің ке ті те тен пен
            4          | төрт     | тің ке ті те тен пен
            5          | бес      | тің ке ті те тен пен
            6          | алты     | ның ға ны да дан мен
            7          | жеті     | нің ге ні де ден мен
            8          | сегіз    | дің ге ді де ден бен
            9          | тоғыз    | дың ға ды да дан бен
            10         | он       | ның ға ды да нан мен
            20         | жиырма   | ның ға ны да дан мен
            30         | отыз     | дың ға ды да дан бен
            40         | қырық    | тың қа ты та тан пен
            50         | елу      | дің ге ді де ден мен
            60         | алпыс    | тың қа ты та тан пен
            70         | жетпіс   | тің ке ті те тен пен
            80         | сексен   | нің ге ді де нен мен
            90         | тоқсан   | ның ға ды да нан мен
            100        | жүз      | дің ге ді де ден бен
            1000       | мың      | ның ға ды да нан мен
            1000000    | миллион  | ның ға ды да нан мен
            1000000000 | миллиард | тың қа ты та тан пен
            14         | төрт     | тің ке ті те тен пен
            2021       | бір      | дің ге ді де ден мен
            1200       | жүз      | дің ге ді де ден бен
            20000      | мың      | ның ға ды да нан мен
            -5         | бес      | тің ке ті те тен пен
            """)
    void endings_follow_the_word_the_number_ends_with(long number, String word, String endings) {
        assertThat(KazakhNumber.lastWord(number)).isEqualTo(word);
        assertThat(Arrays.stream(GrammaticalCase.values())
                        .skip(1)
                        .map(one -> KazakhNumber.ending(number, one).substring(1))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(endings);
        assertThat(KazakhNumber.ending(number, GrammaticalCase.NOMINATIVE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, -ші",
        "1, -ші",
        "2, -ші",
        "3, -ші",
        "4, -ші",
        "5, -ші",
        "6, -шы",
        "7, -ші",
        "8, -ші",
        "9, -шы",
        "10, -шы",
        "16, -шы",
        "20, -шы",
        "30, -шы",
        "40, -шы",
        "50, -ші",
        "60, -шы",
        "70, -ші",
        "80, -ші",
        "90, -шы",
        "100, -ші",
        "1000, -шы",
        "1000000, -шы",
        "1000000000, -шы",
        "2021, -ші"
    })
    void ordinals_are_hard_or_soft_as_the_number_is_spoken(long number, String ending) {
        assertThat(KazakhNumber.ordinalEnding(number)).isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource({
        "0, нөлінші",
        "1, бірінші",
        "2, екінші",
        "3, үшінші",
        "4, төртінші",
        "5, бесінші",
        "6, алтыншы",
        "7, жетінші",
        "8, сегізінші",
        "9, тоғызыншы",
        "10, оныншы",
        "11, он бірінші",
        "20, жиырмасыншы",
        "26, жиырма алтыншы",
        "30, отызыншы",
        "40, қырқыншы",
        "41, қырық бірінші",
        "50, елуінші",
        "60, алпысыншы",
        "70, жетпісінші",
        "80, сексенінші",
        "90, тоқсаныншы",
        "99, тоқсан тоғызыншы"
    })
    void ordinals_stand_in_words(int number, String words) {
        assertThat(KazakhNumber.ordinalWords(number)).isEqualTo(words);
    }
}
