package kz.esep.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kz.esep.finding.FindingCode;
import kz.esep.history.SideSheet;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;

/** How contributions become chapters, kind by kind. */
final class ReportMakerTest {

    private final CycleFixture cycle = new CycleFixture();

    @Test
    void measures_stand_in_the_order_of_paragraphs_the_centre_first_then_regions_in_table_order() {
        cycle.text("KZ-75", "VII", "2", "1", "алматы екі", "Алматы два")
                .text("KZ-71", "VII", "2", "1", "астана екі", "Астана два")
                .text("KZ", "VII", "2", "2", "ел екі екінші", "страна два второе")
                .text("KZ", "VII", "2", "1", "ел екі бірінші", "страна два первое")
                .text("KZ", "VII", "1.i", "1", "ел бір", "страна один");
        assertThat(cycle.texts("VII"))
                .containsSubsequence(
                        "? 1.i",
                        "страна один",
                        "? 2",
                        "страна два первое",
                        "страна два второе",
                        "KZ-71: Астана два",
                        "KZ-75: Алматы два");
    }

    @Test
    void a_required_question_without_an_answer_is_marked_where_it_stands() {
        cycle.text("KZ", "XI", "4", "1", "төртінші", "четвёртый");
        assertThat(cycle.texts("XI")).containsSubsequence("? 4", "четвёртый", "? 5", "!", "? 6", "!", "? 7", "!");
        assertThat(cycle.remarks(FindingCode.X031))
                .contains("XI 5", "XI 6", "XI 7")
                .doesNotContain("XI 4");
    }

    @Test
    void a_chapter_nobody_answers_is_told_once() {
        assertThat(cycle.remarks(FindingCode.X030))
                .hasSize(34)
                .contains("XXXV")
                .doesNotContain("XVIII", "XXIII", "XXVII");
        assertThat(cycle.report().isIncomplete()).isTrue();
    }

    @Test
    void a_paragraph_the_chapter_does_not_have_goes_to_its_end() {
        cycle.text("KZ", "XV", "24", "1", "тыңдау", "слушания")
                .text("KZ", "XV", "", "1", "жалпы", "общее")
                .text("KZ", "XV", "11", "1", "он бірінші", "одиннадцатый");
        assertThat(cycle.texts("XV"))
                .startsWith("общее")
                .containsSubsequence("? 11", "одиннадцатый")
                .endsWith("слушания");
        assertThat(cycle.remarks(FindingCode.X040)).containsExactly("XV 24 24");
    }

    @Test
    void a_text_for_no_chapter_is_told_and_makes_the_report_incomplete() {
        cycle.text("KZ", "XXXIX", "", "1", "мәтін", "текст");
        assertThat(cycle.remarks(FindingCode.X041)).containsExactly("XXXIX");
    }

    @Test
    void what_several_offices_say_in_the_same_words_is_said_once_with_all_of_them_named() {
        cycle.text("KZ-11", "V", "", "1", "Оқу  өтті.", "Обучение прошло.")
                .text("KZ-23", "V", "", "1", "оқу өтті", "обучение — прошло");
        assertThat(cycle.texts("V")).containsExactly("KZ-11+KZ-23: Обучение прошло.");
    }

    @Test
    void what_the_centre_says_too_is_the_countrys() {
        cycle.text("KZ-11", "V", "", "1", "Оқу өтті.", "Обучение прошло.")
                .text("KZ", "V", "", "1", "Оқу өтті.", "Обучение прошло.");
        assertThat(cycle.texts("V")).containsExactly("Обучение прошло.");
    }

    @Test
    void the_same_words_under_two_paragraphs_are_said_twice() {
        cycle.text("KZ", "VII", "5", "1", "бірдей", "одинаково").text("KZ", "VII", "6", "1", "бірдей", "одинаково");
        assertThat(cycle.texts("VII")).containsSubsequence("? 5", "одинаково", "? 6", "одинаково");
    }

