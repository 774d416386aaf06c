package kz.esep.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the figures of a region changed in meaning, and what staff can say of it by a line alone. */
final class SeriesBreaksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "KZ-63, 2022-05, 2022-06, 1",
        "KZ-19, 2021-06, 2022-06, 1",
        "KZ-35, 2019-01, 2026-12, 1",
        "KZ-63, 2022-06, 2022-07, 0",
        "KZ-63, 2022-04, 2022-05, 0",
        "KZ-63, 2022-06, 2022-05, 1",
        "KZ-63, 2022-06, 2022-06, 0",
        "KZ-71, 2022-05, 2022-10, 0",
        "KZ-10, 2022-06, 2022-07, 0"
    })
    void break_stands_between_the_month_before_and_that_of_the_change(
            String region, YearMonth earlier, YearMonth later, int count) {
        assertThat(read(TableFolder.shipped()).between(new RegionCode(region), earlier, later))
                .hasSize(count);
    }

    @Test
    void reason_and_the_regions_made_are_told() {
        SeriesBreak change = read(TableFolder.shipped())
                .between(new RegionCode("KZ-63"), YearMonth.of(2022, 5), YearMonth.of(2022, 6))
                .get(0);
        assertThat(change.separated()).containsExactly(new RegionCode("KZ-10"));
        assertThat(change.reason(Language.KK)).isEqualTo("Шығыс Қазақстан облысынан Абай облысы бөлінді");
        assertThat(change.reason(Language.RU)).isEqualTo("Из Восточно-Казахстанской области выделена область Абай");
    }

    @Test
    void a_line_is_enough_for_another_break() {
        TableFolder tables = TableFolder.copiedTo(folder)
                .add("series-breaks.csv", "2027-01-01,KZ-75,,Шекарасы өзгерді,Изменены границы города,a decree");
        assertThat(read(tables).between(new RegionCode("KZ-75"), YearMonth.of(2026, 12), YearMonth.of(2027, 1)))
                .singleElement()
                .satisfies(change -> assertThat(change.separated()).isEmpty());
    }

    @Test
    void table_may_be_without_lines() {
        TableFolder tables = TableFolder.copiedTo(folder)
                .write("series-breaks.csv", "date,region,separated,reason_kk,reason_ru,source\n");
        assertThat(read(tables).all()).isEmpty();
    }

    @Test
    void a_region_that_is_not_there_on_the_day_and_a_second_line_for_a_day_are_faults() {
        TableFolder tables = TableFolder.copiedTo(folder)
                .add("series-breaks.csv", "2021-01-01,KZ-10,,себебі,причина,a decree")
                .add("series-breaks.csv", "2022-06-08,KZ-63,KZ-99,себебі,причина,a decree")
                .add("series-breaks.csv", "2022-06-08,KZ-63,,себебі,причина,a decree");
        assertThat(tables.faults(SeriesBreaksTest::readFrom))
                .containsExactly(
                        "D003 reference/series-breaks.csv, 5: region = KZ-10 | regions.csv, 2021-01-01",
                        "D003 reference/series-breaks.csv, 6: separated = KZ-99 | regions.csv, 2022-06-08",
                        "D005 reference/series-breaks.csv, 7: KZ-63 2022-06-08 | date, region");
    }

    private static SeriesBreaks read(TableFolder tables) {
        TableReader reader = tables.reader();
        SeriesBreaks breaks = readFrom(reader);
        reader.finish();
        return breaks;
    }

    private static SeriesBreaks readFrom(TableReader reader) {
        return SeriesBreaks.read(reader, Regions.read(reader));
    }
}
