package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.TestHouse.Result;
import kz.esep.storage.CsvTable;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters from the drop folder to the month's folder: who gets one, what number it bears, when it is another one. */
final class LettersTest {

    private static final String MONTH = "2021-11";
    private static final String FOLDER = "output/2021-11/letters/";
    private static final String REGISTER = FOLDER + "register.csv";
    private static final String[] DATED = {"--letters-dated", "2021-12-10"};

    @TempDir
    private Path folder;

    private TestHouse house;

    /** One office broke a rule, one did not, the others sent nothing. */
    @BeforeEach
    void drop() {
        house = TestHouse.in(folder);
        house.drop(
                "KZ-19.xlsx",
                OfficeWorkbook.of("KZ-19", MONTH).notice("in_rubric", "жоқ").protocol());
        house.drop("KZ-31.xlsx", OfficeWorkbook.of("KZ-31", MONTH).notice().protocol());
    }

    @Test
    void offices_with_violations_and_silent_ones_get_a_letter_and_no_other() {
        Result result = house.run("run", DATED);
        Map<String, String> kinds = house.table(REGISTER).stream()
                .collect(Collectors.toMap(row -> row.get("region"), row -> row.get("kind")));
        assertThat(kinds).hasSize(16).containsEntry("KZ-19", "violations").containsEntry("KZ-79", "silence");
        assertThat(house.path(FOLDER + "KZ-19.docx")).isRegularFile();
        assertThat(house.path(FOLDER + "KZ-31.docx")).doesNotExist();
        assertThat(result.out())
                .contains(
                        "Письма: 16 (о нарушениях – 1, о непредставлении сведений – 15, о возврате на исправление – 0)");
    }

    @Test
    void the_register_of_the_month_tells_number_date_term_and_file() {
        house.run("run", DATED);
        CsvTable.Row row = line("KZ-19");
        assertThat(row.get("number")).isEqualTo("04-2-17-21-5");
        assertThat(row.get("date")).isEqualTo("2021-12-10");
        assertThat(row.get("due")).isEqualTo("2022-01-10");
        assertThat(row.get("file")).isEqualTo("letters/KZ-19.docx");
        assertThat(row.get("subject"))
                .endsWith("/ Об устранении нарушений при размещении материалов общественных слушаний");
        assertThat(row.get("state")).isEqualTo("issued");
    }

    @Test
    void another_run_on_another_day_changes_no_byte() {
        house.run("run", DATED);
        Map<String, String> before = house.state("output");
        Result result = house.run("run", "--letters-dated", "2021-12-20");
        assertThat(house.state("output")).isEqualTo(before);
        assertThat(result.status()).isZero();
    }

    @Test
    void a_letter_that_says_something_else_is_a_new_one_and_names_the_old_one() {
        house.run("run", DATED);
        house.drop(
                "KZ-19-2.xlsx",
                OfficeWorkbook.of("KZ-19", MONTH)
                        .passport("submission_no", 2)
                        .notice("in_rubric", "жоқ")
                        .notice("in_rubric", "жоқ")
                        .protocol());
        house.run("run", "--letters-dated", "2021-12-20");
        assertThat(states("KZ-19")).containsExactly("replaced", "issued");
        CsvTable.Row row = line("KZ-19");
        assertThat(row.get("number")).isEqualTo("04-2-17-21-17");
        assertThat(row.get("replaces")).isEqualTo("04-2-17-21-5");
        assertThat(text("KZ-19"))
                .contains("Бұл хат 10.12.2021 №\u00A004-2-17-21-5 хаттың орнына жіберіледі.")
                .contains("Настоящее письмо направляется взамен письма от 10.12.2021 №\u00A004-2-17-21-5.");
        assertThat(states("KZ-79")).containsExactly("issued");
        Map<String, String> before = house.state("output");
        house.run("run", "--letters-dated", "2021-12-21");
        assertThat(house.state("output")).isEqualTo(before);
    }

    @Test
    void a_letter_without_a_reason_any_more_is_withdrawn_and_its_file_goes() {
        house.run("run", DATED);
        house.drop(
                "KZ-19-2.xlsx",
                OfficeWorkbook.of("KZ-19", MONTH)
                        .passport("submission_no", 2)
                        .notice()
                        .protocol());
        house.run("run", "--letters-dated", "2021-12-20");
        assertThat(states("KZ-19")).containsExactly("withdrawn");
        assertThat(house.path(FOLDER + "KZ-19.docx")).doesNotExist();
        assertThat(house.text("output/letters-register.csv")).contains("основания для письма больше нет");
    }

