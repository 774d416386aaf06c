package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalInt;
import kz.esep.archive.Archive;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.hearings.CountCode;
import kz.esep.history.FigurePeriod;
import kz.esep.history.ImportedFigures;
import kz.esep.reference.RegionCode;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of years before there were workbooks come into the archive whole or not at all. */
final class ArchiveImportTest {

    private static final String HEADER = "period,region,code,count\n";

    /** The annual totals published for chapter XVI of the report on the Aarhus Convention. */
    private static final String PUBLISHED = HEADER
            + "2019,ALL,notices_placed,1780\n2019,ALL,protocols_placed,1632\n"
            + "2019,ALL,notice_violations,333\n2019,ALL,protocol_violations,665\n"
            + "2020,ALL,notices_placed,1754\n2020,ALL,protocols_placed,1391\n"
            + "2020,ALL,notice_violations,99\n2020,ALL,protocol_violations,382\n";

    private static final String IMPORTED = "output/archive/imported/";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    void published_years_come_out_as_they_were_published() throws IOException {
        TestHouse.Result result = imported(PUBLISHED);
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("Загружено показателей: 8. Архив: новая редакция r001.");
        assertThat(count("2019", "ALL", "notices_placed")).hasValue(1780);
        assertThat(count("2019", "ALL", "protocols_placed")).hasValue(1632);
        assertThat(count("2019", "ALL", "notice_violations")).hasValue(333);
        assertThat(count("2019", "ALL", "protocol_violations")).hasValue(665);
        assertThat(count("2020", "ALL", "notices_placed")).hasValue(1754);
        assertThat(count("2020", "ALL", "protocols_placed")).hasValue(1391);
        assertThat(count("2020", "ALL", "notice_violations")).hasValue(99);
        assertThat(count("2020", "ALL", "protocol_violations")).hasValue(382);
        assertThat(count("2020", "KZ-19", "notices_placed")).isEmpty();
        assertThat(count("2018", "ALL", "notices_placed")).isEmpty();
    }

    @Test
    void a_month_and_its_year_are_figures_of_their_own_also_under_the_heading_of_published_ones() throws IOException {
        imported("month,region,code,count\n2019-05,KZ-19,notices_placed,7\n2019,KZ-19,notices_placed,90\n\n,,,\n");
        assertThat(count("2019-05", "KZ-19", "notices_placed")).hasValue(7);
        assertThat(count("2019", "KZ-19", "notices_placed")).hasValue(90);
        assertThat(FigurePeriod.of(YearMonth.of(2019, 5))).hasToString("2019-05");
        assertThat(FigurePeriod.of(Year.of(2019))).hasToString("2019");
    }

    @Test
    void the_file_is_kept_as_it_came_with_its_sum_and_is_never_changed() {
        imported(PUBLISHED);
        assertThat(house.text(IMPORTED + "r001/figures.csv")).isEqualTo(PUBLISHED);
        assertThat(house.text(IMPORTED + "r001/manifest.json"))
                .contains("\"figures.csv\" : \"" + Sha256.of(house.bytes(IMPORTED + "r001/figures.csv")) + "\"")
                .contains("\"previous\" : \"\"")
                .doesNotContain("month")
                .doesNotContain("as_of");
        Map<String, String> before = house.state(IMPORTED + "r001");
        TestHouse.Result again = imported(PUBLISHED);
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("уже загружены").contains("r001");
        assertThat(house.path(IMPORTED + "r002")).doesNotExist();
        imported(HEADER + "2019,ALL,notices_placed,1\n");
        assertThat(house.state(IMPORTED + "r001")).isEqualTo(before);
        assertThat(house.text(IMPORTED + "r002/manifest.json"))
                .contains("\"previous\" : \"" + Sha256.of(house.bytes(IMPORTED + "r001/manifest.json")) + "\"");
    }