    @Test
    void the_latest_final_text_of_a_place_holds_and_the_earlier_one_is_told() {
        cycle.text("KZ", "2019-12", "VIII", "", "1", "ескі кедергі", "старое препятствие", "final")
                .text("KZ", "2020-12", "VIII", "", "1", "жаңа кедергі", "новое препятствие", "final");
        assertThat(cycle.texts("VIII")).containsExactly("новое препятствие");
        assertThat(cycle.remarks(FindingCode.X046)).containsExactly("VIII ескі кедергі");
    }

    @Test
    void texts_without_a_place_in_the_order_do_not_displace_each_other() {
        cycle.text("KZ", "2019-12", "V", "", "", "бір", "один", "final")
                .text("KZ", "2020-12", "V", "", "", "екі", "два", "final");
        assertThat(cycle.texts("V")).containsExactly("один", "два");
    }

    @Test
    void drafts_and_what_is_obsolete_are_never_shown() {
        cycle.text("KZ", "2019-12", "VIII", "", "1", "ескі", "старое", "final")
                .text("KZ", "2020-12", "VIII", "", "1", "ескі", "старое", "obsolete")
                .text("KZ", "2020-12", "VIII", "", "2", "жоба", "проект", "draft");
        assertThat(cycle.texts("VIII")).containsExactly("!");
        assertThat(cycle.remarks(FindingCode.X042)).containsExactly("VIII жоба");
    }

    @Test
    void a_draft_takes_no_final_texts_place() {
        cycle.text("KZ", "2019-12", "VIII", "", "1", "дайын", "готово", "final")
                .text("KZ", "2020-12", "VIII", "", "1", "жоба", "проект", "draft");
        assertThat(cycle.texts("VIII")).containsExactly("готово");
    }

    @Test
    void a_text_with_an_editors_note_is_a_draft_whatever_it_is_called() {
        cycle.text("KZ", "XXIX", "", "1", "Осы жауаптың нұсқасы ескірген. Кедергі бар.", "Препятствие есть.");
        assertThat(cycle.texts("XXIX")).containsExactly("!");
        assertThat(cycle.remarks(FindingCode.X042)).hasSize(1);
    }

    @Test
    void obstacles_are_listed_with_all_regions_that_name_them() {
        cycle.text("KZ-11", "IV", "", "1", "- маман аз\n- қаржы аз", "- мало специалистов\n- мало средств")
                .text("KZ-23", "IV", "", "1", "Қаржы аз.", "Мало средств.")
                .text("KZ-75", "IV", "", "1", "жоқ", "нет");
        assertThat(cycle.texts("IV")).containsExactly("KZ-11: мало специалистов", "KZ-11+KZ-23: мало средств");
    }

    @Test
    void there_are_no_obstacles_only_where_all_who_answer_say_so() {
        cycle.text("KZ-11", "IV", "", "1", "жоқ", "нет")
                .text("KZ-23", "IV", "", "1", "Кедергілер жоқ.", "Препятствий нет.");
        assertThat(cycle.texts("IV")).containsExactly("nothing 2");
    }

    @Test
    void an_office_that_says_none_and_names_one_is_asked() {
        cycle.text("KZ-11", "IV", "", "1", "жоқ", "нет").text("KZ-11", "IV", "", "2", "қаржы аз", "мало средств");
        assertThat(cycle.texts("IV")).containsExactly("KZ-11: мало средств");
        assertThat(cycle.remarks(FindingCode.X036)).containsExactly("IV жоқ");
    }

    @Test
    void a_sentence_with_its_list_is_one_obstacle() {
        cycle.text("KZ", "XVI", "", "1", "Мониторинг:\n- 40 %\n- 50 %", "Мониторинг:\n- 40 %\n- 50 %");
        assertThat(cycle.texts("XVI")).containsExactly("Мониторинг:\n- 40 %\n- 50 %");
    }

