package kz.esep.aarhus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The 37 chapters, and the ways people type their numbers. */
final class ChaptersTest {

    private final Chapters chapters = ShippedTables.TABLES.chapters();

    @Test
    void there_are_37_in_their_order_of_five_kinds() {
        assertThat(chapters.all())
                .extracting(Chapter::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 37).boxed().toList());
        assertThat(chapters.all().stream()
                        .collect(Collectors.groupingBy(
                                Chapter::kind, () -> new EnumMap<>(ChapterKind.class), Collectors.counting())))
                .isEqualTo(Map.of(
                        ChapterKind.SPECIAL, 4L,
                        ChapterKind.MEASURES, 9L,
                        ChapterKind.OBSTACLES, 8L,
                        ChapterKind.PRACTICE, 8L,
                        ChapterKind.WEBSITES, 8L));
    }

    @ParameterizedTest
    @CsvSource({
        "3, III IV V VI",
        "4, VII VIII IX X",
        "5, XI XII XIII XIV",
        "6, XV XVI XVII XVIII",
        "7, XIX XX XXI XXII XXIII",
        "8, XXIV XXV XXVI XXVII",
        "9, XXVIII XXIX XXX XXXI",
        "6 bis, XXXIII XXXIV XXXV XXXVI",
        "1, XXXII",
        "'', I II XXXVII"
    })
    void each_article_has_its_chapters_and_titles_name_it(String article, String numerals) {
        List<Chapter> found = chapters.all().stream()
                .filter(chapter -> chapter.article().equals(article))
                .toList();
        assertThat(found).extracting(Chapter::roman).containsExactly(numerals.split(" "));
        if (article.length() > 0 && !article.equals("1")) {
            String kazakh = article.equals("6 bis") ? "6-бис " : article + "-бап";
            assertThat(found).allSatisfy(chapter -> {
                assertThat(chapter.title().kk()).contains(kazakh);
                assertThat(chapter.question().kk()).contains(kazakh);
                assertThat(chapter.title().ru()).contains("стать", article.replace("bis", "бис"));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XXX",
                "xxx",
                "30",
                " 30. ",
                "ХХХ",
                "XХX",
                "XXX-тарау",
                "30-тарау",
                "тарау 30",
                "Глава XXX.",
                "гл. 30",
                "XXX тараудың",
                "XXX)",
                "ⅩⅩⅩ"
            })
    void a_chapter_is_found_by_its_number_in_any_letters(String typed) {
        assertThat(chapters.find(typed)).map(Chapter::number).contains(30);
    }

    @ParameterizedTest
    @CsvSource({"Х, 10", "ХІХ, 19", "І, 1", "VІІ, 7", "XXХVII, 37", "07, 7", "іх, 9"})
    void cyrillic_letters_of_a_numeral_are_read_as_latin(String typed, int number) {
        assertThat(chapters.find(typed)).map(Chapter::number).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "38", "XXXVIII", "IIII", "XXX XXXI", "6-бап", "глава", "3.1", "-5", "XXXa"})
    void what_is_no_chapter_is_none(String typed) {
        assertThat(chapters.find(typed)).isEmpty();
    }

    @Test
    void titles_say_article_where_the_old_report_said_paragraph_and_spell_web_sites_one_way() {
        assertThat(title("XXI")).isEqualTo("7-бапты орындау кезінде туындаған кедергілер");
        assertThat(title("XXIII")).isEqualTo("7-бапты орындауға қатысты веб-сайттардың мекенжайлары");
        assertThat(chapters.all().stream().filter(chapter -> chapter.kind() == ChapterKind.WEBSITES))
                .allSatisfy(chapter -> assertThat(chapter.title().kk()).endsWith(" веб-сайттардың мекенжайлары"));
        assertThat(chapters.find("XX").orElseThrow().question().kk()).startsWith("7-бапқа");
        assertThat(chapters.find("XXXV").orElseThrow().question().kk())
                .contains("6-бис")
                .doesNotContain("6-гис");
    }

    @Test
    void no_russian_title_passes_for_confirmed() {
        assertThat(chapters.all()).noneMatch(chapter -> chapter.heading().confirmedRu());
    }

    @Test
    void none_is_an_answer_for_obstacles_and_web_sites_alone() {
        assertThat(chapters.all())
                .allSatisfy(chapter -> assertThat(chapter.rules().noneAllowed())
                        .isEqualTo(chapter.kind() == ChapterKind.OBSTACLES || chapter.kind() == ChapterKind.WEBSITES));
    }

    @Test
    void the_central_office_alone_answers_what_is_of_the_report_as_a_whole() {
        assertThat(chapters.all())
                .allSatisfy(chapter ->
                        assertThat(chapter.rules().nationalOnly()).isEqualTo(chapter.kind() == ChapterKind.SPECIAL));
    }

    @ParameterizedTest
    @CsvSource({
        "HEARINGS_BY_YEAR, XVI",
        "HEARINGS_STATISTICS, XVII",
        "FEEDBACK_INDEX, XIX XX XXIV XXVI",
        "REGION_SITES, XVIII XXIII XXVII"
    })
    void what_esep_computes_has_its_chapters(ComputedFigures figures, String numerals) {
        assertThat(chapters.all().stream().filter(chapter -> chapter.figures().contains(figures)))
                .extracting(Chapter::roman)
                .containsExactly(numerals.split(" "));
    }

    private String title(String roman) {
        return chapters.find(roman).orElseThrow().title().kk();
    }
}