    @Test
    void a_later_import_replaces_the_figures_it_has_and_no_others() throws IOException {
        imported(PUBLISHED);
        imported(HEADER + "2019,ALL,notices_placed,1781\n");
        assertThat(count("2019", "ALL", "notices_placed")).hasValue(1781);
        assertThat(count("2019", "ALL", "protocols_placed")).hasValue(1632);
        imported(PUBLISHED);
        assertThat(count("2019", "ALL", "notices_placed")).hasValue(1780);
        assertThat(house.path(IMPORTED + "r003")).exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019 год,ALL,notices_placed,1       | P031 | В столбце period стоит «2019 год», а нужно: 2019-05; 2019.
            2019-13,ALL,notices_placed,1        | P031 | «2019-13»
            2019,KZ-99,notices_placed,1         | P031 | В столбце region стоит «KZ-99»
            2019,KZ,notices_placed,1            | P031 | В столбце region стоит «KZ», а нужно: ALL; KZ-NN.
            2021,KZ-10,notices_placed,1         | P031 | «KZ-10»
            2019,ALL,notice_placed,1            | P031 | «notice_placed», а нужно: notices_placed;
            2019,ALL,protocols_placed,-1        | P031 | В столбце count стоит «-1»
            2019,ALL,protocols_placed           | P031 | В столбце count стоит «»
            2019,ALL,protocols_placed,1,780     | P033 | лишнее: «780»
            2019,ALL,notices_placed,1780        | P032 | Показатель 2019,ALL,notices_placed уже стоит в строке 2.
            """)
    void a_bad_line_is_named_and_nothing_is_imported(String line, String code, String said) throws IOException {
        TestHouse.Result result = imported(HEADER + "2019,ALL,notices_placed,1780\n" + line + "\n");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("ошибка " + code + ": figures.csv, 3").contains(said);
        assertThat(house.path("output/archive")).doesNotExist();
        assertThat(count("2019", "ALL", "notices_placed")).isEmpty();
    }

    @Test
    void every_bad_line_is_named_at_once() {
        TestHouse.Result result = imported(HEADER + "19,ALL,notices_placed,x\n2019,Алматы,notices_placed,1\n");
        assertThat(result.err().lines().filter(line -> line.contains("P031"))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'period,region,code\n2019,ALL,x\n'",
        "'period,region,code,count\n'",
        "''",
        "'period,month,region,code,count\n2019,2019,ALL,notices_placed,1\n'"
    })
    void what_is_no_table_of_figures_is_told(String text) {
        TestHouse.Result result = imported(text);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("P030").contains("period,region,code,count");
    }

    @Test
    void a_file_that_is_not_there_and_a_command_without_its_word_are_told() {
        assertThat(run("import", house.path("absent.csv").toString()).status()).isEqualTo(3);
        assertThat(TestHouse.execute("archive").status()).isEqualTo(2);
        assertThat(run("import", "--help").out())
                .contains("показатели прежних лет")
                .contains("--home");
    }

    @Test
    void months_are_reported_as_if_nothing_had_been_imported() {
        imported(PUBLISHED);
        house.drop("a.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").notice().protocol());
        assertThat(house.run("run").status()).isZero();
        assertThat(house.count("2021-11", "ALL", "notices_placed")).isEqualTo("1");
    }

    @Test
    void an_import_that_cannot_be_read_any_more_is_named() {
        imported(PUBLISHED);
        house.write(IMPORTED + "r001/figures.csv", "period,region,code,count\n2019,ALL,notices_placed,x\n");
        assertThatThrownBy(() -> count("2019", "ALL", "notices_placed")).isInstanceOf(DamagedFileException.class);
    }

    private TestHouse.Result imported(String text) {
        house.write("figures.csv", text);
        return run("import", house.path("figures.csv").toString());
    }

    private TestHouse.Result run(String command, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "archive";
        arguments[1] = command;
        arguments[2] = "--home";
        arguments[3] = folder.toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return TestHouse.execute(arguments);
    }

    private OptionalInt count(String period, String region, String code) throws IOException {
        return ImportedFigures.read(new Archive(house.path("output/archive"), "0"))
                .find(FigurePeriod.find(period).orElseThrow(), new RegionCode(region), new CountCode(code));
    }
}
