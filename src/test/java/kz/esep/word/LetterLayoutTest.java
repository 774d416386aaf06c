package kz.esep.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of letters (decree of 31.10.2018 No 703), read from the markup of letters as they leave the house. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LetterLayoutTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private List<Letter> letters = List.of();

    /** A letter's markup and its styles. */
    private record Letter(String name, Element body, Element styles, Element header) {

        List<Element> paragraphs(String style) {
            return WordXml.descendants(body, "p").stream()
                    .filter(paragraph -> styleOf(paragraph).equals(style))
                    .toList();
        }

        Element style(String id, String property) {
            return WordXml.descendants(styles, "style").stream()
                    .filter(one -> value(one, "styleId").equals(id))
                    .flatMap(one -> WordXml.descendants(one, property).stream())
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void write(@TempDir Path folder) throws MarkupException {
        TestHouse house = TestHouse.in(folder);
        house.drop(
                "KZ-19.xlsx",
                OfficeWorkbook.of("KZ-19", "2021-11").notice("in_rubric", "жоқ").protocol());
        house.drop(
                "KZ-35.xlsx",
                OfficeWorkbook.of("KZ-35", "2021-11")
                        .notice("hearing_on", "31.02.2021")
                        .protocol());
        house.run("run", "--letters-dated", "2021-12-10");
        letters = new ArrayList<>();
        for (String name : List.of("KZ-19", "KZ-79", "KZ-35-returned")) {
            letters.add(letter(house, "2021-11", name));
        }
        writeToOthers(house);
        for (String name : List.of("feedback-transport", "circular-all", "circular-few", "reply-1")) {
            letters.add(letter(house, "2024-06", name));
        }
    }

    /** A body's index, circulars to a list and to four, a reply. */
    private static void writeToOthers(TestHouse house) {
        house.drop(
                "KZ-10.xlsx",
                OfficeWorkbook.of("KZ-10", "2024-06")
                        .nothing()
                        .row(
                                "feedback",
                                "body",
                                "Министерство транспорта",
                                "item",
                                "Жоба",
                                "kind",
                                "act",
                                "proposals_received",
                                2,
                                "proposals_accepted",
                                1,
                                "comments_received",
                                0,
                                "published",
                                "иә")
                        .row(
                                "updates",
                                "resource",
                                "gov.kz",
                                "section",
                                "Негізгі бет",
                                "kind",
                                "news",
                                "info_received_on",
                                LocalDate.of(2024, 6, 3)));
        house.write("templates/reference/letter-orders.csv", """
                order,month,kind,recipients,reference_number,reference_date,answer_by,source
                all,2024-06,circular,all,,,,test
                few,2024-06,circular,culture|transport|finance|health,,,,test
                1,2024-06,reply,prosecution,2-17,2024-07-01,,test
                """);
        house.run("run", "--month", "2024-06", "--letters-dated", "2024-07-31");
    }

    private static Letter letter(TestHouse house, String month, String name) throws MarkupException {
        Map<String, byte[]> entries = WordPackage.open(house.bytes("output/" + month + "/letters/" + name + ".docx"))
                .orElseThrow()
                .entries();
        return new Letter(
                name,
                root(entries, "word/document.xml"),
                root(entries, "word/styles.xml"),
                root(entries, "word/header1.xml"));
    }

    private static Element root(Map<String, byte[]> entries, String name) throws MarkupException {
        return MarkupReader.read(new String(entries.get(name), StandardCharsets.UTF_8))
                .root();
    }

    private List<Letter> letters() {
        return letters;
    }

    @ParameterizedTest
    @MethodSource("letters")
    void each_language_has_its_own_form_and_pages_with_the_same_number_and_date(Letter letter) {
        List<Element> sections = WordXml.descendants(letter.body(), "sectPr");
        assertThat(sections).hasSize(2);
        assertThat(sections).allSatisfy(section -> {
            assertThat(value(only(section, "type"), "val")).isEqualTo("nextPage");
            assertThat(value(only(section, "pgNumType"), "start")).isEqualTo("1");
        });
        List<Element> lines = letter.paragraphs("DateNumber");
        assertThat(lines).hasSize(2);
        assertThat(text(lines.get(0)))
                .isEqualTo(text(lines.get(1)))
                .matches("(10\\.12\\.2021 №\u00A004-2-17-21|31\\.07\\.2024 №\u00A004-2-17-24)-\\d+");
        assertThat(letter.paragraphs("LetterheadName").stream().map(LetterLayoutTest::text))
                .satisfiesExactly(
                        kazakh -> assertThat(kazakh)
                                .matches(
                                        "Қазақстан Республикасы Экология(, геология)? және табиғи ресурстар министрлігі"),
                        russian -> assertThat(russian)
                                .matches(
                                        "Министерство экологии(, геологии)? и природных ресурсов Республики Казахстан"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void margins_are_20_10_10_10_millimetres_on_A4(Letter letter) {
        assertThat(WordXml.descendants(letter.body(), "pgMar")).hasSize(2).allSatisfy(margins -> {
            assertThat(value(margins, "left")).isEqualTo("1134");
            assertThat(List.of(value(margins, "right"), value(margins, "top"), value(margins, "bottom")))
                    .containsOnly("567");
        });
        assertThat(WordXml.descendants(letter.body(), "pgSz"))
                .allSatisfy(size ->
                        assertThat(value(size, "w") + "x" + value(size, "h")).isEqualTo("11906x16838"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void the_text_is_14_points_Times_New_Roman_single_spaced(Letter letter) {
        Element defaults = only(letter.styles(), "docDefaults");
        assertThat(value(only(defaults, "rFonts"), "ascii")).isEqualTo("Times New Roman");
        assertThat(value(only(defaults, "sz"), "val")).isEqualTo("28");
        assertThat(value(only(defaults, "spacing"), "line")).isEqualTo("240");
        assertThat(WordXml.descendants(letter.body(), "rFonts")).isEmpty();
        for (String style : List.of("LetterText", "Addressee", "LetterTitle", "Signatory", "DateNumber")) {
            assertThat(WordXml.descendants(letter.styles(), "style").stream()
                            .filter(one -> value(one, "styleId").equals(style))
                            .flatMap(one -> WordXml.descendants(one, "sz").stream()))
                    .as(style)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void pages_are_numbered_at_the_top_centre_from_the_second(Letter letter) {
        assertThat(WordXml.descendants(letter.body(), "titlePg")).hasSize(2);
        assertThat(WordXml.descendants(letter.body(), "headerReference"))
                .hasSize(2)
                .allSatisfy(header -> assertThat(value(header, "type")).isEqualTo("default"));
        assertThat(text(letter.header())).isEqualTo("2");
        assertThat(only(letter.header(), "instrText").text().strip()).isEqualTo("PAGE");
        assertThat(value(letter.style("Header", "jc"), "val")).isEqualTo("center");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void the_addressee_is_bold_organisation_first_then_the_post_in_the_dative(Letter letter) {
        assertThat(letter.style("Addressee", "b")).isNotNull();
        List<String> lines = letter.paragraphs("Addressee").stream()
                .map(LetterLayoutTest::text)
                .toList();
        if (letter.name().equals("circular-all")) {
            assertThat(lines)
                    .containsExactly("Мемлекеттік органдарға (тізім бойынша)", "Государственным органам (по списку)");
            return;
        }
        int addressees = letter.name().equals("circular-few") ? 4 : 1;
        assertThat(lines).hasSize(4 * addressees);
        for (int index = 0; index < 2 * addressees; index += 2) {
            assertThat(lines.get(index)).matches(".*(басқармасы|министрлігі|прокуратурасы)");
            assertThat(lines.get(index + 1)).isEqualTo("басшысына");
            assertThat(lines.get(2 * addressees + index)).matches("(Управление|Министерство|Генеральная) .*");
            assertThat(lines.get(2 * addressees + index + 1)).isEqualTo("руководителю");
        }
    }

    @Test
    void more_than_four_addressees_are_a_mailing_list_that_goes_with_the_letter() {
        assertThat(letters.stream()
                        .map(letter -> letter.paragraphs("AnnexTitle").stream()
                                .map(LetterLayoutTest::text)
                                .toList()))
                .contains(List.of("Жіберу тізімі", "Список рассылки"));
        assertThat(letters.stream()
                        .filter(letter -> letter.name().equals("circular-few"))
                        .flatMap(letter -> letter.paragraphs("AnnexTitle").stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void the_title_is_bold_without_full_stop_in_lines_of_35_characters(Letter letter) {
        assertThat(letter.style("LetterTitle", "b")).isNotNull();
        assertThat(letter.paragraphs("LetterTitle")).hasSize(2).allSatisfy(title -> {
            assertThat(ParagraphText.of(title).text().lines()).allMatch(line -> line.length() <= 35);
            assertThat(text(title)).doesNotEndWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("letters")
    void no_paragraph_of_the_text_is_marked_with_a_dash_or_another_sign(Letter letter) {
        assertThat(WordXml.descendants(letter.body(), "numPr")).isEmpty();
        assertThat(letter.paragraphs("LetterText").stream().map(LetterLayoutTest::text))
                .isNotEmpty()
                .noneMatch(text -> text.matches("^[-–—•*].*"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void the_executor_is_the_last_line_of_the_letter_itself(Letter letter) {
        List<Element> body = only(letter.body(), "body").children();
        List<String> styles = body.stream().map(LetterLayoutTest::styleOf).toList();
        int executor = styles.indexOf("Executor");
        assertThat(styles.subList(executor + 1, styles.size()).get(0)).isIn("AnnexMark", "SectionEnd");
        assertThat(letter.paragraphs("Executor").stream().map(LetterLayoutTest::text))
                .satisfiesExactly(
                        kazakh -> assertThat(kazakh).startsWith("Орынд.: "),
                        russian -> assertThat(russian).startsWith("Исп.: "));
        assertThat(letter.paragraphs("Signatory")).hasSize(2);
    }

    @Test
    void the_attachment_line_names_sheets_copies_and_language_and_the_annex_begins_a_page() {
        Letter letter = letters.get(0);
        assertThat(letter.paragraphs("Attachment").stream().map(LetterLayoutTest::text))
                .containsExactly(
                        "Қосымша: 1\u00A0парақта, 1 данада, қазақ тілінде.",
                        "Приложение: на 1\u00A0листе, в 1 экземпляре, на русском языке.");
        assertThat(letter.paragraphs("AnnexMark")).hasSize(2).allSatisfy(mark -> only(mark, "pageBreakBefore"));
        assertThat(letters.get(1).paragraphs("Attachment")).isEmpty();
    }

    @Test
    void every_language_is_marked_as_such_for_the_spelling_check() {
        List<Element> titles = letters.get(0).paragraphs("LetterTitle");
        assertThat(value(only(titles.get(1), "lang"), "val")).isEqualTo("ru-RU");
    }

    private static Element only(Element parent, String name) {
        List<Element> found = WordXml.descendants(parent, name);
        assertThat(found).as(name).hasSizeGreaterThanOrEqualTo(1);
        return found.get(0);
    }

    private static String value(Element element, String attribute) {
        return element.attribute(WORD, attribute).orElse("");
    }

    private static String styleOf(Element paragraph) {
        return WordXml.descendants(paragraph, "pStyle").stream()
                .findFirst()
                .map(style -> value(style, "val"))
                .orElse("");
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        List<Element> paragraphs = WordXml.is(element, "p") ? List.of(element) : WordXml.descendants(element, "p");
        paragraphs.forEach(
                paragraph -> text.append(ParagraphText.of(paragraph).text().replace('\n', ' ')));
        return text.toString().strip();
    }
}