    @Test
    void an_office_whose_workbook_must_be_mended_is_told_of_the_gravest_finding() {
        house.drop(
                "KZ-35 қаңтар.xlsx",
                OfficeWorkbook.of("KZ-35", MONTH)
                        .notice("hearing_on", "31.02.2021")
                        .protocol());
        house.run("run", DATED);
        assertThat(house.table(REGISTER).stream()
                        .filter(row -> row.get("kind").equals("returned"))
                        .map(row -> row.get("file")))
                .containsExactly("letters/KZ-35-returned.docx");
        assertThat(text("KZ-35-returned"))
                .contains("Қайтарылатын файлдар – 1, ескертулер – ")
                .contains("| 1 | KZ-35 қаңтар.xlsx | ")
                .contains("31.02.2021");
        assertThat(house.path("output/2021-11/returned/KZ-35 қаңтар.xlsx")).isRegularFile();
        house.drop(
                "KZ-35-2.xlsx",
                OfficeWorkbook.of("KZ-35", MONTH)
                        .passport("submission_no", 2)
                        .notice()
                        .protocol());
        house.run("run", DATED);
        assertThat(house.path(FOLDER + "KZ-35-returned.docx")).doesNotExist();
    }

    @Test
    void a_template_whose_languages_contradict_each_other_makes_no_letter_and_costs_no_number() throws IOException {
        house.retype("templates/documents/letter-violations.docx", "Выявлено нарушений – ", "Выявлено 5 нарушений – ");
        Result result = house.run("run", DATED);
        assertThat(result.status()).isEqualTo(1);
        assertThat(house.path(FOLDER + "KZ-19.docx")).doesNotExist();
        assertThat(states("KZ-19")).isEmpty();
        assertThat(house.text("output/findings.csv")).contains(",D050,").contains("documents/letter-violations.docx");
        assertThat(house.table(REGISTER)).hasSize(15);
        assertThat(house.table(REGISTER).get(14).get("number")).isEqualTo("04-2-17-21-15");
    }

    @Test
    void a_letter_held_back_leaves_the_one_that_was_issued() throws IOException {
        house.run("run", DATED);
        byte[] before = house.bytes(FOLDER + "KZ-19.docx");
        house.retype("templates/documents/letter-violations.docx", "Выявлено нарушений – ", "Выявлено 5 нарушений – ");
        house.run("run", DATED);
        assertThat(house.bytes(FOLDER + "KZ-19.docx")).isEqualTo(before);
        assertThat(states("KZ-19")).containsExactly("issued");
    }

    @Test
    void an_office_whose_address_nobody_knows_gets_no_letter_but_is_named() {
        house.replace(
                "templates/reference/addressees.csv",
                "KZ-79,offices,2018-06-19,,",
                "KZ-79,offices,2018-06-19,2020-12-31,");
        Result result = house.run("run", DATED);
        assertThat(result.status()).isEqualTo(1);
        assertThat(states("KZ-79")).isEmpty();
        assertThat(house.text("output/findings.csv")).contains(",D051,").contains("на день 10.12.2021 нет адресата");
    }

    @Test
    void letters_without_an_answer_in_time_are_named_by_the_next_run() {
        house.run("run", DATED);
        assertThat(house.run("run", "--letters-dated", "2021-12-13").out()).doesNotContain("срок ответа на которые");
        assertThat(house.run("run", "--letters-dated", "2022-01-11").out())
                .contains("Письма, срок ответа на которые прошёл: 16")
                .contains(
                        "04-2-17-21-5, KZ-19, Об устранении нарушений при размещении материалов общественных слушаний:"
                                + " срок – 10.01.2022");
    }

    @Test
    void an_answer_that_came_is_awaited_no_more_and_shown_in_the_register() {
        house.run("run", DATED);
        Result told = answered("04-2-17-21-5", "2022-01-05");
        assertThat(told.status()).isZero();
        assertThat(told.out()).contains("04-2-17-21-5", "05.01.2022");
        assertThat(house.run("run", "--letters-dated", "2022-01-11").out())
                .contains("Письма, срок ответа на которые прошёл: 15");
        assertThat(line("KZ-19").get("state")).isEqualTo("answered");
        assertThat(line("KZ-19").get("answered_on")).isEqualTo("2022-01-05");
    }