    @Test
    void addresses_are_one_list_without_spellings_that_differ_the_centre_first() {
        cycle.sites("KZ-75", "VI", "www.almatyeco.gov.kz/, http://ECOGEO.gov.kz")
                .sites("KZ", "VI", "https://ecogeo.gov.kz. , adilet.zan.kz")
                .sites("KZ-71", "VI", "upr.astana.kz");
        assertThat(cycle.table("VI"))
                .containsExactly(
                        "ecogeo.gov.kz | центральный аппарат и город Алматы",
                        "adilet.zan.kz | центральный аппарат",
                        "upr.astana.kz | город Нур-Султан",
                        "almatyeco.gov.kz | город Алматы");
    }

    @Test
    void the_sites_of_the_regions_stand_in_three_chapters_each() {
        for (String chapter : new String[] {"XVIII", "XXIII", "XXVII"}) {
            assertThat(cycle.table(chapter))
                    .hasSize(17)
                    .startsWith("upr.astana.kz | город Нур-Султан", "almatyeco.gov.kz | город Алматы");
        }
    }

    @Test
    void a_text_in_one_language_only_is_told_and_counted() {
        cycle.text("KZ", "XX", "", "1", "тек қазақша", "");
        assertThat(cycle.report().untranslated()).isEqualTo(1);
        assertThat(cycle.remarks(FindingCode.X033)).containsExactly("XX тек қазақша");
    }

    @Test
    void the_glossary_has_what_the_texts_use_in_their_language() {
        cycle.text("KZ", "XX", "", "1", "ҮЕҰ қатысты.", "Участвовали НПО и СМИ.");
        AarhusReport report = cycle.report();
        assertThat(report.glossary(Language.KK))
                .extracting(one -> one.shortForm().kk())
                .contains("ҮЕҰ")
                .doesNotContain("БАҚ");
        assertThat(report.glossary(Language.RU))
                .extracting(one -> one.shortForm().ru())
                .contains("НПО", "СМИ");
    }

    @Test
    void an_act_is_cited_once_in_a_chapter() {
        String kazakh = "2007 жылғы 7 мамырдағы № 135-ө бұйрық %d";
        String russian = "приказ от 7 мая 2007 года № 135-п %d";
        IntStream.of(1, 2)
                .forEach(at ->
                        cycle.text("KZ", "XX", "", String.valueOf(at), kazakh.formatted(at), russian.formatted(at)));
        assertThat(cycle.answer("XX").pieces())
                .extracting(piece -> ((Piece.Passage) piece).acts().size())
                .containsExactly(1, 0);
    }

    @Test
    void figures_do_not_answer_a_chapter_that_asks_for_words() {
        cycle.figure("KZ", "2020-12", "council_members", "28");
        assertThat(cycle.texts("XIX")).containsExactly("!", "Показатели, представленные управлениями");
        assertThat(cycle.remarks(FindingCode.X030)).contains("XIX");
    }

    @Test
    void two_texts_in_one_place_of_one_workbook_are_both_shown_and_told() {
        cycle.text("KZ", "V", "", "1", "бірінші", "первое").text("KZ", "V", "", "01", "екінші", "второе");
        assertThat(cycle.texts("V")).containsExactly("первое", "второе");
        assertThat(cycle.remarks(FindingCode.X048)).containsExactly("V екінші");
    }

    @Test
    void a_place_is_the_same_with_a_leading_zero() {
        cycle.text("KZ", "2019-12", "V", "", "1", "ескі", "старое", "final")
                .text("KZ", "2020-12", "V", "", "01", "жаңа", "новое", "final");
        assertThat(cycle.texts("V")).containsExactly("новое");
    }

    @Test
    void what_is_called_obsolete_and_replaces_nothing_is_told() {
        cycle.text("KZ", "2019-12", "V", "", "2", "мәтін", "текст", "final")
                .text("KZ", "2020-12", "V", "", "1", "мәтін", "текст", "obsolete");
        assertThat(cycle.texts("V")).containsExactly("текст");
        assertThat(cycle.remarks(FindingCode.X049)).containsExactly("V мәтін");
    }

