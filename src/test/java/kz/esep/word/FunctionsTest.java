package kz.esep.word;

import static kz.esep.word.TinyDocx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.language.Language;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.function.Functions;
import kz.esep.word.function.RegionNames;
import kz.esep.word.function.TemplateFunction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FunctionsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 30);
    private static final Map<String, Object> MODEL =
            Map.of("day", "2021-08-03", "month", Map.of("code", "2021-11"), "none", List.of(), "count", 5, "yes", true);

    private final Regions regions = Regions.read(new TableReader(Path.of("templates/reference")));

    @TestFactory
    List<DynamicTest> every_example_gives_what_staff_are_told() {
        List<DynamicTest> tests = new ArrayList<>();
        for (TemplateFunction function : Functions.all()) {
            assertThat(function.examples()).as(function.name()).isNotEmpty();
            for (Language language : Language.values()) {
                function.examples().stream()
                        .filter(example -> !example.result(language).isEmpty())
                        .forEach(example -> tests.add(DynamicTest.dynamicTest(
                                language + " " + example.call(language),
                                () -> assertThat(rendered(language, p("${" + example.call(language) + "}")))
                                        .isEqualTo(example.result(language) + "\n"))));
            }
        }
        return tests;
    }

    @Test
    void every_function_has_an_example_in_some_language_and_its_values_are_counted() {
        assertThat(Functions.all()).hasSizeGreaterThan(35).allSatisfy(function -> {
            assertThat(function.examples()).anyMatch(example -> !example.ru().isEmpty());
            assertThat(function.name()).matches("[a-z_]+");
            assertThat(function.least()).isBetween(1, function.most());
        });
    }

    @Test
    void values_of_the_model_are_taken_as_they_come() {
        assertThat(rendered(
                        Language.RU, p("${date_of(day)}, ${month_in(month.code)}, ${month_for(day)}, ${year_in(day)}")))
                .isEqualTo("от 3 августа 2021 года, в ноябре 2021 года, за август 2021 года, в 2021 году\n");
        assertThat(rendered(Language.RU, p("${year_in(2021)} ${year(\"2021-11\")} ${number(\"-\")} ${signed(\"-\")}")))
                .isEqualTo("в 2021 году 2021 год - -\n");
        assertThat(rendered(
                        Language.KK,
                        p("${number(\"-12.5\")} ${number(\"1200\", 1)} ${joined([1, \"б\"])} ${joined(none)}.")))
                .isEqualTo("−12,5 1\u00A0200,0 1 және б .\n");
        assertThat(rendered(Language.KK, p("${period(day, day)}; ${period(month.code, month.code)}")))
                .isEqualTo("2021 жылғы 3 тамызда; 2021 жылғы қараша\n");
    }

    @Test
    void a_function_answers_in_conditions_lists_and_assignments_too() {
        assertThat(rendered(
                        Language.RU,
                        p("[#assign title = month_name(day)?cap_first][#if month_name(day) == \"август\"]${title}[/#if]"
                                + "[#list [1, 2] as n] ${ordinal(n)}[/#list]")))
                .isEqualTo("Август 1-й 2-й\n");
    }

    @Test
    void a_name_of_the_model_may_be_called_like_a_function() {
        assertThat(rendered(
                        Language.RU, p("[#list [\"2021-08-03\"] as date]${date} ${date(date)}[/#list] ${month.code}")))
                .isEqualTo("2021-08-03 3 августа 2021 года 2021-11\n");
    }

    @Test
    void the_capital_is_called_as_on_the_day_of_the_document_or_on_the_day_asked_for() {
        assertThat(
                        rendered(
                                Language.RU,
                                p(
                                        "${region_in(\"KZ-71\")}, ${region_in(\"KZ-71\", \"2018-01-01\")}, ${region_label(\"KZ-71\", \"2023-01-01\")}")))
                .isEqualTo("в городе Нур-Султане, в городе Астане, г. Астана\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${date("3 августа")}      | date       | «2021-08-03»  | «3 августа»
            ${date("2021-02-30")}     | date       | «2021-08-03»  | «2021-02-30»
            ${date("2021-11")}        | date       | «2021-08-03»  | «2021-11»
            ${date("")}               | date       | «2021-08-03»  | «»
            ${date_digits(none)}      | date_digits | «2021-08-03» | список
            ${date(month)}            | date       | «2021-08-03»  | имя с несколькими значениями
            ${date(yes)}              | date       | «2021-08-03»  | «да» или «нет»
            ${date(day, "звательный")} | date      | падежа        | «звательный»
            ${date(day, "шығыс")}     | date       | падежа        | «шығыс»
            ${month("2021-13")}       | month      | «2021-11»     | «2021-13»
            ${year("21")}             | year       | «2021»        | «21»
            ${period(day, "2021-08-02")} | period  | не раньше     | «2021-08-02»
            ${period("2021-11", "2021-10")} | period | не раньше   | «2021-10»
            ${number("много")}        | number     | число         | «много»
            ${number(count, 7)}       | number     | после запятой | 7
            ${number(2.5, "ілік")}    | number     | целое число   | 2.5
            ${ordinal_word(100)}      | ordinal_word | от 1 до 99  | 100
            ${ordinal_word(0)}        | ordinal_word | от 1 до 99  | 0
            ${ordinal(2.5)}           | ordinal    | целое число   | 2.5
            ${ordinal(1, "именительный", "общий")} | ordinal | рода | «общий»
            ${percent(1, 0)}          | percent    | не равное нулю | 0
            ${plural(1, 2, none, "")} | plural     | текст         | список
            ${joined("а, б")}         | joined     | список        | «а, б»
            ${joined([none])}         | joined     | список        | список
            ${region("KZ-99")}        | region     | KZ-19         | «KZ-99»
            ${region("KZ-10")}        | region     | KZ-19         | «KZ-10»
            ${region("KZ-19", "творительный")} | region | regions.csv | «KZ-19»
            """)
    void what_a_function_cannot_take_is_told_in_a_sentence(String tag, String function, String needed, String given) {
        List<TemplateFault> faults = faults(Language.RU, p(tag));
        assertThat(faults)
                .extracting(TemplateFault::kind, TemplateFault::tag)
                .containsExactly(tuple(FaultKind.DATA, tag));
        assertThat(FaultFacts.kazakh(faults.get(0))).contains(function + " функциясына керегі: ");
        assertThat(FaultFacts.russian(faults.get(0)))
                .contains("Функции " + function + " нужно: ", "дано: " + given + ".");
        assertThat(FaultFacts.russian(faults.get(0))
                        .replace("название падежа", "падежа")
                        .replace("название рода", "рода"))
                .contains(needed);
    }

    @Test
    void without_names_no_region_is_known() {
        WordTemplate template = WordTemplate.compile("t", TinyDocx.of(p("${region(\"KZ-19\")}")), Language.RU);
        assertThat(catchThrowableOfType(TemplateFaultException.class, () -> template.render(MODEL))
                        .faults())
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.DATA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${data(day)}            | UNKNOWN_NAME | date
            ${joind(none)}          | UNKNOWN_NAME | joined
            ${zzzzzzzzzz(none)}     | UNKNOWN_NAME | ``
            ${month.code()}         | UNKNOWN_NAME | ``
            ${$ru_date(day)}        | FORBIDDEN    | ``
            [#if dat(day) == ""]x[/#if] | UNKNOWN_NAME | date
            ${plural(count, "шаг")} | SYNTAX       | plural(21, "нарушение", "нарушения", "нарушений")
            ${date()}               | SYNTAX       | date("2021-08-03")
            """)
    void a_call_that_cannot_be_is_told_without_data(String tag, FaultKind kind, String meant) {
        assertThat(catchThrowableOfType(
                                TemplateFaultException.class, () -> WordTemplate.compile("t", TinyDocx.of(p(tag))))
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(kind);
                    assertThat(FaultFacts.russian(fault)).contains(meant);
                });
    }

    private String rendered(Language language, String... body) {
        byte[] docx = WordTemplate.compile("t", TinyDocx.of(body), language).render(MODEL, names());
        return DocxText.of(WordOracle.accepted(docx));
    }

    private List<TemplateFault> faults(Language language, String... body) {
        WordTemplate template = WordTemplate.compile("t", TinyDocx.of(body), language);
        return catchThrowableOfType(TemplateFaultException.class, () -> template.render(MODEL, names()))
                .faults();
    }

    private RegionNames names() {
        return (code, day) -> regions.find(new RegionCode(code), day.orElse(DAY));
    }
}
