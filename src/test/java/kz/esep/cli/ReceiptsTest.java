package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that was received gets a receipt, and of a resubmission it is told which cells it changed. */
final class ReceiptsTest {

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.in(folder);
    }

    @Test
    void a_file_of_no_month_has_its_receipt_and_is_kept_once() {
        TestHouse alone = TestHouse.in(folder.resolve("alone"));
        alone.drop("x.xlsx", "not a table");
        alone.run("run");
        alone.run("run");
        assertThat(alone.table("output/receipts.csv"))
                .extracting(row -> row.get("file") + " " + row.get("state"))
                .containsExactly("x.xlsx refused");
        assertThat(alone.bytes("output/archive/unassigned/a001/submissions/x.xlsx"))
                .isEqualTo(alone.bytes("input/x.xlsx"));
        assertThat(alone.path("output/archive/unassigned/a002")).doesNotExist();
        assertThat(TestHouse.execute(
                                "archive",
                                "verify",
                                "--home",
                                folder.resolve("alone").toString())
                        .status())
                .isZero();
    }

    @Test
    void of_every_file_it_is_told_what_became_of_it() {
        house.drop("2021-11/a.xlsx", office("KZ-19", 1).notice());
        house.run("run", "--arrived", "2021-12-03");
        house.drop("2021-11/b.xlsx", office("KZ-19", 2).notice().notice());
        house.drop("2021-11/b (2).xlsx", house.bytes("input/2021-11/b.xlsx"));
        house.drop("2021-11/c.xlsx", office("KZ-23", 1).notice());
        house.drop("2021-11/d.xlsx", office("KZ-23", 1).notice().notice());
        house.drop("2021-11/e.xlsx", "бұл кесте емес");
        house.drop("2021-11/f.xlsx", office("KZ-27", 1).passport("protocols", "filed"));
        house.drop("2021-11/published.csv", "month,region,code,count\n2021-11,ALL,notices_placed,4\n");
        house.run("run", "--arrived", "2021-12-20");
        assertThat(house.table("output/2021-11/receipts.csv"))
                .extracting(row -> String.join(
                        " ",
                        row.get("file").replace("2021-11/", ""),
                        row.get("region"),
                        row.get("submission_no"),
                        row.get("first_seen"),
                        row.get("timeliness"),
                        row.get("state"),
                        row.get("others").replace("2021-11/", ""),
                        row.get("codes")))
                .containsExactly(
                        "a.xlsx KZ-19 1 2021-12-03 on_time superseded b.xlsx ",
                        "b (2).xlsx KZ-19 2 2021-12-20 late duplicate b.xlsx ",
                        "b.xlsx KZ-19 2 2021-12-20 late counted  ",
                        "c.xlsx KZ-23 1 2021-12-20 late blocked c.xlsx; d.xlsx X004",
                        "d.xlsx KZ-23 1 2021-12-20 late blocked c.xlsx; d.xlsx X004",
                        "e.xlsx   2021-12-20 late refused  P004 Z003",
                        "f.xlsx KZ-27 1 2021-12-20 late unusable  ",
                        "published.csv     compared  ");
        assertThat(house.table("output/2021-11/receipts.csv").get(0).get("sha256"))
                .isEqualTo(Sha256.of(house.bytes("input/2021-11/a.xlsx")).substring(0, 12));
        assertThat(house.text("output/archive/2021-11/r002/data/receipts.csv"))
                .isEqualTo(house.text("output/2021-11/receipts.csv"));
    }

    @Test
    void a_resubmission_tells_which_cells_it_changed() {
        house.drop(
                "a.xlsx", office("KZ-19", 1).notice("venue", "Мектеп").notice().notice());
        house.drop("b.xlsx", office("KZ-19", 2).notice("venue", "=Клуб").notice());
        house.run("run");
        assertThat(changes())
                .containsExactly(
                        "KZ-19 2 b.xlsx 1 a.xlsx notices 3 venue Мектеп -> '=Клуб cell",
                        "KZ-19 2 b.xlsx 1 a.xlsx notices 5   ->  row_removed");
        assertThat(house.text("output/2021-11/resubmissions.csv")).contains("hearing_no=");
    }

    @Test
    void a_file_that_was_written_over_is_compared_with_what_the_archive_keeps() throws IOException {
        house.drop("a.xlsx", office("KZ-19", 1).notice());
        house.run("run");
        assertThat(house.path("output/2021-11/resubmissions.csv")).doesNotExist();
        house.drop("a.xlsx", office("KZ-19", 2).notice("venue", "Клуб"));
        house.run("run");
        assertThat(changes())
                .hasSize(1)
                .allMatch(change -> change.startsWith("KZ-19 2 a.xlsx 1 a.xlsx notices 3 venue"));
        Map<String, String> before = house.state("output");
        house.run("run");
        assertThat(house.state("output")).isEqualTo(before);
        house.drop("a.xlsx", office("KZ-19", 2).notice("venue", "Мектеп"));
        house.run("run");
        assertThat(changes()).containsExactly("KZ-19 2 a.xlsx 2 a.xlsx notices 3 venue Клуб -> Мектеп cell");
        Files.delete(house.path("input/a.xlsx"));
        house.drop("b.xlsx", office("KZ-19", 3).notice("venue", "Мектеп"));
        house.run("run");
        assertThat(house.table("output/2021-11/resubmissions.csv"))
                .extracting(row -> row.get("before_no") + " " + row.get("change"))
                .containsExactly("2 none");
    }

    @Test
    void a_refused_submission_is_none_to_be_compared_with() {
        house.drop("a.xlsx", office("KZ-19", 1).passport("notices", "бәлкім").notice());
        house.drop("b.xlsx", office("KZ-19", 2).notice());
        house.run("run");
        assertThat(house.path("output/2021-11/resubmissions.csv")).doesNotExist();
    }

    private List<String> changes() {
        return house.table("output/2021-11/resubmissions.csv").stream()
                .map(row -> String.join(
                        " ",
                        row.get("region"),
                        row.get("submission_no"),
                        row.get("file"),
                        row.get("before_no"),
                        row.get("before_file"),
                        row.get("sheet"),
                        row.get("row"),
                        row.get("column"),
                        row.get("change").equals("cell") ? row.get("old") : "",
                        "->",
                        row.get("new"),
                        row.get("change")))
                .toList();
    }

    private static OfficeWorkbook office(String region, int number) {
        return OfficeWorkbook.of(region, "2021-11")
                .passport("submission_no", number)
                .passport("protocols", "nothing");
    }
}
