package kz.esep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.cli.Main;
import kz.esep.fixtures.Golden;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;
import kz.esep.storage.Sha256;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The two published months from the filled workbooks to the documents, held against golden files in text form. After a
 * wanted change: {@code mvn test -Dgolden=write -Dtest=SampleMonthsGoldenTest}, and read the difference.
 */
class SampleMonthsGoldenTest {

    private static final List<String> TABLES =
            List.of("totals.csv", "violations.csv", "discrepancies.csv", "findings.csv");

    @TempDir
    static Path home;

    private static String screen = "";

    @BeforeAll
    static void run_the_sample_months() {
        StringWriter out = new StringWriter();
        int status = run(out);
        screen = out.toString();
        assertThat(status).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-07", "2021-11"})
    void tables_are_as_reviewed(String month) throws IOException {
        for (String table : TABLES) {
            Golden.compare(
                    month + "/" + table,
                    Files.readString(output().resolve(month).resolve(table)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-07/analysis.kk.docx",
                "2020-07/analysis.ru.docx",
                "2021-11/analysis.kk.docx",
                "2021-11/analysis.ru.docx"
            })
    void documents_say_what_was_reviewed(String document) throws IOException {
        byte[] bytes = Files.readAllBytes(output().resolve(document));
        Golden.compare(document.replace(".docx", ".txt"), DocxText.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-11/letters/KZ-31.docx", "2020-07/letters/KZ-61.docx"})
    void letters_say_what_was_reviewed(String letter) throws IOException {
        Golden.compare(letter.replace(".docx", ".txt"), DocxText.of(Files.readAllBytes(output().resolve(letter))));
    }

    @Test
    void november_gives_letters_to_the_offices_with_violations_and_to_no_other() throws IOException {
        Set<String> broken = column("2021-11/violations.csv", row -> true);
        assertThat(column("2021-11/letters/register.csv", row -> true)).isEqualTo(broken);
        assertThat(broken).hasSize(9);
        try (Stream<Path> files = Files.list(output().resolve("2021-11/letters"))) {
            assertThat(files).hasSize(10);
        }
    }

    @Test
    void july_gives_two_letters_to_those_who_sent_nothing() throws IOException {
        assertThat(column("2020-07/letters/register.csv", row -> row.get("kind").equals("silence")))
                .containsExactlyInAnyOrder("KZ-61", "KZ-79");
        assertThat(column("2020-07/letters/register.csv", row -> row.get("kind").equals("violations")))
                .isEqualTo(column("2020-07/violations.csv", row -> true));
    }

    /** The regions of a table. */
    private static Set<String> column(String table, Predicate<CsvTable.Row> which) throws IOException {
        try {
            return CsvTable.read(Files.readAllBytes(output().resolve(table))).rows().stream()
                    .filter(which)
                    .map(row -> row.get("region"))
                    .collect(Collectors.toSet());
        } catch (CsvException e) {
            throw new AssertionError(table, e);
        }
    }

    @Test
    void the_summary_names_who_is_silent_and_what_disagrees() {
        assertThat(screen)
                .contains("Туркестанская область, город Шымкент")
                .contains("объявлений 138, протоколов 171")
                .contains("всего 53, по объявлениям 9, по протоколам 44")
                .contains("объявлений 317, протоколов 256")
                .contains("всего 67, по объявлениям 25, по протоколам 42")
                .contains("управление указало 16, пересчёт даёт 17")
                .contains("опубликовано 70, пересчёт даёт 67");
    }

    @Test
    void the_published_totals_stand_in_the_text_beside_the_recomputed_ones() throws IOException {
        String russian = DocxText.of(Files.readAllBytes(output().resolve("2021-11/analysis.ru.docx")));
        assertThat(russian)
                .contains("| Нарушения по объявлениям | 27 | 25 | +2 |")
                .contains("| Нарушения по протоколам | 43 | 42 | +1 |")
                .contains("| Нарушений всего | 70 | 67 | +3 |")
                .contains("| Жамбылская область | Нарушений всего | 16 | 17 | -1 |");
    }

    @Test
    void a_second_run_changes_no_byte_and_makes_no_revision() throws IOException {
        Map<String, String> before = sums();
        assertThat(run(new StringWriter())).isZero();
        assertThat(sums()).isEqualTo(before);
        assertThat(before.keySet()).anyMatch(name -> name.startsWith("archive/2021-11/r001/"));
        assertThat(before.keySet()).noneMatch(name -> name.contains("/r002/"));
    }

    private static int run(StringWriter out) {
        String[] arguments = {
            "run", "--home", ".", "--output", output().toString(), "--language", "ru", "--letters-dated", "2021-12-06"
        };
        return Main.run(new PrintWriter(out), new PrintWriter(out), false, arguments);
    }

    private static Path output() {
        return home.resolve("output");
    }

    private static Map<String, String> sums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output().relativize(file).toString().replace('\\', '/');
                sums.put(name, Sha256.of(Files.readAllBytes(file)) + Files.getLastModifiedTime(file));
            }
        }
        return sums;
    }
}
