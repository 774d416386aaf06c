package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.Sha256;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveTest {

    private static final String FIRST = "output/archive/2021-11/r001";
    private static final String SECOND = "output/archive/2021-11/r002";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.in(folder);
        house.drop("2021-11/KZ-19.xlsx", office("KZ-19").notice().declared("notices_placed", 3));
        house.drop("2021-11/KZ-23.xlsx", office("KZ-23").notice().notice());
        house.drop("2021-11/бүлінген.xlsx", "бұл кесте емес");
        house.drop("2021-11/published.csv", "month,region,code,count\n2021-11,ALL,notices_placed,4\n");
    }

    @Test
    void a_revision_holds_all_that_was_received_made_and_used_with_its_sums() throws IOException {
        house.run("run");
        Map<String, String> sums = sums(FIRST);
        assertThat(sums.keySet())
                .contains(
                        "submissions/2021-11/KZ-19.xlsx",
                        "submissions/2021-11/KZ-23.xlsx",
                        "submissions/2021-11/бүлінген.xlsx",
                        "submissions/2021-11/published.csv",
                        "data/totals.csv",
                        "data/findings.csv",
                        "documents/analysis.kk.docx",
                        "documents/analysis.ru.docx",
                        "documents/consolidated.xlsx",
                        "templates/reference/rules.csv",
                        "templates/documents/analysis.kk.docx");
        assertThat(files(FIRST)).containsOnlyKeys(sums.keySet()).containsExactlyInAnyOrderEntriesOf(sums);
        assertThat(house.bytes(FIRST + "/submissions/2021-11/KZ-19.xlsx"))
                .isEqualTo(house.bytes("input/2021-11/KZ-19.xlsx"));
    }

    @Test
    void a_run_that_finds_nothing_new_touches_no_file() {
        house.run("run");
        Map<String, String> before = house.state("output");
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.state("output")).isEqualTo(before);
        assertThat(house.path(SECOND)).doesNotExist();
    }

    @Test
    void two_houses_with_the_same_input_have_the_same_bytes() {
        house.run("run");
        TestHouse other = TestHouse.in(folder.resolve("other"));
        for (String name : new String[] {"KZ-23.xlsx", "published.csv", "бүлінген.xlsx", "KZ-19.xlsx"}) {
            other.drop("2021-11/" + name, house.bytes("input/2021-11/" + name));
        }
        other.run("run");
        assertThat(other.bytes(FIRST + "/manifest.json")).isEqualTo(house.bytes(FIRST + "/manifest.json"));
    }

    @Test
    void a_changed_submission_makes_a_new_revision_that_names_the_one_before() throws IOException {
        house.run("run");
        Map<String, String> before = house.state(FIRST);
        house.drop("2021-11/KZ-23.xlsx", office("KZ-23").notice());
        house.run("run");
        assertThat(house.state(FIRST)).isEqualTo(before);
        assertThat(house.text(SECOND + "/manifest.json"))
                .contains("\"previous\" : \"" + Sha256.of(house.bytes(FIRST + "/manifest.json")) + "\"");
        assertThat(house.text(FIRST + "/manifest.json")).contains("\"previous\" : \"\"");
        assertThat(files(SECOND)).isEqualTo(sums(SECOND));
        assertThat(house.text(SECOND + "/data/totals.csv")).contains("2021-11,ALL,notices_placed,2,");
    }

    @Test
    void the_language_of_the_screen_and_a_copy_of_a_template_make_no_new_revision() {
        house.run("run");
        house.write("templates/settings.properties", "language=ru\nsettle_seconds=0\n");
        house.write("templates/documents/копия.docx", new byte[] {1});
        house.run("run");
        assertThat(house.path(SECOND)).doesNotExist();
    }

    @Test
    void a_changed_template_table_or_as_of_date_makes_a_new_revision() {
        house.run("run");
        house.replace("templates/reference/counts.csv", "Нарушений всего", "Нарушений в сумме");
        house.run("run");
        assertThat(house.path(SECOND)).isDirectory();
        house.run("run", "--as-of", "2021-12-31");
        assertThat(house.path("output/archive/2021-11/r003")).isDirectory();
    }

    @Test
    void another_month_leaves_the_archive_of_this_one_alone() {
        house.run("run");
        Map<String, String> before = house.state("output/archive/2021-11");
        house.drop("2021-12/KZ-19.xlsx", OfficeWorkbook.of("KZ-19", "2021-12").nothing());
        house.run("run", "--month", "2021-12");
        assertThat(house.state("output/archive/2021-11")).isEqualTo(before);
        assertThat(house.path("output/archive/2021-12/r001")).isDirectory();
    }

    @Test
    void a_damaged_manifest_is_named_and_nothing_is_overwritten() {
        house.run("run");
        house.write(FIRST + "/manifest.json", "{\"month\": ");
        TestHouse.Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("manifest.json").doesNotContain("Exception");
        assertThat(house.path(SECOND)).doesNotExist();
    }

    @Test
    void the_month_before_is_known_from_the_archive_and_compared_in_the_text() {
        TestHouse summer = TestHouse.in(folder.resolve("summer"));
        summer.drop(
                "06.xlsx",
                OfficeWorkbook.of("KZ-19", "2020-06").notice().notice().notice().protocol());
        summer.drop("07.xlsx", OfficeWorkbook.of("KZ-19", "2020-07").notice().protocol());
        assertThat(summer.run("run", "--month", "2020-06").status()).isZero();
        assertThat(summer.run("run", "--month", "2020-07").status()).isZero();
        String july = DocxText.of(summer.bytes("output/2020-07/analysis.ru.docx"));
        String june = DocxText.of(summer.bytes("output/2020-06/analysis.ru.docx"));
        assertThat(july).contains("июн");
        assertThat(june).doesNotContain("мае 2020", "мая 2020");
        Map<String, String> before = summer.state("output");
        summer.run("run");
        assertThat(summer.state("output")).isEqualTo(before);
    }

    private static OfficeWorkbook office(String region) {
        return OfficeWorkbook.of(region, "2021-11").passport("protocols", "nothing");
    }

    /** The files of a revision beside its manifest, with their sums. */
    private Map<String, String> files(String revision) throws IOException {
        Path root = house.path(revision);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        files.remove("manifest.json");
        return files;
    }

    private Map<String, String> sums(String revision) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(house.bytes(revision + "/manifest.json"))) {
            boolean inFiles = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    inFiles = "files".equals(json.currentName());
                } else if (inFiles && token == JsonToken.VALUE_STRING) {
                    sums.put(json.currentName(), json.getText());
                }
            }
        }
        return sums;
    }
}
