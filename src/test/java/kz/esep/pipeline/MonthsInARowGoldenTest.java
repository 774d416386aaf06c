package kz.esep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.esep.fixtures.OfficeWorkbook;
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
    private static final YearMonth LAST = YearMonth.of(2021, 11);
    private static final Map<String, String> ARRIVALS =
            Map.of("KZ-71", "2021-12-03", "KZ-15", "2021-12-06", "KZ-19", "2021-12-08", "KZ-31", "2021-12-13");

    @TempDir
    static Path folder;

    private static TestHouse house;

    @BeforeAll
    static void run_month_after_month() {
        house = TestHouse.in(folder);
        for (YearMonth month : List.of(
                YearMonth.of(2020, 11),
                YearMonth.of(2021, 5),
                YearMonth.of(2021, 6),
                YearMonth.of(2021, 7),
                YearMonth.of(2021, 8),
                YearMonth.of(2021, 9),
                YearMonth.of(2021, 10))) {
            drop("KZ-71", month, office("KZ-71", month, 3, 2));
            if (month.getMonthValue() != 10) {
                drop("KZ-15", month, office("KZ-15", month, 2, 2));
            }
            drop("KZ-19", month, office("KZ-19", month, 2 + month.getMonthValue() % 2, 1));
            drop("KZ-31", month, zhambyl(month));
            house.run("run", "--arrived", month.plusMonths(1).atDay(4).toString(), "--month", month.toString());
        }
        drop("KZ-71", LAST, office("KZ-71", LAST, 4, 2));
        arrive("KZ-71");
        drop("KZ-15", LAST, office("KZ-15", LAST, 2, 1));
        arrive("KZ-15");
        drop("KZ-19", LAST, office("KZ-19", LAST, 15, 2));
        arrive("KZ-19");
        drop("KZ-31", LAST, zhambyl(LAST));
        arrive("KZ-31");
    }

    private static void arrive(String region) {
        assertThat(house.run("run", "--arrived", String.valueOf(ARRIVALS.get(region)))
                        .status())
                .isLessThan(2);
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
                || line.contains(",previous_month,") && (line.contains(",KZ-15,") || line.contains(",KZ-31,"));
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

    private static void drop(String region, YearMonth month, OfficeWorkbook office) {
        house.drop(month + "/" + region + ".xlsx", office);
    }

    /** So many lawful notices and protocols, with numbers that no other month has. */
    private static OfficeWorkbook office(String region, YearMonth month, int notices, int protocols) {
        OfficeWorkbook office = OfficeWorkbook.of(region, month.toString());
        for (int row = 1; row <= notices; row++) {
            office.notice("hearing_no", number(region, month, row), "project", project(month, row));
        }
        for (int row = 1; row <= protocols; row++) {
            office.protocol(
                    "hearing_no", number(region, month, 50 + row),
                    "project", project(month, 50 + row),
                    "signed_on", "");
        }
        return office;
    }

    private static OfficeWorkbook zhambyl(YearMonth month) {
        OfficeWorkbook office = office("KZ-31", month, 2, 1);
        if (month.getMonthValue() % 4 != 2) {
            LocalDate ended = month.atDay(2);
            office.protocol(
                    "hearing_no", number("KZ-31", month, 90),
                    "project", project(month, 90),
                    "ended_on", ended,
                    "signed_on", ended,
                    "placed_on", month.atDay(25),
                    "first_seen_on", month.atDay(25));
        }
        if (month.equals(LAST.minusMonths(1))) {
            office.notice("hearing_no", "211031077", "project", "Қойма", "placed", "жоқ", "placed_on", "")
                    .notice(
                            "hearing_no", "211031078",
                            "project", "Жол",
                            "placed", "жоқ",
                            "placed_on", "",
                            "received_on", LocalDate.of(2021, 10, 29))
                    .notice("hearing_no", "211031079", "project", "Көпір", "placed", "жоқ", "placed_on", "");
        }
        if (month.equals(LAST)) {
            office.notice("hearing_no", "211031077", "project", "Қойма", "received_on", LocalDate.of(2021, 10, 4));
        }
        return office;
    }

    private static String number(String region, YearMonth month, int row) {
        return "%d%02d%s%03d".formatted(month.getYear() % 100, month.getMonthValue(), region.substring(3), row);
    }

    private static String project(YearMonth month, int row) {
        return "Жоба " + month + "-" + row;
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
