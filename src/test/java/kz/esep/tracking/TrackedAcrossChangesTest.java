package kz.esep.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.CsvTable;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that were not placed, where regions are divided or given up and where the archive has gaps. */
final class TrackedAcrossChangesTest {

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    void a_document_of_a_divided_region_is_closed_by_the_office_of_the_new_region() {
        drop("KZ-63", "2022-05", missing("22050031"));
        drop("KZ-63", "2022-06", placed("22060001"));
        drop("KZ-10", "2022-06", placed("22050031", "received_on", day(5, 4), "placed_on", day(6, 14)));
        house.run("run");
        assertThat(lines("2022-05")).containsExactly("KZ-63 22050031 missing 2022-05");
        assertThat(lines("2022-06")).containsExactly("KZ-10 22050031 placed_late 2022-05");
    }

    @Test
    void what_the_old_office_speaks_of_once_more_after_the_division_may_still_be_placed_by_the_new_one() {
        drop("KZ-63", "2022-05", missing("22050031"));
        drop("KZ-63", "2022-06", placed("22060001"), missing("22050031", "received_on", day(5, 4)));
        drop("KZ-10", "2022-06", placed("22060002"));
        drop("KZ-63", "2022-07", placed("22070001"));
        drop("KZ-10", "2022-07", placed("22050031", "received_on", day(5, 4), "placed_on", day(7, 12)));
        house.run("run");
        assertThat(lines("2022-06")).containsExactly("KZ-63 22050031 missing 2022-05");
        assertThat(lines("2022-07")).containsExactly("KZ-10 22050031 placed_late 2022-05");
    }

    @Test
    void what_the_old_office_first_speaks_of_in_the_month_of_the_division_may_be_placed_by_the_new_one() {
        drop("KZ-63", "2022-06", missing("22060031"));
        drop("KZ-10", "2022-06", placed("22060002"));
        drop("KZ-63", "2022-07", placed("22070001"));
        drop("KZ-10", "2022-07", placed("22060031", "received_on", day(6, 2), "placed_on", day(7, 12)));
        house.run("run");
        assertThat(lines("2022-06")).containsExactly("KZ-63 22060031 missing 2022-06");
        assertThat(lines("2022-07")).containsExactly("KZ-10 22060031 placed_late 2022-06");
    }

    @Test
    void what_one_office_has_placed_is_placed_though_the_other_says_no_and_that_office_is_asked_to_look() {
        drop("KZ-63", "2022-05", missing("22050031"));
        drop("KZ-63", "2022-06", placed("22060001"), missing("22050031", "received_on", day(5, 4)));
        drop("KZ-10", "2022-06", placed("22050031", "received_on", day(5, 4), "placed_on", day(6, 14)));
        house.run("run");
        assertThat(lines("2022-06")).containsExactly("KZ-10 22050031 placed_late 2022-05");
        CsvTable.Row told = house.finding("2022-06", "H012").orElseThrow();
        assertThat(told.get("severity")).isEqualTo("WARNING");
        assertThat(told.get("file")).isEqualTo("2022-06/KZ-63.xlsx");
        assertThat(told.get("message_ru")).contains("14.06.2022", "2022-06/KZ-10.xlsx");
        assertThat(told.get("message_kk")).contains("14.06.2022");
    }

    @Test
    void a_counter_of_a_new_region_is_no_document_of_the_old_one_for_its_day_alone() {
        drop("KZ-63", "2022-05", missing("7", "hearing_on", day(8, 1)));
        drop("KZ-63", "2022-06", placed("22060001"));
        drop("KZ-10", "2022-06", placed("7", "project", "Су құбыры", "hearing_on", day(8, 1)));
        house.run("run");
        assertThat(lines("2022-06")).containsExactly("KZ-63 7 missing 2022-05");
    }

    @Test
    void what_the_new_region_says_is_not_placed_is_followed_under_its_name_and_not_twice() {
        drop("KZ-63", "2022-05", missing("22050031"));
        drop("KZ-63", "2022-06", placed("22060001"));
        drop("KZ-10", "2022-06", placed("22060002"), missing("22050031", "received_on", day(5, 4)));
        house.run("run");
        assertThat(lines("2022-06")).containsExactly("KZ-10 22050031 missing 2022-05");
    }

    @Test
    void as_long_as_the_new_region_has_not_spoken_nobody_knows_whether_a_document_is_still_missing() {
        drop("KZ-63", "2022-05", missing("22050031"));
        drop("KZ-63", "2022-06", placed("22060001"));
        house.run("run");
        assertThat(lines("2022-06")).containsExactly("KZ-63 22050031 unanswered 2022-05");
        drop("KZ-10", "2022-06", placed("22060002"));
        house.run("run");
        assertThat(lines("2022-06")).containsExactly("KZ-63 22050031 missing 2022-05");
    }

