package kz.esep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.hearings.RuleBook;
import kz.esep.language.Language;
import kz.esep.reference.TableReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages {@code docs/RULES.kk.md} and {@code docs/RULES.ru.md} say what the catalogue and the tables say. After a
 * wanted change: {@code mvn test -Dgolden=write -Dtest=RulesPageTest}, and read the difference.
 */
final class RulesPageTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_of_rules_is_up_to_date(Language language) throws IOException {
        TableReader reader = new TableReader(Path.of("templates/reference"));
        String page = RulesPage.of(language, RuleBook.read(reader));
        reader.finish();
        Path file = Path.of("docs", "RULES." + language.code() + ".md");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, page);
        }
        assertThat(page).as("%s", file).isEqualTo(Files.readString(file));
    }
}
