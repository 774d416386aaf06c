package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
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

/** Letters to others than offices: what somebody orders, what a supervisor asked for, how bodies answered the public. */
final class OrderedLettersTest {

    private static final String MONTH = "2024-06";
    private static final String FOLDER = "output/2024-06/letters/";
    private static final String REGISTER = FOLDER + "register.csv";
    private static final String ORDERS = "templates/reference/letter-orders.csv";
    private static final String HEADINGS =
            "order,month,kind,recipients,reference_number,reference_date,answer_by,source\n";
    private static final String[] DATED = {"--letters-dated", "2024-07-31"};

    @TempDir
    private Path folder;

    private TestHouse house;

    @BeforeEach
    void drop() {
        house = TestHouse.in(folder);
        OfficeWorkbook office = OfficeWorkbook.of("KZ-10", MONTH).nothing();
        item(office, "Министерство транспорта", 3, "иә");
        item(office, "Қаржы министрлігі", 4, "жоқ");
        item(office, "Комитет чего-то", 4, "иә");
        updated(office, "news", 3, 3, "иә");
        updated(office, "news", 3, 4, "иә");
        updated(office, "other", 3, 6, "жоқ");
        updated(office, "other", 3, 10, "иә");
        house.drop("KZ-10.xlsx", office);
        house.drop("KZ-19.xlsx", OfficeWorkbook.of("KZ-19", MONTH).nothing());
    }

    private static void item(OfficeWorkbook office, String body, int accepted, String published) {
        office.row(
                "feedback",
                "body",
                body,
                "item",
                "Жоба",
                "kind",
                "act",
                "proposals_received",
                5,
                "proposals_accepted",
                accepted,
                "comments_received",
                0,
                "published",
                published);
    }

    private static void updated(OfficeWorkbook office, String kind, int received, int updated, String contacts) {
        office.row(
                "updates",
                "resource",
                "gov.kz",
                "section",
                "Негізгі бет",
                "kind",
                kind,
                "info_received_on",
                LocalDate.of(2024, 6, received),
                "updated_on",
                LocalDate.of(2024, 6, updated),
                "contacts_complete",
                contacts);
    }

    @Test
    void a_circular_to_a_list_names_it_together_and_lists_all_in_an_annex() {
        house.write(ORDERS, HEADINGS + "1,2024-06,circular,all,,,,test\n");
        Result result = house.run("run", DATED);
        String text = text("circular-1");
        assertThat(text)
                .contains("Мемлекеттік органдарға (тізім бойынша)", "Государственным органам (по списку)")
                .contains("| 1 | Министерство сельского хозяйства Республики Казахстан |")
                .contains("Управление природных ресурсов и регулирования природопользования области Абай")
                .contains("3) актуализацию новостей ежедневно")
                .contains("114/НҚ")
                .contains("статья 456-1")
                .doesNotContain("руководителю");
        assertThat(result.out()).contains("об общих обязанностях – 1");
        assertThat(line("circular-1").get("due")).isEqualTo("2024-09-02");
    }

    @Test
    void a_circular_to_a_few_names_each_and_has_no_annex() {
        house.write(ORDERS, HEADINGS + "1,2024-06,circular,culture|transport,7-1/15,2024-06-20,,test\n");
        house.run("run", DATED);
        assertThat(text("circular-1"))
                .contains("Министерство культуры и информации Республики Казахстан\nруководителю")
                .contains("Основание: письмо от 20.06.2024 №\u00A07-1/15.")
                .doesNotContain("Список рассылки")
                .doesNotContain("Приложение:");
    }

    @Test
    void a_reply_tells_what_was_checked_by_the_terms_and_what_was_done() {
        house.write(ORDERS, HEADINGS + "1,2024-06,reply,prosecution,2-17-24-9,2024-07-01,2024-07-31,test\n");
        Result result = house.run("run", DATED);
        assertThat(text("reply-1"))
                .contains("На Ваше письмо от 01.07.2024 №\u00A02-17-24-9.")
                .contains(
                        "проверено записей – 4, из них размещено в срок – 2, с нарушением срока – 2, оценить нельзя – 0")
                .contains("Новостей – 2, из них не размещено в тот же день – 1.")
                .contains("Иных разделов – 2, из них размещено позднее 3 рабочих дней – 1.")
                .contains("Записей с полными контактными данными – 3, с неполными – 1.")
                .contains("Принятые меры: направлено писем – 18, из них об устранении нарушений – 0, о представлении"
                        + " сведений – 18")
                .contains("| 1 | обл. Абай | 4 | 2 | 2 | 0 | 3 | 1 |");
        assertThat(result.out()).contains("ответы на запросы – 1");
        assertThat(line("reply-1").get("due")).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void a_reply_dated_after_the_day_it_was_awaited_is_told() {
        house.write(ORDERS, HEADINGS + "1,2024-06,reply,prosecution,2-17-24-9,2024-07-01,2024-07-15,test\n");
        house.run("run", DATED);
        assertThat(house.text("output/findings.csv")).contains(",D053,").contains("следовало до 15.07.2024");
    }

    @Test
    void at_the_end_of_a_quarter_bodies_get_their_index_and_unknown_ones_are_named() {
        house.run("run", DATED);
        assertThat(kinds()).containsEntry("transport", "feedback").containsEntry("finance", "feedback");
        assertThat(text("feedback-transport"))
                .contains("Показатель обратной связи – 60,0\u00A0%, уровень – низкий.")
                .contains("за I полугодие 2024 года")
                .doesNotContain("Срок ответа");
        assertThat(text("feedback-finance")).contains("Показатель приравнен к 0");
        assertThat(house.text("output/findings.csv")).contains(",D052,").contains("Комитет чего-то");
    }

    @Test
    void bodies_are_written_to_only_when_the_settings_say_so() {
        for (String period : List.of("year", "never")) {
            house.write("templates/settings.properties", "language=ru\nfeedback_letters=" + period + "\n");
            house.run("run", DATED);
            assertThat(kinds()).doesNotContainValue("feedback");
        }
    }

    @Test
    void an_order_that_cannot_be_is_a_fault_of_its_line() {
        for (String line : List.of(
                "1,2024-06,violations,all,,,,test",
                "1,2024-6,circular,all,,,,test",
                "../x,2024-06,circular,all,,,,test",
                "1,2024-06,reply,prosecution,,,,test",
                "1,2024-06,circular,nobody,,,,test",
                "1,2024-06,circular,all|culture,,,,test",
                "1,2024-06,circular,culture|transport|finance|health|labour,,,,test")) {
            house.write(ORDERS, HEADINGS + line + "\n");
            Result result = house.run("run", DATED);
            assertThat(result.status()).as(line).isEqualTo(3);
            assertThat(result.err()).as(line).contains("letter-orders.csv");
        }
        house.write(ORDERS, HEADINGS + "1,2024-06,circular,all,,,,test\n1,2024-06,circular,bodies,,,,test\n");
        assertThat(house.run("run", DATED).err()).contains("D005");
    }

    private Map<String, String> kinds() {
        return house.table(REGISTER).stream()
                .collect(Collectors.toMap(row -> row.get("recipient"), row -> row.get("kind")));
    }

    private CsvTable.Row line(String file) {
        return house.table(REGISTER).stream()
                .filter(row -> row.get("file").equals("letters/" + file + ".docx"))
                .findFirst()
                .orElseThrow();
    }

    private String text(String file) {
        return DocxText.of(house.bytes(FOLDER + file + ".docx"));
    }
}
