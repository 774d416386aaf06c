package kz.esep.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.aarhus.ChapterKind;
import kz.esep.aarhus.SubQuestion;
import kz.esep.finding.FindingCode;
import kz.esep.history.SideSheet;
import kz.esep.language.MonthNames;
import kz.esep.language.TidyText;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;
import org.junit.jupiter.api.Test;

/**
 * The defects of the report for 2017-2020 that a program can catch, by the numbers under which docs/AARHUS_DEFECTS.md lists them
 * all; there a line says why for each that none can.
 */
final class PublishedDefectsTest {

    private static final Path LIST = Path.of("docs/AARHUS_DEFECTS.md");
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);

    private final CycleFixture cycle = new CycleFixture();

    /** The kinds of what the editor is told of one text, by the sentence on it. */
    private List<String> told(FindingCode code, String kazakh, String russian) {
        return new CycleFixture().text("KZ", "XX", "", "1", kazakh, russian).remarks(code);
    }

    private static List<SubQuestion> questions(String chapter) {
        return CycleFixture.TABLES.questions().of(CycleFixture.chapter(chapter));
    }

    private static String paragraph(String chapter, String typed) {
        return CycleFixture.TABLES
                .questions()
                .find(CycleFixture.chapter(chapter), typed)
                .map(SubQuestion::paragraph)
                .orElse("");
    }

    @Test
    void e1_the_latin_schwa_becomes_the_kazakh_letter() {
        assertThat(TidyText.of("ж\u0259не \u018Fкімдік")).isEqualTo("және Әкімдік");
    }

    @Test
    void e2_latin_letters_within_kazakh_words_become_kazakh() {
        assertThat(TidyText.of("тәртiппен")).isEqualTo("тәртіппен");
    }

    @Test
    void e3_months_and_regions_are_found_with_latin_letters_in_them() {
        assertThat(MonthNames.find("шiлде")).contains(Month.JULY);
        assertThat(Regions.read(TableReader.below(Path.of("templates"))).find("Нұр-Cұлтан"))
                .isEqualTo(Set.of(new RegionCode("KZ-71")));
    }

    @Test
    void e4_a_roman_numeral_may_be_typed_in_cyrillic() {
        assertThat(CycleFixture.chapter("Х").number()).isEqualTo(10);
    }

    @Test
    void e5_annex_i_bis_is_the_same_in_both_scripts() {
        cycle.text("KZ-11", "XXXV", "", "1", "І-бис қосымшасы қолданылды", "Применялось приложение І бис")
                .text("KZ-23", "XXXV", "", "1", "I-бис қосымшасы қолданылды", "Применялось приложение I бис");
        assertThat(cycle.texts("XXXV")).startsWith("KZ-11+KZ-23: Применялось приложение І бис");
    }

    @Test
    void e6_letters_of_questions_may_be_typed_in_cyrillic() {
        assertThat(paragraph("I", "а")).isEqualTo("a");
        assertThat(paragraph("I", "с")).isEqualTo("c");
        assertThat(paragraph("III", "е")).isEqualTo("8");
    }

    @Test
    void e7_an_abbreviation_in_two_scripts_is_told() {
        assertThat(told(FindingCode.X047, "AMT зауытында тыңдау өтті.", "На заводе АМТ прошли слушания."))
                .isNotEmpty();
    }

    @Test
    void e8_bullets_of_any_kind_are_taken_off_and_empty_items_are_left_out() {
        assertThat(TextLines.of("• • бірінші\n− екінші\n-;\n– үшінші"))
                .extracting(TextLines.Line::text)
                .containsExactly("бірінші", "екінші", "үшінші");
    }

    @Test
    void e9_quotation_marks_without_their_pair_are_told() {
        assertThat(told(FindingCode.X039, "«Бағдарлама бекітілді.", "Программа утверждена."))
                .hasSize(1);
    }

    @Test
    void e10_blanks_too_many_go_and_glued_sentences_are_told() {
        assertThat(TidyText.of("екі  бос \u00A0орын ")).isEqualTo("екі бос орын");
        assertThat(told(
                        FindingCode.X039,
                        "Хаттама орналастырылған.Тұрғындардың пікірі ескерілді.",
                        "Протокол размещён. Учтено."))
                .isNotEmpty();
    }

    @Test
    void e11_an_address_broken_behind_its_own_hyphen_is_whole_again() {
        assertThat(WebAddress.in("www.kostanay-\npriroda.kz, www.pr-\n resurs.kz"))
                .extracting(WebAddress::value)
                .containsExactly("kostanay-priroda.kz", "pr-resurs.kz");
    }

    @Test
    void e12_the_number_sign_may_be_a_latin_letter_with_a_blank_or_without() {
        for (String sign : List.of("№ 135-ө", "№135-ө", "N 135-ө")) {
            assertThat(CycleFixture.TABLES.acts().citedIn("2007 жылғы 7 мамырдағы " + sign + " бұйрық", LAST_DAY))
                    .as(sign)
                    .hasSize(1);
        }
    }

    @Test
    void e14_a_footnotes_digit_glued_to_a_year_is_told() {
        assertThat(told(FindingCode.X039, "12016 жылғы 6 сәуірдегі заң.", "Закон от 6 апреля 2016 года."))
                .isNotEmpty();
    }

    @Test
    void e15_numbers_glued_to_words_are_told() {
        assertThat(told(FindingCode.X039, "Кодекстің 57-2бабында және АПК8-бабында айтылған.", "Сказано в статьях."))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void s1_titles_speak_of_articles_not_of_paragraphs() {
        assertThat(CycleFixture.chapter("XXI").title().kk()).startsWith("7-бапты");
        assertThat(CycleFixture.chapter("XXIII").title().kk()).startsWith("7-бапты");
    }

    @Test
    void s2_questions_name_the_article_of_their_chapter() {
        for (String chapter : List.of("XX", "XXII")) {
            assertThat(CycleFixture.chapter(chapter).question().kk()).contains("7-бап");
        }
        assertThat(CycleFixture.chapter("XXXV").question().kk()).doesNotContain("гис");
    }

    @Test
    void s3_chapter_xv_asks_about_paragraphs_10_and_11() {
        assertThat(questions("XV")).extracting(SubQuestion::paragraph).contains("10", "11");
        assertThat(questions("XV").stream().filter(one -> one.paragraph().equals("1")))
                .hasSize(1);
    }

    @Test
    void s4_doubled_words_and_words_taken_for_others_are_told() {
        assertThat(told(FindingCode.X039, "Ақпарат ақпарат беріледі.", "Информация даётся."))
                .isNotEmpty();
        assertThat(told(FindingCode.X047, "Алматы басшылығы қолданылады.", "Применяется Алматинское руководство."))
                .isNotEmpty();
    }

    @Test
    void s5_a_paragraph_of_another_act_is_none_of_the_chapter() {
        cycle.text("KZ", "XV", "24-тармақ", "1", "тыңдау", "слушания");
        assertThat(cycle.remarks(FindingCode.X040)).hasSize(1);
    }

    @Test
    void s6_answers_are_ordered_by_the_column_of_paragraphs_whatever_their_texts_say() {
        cycle.text("KZ", "XI", "4", "1", "3-тармаққа қатысты. Мәтін", "По пункту 3. Текст");
        assertThat(cycle.texts("XI")).containsSubsequence("? 4", "По пункту 3. Текст");
    }

    @Test
    void s7_questions_without_an_answer_are_named() {
        cycle.text("KZ", "XI", "4", "1", "мәтін", "текст").text("KZ", "III", "2", "1", "мәтін", "текст");
        assertThat(cycle.remarks(FindingCode.X031))
                .contains("XI 5", "XI 6", "XI 7", "III 7.i", "III 7.ii", "III 7.iii", "III 7.iv", "III 7.v");
    }

    @Test
    void s8_an_empty_chapter_is_named_and_no_question_is_missing() {
        assertThat(cycle.remarks(FindingCode.X030)).contains("XXXV");
        assertThat(CycleFixture.TABLES.chapters().all())
                .allMatch(one -> !one.question().kk().isEmpty());
    }

    @Test
    void s9_an_obsolete_answer_is_never_shown() {
        cycle.text("KZ", "XXIX", "", "1", "осы жауаптың нұсқасы ескірген", "версия ответа устарела");
        assertThat(cycle.texts("XXIX")).containsExactly("!");
    }

    @Test
    void s10_titles_of_site_chapters_are_spelt_in_one_way() {
        assertThat(CycleFixture.TABLES.chapters().all().stream().filter(one -> one.kind() == ChapterKind.WEBSITES))
                .hasSize(8)
                .allMatch(one -> one.title().kk().endsWith("веб-сайттардың мекенжайлары"));
    }

    @Test
    void s12_a_line_that_is_an_address_alone_is_told() {
        assertThat(told(FindingCode.X039, "Мәтін.\nhttp://ecogeo.gov.kz", "Текст.\nhttp://ecogeo.gov.kz"))
                .hasSize(2);
    }

    @Test
    void f1_one_figure_with_two_values_is_told() {
        cycle.figure("KZ", "2020-12", "council_members_ngo", "22").figure("KZ", "2020-12", "council_members_ngo", "20");
        assertThat(cycle.remarks(FindingCode.X034)).hasSize(1);
    }

    @Test
    void f2_an_order_with_two_numbers_is_told() {
        assertThat(told(
                        FindingCode.X038,
                        "2020 жылғы 21 желтоқсандағы № 324-П бұйрық.",
                        "Приказ от 21 декабря 2020 года № 324-П."))
                .isNotEmpty();
    }

    @Test
    void f3_parts_that_are_more_than_their_sum_are_told() {
        cycle.figure("KZ", "2019-12", "council_drafts_examined", "105")
                .figure("KZ", "2019-12", "council_drafts_agreed", "99")
                .figure("KZ", "2019-12", "council_drafts_returned", "6")
                .figure("KZ", "2019-12", "council_drafts_pending", "5");
        assertThat(cycle.remarks(FindingCode.X035)).containsExactly("XIX 110");
    }

    @Test
    void f5_a_law_with_a_wrong_number_is_told() {
        assertThat(told(FindingCode.X038, "2016 жылғы 8 сәуірдегі № 291 Заң.", "Закон от 8 апреля 2016 года № 291."))
                .isNotEmpty();
    }

    @Test
    void f6_an_order_with_a_wrong_day_is_told() {
        assertThat(told(FindingCode.X038, "2020 жылғы 2 шілдедегі № 130 бұйрық.", "Приказ от 2 июля 2020 года № 130."))
                .isNotEmpty();
    }

    @Test
    void f8_lists_of_unequal_length_in_both_languages_are_told() {
        assertThat(told(FindingCode.X037, "Нысандар:\n- бір\n- екі", "Формы:\n- одна\n- две\n- три"))
                .isNotEmpty();
    }

    @Test
    void f9_a_per_cent_sign_in_one_language_only_is_told() {
        assertThat(told(FindingCode.X037, "Деңгей 0,21 % болды.", "Уровень составил 0,21."))
                .isNotEmpty();
    }

    @Test
    void f12_consultations_are_put_in_the_order_of_their_days() {
        for (String day : List.of("2020-11-26", "2019-12-27", "2020-09-30")) {
            cycle.row(SideSheet.CONSULTATIONS, "KZ", "2020-12", "held_on", day, "body_kk", "ҮЕҰ", "body_ru", "НПО");
        }
        assertThat(cycle.table("I"))
                .extracting(row -> row.substring(0, 10))
                .containsExactly("27.12.2019", "30.09.2020", "26.11.2020");
    }

    @Test
    void f14_a_dispute_with_two_outcomes_is_told() {
        cycle.dispute(
                        "KZ-75",
                        "2020-11",
                        "2-20/1",
                        "XXX",
                        "decided_on",
                        "2020-11-18",
                        "outcome",
                        "қанағаттандырылды / удовлетворено")
                .dispute(
                        "KZ",
                        "2020-11",
                        "2-20/1",
                        "XXX",
                        "decided_on",
                        "2020-11-18",
                        "outcome",
                        "бас тартылды / отказано");
        assertThat(cycle.remarks(FindingCode.X043)).hasSize(1);
    }

    @Test
    void f15_every_region_of_the_cycle_has_its_line_in_the_coverage() {
        assertThat(cycle.report().coverage().cells().stream()
                        .map(Coverage.Cell::office)
                        .distinct())
                .hasSize(18);
    }

    @Test
    void f16_f17_f23_words_known_to_be_taken_for_others_are_told() {
        for (String slip : List.of("ОК 21-тарауының талабы.", "Экспо конвенциясы орындалды.", "Ютуюте жарияланды.")) {
            assertThat(told(FindingCode.X047, slip, "Исполнено.")).as(slip).isNotEmpty();
        }
    }

    @Test
    void f18_a_bracket_without_its_pair_is_told() {
        assertThat(told(FindingCode.X039, "Кадастр (2020 жылы аяқталды.", "Кадастр завершён в 2020 году."))
                .isNotEmpty();
    }

    @Test
    void f19_a_stray_comma_in_a_range_is_told() {
        assertThat(told(FindingCode.X039, "2018, -2020 жылдары оқу өтті.", "Обучение прошло в 2018–2020 годах."))
                .isNotEmpty();
    }

    @Test
    void f20_a_name_in_two_spellings_is_told() {
        cycle.text("KZ", "XX", "", "1", "ForteBank ғимараты.", "Здание ForteBank.")
                .text("KZ", "XX", "", "2", "Forte Bank құрылысы.", "Строительство Forte Bank.");
        assertThat(cycle.remarks(FindingCode.X047)).isNotEmpty();
    }

    @Test
    void f21_a_misspelt_abbreviation_is_told() {
        assertThat(told(FindingCode.X047, "ЕЫҚҰ кеңсесі.", "Бюро ОБСЕ.")).hasSize(1);
    }

    @Test
    void f24_a_day_without_a_year_is_told() {
        assertThat(told(FindingCode.X039, "Шешім 20 желтоқсанда шықты.", "Решение вышло 20 декабря."))
                .hasSize(2);
    }

    /** Each defect has its line, and each line that names a test names one of this class. */
    @Test
    void the_list_of_defects_is_whole() throws IOException {
        String list = Files.readString(LIST);
        Stream<String> ids = Stream.of(
                        IntStream.rangeClosed(1, 15).mapToObj(number -> "E" + number),
                        IntStream.rangeClosed(1, 12).mapToObj(number -> "S" + number),
                        IntStream.rangeClosed(1, 24).mapToObj(number -> "F" + number))
                .flatMap(part -> part);
        assertThat(ids).allMatch(id -> list.contains("\n| " + id + " | "));
        Set<String> tests = Arrays.stream(PublishedDefectsTest.class.getDeclaredMethods())
                .map(method -> method.getName())
                .filter(name -> name.matches("[esf]\\d+_.*"))
                .collect(Collectors.toSet());
        Set<String> named = Pattern.compile("`([esf]\\d+_[a-z0-9_]+)`")
                .matcher(list)
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(tests);
    }
}
