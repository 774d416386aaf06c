package kz.esep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.esep.fixtures.Golden;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.CsvTable;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Months in which the law, the regions or the calendar turn, from workbooks to documents, held against golden files. After
 * a wanted change: {@code mvn test -Dgolden=write -Dtest=MonthsOfChangeGoldenTest}, and read the difference.
 */
final class MonthsOfChangeGoldenTest {

    @TempDir
    Path folder;

    @Test
    void august_2021_has_two_rule_sets() {
        OfficeWorkbook almaty = OfficeWorkbook.of("KZ-19", "2021-08");
        notice(almaty, "2021-08-09", "2021-08-10", "2021-08-25"); // rules of 2007: 15 days before
        notice(
                almaty,
                "2021-08-18",
                "2021-08-20",
                "2021-09-10"); // rules of 2007: 21 days are lawful, no term of placing
        notice(almaty, "2021-08-19", "2021-08-23", "2021-09-10"); // rules of 2021: due 20 August, and 18 days before
        notice(almaty, "2021-08-19", "2021-08-20", "2021-10-01", "in_rubric", "жоқ");
        protocol(almaty, "2021-08-10", "2021-08-12", "2021-08-20"); // rules of 2007: due 19 August
        protocol(almaty, "2021-08-18", "2021-08-19", "", "placed", "жоқ"); // rules of 2007: due 27 August
        protocol(almaty, "2021-08-19", "2021-08-20", "2021-08-25", "video", "жоқ"); // rules of 2021: due 24 August
        OfficeWorkbook east = OfficeWorkbook.of("KZ-63", "2021-08").passport("protocols", "nothing");
        notice(east, "2021-08-02", "2021-08-03", "2021-09-10", "form", "survey");
        notice(east, "2021-08-02", "2021-08-03", "2021-09-10", "venue", "");
        reviewed("2021-08", almaty, east);
    }

    @Test
    void june_2022_has_the_regions_made_in_it() {
        OfficeWorkbook east = OfficeWorkbook.of("KZ-63", "2022-06").passport("protocols", "nothing");
        notice(east, "2022-06-06", "2022-06-07", "2022-07-20");
        notice(east, "2022-06-06", "2022-06-08", "2022-07-20"); // due 7 June
        OfficeWorkbook abai = OfficeWorkbook.of("Абай облысы", "2022-06").passport("protocols", "nothing");
        notice(abai, "2022-06-13", "2022-06-14", "2022-07-13"); // 29 days before
        OfficeWorkbook capital =
                OfficeWorkbook.of("Нұр-Сұлтан қаласы", "2022-06").nothing();
        reviewed(
                "2022-06",
                east,
                abai,
                capital,
                OfficeWorkbook.of("KZ-62", "2022-06").nothing());
    }

    @Test
    void june_2022_stands_beside_months_in_which_abai_was_a_part_of_east_kazakhstan() {
        TestHouse house = TestHouse.in(folder);
        OfficeWorkbook yearBefore = OfficeWorkbook.of("KZ-63", "2021-06").passport("protocols", "nothing");
        notice(yearBefore, "2021-06-07", "2021-06-08", "2021-07-20", "hearing_no", "21060001");
        OfficeWorkbook before = OfficeWorkbook.of("KZ-63", "2022-05").passport("protocols", "nothing");
        notice(before, "2022-05-04", "2022-05-05", "2022-07-01", "hearing_no", "22050001");
        notice(before, "2022-05-05", "2022-05-06", "2022-07-01", "hearing_no", "22050002", "in_rubric", "жоқ");
        notice(before, "2022-05-16", "", "2022-07-15", "hearing_no", "22050003", "placed", "жоқ"); // due 17 May
        notice(before, "2022-05-16", "", "2022-07-15", "hearing_no", "22050004", "placed", "жоқ");
        OfficeWorkbook east = OfficeWorkbook.of("KZ-63", "2022-06").passport("protocols", "nothing");
        notice(east, "2022-06-06", "2022-06-07", "2022-07-20", "hearing_no", "22060001", "in_rubric", "жоқ");
        OfficeWorkbook abai = OfficeWorkbook.of("KZ-10", "2022-06").passport("protocols", "nothing");
        notice(abai, "2022-05-16", "2022-06-14", "2022-07-15", "hearing_no", "22050003"); // and 31 days before
        house.drop("2021-06/63.xlsx", yearBefore);
        house.drop("2022-05/63.xlsx", before);
        house.drop("2022-06/63.xlsx", east);
        house.drop("2022-06/10.xlsx", abai);
        for (String month : List.of("2021-06", "2022-05", "2022-06")) {
            OfficeWorkbook atyrau = OfficeWorkbook.of("KZ-23", month).passport("protocols", "nothing");
            house.drop(month + "/23.xlsx", atyrau.notice("hearing_no", month + "-23", "in_rubric", "жоқ"));
        }
        assertThat(house.run("run").status()).isZero();
        for (String table : List.of("comparison.csv", "ranking.csv", "open-cases.csv")) {
            Golden.compare(
                    "across-june-2022/" + table,
                    house.text("output/2022-06/" + table)
                            .lines()
                            .filter(line -> line.matches("month,.*|.*,(ALL|KZ-10|KZ-23|KZ-63),.*"))
                            .collect(Collectors.joining("\n", "", "\n")));
        }
        for (String document : List.of("analysis.kk", "analysis.ru")) {
            Golden.compare(
                    "across-june-2022/" + document + ".txt",
                    DocxText.of(house.bytes("output/2022-06/" + document + ".docx")));
        }
    }