    @Test
    void a_region_is_not_asked_what_the_centre_alone_answers() {
        cycle.text("KZ-11", "II", "a", "1", "өңір", "регион");
        assertThat(cycle.texts("II")).doesNotContain("KZ-11: регион");
        assertThat(cycle.remarks(FindingCode.X050)).containsExactly("II a өңір");
    }

    @Test
    void texts_that_differ_in_one_language_are_two() {
        cycle.text("KZ-11", "V", "", "1", "бірдей", "один").text("KZ-23", "V", "", "1", "бірдей", "другой");
        assertThat(cycle.texts("V")).containsExactly("KZ-11: один", "KZ-23: другой");
    }

    @Test
    void a_text_in_one_language_is_the_same_as_one_in_both() {
        cycle.text("KZ-11", "V", "", "1", "бірдей", "одно").text("KZ-23", "V", "", "1", "", "одно");
        assertThat(cycle.texts("V")).containsExactly("KZ-11+KZ-23: одно");
        assertThat(cycle.report().untranslated()).isZero();
    }

    @Test
    void signs_of_numbers_tell_texts_apart() {
        cycle.text("KZ-11", "V", "", "1", "Өсім -5 %", "Рост -5 %").text("KZ-23", "V", "", "1", "Өсім 5 %", "Рост 5 %");
        assertThat(cycle.texts("V")).hasSize(2);
    }

    @Test
    void none_in_one_language_beside_an_obstacle_in_the_other_is_an_obstacle() {
        cycle.text("KZ-11", "IV", "", "1", "жоқ", "Нет средств на перевод");
        assertThat(cycle.texts("IV")).containsExactly("KZ-11: Нет средств на перевод");
    }

    @Test
    void offices_say_none_in_many_ways() {
        cycle.text("KZ-11", "IV", "", "1", "Кедергілер анықталған жоқ.", "Препятствий не выявлено.")
                .text("KZ-23", "IV", "", "1", "Қиындықтар туындаған жоқ", "Затруднений не возникало");
        assertThat(cycle.texts("IV")).containsExactly("nothing 2");
    }

    @Test
    void none_is_no_answer_where_an_answer_is_required() {
        cycle.text("KZ", "V", "", "1", "жоқ", "нет");
        assertThat(cycle.remarks(FindingCode.X030)).contains("V");
    }

    @Test
    void addresses_of_other_chapters_stand_with_their_text() {
        cycle.row(
                SideSheet.AARHUS,
                "KZ",
                "2020-12",
                "chapter",
                "V",
                "text_kk",
                "мәтін",
                "text_ru",
                "текст",
                "urls",
                "www.gov.kz",
                "status",
                "final");
        assertThat(((Piece.Passage) cycle.answer("V").pieces().get(0)).sites())
                .extracting(WebAddress::value)
                .containsExactly("gov.kz");
    }

    @Test
    void what_is_no_address_is_no_site_and_told() {
        cycle.sites("KZ", "VI", "1. http://gov.kz/a?x=1,2 (egov.kz) т.б. q@gov.kz localhost");
        assertThat(cycle.table("VI"))
                .containsExactly("gov.kz/a?x=1,2 | центральный аппарат", "egov.kz | центральный аппарат");
        assertThat(cycle.remarks(FindingCode.X053)).containsExactly("VI т.б.", "VI q@gov.kz", "VI localhost");
    }

    @Test
    void an_act_the_table_does_not_know_is_told() {
        cycle.row(
                SideSheet.AARHUS,
                "KZ",
                "2020-12",
                "chapter",
                "XX",
                "text_kk",
                "мәтін",
                "text_ru",
                "текст",
                "acts",
                "Приказ № 999 от 01.01.2019; ecological_code_2007",
                "status",
                "final");
        assertThat(cycle.remarks(FindingCode.X038)).containsExactly("XX Приказ № 999 от 01.01.2019");
    }
}
