package kz.esep.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kz.esep.aarhus.LegalActs;
import kz.esep.hearings.CountCode;
import kz.esep.reference.Regions;
import kz.esep.reference.TableFolder;
import kz.esep.reference.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LetterTablesTest {

    @TempDir
    private Path folder;

    @Test
    void the_letterhead_is_that_of_the_day() {
        LetterTables tables = read(TableFolder.shipped());
        assertThat(tables.addressBook()
                        .letterhead(LocalDate.of(2022, 9, 18))
                        .address()
                        .kk())
                .contains("Нұр-Сұлтан");
        assertThat(tables.addressBook()
                        .letterhead(LocalDate.of(2022, 9, 19))
                        .address()
                        .ru())
                .contains("Астана");
    }

    @Test
    void an_organisation_is_called_as_its_region_is_on_the_day() {
        LetterTables tables = read(TableFolder.shipped());
        String capital = "KZ-71";
        assertThat(tables.addressBook()
                        .findAddressee(capital, LocalDate.of(2021, 11, 30))
                        .orElseThrow()
                        .organisation()
                        .ru())
                .endsWith("города Нур-Султана");
        assertThat(tables.addressBook()
                        .findAddressee(capital, LocalDate.of(2026, 11, 27))
                        .orElseThrow()
                        .organisation()
                        .kk())
                .startsWith("Астана қаласының");
        assertThat(tables.addressBook().findAddressee("KZ-33", LocalDate.of(2021, 11, 30)))
                .isEmpty();
    }

    @Test
    void the_legal_ground_is_told_only_where_it_is_sure() {
        LetterTables tables = read(TableFolder.shipped());
        assertThat(tables.terms(LetterKind.VIOLATIONS, LocalDate.of(2020, 7, 31))
                        .ground())
                .isEmpty();
        Ground ground = tables.terms(LetterKind.VIOLATIONS, LocalDate.of(2021, 11, 30))
                .ground()
                .orElseThrow();
        assertThat(ground.act().number().ru()).isEqualTo("400-VI");
    }

    @Test
    void a_rule_without_a_measure_of_its_own_has_the_general_one() {
        LetterTables tables = read(TableFolder.shipped());
        assertThat(tables.measure(new CountCode("notice_venue_missing")).ru())
                .isEqualTo("Указать место проведения слушаний");
        assertThat(tables.measure(new CountCode("a_new_rule")).ru()).startsWith("Устранить нарушение");
    }

    @Test
    void a_name_in_one_language_alone_is_a_fault() {
        TableFolder tables = TableFolder.copiedTo(folder)
                .change("officials.csv", "Вице-министр,Вице-министр,,", "Вице-министр,Вице-министр,А. Асанұлы,");
        assertThat(tables.faults(LetterTablesTest::readFrom))
                .containsExactly("D003 reference/officials.csv, 2: name_ru = \"\" | name_ru");
    }

    @Test
    void a_title_with_a_full_stop_and_a_term_nobody_knows_are_faults() {
        TableFolder tables = TableFolder.copiedTo(folder)
                .change("letter-kinds.csv", "об общественных слушаниях,5 wd", "об общественных слушаниях.,5 wd");
        assertThat(tables.faults(LetterTablesTest::readFrom))
                .containsExactly("D003 reference/letter-kinds.csv, 4: title_kk, title_ru = О представлении сведений об"
                        + " общественных слушаниях. | …[^.]");
        tables.change("letter-kinds.csv", "слушаниях.,5 wd", "слушаниях,soon");
        assertThat(tables.faults(LetterTablesTest::readFrom))
                .containsExactly("D003 reference/letter-kinds.csv, 4: term = soon | 1 month, 5 wd, none");
    }

    @Test
    void an_act_that_is_not_in_the_table_of_acts_is_a_fault() {
        TableFolder tables =
                TableFolder.copiedTo(folder).change("letter-kinds.csv", "ecological_code_2021", "ecological_code_2022");
        assertThat(tables.faults(LetterTablesTest::readFrom))
                .containsExactly("D003 reference/letter-kinds.csv, 3: act = ecological_code_2022 | acts.csv: code");
    }

    @Test
    void two_letterheads_of_one_day_and_days_without_one_are_faults() {
        TableFolder tables = TableFolder.copiedTo(folder).change("letterheads.csv", "2022-09-19,", "2022-09-18,");
        assertThat(tables.faults(LetterTablesTest::readFrom))
                .containsExactly("D005 reference/letterheads.csv, 4: letterhead | valid_from, valid_to");
        tables.change("letterheads.csv", "2022-09-18,,", "2022-09-20,,");
        assertThat(tables.faults(LetterTablesTest::readFrom))
                .containsExactly("D021 reference/letterheads.csv, 2: letterhead | 2022-09-19 – 2022-09-19");
    }

    @Test
    void an_addressee_of_an_unknown_region_and_a_kind_without_a_line_are_faults() {
        TableFolder tables = TableFolder.copiedTo(folder)
                .change("addressees.csv", "KZ-79,offices,2018-06-19", "KZ-99,offices,2018-06-19")
                .change("letter-kinds.csv", "silence,,", "violations,,1999-12-31");
        assertThat(tables.faults(LetterTablesTest::readFrom)).anyMatch(fault -> fault.contains("recipient = KZ-99"));
    }

    private static LetterTables readFrom(TableReader reader) {
        return LetterTables.read(reader, Regions.read(reader), LegalActs.read(reader));
    }

    private static LetterTables read(TableFolder folder) {
        TableReader reader = folder.reader();
        LetterTables tables = readFrom(reader);
        reader.finish();
        return tables;
    }
}
