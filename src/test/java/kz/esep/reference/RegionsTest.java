package kz.esep.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.esep.language.GrammaticalCase;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RegionsTest {

    private final Regions regions = TableFolder.shipped().regions();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2020-07, 17", "2021-11, 17", "2022-05, 17", "2022-06, 20", "2026-11, 20"})
    void month_has_its_regions(YearMonth month, int count) {
        assertThat(regions.of(month)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Департамент экологии по Алматинской области | KZ-19
            Алматы облысының басқармасы                 | KZ-19
            Павлодар облыстық басқармасы                | KZ-55
            Акимат города Нур-Султана                   | KZ-71
            в городе Астане                             | KZ-71
            УПР г. Алматы                               | KZ-75
            Алматы қ. басқармасы                        | KZ-75
            управление СКО                              | KZ-59
            ЮКО, позднее Туркестанская обл.             | KZ-61
            """)
    void a_text_names_a_region_in_any_case(String text, String code) {
        assertThat(regions.namedIn(text)).containsExactly(new RegionCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Алматы", "Жамбыл ауданы", "облысы", "", "Павлодарское шоссе", "СКОРО"})
    void a_text_without_the_full_name_names_no_region(String text) {
        assertThat(regions.namedIn(text)).isEmpty();
    }

    @Test
    void order_is_that_of_the_published_tables() {
        assertThat(regions.of(YearMonth.of(2021, 11)))
                .extracting(region -> region.code().value().substring(3))
                .containsExactly(
                        "71", "75", "11", "15", "19", "23", "63", "27", "31", "35", "39", "43", "47", "55", "59", "61",
                        "79");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02, Астана қаласы",
        "2019-03, Нұр-Сұлтан қаласы",
        "2022-08, Нұр-Сұлтан қаласы",
        "2022-09, Астана қаласы"
    })
    void capital_is_called_as_on_the_last_day_of_the_month(YearMonth month, String name) {
        assertThat(regions.of(month).get(0).names(Language.KK).full()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KZ-19                                    | KZ-19
            kz-19                                    | KZ-19
            KZ-19 Алматы облысы / Алматинская область | KZ-19
            Алматинская область                      | KZ-19
            АЛМАТИНСКАЯ ОБЛАСТЬ                      | KZ-19
            Алматинская обл.                         | KZ-19
            Алматы облысы                            | KZ-19
            Алматы обл.                              | KZ-19
            Алматы қ.                                | KZ-75
            г.Алматы                                 | KZ-75
            город Алматы                             | KZ-75
            Алматы                                   | KZ-19 KZ-75
            Нұр-Cұлтан қ.                            | KZ-71
            Нур–Султан                               | KZ-71
            г. Астана                                | KZ-71
            Атырау обл.                              | KZ-23
            Нур Султан                               | KZ-71
            ШҚО                                      | KZ-63
            ВКО                                      | KZ-63
            Восточно - Казахстанская область         | KZ-63
            область Жетысу                           | KZ-33
            Жетісу облысы                            | KZ-33
            Жетiсу облысы                            | KZ-33
            Улытауская область                       | KZ-62
            Абай                                     | KZ-10
            область Абай                             | KZ-10
            Южно-Казахстанская область               | KZ-61
            Кызылорда                                | KZ-43
            Мордор                                   | ''
            KZ-99                                    | ''
            """)
    void region_is_found_by_what_people_type(String typed, String codes) {
        assertThat(regions.find(typed).stream().map(RegionCode::value).sorted())
                .containsExactlyElementsOf(codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1)));
    }

    @Test
    void odd_spaces_and_composition_do_not_matter() {
        assertThat(regions.find(" \u00A0Алматинская\u00A0\u00A0область\u200B "))
                .containsExactly(new RegionCode("KZ-19"));
        assertThat(regions.find("Костанаи\u0306ская область")).containsExactly(new RegionCode("KZ-39"));
        assertThat(regions.find("Ақтɵбе")).containsExactly(new RegionCode("KZ-15"));
        assertThat(regions.find("")).isEmpty();
    }

    @Test
    void every_region_is_found_by_what_the_dropdown_shows() {
        for (String month : List.of("2019-01", "2020-07", "2022-06", "2026-11")) {
            for (Region region : regions.of(YearMonth.parse(month))) {
                assertThat(regions.find(region.shown())).containsExactly(region.code());
                for (Language language : Language.values()) {
                    assertThat(regions.find(region.names(language).full())).containsExactly(region.code());
                }
            }
        }
    }

    @Test
    void region_renamed_by_a_line_has_both_names_in_their_time() {
        Regions renamed = TableFolder.copiedTo(folder)
                .change(
                        "regions.csv",
                        "KZ-55,14,oblast,,,Павлодар",
                        "KZ-55,14,oblast,2025-01-01,,Ертіс облысы,Ертіс,,,,,,Ертисская область,Ертисская,,,,,,a decree,\n"
                                + "KZ-55,14,oblast,,2024-12-31,Павлодар")
                .regions();
        assertThat(renamed.of(YearMonth.of(2024, 12)).get(13).names(Language.RU).full())
                .isEqualTo("Павлодарская область");
        assertThat(renamed.of(YearMonth.of(2025, 1)).get(13).names(Language.RU).full())
                .isEqualTo("Ертисская область");
        assertThat(renamed.find("Ертіс")).containsExactly(new RegionCode("KZ-55"));
        assertThat(renamed.find("Павлодар обл.")).containsExactly(new RegionCode("KZ-55"));
    }

    @Test
    void two_names_of_one_region_on_one_day_are_a_fault() {
        TableFolder tables = TableFolder.copiedTo(folder)
                .change("regions.csv", "KZ-71,1,city,2019-03-23,2022-09-18", "KZ-71,1,city,2019-03-23,2022-09-19");
        assertThat(tables.faults(Regions::read))
                .containsExactly("D005 reference/regions.csv, 4: KZ-71 | valid_from, valid_to");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-06-16 | Министерство энергетики Республики Казахстан
            2021-11-30 | Министерство экологии, геологии и природных ресурсов Республики Казахстан
            2023-01-02 | Министерство экологии, геологии и природных ресурсов Республики Казахстан
            2023-01-03 | Министерство экологии и природных ресурсов Республики Казахстан
            """)
    void ministry_is_called_as_on_the_day(LocalDate day, String name) {
        Ministries ministries = Ministries.read(TableFolder.shipped().reader());
        assertThat(ministries.name(Language.RU, day)).isEqualTo(name);
    }

    @Test
    void every_region_has_its_name_in_the_cases_sentences_need() {
        for (String month : List.of("2018-01", "2019-01", "2020-07", "2022-06", "2026-11")) {
            for (Region region : regions.of(YearMonth.parse(month))) {
                assertThat(region.kk().inflected())
                        .hasSize(4)
                        .values()
                        .allMatch(form -> form.startsWith(region.kk().full()));
                assertThat(region.ru().inflected())
                        .hasSize(3)
                        .values()
                        .allMatch(form -> form.matches("(в )?(област|город).*|(в )?\\S+ой области"));
            }
        }
    }

    @Test
    void a_name_stands_in_a_case_and_at_a_place() {
        LocalDate day = LocalDate.of(2019, 3, 23);
        Region capital = regions.find(new RegionCode("KZ-71"), day).orElseThrow();
        assertThat(capital.kk().in(GrammaticalCase.NOMINATIVE)).contains("Нұр-Сұлтан қаласы");
        assertThat(capital.kk().in(GrammaticalCase.ABLATIVE)).contains("Нұр-Сұлтан қаласынан");
        assertThat(capital.kk().where()).contains("Нұр-Сұлтан қаласында");
        assertThat(capital.ru().in(GrammaticalCase.LOCATIVE)).contains("городе Нур-Султане");
        assertThat(capital.ru().where()).contains("в городе Нур-Султане");
        assertThat(capital.ru().in(GrammaticalCase.INSTRUMENTAL)).isEmpty();
        assertThat(regions.find(new RegionCode("KZ-10"), day)).isEmpty();
    }
}