    @Test
    void a_document_of_a_region_that_is_no_more_stays_in_the_table_under_its_name() throws IOException {
        house.replace(
                "templates/reference/regions.csv",
                "KZ-79,17,city,2018-06-19,,",
                "KZ-79,17,city,2018-06-19,2022-05-31,");
        drop("KZ-79", "2022-05", missing("22050031"));
        drop("KZ-19", "2022-06", placed("22060001"));
        TestHouse.Result result = house.run("run");
        assertThat(lines("2022-06")).containsExactly("KZ-79 22050031 unanswered 2022-05");
        assertThat(DocxText.of(house.bytes("output/2022-06/analysis.ru.docx")))
                .contains("| город Шымкент | объявление | 22050031 |");
        assertThat(result.out()).contains("неизвестно: 1 (сроки: 03.05.2022)");
    }

    @Test
    void a_document_whose_term_lies_beyond_the_calendar_is_followed_with_its_term_unknown() {
        LocalDate received = LocalDate.of(2026, 12, 31);
        LocalDate hearing = LocalDate.of(2027, 3, 1);
        Object[] beyond = missing("26120031", "received_on", received, "hearing_on", hearing);
        drop("KZ-19", "2026-12", placed("26120001"), beyond);
        TestHouse.Result result = house.run("run");
        assertThat(result.out()).contains("срок не вычислен: 1");
        assertThat(lines("2026-12")).containsExactly("KZ-19 26120031 unknown 2026-12");
        assertThat(house.finding("2026-12", "R007")).isPresent();
        assertThat(DocxText.of(house.bytes("output/2026-12/analysis.ru.docx")))
                .contains("неизвестно –\u00A00;\n- срок не вычислен –\u00A01.")
                .contains("| Алматинская область | объявление | 26120031 | Кен орнын игеру |");
        drop("KZ-19", "2027-01", placed("27010001"));
        house.run("run");
        assertThat(lines("2027-01")).containsExactly("KZ-19 26120031 unknown 2026-12");
        LocalDate january = LocalDate.of(2027, 1, 20);
        Object[] now = placed("26120031", "placed_on", january, "first_seen_on", january, "hearing_on", hearing);
        drop("KZ-19", "2027-01", now);
        house.run("run");
        assertThat(lines("2027-01")).containsExactly("KZ-19 26120031 placed_unjudged 2026-12");
        house.write(
                "templates/reference/working-day-years.csv",
                house.text("templates/reference/working-day-years.csv") + "2027,приказ\n");
        house.run("run");
        assertThat(lines("2026-12")).containsExactly("KZ-19 26120031 pending 2026-12");
        assertThat(lines("2027-01")).containsExactly("KZ-19 26120031 placed_late 2026-12");
    }

    @Test
    void where_the_last_archived_month_does_not_say_what_was_open_the_one_before_does() throws IOException {
        drop("KZ-19", "2022-03", missing("22030031"));
        drop("KZ-23", "2022-03", missing("22030032"));
        drop("KZ-19", "2022-04", missing("22040031"));
        drop("KZ-23", "2022-04", placed("22030032", "received_on", day(3, 7)));
        house.run("run");
        Files.delete(house.path("output/archive/2022-04/r001/data/open-cases.csv"));
        drop("KZ-19", "2022-05", placed("22050001"));
        house.run("run", "--month", "2022-05");
        assertThat(lines("2022-05")).containsExactly("KZ-19 22030031 missing 2022-03");
        assertThat(house.finding("2022-05", "H011").orElseThrow().get("value")).isEqualTo("2022-04");
    }

    private void drop(String region, String month, Object[]... notices) {
        OfficeWorkbook workbook = OfficeWorkbook.of(region, month).passport("protocols", "nothing");
        for (Object[] notice : notices) {
            workbook.notice(notice);
        }
        house.drop(month + "/" + region + ".xlsx", workbook);
    }

    private static Object[] placed(String number, Object... changes) {
        return Stream.concat(Stream.of("hearing_no", number), Stream.of(changes))
                .toArray();
    }

    private static Object[] missing(String number, Object... changes) {
        return Stream.concat(Stream.of("hearing_no", number, "placed", "жоқ", "placed_on", ""), Stream.of(changes))
                .toArray();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }

    private List<String> lines(String month) {
        return house.table("output/" + month + "/open-cases.csv").stream()
                .map(row ->
                        String.join(" ", row.get("region"), row.get("hearing_no"), row.get("state"), row.get("since")))
                .toList();
    }
}
