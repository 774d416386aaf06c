package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnumerationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Түркістан                  | Түркістан                      | Түркістан
            Түркістан;Шымкент          | Түркістан және Шымкент         | Түркістан и Шымкент
            Абай;Түркістан;Шымкент     | Абай, Түркістан және Шымкент   | Абай, Түркістан и Шымкент
            """)
    void items_are_joined_with_the_conjunction_of_the_language(String items, String kazakh, String russian) {
        List<String> list = List.of(items.split(";", -1));
        assertThat(Enumeration.of(Language.KK, list)).isEqualTo(kazakh);
        assertThat(Enumeration.of(Language.RU, list)).isEqualTo(russian);
    }

    @ParameterizedTest
    @CsvSource({"KK", "RU"})
    void nothing_gives_an_empty_text(Language language) {
        assertThat(Enumeration.of(language, List.of())).isEmpty();
    }
}
