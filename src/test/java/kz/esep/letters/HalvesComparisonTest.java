package kz.esep.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.esep.aarhus.LegalActs;
import kz.esep.language.Bilingual;
import kz.esep.reference.Regions;
import kz.esep.reference.TableFolder;
import kz.esep.reference.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contradictions of a letter of June 2023, each by itself and in sentences of our own. */
final class HalvesComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 14);
    private static final String OFFICIALS = "signatory,,,Вице-министр,Вице-министр,,";

    @TempDir
    private Path folder;

    @Test
    void what_says_the_same_in_both_languages_passes() {
        assertThat(kinds(
                        "Тыңдау хаттамасы 2021 жылғы 3 тамыздағы № 286 бұйрыққа сәйкес 5 жұмыс күні ішінде орналастырылады.",
                        "Протокол слушаний размещается в течение 5 рабочих дней согласно приказу от 3 августа 2021 года"
                                + " № 286."))
                .isEmpty();
    }

    @Test
    void the_number_of_an_act_with_different_letters_is_caught() {
        assertThat(kinds("2021 жылғы 2 сәуірдегі № 114/ҰК бұйрық", "приказ от 2 апреля 2021 года № 114/НК"))
                .containsExactly(Difference.Kind.ACT_NUMBERS);
    }

    @Test
    void the_letters_each_language_has_behind_a_number_are_no_difference() {
        assertThat(kinds("2007 жылғы 7 мамырдағы № 135-ө бұйрық", "приказ от 7 мая 2007 года № 135-п"))
                .isEmpty();
        assertThat(kinds("2024 жылғы 16 қаңтардағы № 17-НҚ бұйрық", "приказ от 16 января 2024 года № 17-НҚ"))
                .isEmpty();
    }

    @Test
    void another_act_is_caught() {
        assertThat(kinds("2021 жылғы 3 тамыздағы № 286 бұйрық", "приказ от 7 мая 2007 года № 135"))
                .contains(Difference.Kind.ACTS);
    }

    @Test
    void points_in_one_language_and_sub_points_in_the_other_are_caught() {
        assertThat(kinds(
                        "Заңның 9-бабы 2-тармағының 1, 3 және 4-тармақтары сақталуға тиіс.",
                        "Должны соблюдаться подпункты 1, 3 и 4 пункта 2 статьи 9 Закона."))
                .containsExactly(Difference.Kind.POINTS);
        assertThat(kinds("9-баптың 2-тармағының 1,3,4-тармақтары", "пп.1,3,4 п.2 ст.9"))
                .containsExactly(Difference.Kind.POINTS);
    }

    @Test
    void a_reproach_in_one_language_alone_is_caught() {
        assertThat(kinds(
                        "Қолжетімсіздікке және кері байланыстың болмауына шағым түсті.",
                        "Поступили жалобы на недоступность, недостоверность и отсутствие обратной связи."))
                .containsExactly(Difference.Kind.TERMS);
    }

    @Test
    void a_name_spelt_differently_without_a_pair_is_caught() {
        assertThat(kinds("Н. Рақышұлы", "Н. Ракышулы")).containsExactly(Difference.Kind.PERSONS);
    }

    @Test
    void a_name_with_its_pair_in_the_tables_passes() {
        TableFolder tables = TableFolder.copiedTo(folder)
                .change("officials.csv", OFFICIALS, "signatory,,,Вице-министр,Вице-министр,Н. Рақышұлы,Н. Ракышулы");
        HalvesComparison comparison = comparison(tables);
        assertThat(comparison.differences(new Bilingual("Н. Рақышұлы", "Н. Ракышулы"), DAY))
                .isEmpty();
        assertThat(comparison.differences(new Bilingual("Н. Рақышұлы", "А. Ракышулы"), DAY))
                .hasSize(1);
    }

    @Test
    void an_executor_in_one_language_alone_is_caught() {
        assertThat(kinds("Хабарлауды сұраймыз.\n ", "Просим сообщить.\nИсп. Асанов Д."))
                .contains(Difference.Kind.PERSONS);
    }

    @Test
    void figures_days_and_lengths_that_differ_are_caught() {
        assertThat(kinds("Анықталған бұзушылықтар – 17.", "Выявлено нарушений – 16."))
                .containsExactly(Difference.Kind.NUMBERS);
        assertThat(kinds("Соңғы күні – 28.12.2026.", "Последний день – 29.12.2026."))
                .contains(Difference.Kind.DATES);
        assertThat(kinds("1) бір\n2) екі", "1) один")).contains(Difference.Kind.LENGTH);
    }

    @Test
    void figures_that_changed_places_are_caught() {
        assertThat(kinds("Хабарландырулар – 17.\nХаттамалар – 25.", "Объявлений – 25.\nПротоколов – 17."))
                .containsExactly(Difference.Kind.NUMBERS, Difference.Kind.NUMBERS);
    }

    @Test
    void a_paragraph_that_is_empty_in_one_language_is_caught() {
        assertThat(kinds("Сұраймыз.\n\nРақмет.", "Просим.\nСообщить.\nСпасибо."))
                .containsExactly(Difference.Kind.LENGTH);
    }

    @Test
    void a_post_before_a_name_is_none() {
        assertThat(kinds("Вице-министр А. Асанов", "Вице-министр А. Асанов қол қойды"))
                .isEmpty();
        assertThat(kinds("Вице-министр А. Асанов", "Вице-министр А. Осанов")).containsExactly(Difference.Kind.PERSONS);
    }

    @Test
    void annexes_of_one_letter_may_have_different_numbers_of_sheets() {
        assertThat(kinds("Қосымша: 1\u00A0парақта, 1 данада.", "Приложение: на 2\u00A0листах, в 1 экземпляре."))
                .isEmpty();
    }

    @Test
    void what_differs_is_told_as_each_language_has_it() {
        assertThat(comparison(TableFolder.shipped())
                        .differences(new Bilingual("№ 114/ҰК бұйрық", "приказ № 114/НК"), DAY))
                .containsExactly(new Difference(Difference.Kind.ACT_NUMBERS, "114ұк", "114нк"));
    }

    private static List<Difference.Kind> kinds(String kazakh, String russian) {
        return comparison(TableFolder.shipped()).differences(new Bilingual(kazakh, russian), DAY).stream()
                .map(Difference::what)
                .toList();
    }

    private static HalvesComparison comparison(TableFolder tables) {
        TableReader reader = tables.reader();
        LegalActs acts = LegalActs.read(reader);
        LetterTables letters = LetterTables.read(reader, Regions.read(reader), acts);
        reader.finish();
        return new HalvesComparison(acts, letters);
    }
}
