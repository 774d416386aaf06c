package kz.esep.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.CsvTable;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a month's {@code feedback} sheets come to, from workbook to table. */
class FeedbackRunTest {

    private static final String MONTH = "2024-02";

    @TempDir
    private Path home;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(home);
    }

    private static OfficeWorkbook office(String region) {
        return OfficeWorkbook.of(region, MONTH).nothing();
    }

    /** A row with everything an index needs; {@code counts} are B, C, E and G. */
    private static OfficeWorkbook item(
            OfficeWorkbook office, String body, String title, List<Integer> counts, Object... changes) {
        List<Object> values = new ArrayList<>(List.of(
                "body",
                body,
                "item",
                title,
                "kind",
                "act",
                "proposals_accepted",
                counts.get(0),
                "proposals_received",
                counts.get(1),
                "proposals_rejected",
                counts.get(1) - counts.get(0),
                "comments_answered",
                counts.get(2),
                "comments_received",
                counts.get(3),
                "published",
                "иә / да",
                "url",
                "https://legalacts.egov.kz"));
        if (counts.get(0) > 0) {
            values.addAll(List.of("acceptance_reference", "2-тармақ"));
        }
        for (int index = 0; index < changes.length; index += 2) {
            int at = values.indexOf(changes[index]);
            if (at >= 0) {
                values.set(at + 1, changes[index + 1]);
            } else {
                values.addAll(List.of(changes[index], changes[index + 1]));
            }
        }
        return office.row("feedback", values.toArray());
    }

    private Map<String, String> line(String region, String body) {
        return house.table("output/" + MONTH + "/feedback.csv").stream()
                .filter(row ->
                        row.get("region").equals(region) && row.get("body").equals(body))
                .map(CsvTable.Row::values)
                .findFirst()
                .orElseThrow();
    }

    private static String shown(Map<String, String> line) {
        return String.join(
                " ",
                Stream.of("b", "c", "e", "g", "published", "f", "band")
                        .map(line::get)
                        .toList());
    }

    private Stream<String> codes() {
        return house.table("output/" + MONTH + "/findings.csv").stream()
                .map(row -> row.get("code"))
                .filter(code -> code.matches("R01[45]|R02\\d"));
    }

    @Test
    void aBodyIsSummedOverItsItemsARegionOverItsBodiesTheCountryOverItsRegions() {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Министерство экологии и природных ресурсов", "Правила", List.of(1, 2, 3, 3));
        item(abai, "Экология және табиғи ресурстар министрлігі", "Правила 2", List.of(5, 6, 1, 2));
        item(abai, "Аппарат акима", "Программа", List.of(0, 0, 0, 0));
        OfficeWorkbook almaty = office("KZ-75");
        item(almaty, "МЭПР РК", "Правила 3", List.of(9, 10, 10, 10));
        house.drop("a.xlsx", abai).drop("b.xlsx", almaty);
        assertThat(house.run("run").status()).isZero();
        assertThat(shown(line("KZ-10", "Министерство экологии и природных ресурсов Республики Казахстан")))
                .isEqualTo("6 8 4 5 yes 60.0 low");
        assertThat(shown(line("KZ-10", "Аппарат акима"))).isEqualTo("0 0 0 0 yes 100.0 high");
        assertThat(shown(line("KZ-10", "ALL"))).isEqualTo("6 8 4 5  60.0 low");
        assertThat(shown(line("KZ-75", "МЭПР РК"))).isEqualTo("9 10 10 10 yes 90.0 high");
        assertThat(shown(line("ALL", "Министерство экологии и природных ресурсов Республики Казахстан")))
                .isEqualTo("15 18 14 15 yes 77.7 medium");
        assertThat(shown(line("ALL", "ALL"))).isEqualTo("15 18 14 15  77.7 medium");
        assertThat(shown(line("KZ-19", "ALL"))).isEqualTo("      ");
        assertThat(codes()).isEmpty();
    }

    @Test
    void oneItemThatIsNotPublishedSetsItsBodyToZeroAndNoSum() {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Аппарат акима", "Программа", List.of(5, 5, 5, 5));
        item(abai, "Аппарат акима", "Отчёт", List.of(5, 5, 5, 5), "published", "жоқ / нет", "kind", "budget_report");
        item(abai, "Управление", "Отчёт", List.of(3, 4, 0, 0));
        house.drop("a.xlsx", abai);
        assertThat(house.run("run").status()).isZero();
        assertThat(shown(line("KZ-10", "Аппарат акима"))).isEqualTo("10 10 10 10 no 0.0 ineffective");
        assertThat(shown(line("KZ-10", "ALL"))).isEqualTo("13 14 10 10  92.8 high");
        assertThat(line("KZ-10", "ALL")).containsEntry("set_to_zero", "1");
        assertThat(line("KZ-10", "Аппарат акима")).containsEntry("set_to_zero", "1");
    }

    @Test
    void aPartThatIsMoreThanItsWholeIsRefused() {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Аппарат акима", "Один", List.of(1, 1, 1, 1), "proposals_accepted", 8, "proposals_rejected", 0);
        item(abai, "Аппарат акима", "Два", List.of(1, 1, 1, 1), "comments_answered", 8);
        item(abai, "Аппарат акима", "Три", List.of(1, 2, 1, 1));
        house.drop("a.xlsx", abai);
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(codes()).containsExactlyInAnyOrder("R020", "R015");
        assertThat(shown(line("KZ-10", "Аппарат акима"))).isEqualTo("1 2 1 1 yes 50.0 low");
        Map<String, String> finding = house.finding(MONTH, "R020").orElseThrow().values();
        assertThat(finding).containsEntry("severity", "ERROR").containsEntry("value", "8");
        assertThat(finding.get("message_ru")).contains("8 и 1");
        assertThat(finding.get("message_kk")).contains("8 және 1");
    }

    @Test
    void anEmptyCellBesideANumberIsNoZero() {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Аппарат акима", "Один", List.of(0, 5, 1, 1), "proposals_accepted", "");
        item(abai, "Аппарат акима", "Два", List.of(0, 0, 0, 0), "comments_received", "", "comments_answered", "");
        item(abai, "Аппарат акима", "Три", List.of(0, 0, 3, 3), "comments_received", "");
        house.drop("a.xlsx", abai);
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(codes()).containsExactlyInAnyOrder("R021", "R022", "R021");
        assertThat(shown(line("KZ-10", "Аппарат акима"))).isEqualTo("0 0 0 0 yes 100.0 high");
        assertThat(house.finding(MONTH, "R021").orElseThrow().get("message_ru"))
                .startsWith("Ячейка «Принято предложений» пуста, а в ячейке «Получено предложений» стоит 5."
                        + " Показатель вычислить нельзя, строка не учтена.");
    }

    @Test
    void acceptancesWithoutADocumentAreCountedApart() {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Аппарат акима", "Один", List.of(3, 4, 1, 1), "acceptance_reference", "");
        item(abai, "Аппарат акима", "Два", List.of(2, 3, 1, 1), "proposals_rejected", 0);
        house.drop("a.xlsx", abai);
        house.run("run");
        assertThat(codes()).containsExactly("R023");
        assertThat(line("KZ-10", "Аппарат акима"))
                .containsEntry("unsupported", "3")
                .containsEntry("rejected", "1")
                .containsEntry("undecided", "1")
                .containsEntry("b", "5");
    }

    @Test
    void whatIsPublishedHasALink() {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Аппарат акима", "Один", List.of(0, 4, 1, 1), "url", "");
        house.drop("a.xlsx", abai);
        house.run("run");
        assertThat(codes()).containsExactly("R025");
    }

    @Test
    void aConferenceThatWasHeldHasALink() {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Аппарат акима", "Один", List.of(0, 4, 1, 1), "url", "", "conferences", 1, "published", "жоқ / нет");
        house.drop("a.xlsx", abai);
        house.run("run");
        assertThat(codes()).containsExactly("R027");
    }

    @Test
    void bodiesTheMethodologyLeavesOutHaveNoIndex() {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Прокуратура области Абай", "Один", List.of(0, 4, 1, 1));
        item(abai, "Аппарат акима", "Два", List.of(1, 4, 1, 1));
        house.drop("a.xlsx", abai);
        assertThat(house.run("run").status()).isZero();
        assertThat(codes()).containsExactly("R024");
        assertThat(shown(line("KZ-10", "ALL"))).isEqualTo("1 4 1 1  25.0 ineffective");
        assertThat(house.table("output/" + MONTH + "/feedback.csv"))
                .noneMatch(row -> row.get("body").startsWith("Прокуратура"));
        assertThat(house.table("output/" + MONTH + "/feedback-items.csv"))
                .anyMatch(row -> row.get("body").startsWith("Прокуратура")
                        && row.get("f").isEmpty());
    }

    @Test
    void aBodyWrittenInTwoWaysIsAskedAbout() {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Министерсво экологии и природных ресурсов", "Один", List.of(0, 4, 1, 1));
        item(abai, "Управление по контролю", "Два", List.of(0, 4, 1, 1));
        item(abai, "Управление по контрлю", "Три", List.of(0, 4, 1, 1));
        house.drop("a.xlsx", abai);
        house.run("run");
        assertThat(codes()).containsExactly("R026", "R026");
    }

    @Test
    void figuresBetweenTheBandsOfTheTextAreMarked() {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Аппарат акима", "Один", List.of(1399, 2000, 0, 0));
        item(abai, "Управление", "Два", List.of(7, 10, 0, 0));
        house.drop("a.xlsx", abai);
        house.run("run");
        assertThat(line("KZ-10", "Аппарат акима"))
                .containsEntry("f", "69.9")
                .containsEntry("band", "low")
                .containsEntry("between_bands", "yes");
        assertThat(line("KZ-10", "Управление")).containsEntry("f", "70.0").containsEntry("between_bands", "no");
    }

    @Test
    void theSelfCheckSaysTheSame() {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Аппарат акима", "Один", List.of(1, 1, 1, 1), "comments_answered", 8);
        house.write("mine.xlsx", abai.bytes());
        TestHouse.Result result = house.run("check", house.path("mine.xlsx").toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("R015");
    }

    @Test
    void aSheetOfABodyNobodyReportsAnyMoreGoes() {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Аппарат акима", "Один", List.of(1, 1, 1, 1));
        item(abai, "Управление", "Два", List.of(1, 1, 1, 1));
        house.drop("a.xlsx", abai).run("run");
        house.write("output/" + MONTH + "/score-sheets/мои заметки.txt", "1");
        assertThat(house.path("output/" + MONTH + "/score-sheets/002.ru.docx")).exists();
        OfficeWorkbook mended = office("KZ-10").passport("submission_no", 2);
        item(mended, "Аппарат акима", "Один", List.of(1, 1, 1, 1));
        house.drop("b.xlsx", mended).run("run");
        assertThat(house.path("output/" + MONTH + "/score-sheets/001.ru.docx")).exists();
        assertThat(house.path("output/" + MONTH + "/score-sheets/002.ru.docx")).doesNotExist();
        assertThat(house.path("output/" + MONTH + "/score-sheets/мои заметки.txt"))
                .exists();
    }

    private String document(String language) throws IOException {
        return DocxText.of(house.bytes("output/" + MONTH + "/feedback." + language + ".docx"));
    }

    @Test
    void aMonthInWhichNobodyReportedAnythingSaysSo() throws IOException {
        house.drop("a.xlsx", office("KZ-10"));
        house.run("run");
        assertThat(document("ru"))
                .contains("Пригодных для подсчёта сведений за этот период нет.")
                .contains("не представили сведений о государственных органах (20)");
        assertThat(document("kk")).contains("Бұл кезең бойынша есептеуге жарайтын мәлімет жоқ.");
        assertThat(house.path("output/" + MONTH + "/score-sheets")).doesNotExist();
    }

    /** The office did report; that nothing of it counts is another thing than silence. */
    @Test
    void rowsThatCouldNotBeCountedAreToldInTheDocuments() throws IOException {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Аппарат акима", "Один", List.of(1, 1, 1, 1), "comments_answered", 8);
        item(abai, "Аппарат акима", "Два", List.of(1, 1, 1, 1), "published", "может быть");
        item(abai, "Управление", "Три", List.of(1, 1, 1, 1));
        OfficeWorkbook almaty = office("KZ-75");
        item(almaty, "Другое управление", "Четыре", List.of(1, 1, 1, 1), "comments_answered", 8);
        house.drop("a.xlsx", abai).drop("b.xlsx", almaty);
        house.run("run");
        assertThat(document("ru"))
                .contains("их показатель неполон: Другое управление (1); Аппарат акима (1)")
                .contains("Ещё строк с ошибками, которые не учтены: 1")
                .contains("не представили сведений о государственных органах (18)");
        assertThat(house.table("output/" + MONTH + "/feedback-left-out.csv"))
                .extracting(row -> row.get("region") + " " + row.get("body") + " " + row.get("rows"))
                .containsExactly("KZ-75 Другое управление 1", "KZ-10 Аппарат акима 1", "KZ-10  1");
    }

    @Test
    void aScoreSheetSaysThatItsFigureIsNotWhole() throws IOException {
        OfficeWorkbook abai = office("KZ-10");
        item(abai, "Аппарат акима", "Один", List.of(1, 1, 1, 1), "comments_answered", 8);
        item(abai, "Аппарат акима", "Два", List.of(1, 2, 0, 0));
        house.drop("a.xlsx", abai);
        house.run("run");
        String sheet = DocxText.of(house.bytes("output/" + MONTH + "/score-sheets/001.ru.docx"));
        assertThat(sheet)
                .contains("Не учтено строк, непригодных для подсчёта, – 1, поэтому показатель неполон.")
                .contains("50,0")
                .contains("–");
    }

    @Test
    void textThatLooksLikeAFormulaIsTheSameInEveryMonth() {
        for (String month : List.of("2024-02", "2024-03")) {
            OfficeWorkbook abai = OfficeWorkbook.of("KZ-10", month).nothing();
            item(abai, "- Аппарат", "=Один", List.of(1, 2, 0, 0));
            house.drop(month + "/a.xlsx", abai);
        }
        house.run("run");
        assertThat(house.table("output/2024-03/score-sheets/register.csv")).hasSize(1);
    }
}
