package kz.esep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.esep.fixtures.MonthsInARow;
import kz.esep.fixtures.TestHouse;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Eight small months of four offices, from filled workbooks to what the last of them says of the others. After a wanted
 * change: {@code mvn test -Dgolden=write -Dtest=MonthsInARowGoldenTest}, and read the difference.
 *
 * <p>Astana is always in order. Aktobe region misses nothing, but sends nothing for October. Almaty region suddenly places
 * many notices; Zhambyl region places a protocol late in most months, leaves a notice of October out until November, and
 * says nothing more of one that fell due in November.
 */
class MonthsInARowGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/months-in-a-row");

    @TempDir
    static Path folder;

    private static TestHouse house;

    @BeforeAll
    static void run_month_after_month() {
        house = MonthsInARow.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ranking.csv", "repeated.csv", "open-cases.csv", "completeness.csv"})
    void tables_are_as_reviewed(String table) throws IOException {
        compare(table, house.text("output/2021-11/" + table));
    }

    @Test
    void the_comparison_is_as_reviewed() throws IOException {
        Predicate<String> shown = line -> line.startsWith("month,")
                || line.contains(",ALL,")
                || (line.contains(",previous_month,") && (line.contains(",KZ-15,") || line.contains(",KZ-31,")));
        compare(
                "comparison-of-some.csv",
                house.text("output/2021-11/comparison.csv")
                        .lines()
                        .filter(shown)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analysis.kk.docx", "analysis.ru.docx"})
    void documents_say_what_was_reviewed(String document) throws IOException {
        compare(document.replace(".docx", ".txt"), DocxText.of(house.bytes("output/2021-11/" + document)));
    }

    @Test
    void a_second_run_changes_no_byte() {
        Map<String, String> before = house.state("output");
        house.run("run");
        assertThat(house.state("output")).isEqualTo(before);
    }

    private static void compare(String name, String actual) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(golden));
    }
}
