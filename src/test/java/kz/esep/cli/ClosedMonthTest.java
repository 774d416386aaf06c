package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closed month takes no more; what comes for it is kept and answered, and counts when the month is opened again. */
final class ClosedMonthTest {

    private static final String ARCHIVE = "output/archive/2021-11/";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void close_november() {
        house = TestHouse.in(folder);
        house.drop("2021-11/KZ-19.xlsx", office("KZ-19").notice());
        house.run("run");
        TestHouse.Result closed = archive("close", "2021-11", "--on", "2021-12-10");
        assertThat(closed.status()).isZero();
        assertThat(closed.out()).contains("Месяц 2021-11 закрыт, опубликованная редакция – r001.");
    }

    @Test
    void what_arrives_is_kept_and_answered_and_changes_nothing() {
        Map<String, String> before = documents();
        house.drop("2021-11/KZ-23.xlsx", office("KZ-23").notice().notice());
        TestHouse.Result run = house.run("run");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("2021-11: месяц закрыт, документы и цифры не изменены (редакция r001).")
                .contains("Поступило после закрытия и не учтено: 1, из них впервые – 1.")
                .contains("P040  2021-11/KZ-23.xlsx: Файл поступил, когда месяц (ноябрь 2021 года) был уже закрыт")
                .contains("«esep archive reopen 2021-11 --reason ПРИЧИНА»");
        assertThat(documents()).isEqualTo(before);
        assertThat(house.path(ARCHIVE + "r002")).doesNotExist();
        assertThat(house.bytes(ARCHIVE + "a001/submissions/2021-11/KZ-23.xlsx"))
                .isEqualTo(house.bytes("input/2021-11/KZ-23.xlsx"));
        assertThat(house.table("output/2021-11/receipts.csv"))
                .extracting(row -> row.get("file") + " " + row.get("state"))
                .containsExactly("2021-11/KZ-19.xlsx counted", "2021-11/KZ-23.xlsx after_closing");
        assertThat(house.findings()).contains("2021-11/KZ-23.xlsx P040");
        assertThat(archive("verify").status()).isZero();
    }

    @Test
    void the_same_file_is_kept_once_however_often_the_run_sees_it() {
        house.drop("2021-11/KZ-23.xlsx", office("KZ-23").notice());
        house.run("run");
        Map<String, String> before = house.state("output");
        TestHouse.Result again = house.run("run");
        assertThat(again.out()).contains("не учтено: 1, из них впервые – 0.");
        assertThat(house.state("output")).isEqualTo(before);
        house.drop("2021-11/KZ-27.xlsx", office("KZ-27").notice());
        house.run("run");
        assertThat(house.path(ARCHIVE + "a002/submissions/2021-11/KZ-27.xlsx")).exists();
        assertThat(house.path(ARCHIVE + "a002/submissions/2021-11/KZ-23.xlsx")).doesNotExist();
        assertThat(house.table("output/2021-11/receipts.csv")).hasSize(3);
    }

