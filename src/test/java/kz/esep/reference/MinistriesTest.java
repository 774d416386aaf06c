package kz.esep.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MinistriesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2019-01-31, Министерство энергетики Республики Казахстан",
        "2022-12-31, 'Министерство экологии, геологии и природных ресурсов Республики Казахстан'",
        "2023-01-31, Министерство экологии и природных ресурсов Республики Казахстан"
    })
    void ministry_is_called_as_on_the_day(LocalDate day, String name) {
        assertThat(read(TableFolder.shipped()).name(Language.RU, day)).isEqualTo(name);
    }

    @Test
    void another_name_is_a_line() {
        TableFolder tables = TableFolder.copiedTo(folder)
                .change("ministry.csv", "2023-01-03,,", "2023-01-03,2026-12-31,")
                .add("ministry.csv", "2027-01-01,,Экология министрлігі,Министерство экологии,a decree");
        assertThat(read(tables).name(Language.KK, LocalDate.parse("2027-01-01")))
                .isEqualTo("Экология министрлігі");
    }

    @Test
    void two_names_for_one_day_are_a_fault() {
        TableFolder tables = TableFolder.copiedTo(folder)
                .add("ministry.csv", "2027-01-01,,Экология министрлігі,Министерство экологии,a decree");
        assertThat(tables.faults(Ministries::read))
                .containsExactly("D005 reference/ministry.csv, 5: Министерство экологии | valid_from, valid_to");
    }

    @Test
    void days_without_a_name_are_a_fault() {
        TableFolder tables = TableFolder.copiedTo(folder)
                .change("ministry.csv", "2019-06-17,2023-01-02", "2019-06-18,2023-01-02")
                .change("ministry.csv", "2023-01-03,,", "2023-01-03,2026-12-31,");
        assertThat(tables.faults(Ministries::read))
                .containsExactly(
                        "D021 reference/ministry.csv, 3: Министерство экологии, геологии и природных ресурсов"
                                + " Республики Казахстан | 2019-06-17 – 2019-06-17",
                        "D021 reference/ministry.csv, 4: Министерство экологии и природных ресурсов Республики"
                                + " Казахстан | 2027-01-01 – ");
    }

    private static Ministries read(TableFolder tables) {
        TableReader reader = tables.reader();
        Ministries ministries = Ministries.read(reader);
        reader.finish();
        return ministries;
    }
}