    @Test
    void an_answer_to_a_letter_nobody_wrote_or_on_a_day_to_come_is_refused() {
        house.run("run", DATED);
        assertThat(answered("04-2-17-21-99", "2022-01-05").err()).contains("Действующего письма с таким номером нет");
        assertThat(answered("04-2-17-21-5", "2999-01-01").err()).contains("Этот день ещё не наступил");
        assertThat(answered("04-2-17-21-99", "2022-01-05").status()).isEqualTo(2);
        assertThat(TestHouse.execute("letters").status()).isEqualTo(2);
        assertThat(line("KZ-19").get("state")).isEqualTo("issued");
    }

    @Test
    void another_wording_makes_no_new_letter_unless_somebody_asks_for_it() throws IOException {
        house.run("run", DATED);
        byte[] before = house.bytes(FOLDER + "KZ-19.docx");
        house.retype("templates/documents/letter-violations.docx", "Выявлено нарушений – ", "Всего нарушений – ");
        house.run("run", "--letters-dated", "2021-12-20");
        assertThat(house.bytes(FOLDER + "KZ-19.docx")).isEqualTo(before);
        assertThat(states("KZ-19")).containsExactly("issued");
        Result renewed =
                TestHouse.execute("letters", "renew", "04-2-17-21-5", "--home", folder.toString(), "--language", "ru");
        assertThat(renewed.out()).contains("при следующем запуске будет составлено заново");
        house.run("run", "--letters-dated", "2021-12-21");
        assertThat(text("KZ-19")).contains("Всего нарушений – 1").contains("взамен письма от 10.12.2021");
        assertThat(states("KZ-19")).containsExactly("replaced", "issued");
        assertThat(states("KZ-79")).containsExactly("issued");
        assertThat(TestHouse.execute("letters", "renew", "04-2-17-21-5", "--home", folder.toString())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void an_answered_letter_is_written_anew_only_for_something_new() {
        OfficeWorkbook two = OfficeWorkbook.of("KZ-19", MONTH)
                .notice("in_rubric", "жоқ")
                .notice("in_rubric", "жоқ")
                .protocol();
        house.drop("KZ-19.xlsx", two);
        house.run("run", DATED);
        answered("04-2-17-21-5", "2022-01-05");
        house.drop(
                "KZ-19-2.xlsx",
                OfficeWorkbook.of("KZ-19", MONTH)
                        .passport("submission_no", 2)
                        .notice("in_rubric", "жоқ")
                        .notice()
                        .protocol());
        house.run("run", "--letters-dated", "2022-01-10");
        assertThat(states("KZ-19")).containsExactly("answered");
        house.drop(
                "KZ-19-3.xlsx",
                OfficeWorkbook.of("KZ-19", MONTH)
                        .passport("submission_no", 3)
                        .notice("in_rubric", "жоқ")
                        .notice()
                        .protocol("video", "жоқ"));
        house.run("run", "--letters-dated", "2022-01-11");
        assertThat(states("KZ-19")).containsExactly("replaced", "issued");
    }

    @Test
    void a_letter_lost_from_the_folder_comes_back_as_it_left_the_house() throws IOException {
        house.run("run", DATED);
        byte[] before = house.bytes(FOLDER + "KZ-19.docx");
        house.retype("templates/documents/letter-violations.docx", "Выявлено нарушений – ", "Всего нарушений – ");
        house.write(FOLDER + "KZ-19.docx", "spoilt");
        Files.delete(house.path(FOLDER + "KZ-79.docx"));
        house.run("run", DATED);
        assertThat(house.bytes(FOLDER + "KZ-19.docx")).isEqualTo(before);
        assertThat(house.path(FOLDER + "KZ-79.docx")).isRegularFile();
    }

    @Test
    void a_letter_whose_run_was_killed_keeps_its_number_and_is_named_by_one_that_says_something_else() {
        house.run("run", DATED);
        house.replace("output/letters-register.csv", ",issued,", ",reserved,");
        house.run("run", "--letters-dated", "2021-12-13");
        assertThat(line("KZ-19").get("number")).isEqualTo("04-2-17-21-5");
        assertThat(line("KZ-19").get("date")).isEqualTo("2021-12-10");
        house.replace("output/letters-register.csv", ",issued,", ",reserved,");
        house.replace("templates/reference/letter-measures.csv", "Разместить в рубрике", "Поместить в рубрику");
        house.run("run", "--letters-dated", "2021-12-14");
        assertThat(line("KZ-19").get("replaces")).isEqualTo("04-2-17-21-5");
        assertThat(house.text("output/letters-register.csv")).doesNotContain(",unused,");
    }

    @Test
    void a_lost_register_is_made_anew_of_the_archive() throws IOException {
        house.run("run", DATED);
        byte[] register = house.bytes("output/letters-register.csv");
        Files.delete(house.path("output/letters-register.csv"));
        house.run("run", "--letters-dated", "2021-12-20");
        assertThat(house.bytes("output/letters-register.csv")).isEqualTo(register);
    }

    @Test
    void a_damaged_register_ends_the_run_before_a_number_is_given() {
        house.run("run", DATED);
        house.replace("output/letters-register.csv", "2021-12-10", "10.12.2021");
        Map<String, String> before = house.state("output");
        assertThat(house.run("run", DATED).status()).isEqualTo(3);
        assertThat(house.state("output")).isEqualTo(before);
    }

    @Test
    void nobody_is_written_to_before_the_day_is_over_or_workbooks_are_late() {
        house.run("run", "--letters-dated", "2021-11-20");
        assertThat(house.path(FOLDER)).doesNotExist();
        house.run("run", "--letters-dated", "2021-12-09");
        assertThat(house.table(REGISTER)).extracting(row -> row.get("kind")).containsExactly("violations");
        house.run("run", "--letters-dated", "2021-12-10");
        assertThat(house.table(REGISTER)).hasSize(16);
    }

    @Test
    void what_an_office_calls_its_project_keeps_no_letter_back() {
        house.drop(
                "KZ-19.xlsx",
                OfficeWorkbook.of("KZ-19", MONTH)
                        .notice("in_rubric", "жоқ", "project", "Рекультивация нарушенных земель, протокол слушаний")
                        .protocol());
        assertThat(house.run("run", DATED).status()).isZero();
        assertThat(house.path(FOLDER + "KZ-19.docx")).isRegularFile();
    }

    @Test
    void a_register_without_a_number_of_the_archive_or_of_other_columns_ends_the_run() {
        house.run("run", DATED);
        String register = house.text("output/letters-register.csv");
        List<String> lines = register.lines().toList();
        for (String damaged : List.of(String.join("\n", lines.subList(0, lines.size() - 3)) + "\n", "damaged\n")) {
            house.write("output/letters-register.csv", damaged);
            assertThat(house.run("run", DATED).status()).as(damaged).isEqualTo(3);
        }
    }

    @Test
    void an_office_whose_workbook_goes_back_is_not_told_that_it_sent_nothing() {
        house.drop("KZ-35.xlsx", "no workbook");
        house.drop(
                "KZ-39.xlsx",
                OfficeWorkbook.of("KZ-39", MONTH).passport("notices", "").protocol());
        house.run("run", DATED);
        assertThat(house.table(REGISTER).stream()
                        .filter(row -> row.get("region").equals("KZ-39"))
                        .map(row -> row.get("kind")))
                .doesNotContain("silence");
    }

    @Test
    void a_letter_cannot_be_dated_to_come() {
        assertThat(house.run("run", "--letters-dated", "2999-01-01").status()).isEqualTo(2);
    }

    private Result answered(String number, String day) {
        return TestHouse.execute(
                "letters", "answered", number, "--on", day, "--home", folder.toString(), "--language", "ru");
    }

    private List<String> states(String region) {
        return house.table(REGISTER).stream()
                .filter(row -> row.get("region").equals(region))
                .map(row -> row.get("state"))
                .toList();
    }

    /** The last line of {@code region}. */
    private CsvTable.Row line(String region) {
        return house.table(REGISTER).stream()
                .filter(row -> row.get("region").equals(region))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private String text(String region) {
        return DocxText.of(house.bytes(FOLDER + region + ".docx"));
    }
}
