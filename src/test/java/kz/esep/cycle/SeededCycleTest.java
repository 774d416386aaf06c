package kz.esep.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.esep.fixtures.SeededCycle;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.CsvTable;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cycle 2017-2020 with contributions of 17 offices and the centre, from workbooks to documents. */
final class SeededCycleTest {

    private static final String FOLDER = "output/aarhus/2017-2020/";
    private static final char NBSP = '\u00A0';

    @TempDir
    static Path home;

    private static TestHouse house;
    private static TestHouse.Result result;

    /** With the property {@code kept.cycle} the house is made in that folder, and stays. */
    @BeforeAll
    static void report() {
        house = SeededCycle.in(Optional.ofNullable(System.getProperty("kept.cycle"))
                .map(Path::of)
                .orElse(home));
        result = run();
    }

    private static TestHouse.Result run() {
        return house.run("aarhus", "--from", "2017", "--to", "2020");
    }

    private static String document(String name) throws IOException {
        return DocxText.of(house.bytes(FOLDER + name)).replace(NBSP, ' ');
    }

    private static String chapter(String language, int number) throws IOException {
        return document(String.format(Locale.ROOT, "chapters/%s/%02d.docx", language, number));
    }

    private static List<String> cells(String... cells) {
        return List.of(cells);
    }

    @Test
    void all_chapters_are_answered_in_both_languages_each_and_as_a_whole() throws IOException {
        for (String language : List.of("kk", "ru")) {
            String whole = document("report." + language + ".docx");
            for (int number = 1; number <= 37; number++) {
                String heading = CycleFixture.chapter(String.valueOf(number)).roman() + ". ";
                assertThat(chapter(language, number)).contains(heading).hasSizeGreaterThan(200);
                assertThat(whole).contains(heading);
            }
        }
        assertThat(result.out()).contains("Глав с ответом: 37 из 37");
    }

    @Test
    void hearings_of_2019_and_2020_come_out_as_published() throws IOException {
        for (String language : List.of("kk", "ru")) {
            assertThat(row(chapter(language, 16), "2019")).startsWith("1 780", "1 632", "333", "665", "998");
            assertThat(row(chapter(language, 16), "2020")).startsWith("1 754", "1 391", "99", "382", "481");
        }
    }

    @Test
    void courts_are_told_by_year() throws IOException {
        String thirty = chapter("ru", 30);
        assertThat(thirty).contains(String.join(" | ", cells("316", "245", "560", "432")));
        assertThat(thirty).contains(String.join(" | ", cells("250", "147", "274", "228")));
        assertThat(thirty).contains(String.join(" | ", cells("16", "4", "7", "1")));
    }

    @Test
    void what_is_in_one_language_only_is_marked_and_counted_and_people_must_act() throws IOException {
        assertThat(result.status()).isEqualTo(1);
        assertThat(chapter("ru", 17)).contains("[не переведено на русский]");
        assertThat(chapter("kk", 17)).contains("[қазақшаға аударылмаған]");
        assertThat(result.out()).contains("Текстов только на одном языке: 2");
    }

    @Test
    void drafts_and_obsolete_texts_are_in_no_document() throws IOException {
        for (String language : List.of("kk", "ru")) {
            assertThat(document("report." + language + ".docx"))
                    .doesNotContain("\u0259")
                    .doesNotContain("Жоба: ")
                    .doesNotContain("Проект: ");
        }
    }

    @Test
    void acts_are_cited_in_footnotes() throws IOException {
        assertThat(document("report.ru.docx")).contains("Закон Республики Казахстан от 16 ноября 2015 года № 401-V");
        assertThat(document("report.kk.docx")).contains("№ 401-V");
    }

    @Test
    void the_coverage_has_a_line_for_each_office_and_chapter() {
        List<CsvTable.Row> rows = house.table(FOLDER + "coverage.csv");
        assertThat(rows.stream().filter(row -> row.get("record").equals("office")))
                .hasSize(37 * 18);
        assertThat(rows.stream().filter(row -> row.get("code").equals("X033"))).hasSize(2);
    }

    @Test
    void the_editor_has_a_list_in_both_languages() throws IOException {
        assertThat(document("editor.ru.docx")).contains("Доклад неполный").contains("X033");
        assertThat(document("editor.kk.docx")).contains("Баяндама толық емес").contains("X033");
    }

    @Test
    void the_same_archive_makes_the_same_bytes() {
        Map<String, byte[]> before = files();
        run();
        Map<String, byte[]> after = files();
        assertThat(after.keySet()).isEqualTo(before.keySet()).hasSize(2 * 37 + 5);
        before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        List.of("report.kk.docx", "report.ru.docx", "editor.kk.docx", "editor.ru.docx", "coverage.csv")
                .forEach(name -> files.put(name, house.bytes(FOLDER + name)));
        for (String language : List.of("kk", "ru")) {
            IntStream.rangeClosed(1, 37)
                    .mapToObj(number -> String.format(Locale.ROOT, "chapters/%s/%02d.docx", language, number))
                    .forEach(name -> files.put(name, house.bytes(FOLDER + name)));
        }
        return files;
    }

    /** What stands behind {@code label} in its row. */
    private static List<String> row(String text, String label) {
        return text.lines()
                .filter(line -> line.startsWith("| " + label + " | "))
                .findFirst()
                .map(line -> List.of(line.substring(label.length() + 5).split(" \\| ")))
                .orElse(List.of());
    }
}
