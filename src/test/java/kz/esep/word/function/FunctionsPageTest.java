package kz.esep.word.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.language.Language;
import kz.esep.language.Script;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages {@code docs/TEMPLATE_FUNCTIONS.kk.md} and {@code .ru.md} say what the list of functions says. After a wanted
 * change: {@code mvn test -Dgolden=write -Dtest=FunctionsPageTest}, and read the difference.
 */
final class FunctionsPageTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_of_functions_is_up_to_date(Language language) throws IOException {
        String page = FunctionsPage.of(language);
        Path file = Path.of("docs", "TEMPLATE_FUNCTIONS." + language.code() + ".md");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, page);
        }
        assertThat(page).as("%s", file).isEqualTo(Files.readString(file));
        assertThat(Script.mixedWords(page)).isEmpty();
    }
}