    @Test
    void after_opening_it_counts_and_the_new_revision_shows_old_against_new() {
        house.drop("2021-11/KZ-23.xlsx", office("KZ-23").notice().notice());
        house.run("run");
        Map<String, String> published = house.state(ARCHIVE + "r001");
        TestHouse.Result opened = archive("reopen", "2021-11", "--reason", "=Түркістан жіберді", "--on", "2021-12-20");
        assertThat(opened.status()).isZero();
        assertThat(opened.out())
                .contains("Месяц 2021-11 открыт вновь, опубликованная редакция r001 остаётся в архиве.")
                .contains("archive/2021-11/a001/submissions/2021-11/KZ-23.xlsx");
        TestHouse.Result run = house.run("run");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Цифр, изменившихся по сравнению с опубликованной редакцией: ")
                .contains("новая редакция r002 (месяц открыт вновь: =Түркістан жіберді; поступила книга: KZ-23 № 1)");
        assertThat(house.state(ARCHIVE + "r001")).isEqualTo(published);
        assertThat(house.count("2021-11", "ALL", "notices_placed")).isEqualTo("3");
        assertThat(house.table("output/2021-11/revision-changes.csv"))
                .filteredOn(row -> row.get("code").equals("notices_placed"))
                .extracting(row -> row.get("region") + " " + row.get("old") + " " + row.get("new"))
                .containsExactly("KZ-23  2", "ALL 1 3");
        assertThat(house.text(ARCHIVE + "r002/data/revision-changes.csv"))
                .isEqualTo(house.text("output/2021-11/revision-changes.csv"));
        assertThat(house.text("output/archive/chain.csv")).contains(",'=Түркістан жіберді,");
        assertThat(archive("list").out().lines())
                .containsExactly(
                        "2021-11: открыт",
                        "  r001 (на 30.11.2021): первая редакция",
                        "  r002 (на 30.11.2021): месяц открыт вновь: =Түркістан жіберді; поступила книга: KZ-23 № 1",
                        "  10.12.2021 закрыт, опубликованная редакция – r001",
                        "  20.12.2021 открыт вновь, причина: =Түркістан жіберді",
                        "  a001: поступило после закрытия, не учтено: файлов – 1");
        assertThat(archive("verify").status()).isZero();
        Map<String, String> before = house.state("output");
        house.run("run");
        assertThat(house.state("output")).isEqualTo(before);
        archive("close", "2021-11", "--on", "2021-12-30");
        house.run("run");
        assertThat(house.table("output/2021-11/receipts.csv"))
                .extracting(row -> row.get("file") + " " + row.get("state"))
                .containsExactly("2021-11/KZ-19.xlsx counted", "2021-11/KZ-23.xlsx counted");
    }

    @Test
    void a_later_month_still_sees_the_closed_figures() {
        house.drop(
                "2021-11/KZ-19-2.xlsx",
                office("KZ-19").passport("submission_no", 2).notice().notice().notice());
        house.drop(
                "2021-12/KZ-19.xlsx",
                OfficeWorkbook.of("KZ-19", "2021-12").notice().passport("protocols", "nothing"));
        house.run("run");
        assertThat(house.table("output/2021-12/comparison.csv"))
                .filteredOn(row -> row.get("code").equals("notices_placed")
                        && row.get("region").equals("KZ-19"))
                .filteredOn(row -> row.get("span").equals("previous_month"))
                .extracting(row -> row.get("compared"))
                .containsOnly("1")
                .isNotEmpty();
    }

    @Test
    void a_closed_month_without_news_is_no_reason_to_act() {
        TestHouse.Result run = house.run("run", "--month", "2021-11", "--as-of", "2021-12-31");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("2021-11: месяц закрыт").doesNotContain("Поступило после закрытия");
        assertThat(house.path(ARCHIVE + "r002")).doesNotExist();
        assertThat(house.path(ARCHIVE + "a001")).doesNotExist();
    }

    @Test
    void what_makes_no_sense_is_refused_and_changes_nothing() {
        Map<String, String> before = house.state("output");
        assertThat(archive("close", "2021-11").out()).contains("Месяц 2021-11 уже закрыт");
        assertThat(archive("close", "2021-12").status()).isEqualTo(2);
        assertThat(archive("reopen", "2021-12", "--reason", "x").status()).isEqualTo(2);
        assertThat(archive("reopen", "2021-11").status()).isEqualTo(2);
        assertThat(archive("reopen", "2021-11", "--reason", " ").status()).isEqualTo(2);
        assertThat(archive("reopen", "2021-11", "--reason", "x", "--on", "2999-01-01")
                        .status())
                .isEqualTo(2);
        assertThat(house.state("output")).isEqualTo(before);
    }

    /** The month's folder but its receipts. */
    private Map<String, String> documents() {
        Map<String, String> state = new TreeMap<>(house.state("output/2021-11"));
        state.remove("output/2021-11/receipts.csv");
        state.remove("output/2021-11/index.html");
        return state;
    }

    private static OfficeWorkbook office(String region) {
        return OfficeWorkbook.of(region, "2021-11").passport("protocols", "nothing");
    }

    private TestHouse.Result archive(String command, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "archive";
        arguments[1] = command;
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[arguments.length - 2] = "--home";
        arguments[arguments.length - 1] = folder.toString();
        return TestHouse.execute(arguments);
    }
}