    @Test
    void september_2022_is_when_the_capital_got_its_name_back() {
        OfficeWorkbook before = OfficeWorkbook.of("город Нур-Султан", "2022-09").nothing();
        OfficeWorkbook capital = OfficeWorkbook.of("город Астана", "2022-09").passport("submission_no", 2);
        notice(capital, "2022-09-16", "2022-09-19", "2022-10-25");
        notice(capital, "2022-09-16", "2022-09-20", "2022-10-25"); // due 19 September
        protocol(capital, "2022-09-19", "2022-09-20", "2022-09-22");
        reviewed(
                "2022-09",
                before,
                capital,
                OfficeWorkbook.of("KZ-75", "2022-09").nothing());
    }

    @Test
    void march_2024_has_the_term_of_two_days_and_the_new_edition_without_points() {
        OfficeWorkbook office = OfficeWorkbook.of("KZ-55", "2024-03");
        notice(office, "2024-03-06", "2024-03-11", "2024-04-22"); // 8 March is a holiday: the last lawful day
        notice(office, "2024-03-06", "2024-03-12", "2024-04-22");
        notice(office, "2024-03-20", "2024-03-28", "2024-05-10"); // Nauryz and its substitute: due 27 March, point 14
        notice(
                office,
                "2024-03-25",
                "2024-03-28",
                "2024-05-10"); // due 27 March, the edition whose points are not known
        protocol(office, "2024-03-13", "2024-03-14", "2024-03-19"); // due 18 March, point 30
        protocol(office, "2024-03-26", "2024-03-26", "2024-03-29"); // due 28 March, no point
        reviewed("2024-03", office);
    }

    @Test
    void january_2020_has_a_friday_off_for_a_worked_sunday() {
        OfficeWorkbook capital = OfficeWorkbook.of("KZ-71", "2020-01");
        notice(capital, "2020-01-03", "", "2020-03-02", "placed", "жоқ"); // due on the worked Sunday, 5 January
        notice(capital, "2020-01-05", "2020-01-06", "2020-01-26"); // 20 days are lawful
        protocol(capital, "2020-01-03", "2020-01-06", "2020-01-14"); // 5 6 8 9 10 13 14: the last lawful day
        protocol(capital, "2020-01-03", "2020-01-06", "2020-01-15");
        protocol(capital, "2019-12-30", "2019-12-31", "", "placed", "жоқ"); // 31 5 6 8 9 10 13: due 13 January
        reviewed("2020-01", capital);
    }

    private void reviewed(String month, OfficeWorkbook... offices) {
        TestHouse house = TestHouse.in(folder);
        for (int number = 1; number <= offices.length; number++) {
            house.drop("office " + number + ".xlsx", offices[number - 1]);
        }
        assertThat(house.run("run").status()).isZero();
        String output = "output/" + month + "/";
        Golden.compare(month + "/totals.txt", beside(house.table(output + "totals.csv")));
        Golden.compare(month + "/violations.csv", house.text(output + "violations.csv"));
        Golden.compare(month + "/findings.csv", house.text(output + "findings.csv"));
        for (String document : List.of("analysis.kk", "analysis.ru")) {
            Golden.compare(month + "/" + document + ".txt", DocxText.of(house.bytes(output + document + ".docx")));
        }
    }

    /** The regions of {@code totals.csv} side by side, those without any figure by name only. */
    private static String beside(List<CsvTable.Row> totals) {
        Map<String, Map<String, String>> counts = new LinkedHashMap<>();
        Set<String> silent = new LinkedHashSet<>();
        Set<String> regions = new TreeSet<>();
        for (CsvTable.Row row : totals) {
            counts.computeIfAbsent(row.get("code"), code -> new LinkedHashMap<>())
                    .put(row.get("region"), row.get("count"));
            silent.add(row.get("region"));
            if (!row.get("count").isEmpty()) {
                regions.add(row.get("region"));
            }
        }
        silent.removeAll(regions);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-30s%s", "", cells(new ArrayList<>(regions))));
        counts.forEach((code, byRegion) -> lines.add(String.format(
                Locale.ROOT,
                "%-30s%s",
                code,
                cells(regions.stream().map(byRegion::get).toList()))));
        lines.add("no data: " + String.join(" ", silent));
        return String.join("\n", lines) + "\n";
    }

    private static String cells(List<String> values) {
        StringBuilder cells = new StringBuilder();
        values.forEach(value -> cells.append(String.format(Locale.ROOT, "%6s", value.isEmpty() ? "-" : value)));
        return cells.toString();
    }

    private static void notice(
            OfficeWorkbook office, String received, String placed, String hearing, Object... changes) {
        List<Object> cells = new ArrayList<>(List.of("received_on", day(received), "placed_on", day(placed)));
        cells.addAll(List.of("first_seen_on", day(placed), "hearing_on", day(hearing)));
        cells.addAll(List.of(changes));
        office.notice(cells.toArray());
    }

    private static void protocol(OfficeWorkbook office, String ended, String signed, String placed, Object... changes) {
        List<Object> cells = new ArrayList<>(List.of("ended_on", day(ended), "signed_on", day(signed)));
        cells.addAll(List.of("placed_on", day(placed), "first_seen_on", day(placed)));
        cells.addAll(List.of(changes));
        office.protocol(cells.toArray());
    }

    private static Object day(String text) {
        return text.isEmpty() ? "" : LocalDate.parse(text);
    }
}
