package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.esep.archive.Archive;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.history.HistoryReader;
import kz.esep.history.SideSheet;
import kz.esep.history.SideSheetReader;
import kz.esep.history.SideSheetRow;
import kz.esep.storage.DamagedFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What offices write in the sheets beside notices and protocols is kept in the archive month by month. */
final class SideSheetsTest {

    private static final YearMonth MONTH = YearMonth.of(2021, 11);
    private static final String DATA = "output/archive/2021-11/r001/data/";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    void every_sheet_of_every_counted_workbook_is_kept_with_the_place_of_each_row() throws IOException {
        house.drop(
                "b.xlsx",
                office("KZ-19")
                        .row(
                                "updates",
                                "resource",
                                "gov.kz",
                                "section",
                                "Жаңалықтар",
                                "kind",
                                "news",
                                "info_received_on",
                                LocalDate.of(2021, 11, 2),
                                "contacts_complete",
                                "жоқ")
                        .row("aarhus", "chapter", "XVI", "seq", 2, "text_kk", "Бірінші", "status", "draft"));
        house.drop(
                "a.xlsx",
                office("KZ-23")
                        .row("indicators", "code", "requests_received", "value", "1234.5")
                        .row(
                                "cases",
                                "case_no",
                                "2-15/2021",
                                "chapter",
                                "30",
                                "decided_on",
                                LocalDate.of(2021, 11, 9),
                                "anonymise",
                                "да",
                                "summary_ru",
                                "Иск удовлетворён")
                        .row("aarhus", "chapter", "3", "text_ru", "Второй", "status", "final"));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.text(DATA + "updates.csv")).isEqualTo("""
                        month,region,resource,section,kind,info_received_on,updated_on,contacts_complete,url,note,file,sheet,row
                        2021-11,KZ-19,gov.kz,Жаңалықтар,news,2021-11-02,,no,,,b.xlsx,Жаңартулар - Обновления,3
                        """);
        assertThat(rows(SideSheet.INDICATORS))
                .extracting(SideSheetRow::values)
                .containsExactly(Map.of("code", "requests_received", "value", "1234.5"));
        SideSheetRow dispute = rows(SideSheet.CASES).get(0);
        assertThat(dispute.date("decided_on")).contains(LocalDate.of(2021, 11, 9));
        assertThat(dispute.answer("anonymise")).contains(true);
        assertThat(dispute.answer("filed_on")).isEmpty();
        assertThat(rows(SideSheet.AARHUS))
                .extracting(
                        row -> row.month() + " " + row.region() + " " + row.text("chapter") + " " + row.text("status")
                                + " " + row.place().file() + " " + row.place().cell())
                .containsExactly("2021-11 KZ-19 XVI draft b.xlsx 3", "2021-11 KZ-23 3 final a.xlsx 3");
    }

    @Test
    void a_sheet_that_nobody_filled_has_no_table() throws IOException {
        house.drop("a.xlsx", office("KZ-19"));
        house.run("run");
        for (SideSheet sheet : SideSheet.values()) {
            assertThat(house.path("output/archive/2021-11/r001/" + sheet.file()))
                    .doesNotExist();
            assertThat(rows(sheet)).isEmpty();
        }
    }

    @Test
    void what_is_read_back_is_what_was_written_texts_tidied_and_lines_kept() throws IOException {
        house.drop(
                "a.xlsx",
                office("KZ-19")
                        .row(
                                "aarhus",
                                "chapter",
                                "3",
                                "status",
                                "final",
                                "text_kk",
                                "- бірінші  м\u0259селе, \"тырнақша\";\n- екінші",
                                "text_ru",
                                "=1+1",
                                "acts",
                                "'=закон",
                                "urls",
                                "https://a.kz/c" + "о" + "de\nhttps://b.kz",
                                "note",
                                "'ескертпе'"));
        house.run("run");
        assertThat(house.text(DATA + "aarhus.csv"))
                .contains("'- бірінші мәселе")
                .contains(",'=1+1,");
        assertThat(rows(SideSheet.AARHUS).get(0).values())
                .containsEntry("text_kk", "- бірінші мәселе, \"тырнақша\";\n- екінші")
                .containsEntry("text_ru", "=1+1")
                .containsEntry("acts", "=закон")
                .containsEntry("urls", "https://a.kz/c" + "о" + "de\nhttps://b.kz")
                .containsEntry("note", "'ескертпе'");
    }

    @Test
    void only_the_workbook_that_counts_is_kept() throws IOException {
        OfficeWorkbook first = office("KZ-19").row("indicators", "code", "trained", "value", "5");
        OfficeWorkbook second =
                office("KZ-19").passport("submission_no", 2).row("indicators", "code", "trained", "value", "6");
        house.drop("first.xlsx", first).drop("second.xlsx", second);
        house.run("run");
        assertThat(rows(SideSheet.INDICATORS))
                .extracting(row -> row.text("value"))
                .containsExactly("6");
    }

    @Test
    void a_table_that_cannot_be_read_any_more_is_named() {
        house.write(DATA + "cases.csv", "month,region,case_no,file,sheet,row\n2021-99,KZ-19,1,a.xlsx,S,3\n");
        assertThatThrownBy(() -> rows(SideSheet.CASES))
                .isInstanceOfSatisfying(
                        DamagedFileException.class,
                        damaged -> assertThat(damaged.file()).isEqualTo("archive/2021-11/data/cases.csv"));
    }

    private List<SideSheetRow> rows(SideSheet sheet) throws IOException {
        Archive archive = new Archive(house.path("output/archive"), "0");
        return new SideSheetReader(new HistoryReader(archive)).rows(sheet, MONTH);
    }

    private static OfficeWorkbook office(String region) {
        return OfficeWorkbook.of(region, "2021-11").nothing();
    }
}
