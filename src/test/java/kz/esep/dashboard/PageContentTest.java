package kz.esep.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.esep.language.Bilingual;
import kz.esep.letters.LetterKey;
import kz.esep.letters.LetterKind;
import kz.esep.letters.RegisteredLetter;
import kz.esep.letters.Substance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What stands on the pages, by tables written by hand. */
final class PageContentTest {

    @TempDir
    private Path output;

    private HandMadeMonths months;

    @BeforeEach
    void write() {
        months = new HandMadeMonths(output).november();
    }

    @Test
    void a_silent_office_is_a_dash_and_never_0() throws IOException {
        months.show();
        assertThat(months.month("2021-11").rows("codes", "ru")).contains("Туркестанская область | – | – | –");
        assertThat(months.month("2021-11").rows("offices", "ru"))
                .contains("Туркестанская область | Нет данных | | | – | – | – | – | – | –");
        assertThat(months.index().rows("heat", "ru")).contains("Туркестанская область | –");
        assertThat(months.index().rows("arrivals", "en")).contains("Turkistan Region | No data");
    }

    @Test
    void who_came_when_is_told_in_words_and_not_by_colour_alone() throws IOException {
        months.show();
        assertThat(months.index().rows("arrivals", "kk")).contains("Жамбыл облысы | Кешігіп 13.12.2021");
        assertThat(months.month("2021-11").rows("offices", "en"))
                .contains("Zhambyl Region | Late | 13.12.2021 | 7 | 3 | 11 | – | 17 | – | –");
    }

    @Test
    void each_file_is_told_what_became_of_it() throws IOException {
        months.show();
        assertThat(months.month("2021-11").rows("offices", "ru"))
                .contains(
                        "2021-11/KZ-31.xlsx | Жамбылская область | 1 | 13.12.2021 | Заменён более поздней подачей",
                        "2021-11/KZ-31 (2).xlsx | Жамбылская область | 2 | 14.12.2021 | Не принят",
                        "2021-11/KZ-31 (3).xlsx | Жамбылская область | 3 | 15.12.2021 | Учтён");
    }

    @Test
    void receipts_tell_what_became_of_a_file_where_a_month_has_them() throws IOException {
        months.write("2021-11/receipts.csv", """
                        month,region,submission_no,file,sha256,first_seen,known_by,timeliness,state,others,codes
                        2021-11,KZ-31,2,'=KZ-31.xlsx,00,2021-12-13,clock,late,counted,,
                        2021-11,KZ-31,3,KZ-31 (3).xlsx,01,2022-02-01,clock,late,after_closing,,
                        2021-11,,,x.csv,02,,,,of_tomorrow,,
                        """).show();
        assertThat(months.month("2021-11").rows("offices", "en"))
                .contains(
                        "Zhambyl Region | Late | 13.12.2021 | 7 | 2 | 11 | – | 17 | – | –",
                        "=KZ-31.xlsx | Zhambyl Region | 2 | 13.12.2021 | Counted",
                        "KZ-31 (3).xlsx | Zhambyl Region | 3 | 01.02.2022 | Came after the month was closed",
                        "x.csv | – | – | | of_tomorrow");
    }

    @Test
    void a_stated_figure_stands_beside_the_recomputed_one() throws IOException {
        months.show();
        assertThat(months.month("2021-11").rows("discrepancies", "en"))
                .contains(
                        "Zhambyl Region | Violations in total | the office’s own count | 16 | 17 | -1",
                        "Republic in total | Violations in total | published figure | 70 | 67 | 3");
    }

    @Test
    void violations_tell_their_days_late_and_so_far_not_placed() throws IOException {
        months.show();
        assertThat(months.month("2021-11").rows("violations", "en"))
                .contains(
                        "Zhambyl Region (2)",
                        "2111312001 | Protocol placed after the time limit | 2021 | 30 | 12.11.2021 | 15.11.2021 | 3 | "
                                + "2021-11/KZ-31.xlsx, Хаттамалар, 3",
                        "2111312002 | Protocol of the hearing not placed | 2021 | 30 | 12.11.2021 | | 18 | "
                                + "2021-11/KZ-31.xlsx, Хаттамалар, 4");
    }

    @Test
    void findings_stand_gravest_first_and_speak_russian_to_those_who_read_english() throws IOException {
        months.show();
        List<String> rows = months.month("2021-11").rows("findings", "en");
        assertThat(rows.get(1)).startsWith("C008error | Такого дня нет | 2021-11/KZ-31.xlsx, Хаттамалар, B4");
        assertThat(rows.get(2)).startsWith("X001warning | Числа не совпадают");
        assertThat(months.month("2021-11").rows("findings", "kk").get(1)).contains("Мұндай күн жоқ");
    }

    @Test
    void the_feedback_index_is_shown_where_there_is_one() throws IOException {
        months.show();
        assertThat(months.month("2021-11").rows("feedback", "en"))
                .contains("Zhambyl Region | 9 | 10 | 8 | 10 | 72.0 | [70;90)");
    }

