package kz.esep.aarhus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions within chapters, and the ways people type the paragraph they answer. */
final class SubQuestionsTest {

    private final Chapters chapters = ShippedTables.TABLES.chapters();
    private final SubQuestions questions = ShippedTables.TABLES.questions();

    @ParameterizedTest
    @CsvSource({
        "I, a b c",
        "II, a b c",
        "III, 2 3 4 7 7.i 7.ii 7.iii 7.iv 7.v 8",
        "VII, 1 1.i 1.ii 1.iii 2 3-4 3-4.i 3-4.ii 5 6 7 8",
        "IX, a",
        "XI, 1 1.i 1.ii 1.iii 2 3 4 5 6 7 8 9",
        "XIII, a",
        "XV, 1 1.i 1.ii 2 3 4 5 6 6.i 6.ii 7 8 9 10 11",
        "XVII, a b",
        "XXVIII, 1 1.i 1.ii 1.iii 2 3 4 4.i 4.ii 5",
        "XXX, a b",
        "XXXIII, 6bis.1 6bis.1.i 6bis.1.ii 6bis.1.iii 6bis.1.iv 6bis.1.v 6bis.1.v.a 6bis.1.v.b 6bis.1.v.c 6bis.1.v.d "
                + "6bis.1.v.e 6bis.1.vi 6bis.1.vii 6bis.1.viii 6bis.2",
        "XXXV, a b",
        "XXXVII, a b"
    })
    void each_chapter_asks_its_questions_in_the_order_of_the_convention(String roman, String paragraphs) {
        assertThat(questions.of(chapter(roman)))
                .extracting(SubQuestion::paragraph)
                .containsExactly(paragraphs.split(" "));
    }

    @Test
    void the_other_chapters_ask_one_thing() {
        List<String> asking = List.of(
                "I", "II", "III", "VII", "IX", "XI", "XIII", "XV", "XVII", "XXVIII", "XXX", "XXXIII", "XXXV", "XXXVII");
        assertThat(chapters.all().stream().filter(chapter -> !asking.contains(chapter.roman())))
                .allSatisfy(chapter -> assertThat(questions.of(chapter)).isEmpty());
    }

    @Test
    void a_question_with_items_is_answered_by_them() {
        for (Chapter chapter : chapters.all()) {
            List<SubQuestion> asked = questions.of(chapter);
            assertThat(asked).allSatisfy(question -> {
                boolean hasItems =
                        asked.stream().anyMatch(other -> other.paragraph().startsWith(question.paragraph() + "."));
                assertThat(question.need() == Need.NO)
                        .as("%s %s", chapter.roman(), question.paragraph())
                        .isEqualTo(hasItems || isOptional(question));
            });
        }
    }

    @Test
    void a_chapter_that_must_have_statistics_asks_for_them() {
        assertThat(chapters.all())
                .allSatisfy(chapter -> assertThat(
                                questions.of(chapter).stream().anyMatch(question -> question.need() == Need.STATISTICS))
                        .isEqualTo(chapter.rules().statistics()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            III; 3; 3
            III; 3.; 3
            III; 3-тармақ; 3
            III; 3-тармаққа қатысты:; 3
            III; 3-т.; 3
            III; п. 3; 3
            III; по пункту 3; 3
            III; к п.3; 3
            III; b; 3
            III; b); 3
            III; 3-баптың 7-тармағы; 7
            III; пункт 7 статьи 3; 7
            III; ст. 3, п. 7; 7
            III; 7 (iii); 7.iii
            III; 7(ііі); 7.iii
            III; 7.d.iii; 7.iii
            III; d.iii; 7.iii
            III; d) iii); 7.iii
            III; 7.3; 7.iii
            III; 7-тармақтың 3) тармақшасы; 7.iii
            III; подпункт iii) пункта 7; 7.iii
            III; подпункт 3) пункта 7 статьи 3; 7.iii
            III; 7d; 7
            III; е; 8
            VII; 3; 3-4
            VII; 4; 3-4
            VII; 3 және 4; 3-4
            VII; 3 және 4-тармақтар; 3-4
            VII; пункты 3 и 4; 3-4
            VII; 3, 4; 3-4
            VII; 3–4; 3-4
            VII; 4 (ii); 3-4.ii
            VII; c.ii; 3-4.ii
            VII; с; 3-4
            XI; 9; 9
            XI; i; 9
            XI; 1.i; 1.i
            XI; a.i; 1.i
            XV; 10; 10
            XV; 010; 10
            XV; 11.k; 11
            XV; 6-баптың 6-тармағы (ii); 6.ii
            XXXIII; 6 bis (1)(v)(c); 6bis.1.v.c
            XXXIII; 6bis.1.v.c; 6bis.1.v.c
            XXXIII; 6-бис 1.v.c; 6bis.1.v.c
            XXXIII; 6-бис бабының 1-тармағы (v)(с); 6bis.1.v.c
            XXXIII; статья 6 бис, пункт 2; 6bis.2
            XXXIII; 1.v.c; 6bis.1.v.c
            XXXIII; 1.5; 6bis.1.v
            XXXIII; 6bis.1.a.viii; 6bis.1.viii
            XXXIII; b; 6bis.2
            XXXVII; а); a
            XXXVII; b; b
            """)
    void a_paragraph_is_read_however_it_is_typed(String roman, String typed, String paragraph) {
        assertThat(questions.find(chapter(roman), typed))
                .map(SubQuestion::paragraph)
                .contains(paragraph);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            III; ''
            III; 5
            III; 7.vi
            III; 7.e
            III; 3 және 4
            III; 4-баптың 3-тармағы
            III; Қағидалардың 3-тармағы
            III; 3 тармақ, бұйрық
            III; 7 (iii) (iv)
            III; 2007
            III; бесінші
            III; в
            III; тармақ
            VII; 3 және 5
            XV; 24
            XV; 24-тармаққа қатысты
            XV; 2-9
            XV; пункт 1, пункт 2
            IV; 3
            XXXIII; 6.1
            XXXIII; 6bis
            XXXIII; 6-баптың 1-тармағы
            """)
    void what_may_mean_something_else_is_none(String roman, String typed) {
        assertThat(questions.find(chapter(roman), typed)).isEmpty();
    }

    @Test
    void what_the_old_report_cites_wrongly_is_mended() {
        assertThat(text("XXVIII", "1.i")).startsWith("4-бапқа");
        assertThat(text("III", "7.i")).contains("Алматы нұсқаулығы").doesNotContain("басшылығы");
        assertThat(text("XV", "10")).contains("1-тармақта аталған қызметті");
    }

    /** Whether money is an obstacle: the one question that may be passed over. */
    private static boolean isOptional(SubQuestion question) {
        return question.chapter().roman().equals("II") && question.letter().equals("c");
    }

    private String text(String roman, String paragraph) {
        return questions.find(chapter(roman), paragraph).orElseThrow().text().kk();
    }

    private Chapter chapter(String roman) {
        return chapters.find(roman).orElseThrow();
    }
}
