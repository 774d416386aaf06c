package kz.esep.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.hearings.CountCode;
import kz.esep.language.Bilingual;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;
import org.junit.jupiter.api.Test;

/** The words of the pages and the names on them. */
final class PageWordsTest {

    private final Naming naming = new Naming(HandMadeMonths.REGIONS, HandMadeMonths.LABELS);

    @Test
    void each_word_is_there_in_three_languages() throws IOException {
        Set<String> keys = keys("kk");
        assertThat(keys).hasSizeGreaterThan(150).isEqualTo(keys("ru")).isEqualTo(keys("en"));
        PageTexts.load().all().forEach((key, text) -> {
            assertThat(List.of(text.kk(), text.ru(), text.en())).as(key).noneMatch(String::isBlank);
            assertThat(text.en()).as(key).doesNotContainPattern("\\p{IsCyrillic}");
            assertThat(text.ru()).as(key).doesNotContainPattern("[әғқңөұүһі]");
        });
    }

    private static Set<String> keys(String language) throws IOException {
        Properties bundle = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(PageTexts.class.getResourceAsStream("dashboard_" + language + ".properties"))) {
            bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(bundle.stringPropertyNames());
    }

    @Test
    void everything_that_is_counted_has_an_english_name() {
        for (CountCode code : HandMadeMonths.RULES.codes()) {
            assertThat(naming.count(code, YearMonth.of(2024, 5)).en())
                    .as(code.value())
                    .isNotEmpty();
        }
    }

    @Test
    void every_region_has_an_english_name_at_any_time() {
        for (YearMonth month = YearMonth.of(2018, 1); month.getYear() < 2027; month = month.plusMonths(1)) {
            for (Region region : HandMadeMonths.REGIONS.of(month)) {
                assertThat(naming.region(region.code(), month).en())
                        .as(region.code() + " " + month)
                        .isNotEmpty();
            }
            assertThat(naming.region(RegionCode.NATIONAL, month).en()).isNotEmpty();
        }
    }

    @Test
    void names_are_those_of_the_month() {
        RegionCode capital = new RegionCode("KZ-71");
        assertThat(naming.region(capital, YearMonth.of(2021, 11)))
                .isEqualTo(new Trilingual("Нұр-Сұлтан қаласы", "Город Нур-Султан", "City of Nur-Sultan"));
        assertThat(naming.region(capital, YearMonth.of(2022, 9)).en()).isEqualTo("City of Astana");
        assertThat(Naming.month(YearMonth.of(2021, 11)))
                .isEqualTo(new Trilingual("2021 жылғы қараша", "Ноябрь 2021 года", "November 2021"));
    }

    @Test
    void a_rule_that_staff_added_is_called_in_russian_where_english_is_lacking() {
        assertThat(Trilingual.of(new Bilingual("жаңа", "новое")).isWithoutEnglish())
                .isTrue();
        assertThat(naming.count(new CountCode("new_rule"), YearMonth.of(2021, 11))
                        .en())
                .isEmpty();
    }
}
