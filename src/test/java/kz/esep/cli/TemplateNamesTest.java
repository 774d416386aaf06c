package kz.esep.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.arrival.Arrival;
import kz.esep.correspondence.LetterModel;
import kz.esep.documents.AnalysisModel;
import kz.esep.documents.FeedbackModel;
import kz.esep.documents.NameList;
import kz.esep.documents.ScoreSheetModel;
import kz.esep.documents.TemplateKind;
import kz.esep.fixtures.MonthsInARow;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.SeenNames;
import kz.esep.fixtures.TestHouse;
import kz.esep.language.Language;
import kz.esep.letters.LetterRegister;
import kz.esep.letters.OutgoingLetter;
import kz.esep.letters.RegisteredLetter;
import kz.esep.pipeline.ReportingRun;
import kz.esep.pipeline.RunReport;
import kz.esep.updates.UpdateTerm;
import kz.esep.word.function.RegionNames;
import kz.esep.word.names.DeclaredNames;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names staff are told they may use are those the months have, no more and no less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TemplateNamesTest {

    private static final Path PAGE = Path.of("docs/TEMPLATE_NAMES.md");

    private final Map<TemplateKind, Map<String, String>> declared = new EnumMap<>(TemplateKind.class);
    private final Map<TemplateKind, SeenNames> seen = new EnumMap<>(TemplateKind.class);

    /** Months in which everything occurs that a model can tell. */
    @BeforeAll
    void lookAtMonths(@TempDir Path folder) throws IOException {
        TestHouse house = MonthsInARow.in(folder);
        house.drop(
                "2021-11/KZ-35.xlsx",
                OfficeWorkbook.of("KZ-35", "2021-11")
                        .notice("in_rubric", "жоқ")
                        .notice("placed", "жоқ", "placed_on", "", "received_on", LocalDate.of(2026, 12, 31))
                        .protocol()
                        .declared("violations_total", 9));
        house.drop(
                "2021-11/KZ-15.xlsx",
                OfficeWorkbook.of("KZ-15", "2021-11")
                        .notice("hearing_on", "31.02.2021")
                        .protocol());
        house.drop("2021-11/KZ-11.xlsx", OfficeWorkbook.of("KZ-11", "2021-11").notice());
        for (String month : List.of("2022-05", "2022-06")) {
            house.drop(
                    month + "/KZ-19.xlsx",
                    OfficeWorkbook.of("KZ-19", month).notice().protocol());
            house.run("run", "--month", month);
        }
        house.drop("2024-06/KZ-10.xlsx", feedback());
        house.write("templates/reference/letter-orders.csv", """
                order,month,kind,recipients,reference_number,reference_date,answer_by,source
                1,2024-06,circular,all,,,,test
                2,2024-06,circular,culture|transport,7-1,2024-07-01,,test
                1,2024-06,reply,prosecution,2-17,2024-07-01,2024-07-31,test
                """);
        house.drop("portal.csv", """
                Идентификатор,Орган,Проект НПА,Вид,Дата поступления,Решение,Где учтено,Дата ответа
                1,Орган 2,Жоба,предложение,05.06.2024,принято,пункт 3,
                2,Орган 9,Жоба,комментарий,07.06.2024,,,08.06.2024
                """);
        house.drop("published.csv", "month,region,code,count\n2021-11,ALL,violations_total,70\n");
        HouseInspection inspection = HouseInspection.of(house.path("templates"), TemplateKind.OF_MONTH);
        House opened = inspection.soundHouse();
        for (TemplateKind kind : TemplateKind.OF_MONTH) {
            declared.put(
                    kind,
                    NameList.of(kind).withCodesOf(opened.rules()).lines().stream()
                            .collect(Collectors.toMap(DeclaredNames.Line::path, DeclaredNames.Line::kind)));
        }
        ReportingRun run = opened.reportingRun(
                inspection.documents(),
                house.path("input"),
                house.path("output"),
                house.path("templates"),
                Clock.fixed(Instant.parse("2021-12-01T00:00:00Z"), ZoneOffset.UTC));
        Screen screen = new Screen(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                Messages.in(Language.KK),
                false);
        RunReport report = run.run(
                new ReportingRun.Request(
                        Set.of(),
                        Optional.empty(),
                        new Arrival.Sighting(LocalDate.of(2024, 7, 31), false),
                        LocalDate.of(2024, 7, 31)),
                new Progress(screen));
        for (RunReport.MonthReport month : report.months()) {
            LetterModel ofLetters = new LetterModel(
                    month.material(),
                    opened.letters(),
                    opened.ministries(),
                    opened.form(),
                    new UpdateTerm(opened.calendar()),
                    Map.of());
            for (RegisteredLetter letter : month.letters()) {
                seen(TemplateKind.of(letter.key().kind()))
                        .look(ofLetters.of(new OutgoingLetter(
                                letter.key(),
                                new LetterRegister.OutgoingNumber(letter.number(), letter.sequence()),
                                letter.date(),
                                opened.letters()
                                        .terms(
                                                letter.key().kind(),
                                                letter.key().month().atEndOfMonth()),
                                letter.due(),
                                Optional.empty())));
            }
            for (Language language : Language.values()) {
                seen(TemplateKind.ANALYSIS)
                        .look(AnalysisModel.of(
                                language,
                                month.material(),
                                opened.ministries(),
                                opened.labels(),
                                opened.form(),
                                RegionNames.none()));
                seen(TemplateKind.FEEDBACK)
                        .look(FeedbackModel.of(language, month.material(), opened.ministries(), opened.form()));
                ScoreSheetModel sheets =
                        new ScoreSheetModel(language, month.material(), opened.ministries(), opened.form());
                month.material()
                        .feedback()
                        .longest()
                        .own()
                        .scores()
                        .bodies()
                        .forEach(body -> seen(TemplateKind.SCORE_SHEET).look(sheets.of(body.body())));
            }
        }
    }

    /** Bodies of which everything can be told: one set to zero, one between bands, one exempt, one without documents. */
    private static OfficeWorkbook feedback() {
        OfficeWorkbook office = OfficeWorkbook.of("KZ-10", "2024-06").nothing();
        item(office, "Орган 1", 1399, 2000, "иә", "url", "https://adilet.zan.kz");
        item(office, "Орган 2", 1, 2, "жоқ");
        item(office, "Орган 3", 3, 1, "иә");
        item(office, "Орган 4", 1, 1, "иә");
        item(office, "Прокуратура", 1, 2, "иә");
        item(office, "Министерство транспорта", 1, 2, "иә");
        office.row(
                "updates",
                "resource",
                "gov.kz",
                "section",
                "news",
                "kind",
                "news",
                "info_received_on",
                LocalDate.of(2024, 6, 3),
                "updated_on",
                LocalDate.of(2024, 6, 3),
                "contacts_complete",
                "иә");
        return office;
    }

    private static void item(
            OfficeWorkbook office, String body, int accepted, int received, String published, Object... more) {
        List<Object> values = new ArrayList<>(List.of(
                "body", body,
                "item", "Жоба",
                "kind", "act",
                "proposals_received", received,
                "proposals_accepted", accepted,
                "comments_received", 0,
                "published", published));
        values.addAll(List.of(more));
        office.row("feedback", values.toArray());
    }

    private static Set<TemplateKind> ofMonth() {
        return TemplateKind.OF_MONTH;
    }

    @ParameterizedTest
    @MethodSource("ofMonth")
    void every_name_the_months_have_is_declared_as_what_it_is(TemplateKind kind) {
        assertThat(requireNonNull(declared.get(kind)))
                .containsAllEntriesOf(seen(kind).kinds());
    }

    @ParameterizedTest
    @MethodSource("ofMonth")
    void every_declared_name_is_one_the_months_have(TemplateKind kind) {
        assertThat(requireNonNull(declared.get(kind)).keySet())
                .isSubsetOf(seen(kind).kinds().keySet());
    }

    @Test
    void the_page_for_staff_lists_them() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private SeenNames seen(TemplateKind kind) {
        return seen.computeIfAbsent(kind, key -> new SeenNames());
    }

    private static String kind(Messages messages, NameList.Name name) {
        return name.model()
                .map(model -> messages.text("doctor.like", "`" + model + "`"))
                .orElseGet(() -> messages.text("doctor.kind." + name.kind()));
    }

    private static String page() {
        Messages kazakh = Messages.in(Language.KK);
        Messages russian = Messages.in(Language.RU);
        StringBuilder page = new StringBuilder("""
                # Word үлгісіндегі атаулар / Имена в шаблоне Word

                Бұл бет бағдарламадағы тізімнен құралады; қолмен өзгертілмейді. Дәл осы тізімді `esep doctor --names` көрсетеді. / Эта
                страница составляется по списку программы и вручную не меняется. Этот же список показывает `esep doctor --names`.

                Үлгіге атауды `${month.title}` түрінде жазасыз. `[]` – тізім: оның элементтері `[#list rule_sets as rule_set] …
                [/#list]` арқылы алынады, сонда `rule_sets[].name` – `${rule_set.name}`. `*` – кодтың орны. Толығырақ:
                [TEMPLATES.kk.md](TEMPLATES.kk.md). / Имя пишется в шаблоне так: `${month.title}`. `[]` – список: его элементы берутся
                через `[#list rule_sets as rule_set] … [/#list]`, тогда `rule_sets[].name` – это `${rule_set.name}`. `*` – место
                кода. Подробнее: [TEMPLATES.ru.md](TEMPLATES.ru.md).

                """);
        for (TemplateKind kind : TemplateKind.values()) {
            page.append("%n## %s%n%n".formatted(String.join(", ", kind.ownFiles())));
            page.append("| атау / имя | түрі / вид | мәні | значение |\n|---|---|---|---|\n");
            for (NameList.Name name : NameList.of(kind).names()) {
                page.append("| `%s` | %s / %s | %s | %s |%n"
                        .formatted(
                                name.path(),
                                kind(kazakh, name),
                                kind(russian, name),
                                name.meaning().kk(),
                                name.meaning().ru()));
            }
        }
        page.append("\nФункциялар / Функции: [TEMPLATE_FUNCTIONS.kk.md](TEMPLATE_FUNCTIONS.kk.md), "
                + "[TEMPLATE_FUNCTIONS.ru.md](TEMPLATE_FUNCTIONS.ru.md).\n");
        return page.toString();
    }
}