    @Test
    void the_page_of_all_months_sums_them_up() throws IOException {
        months.show();
        assertThat(months.index().rows("months", "en"))
                .contains("November 2021 | 1 / 2 | 11 | – | 17 | – | – | 0 | 1 | 1 | 0");
    }

    @Test
    void a_damaged_and_a_missing_table_are_named_and_the_others_are_shown() throws IOException {
        months.write("2021-11/discrepancies.csv", "month,region,code,source,stated,recomputed,difference\n\"")
                .write(
                        "2021-11/open-cases.csv",
                        "month,region,document,hearing_no,delay_days\n2021-11,KZ-31,notice,1,soon\n")
                .delete("2021-11/feedback.csv")
                .show();
        String page = ReadPage.text(months.month("2021-11").part("content"), "ru");
        assertThat(page)
                .contains(
                        "Этих таблиц нет или они повреждены, сведения из них не показаны: discrepancies.csv, feedback.csv, open-cases.csv");
        assertThat(months.month("2021-11").rows("offices", "ru")).hasSizeGreaterThan(2);
        assertThat(months.index().rows("months", "ru").get(1)).contains("discrepancies.csv, feedback.csv");
    }

    @Test
    void a_month_of_which_only_refused_files_came_says_so_and_leads_to_them() throws IOException {
        months.write("2021-12/returned/plan.xlsx", "a marked copy").show();
        ReadPage december = months.month("2021-12");
        assertThat(ReadPage.text(december.part("content"), "kk")).contains("Бұл айға жарамды жұмыс кітабы түскен жоқ.");
        assertThat(december.all("a")).anyMatch(link -> link.getAttribute("href").equals("returned/plan.xlsx"));
        assertThat(months.index().rows("months", "ru"))
                .contains("Декабрь 2021 года | Пригодных рабочих книг за этот месяц не поступило.");
    }

    @Test
    void pages_are_written_only_when_they_change() throws IOException {
        assertThat(months.show()).isEqualTo(2);
        byte[] index = Files.readAllBytes(output.resolve("index.html"));
        assertThat(months.show()).isZero();
        assertThat(months.write("2021-11/letters/KZ-61.docx", "a letter").show())
                .isEqualTo(2);
        Files.delete(output.resolve("2021-11/letters/KZ-61.docx"));
        months.show();
        assertThat(output.resolve("index.html")).hasBinaryContent(index);
    }

    @Test
    void a_letter_awaits_its_answer_until_it_is_overdue() throws IOException {
        months.show(letter("1", LocalDate.of(2021, 12, 20)), letter("2", LocalDate.of(2021, 12, 19)));
        List<Element> rows = ReadPage.elements(months.index().part("letters").getElementsByTagName("tr"));
        assertThat(rows.stream().filter(row -> row.getParentNode().getNodeName().equals("tbody")))
                .extracting(row -> row.getAttribute("class") + " " + row.getAttribute("data-due"))
                .containsExactly("overdue 2021-12-19", "awaited 2021-12-20");
        assertThat(ReadPage.text(months.index().part("letters"), "en")).contains("on the day of the last run 1");
    }

    private static RegisteredLetter letter(String number, LocalDate due) {
        return new RegisteredLetter(
                number,
                1,
                LocalDate.of(2021, 12, 10),
                new LetterKey(YearMonth.of(2021, 11), LetterKind.VIOLATIONS, "KZ-31"),
                new Bilingual("Басқарма", "Управление"),
                new Bilingual("Бұзушылықтар", "Нарушения"),
                Optional.of(due),
                RegisteredLetter.State.ISSUED,
                new Substance("", List.of()),
                "",
                Optional.empty());
    }

    @Test
    void months_lead_to_each_other() throws IOException {
        months.write("2021-09/totals.csv", "region,code,count\n").show();
        assertThat(ReadPage.text(months.month("2021-11").part("content"), "en")).contains("← September 2021");
        assertThat(ReadPage.text(months.month("2021-09").part("content"), "ru")).contains("Ноябрь 2021 года →");
    }

    @Test
    void what_the_watch_says_of_itself_is_shown_as_far_as_it_is_understood() throws IOException {
        months.write(
                        "watch-status.json",
                        "{\"state\":\"waiting\",\"since\":\"2021-12-14T09:00+05:00\",\"new\":[1],\"last_round\":{\"ended\":\"11:20\"}}")
                .show();
        assertThat(ReadPage.text(months.index().part("content"), "en"))
                .contains("watching the drop folder; since 2021-12-14T09:00+05:00; last run 11:20.");
        for (String other : List.of("{\"state\":\"dancing\"}", "[]", "{\"state\":", "{}")) {
            months.write("watch-status.json", other).show();
            assertThat(ReadPage.text(months.index().part("content"), "en")).doesNotContain("Watch over");
        }
    }
}
