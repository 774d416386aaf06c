package kz.esep.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff are told of a table that cannot be worked with: every fault at once, with its file and line. */
final class TableReaderTest {

    private static final Consumer<TableReader> CALENDAR = WorkingDayCalendar::read;
    private static final String HEADER = "date,day,kind,name_kk,name_ru,related_date,source,confidence\n";

    @TempDir
    private Path folder;

    private TableFolder tables = TableFolder.shipped();

    @BeforeEach
    void copyTables() {
        tables = TableFolder.copiedTo(folder);
    }

    @Test
    void faults_of_all_tables_are_named_at_once() {
        tables.remove("ministry.csv")
                .change("regions.csv", "KZ-15,4,", "KZ-15,four,")
                .change("regions.csv", "KZ-10,18,oblast,2022-06-08,", "KZ-10,18,oblast,08.06.2022,")
                .change("regions.csv", "KZ-61,16,oblast,2018-06-19,,", "KZ-61,16,oblast,2018-06-19,2017-01-01,")
                .change("working-days.csv", "2021-07-03,working,", "2021-07-03,worked,")
                .add("working-days.csv", "2021-07-05,working,,,,,a decree,");
        assertThat(tables.faults(reader -> {
                    Regions.read(reader);
                    WorkingDayCalendar.read(reader);
                    Ministries.read(reader);
                }))
                .containsExactlyInAnyOrder(
                        "D003 reference/regions.csv, " + tables.lineOf("regions.csv", "KZ-15")
                                + ": position = four | 0, 1, 2, …",
                        "D003 reference/regions.csv, " + tables.lineOf("regions.csv", "KZ-10")
                                + ": valid_from = 08.06.2022 | YYYY-MM-DD",
                        "D003 reference/regions.csv, " + tables.lineOf("regions.csv", "KZ-61,16,oblast,2018")
                                + ": valid_to = 2017-01-01 | >= 2018-06-19",
                        "D003 reference/working-days.csv, " + tables.lineOf("working-days.csv", "worked,")
                                + ": day = worked | off, working",
                        "D005 reference/working-days.csv, " + tables.lineOf("working-days.csv", "2021-07-05,working")
                                + ": 2021-07-05 | off / working",
                        "D001 reference/ministry.csv:  | ");
    }

    @Test
    void line_is_counted_over_line_breaks_within_quotes_and_empty_lines() {
        tables.write(
                "working-days.csv",
                HEADER + "2021-01-01,off,,,,,\"a decree\nof two lines\",high\n\n2021-13-01,off,,,,,a decree,high\n");
        assertThat(tables.faults(CALENDAR))
                .containsExactly("D003 reference/working-days.csv, 5: date = 2021-13-01 | YYYY-MM-DD");
    }

    @Test
    void last_line_without_its_end_is_counted_too() {
        tables.write("working-days.csv", HEADER + "2021-01-01,off,,,,,a decree,high\n2021-01-02,rest,,,,,a decree,");
        assertThat(tables.faults(CALENDAR))
                .containsExactly("D003 reference/working-days.csv, 3: day = rest | off, working");
    }

    @Test
    void line_without_its_source_is_a_fault() {
        tables.write("working-days.csv", HEADER + "2021-01-01,off,,,,,,high\n");
        assertThat(tables.faults(CALENDAR))
                .containsExactly("D003 reference/working-days.csv, 2: source = \"\" | source");
    }

    @Test
    void comma_without_quotes_is_a_fault_of_its_line() {
        tables.write("working-days.csv", HEADER + "2021-01-01,off,,,,,Law, art. 5,high\n");
        assertThat(tables.faults(CALENDAR))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("D018 reference/working-days.csv, 2: high | ");
    }

    @Test
    void empty_cells_beyond_the_last_column_are_nothing() {
        tables.write("working-days.csv", HEADER + "2021-01-01,off,,,,,a decree,high,,,\n");
        assertThat(tables.faults(CALENDAR)).isEmpty();
    }

    @Test
    void table_without_a_column_a_header_or_a_line_is_a_fault() {
        tables.write("working-days.csv", "date,kind,source\n2021-01-01,off,a decree\n");
        assertThat(tables.faults(CALENDAR)).containsExactly("D002 reference/working-days.csv: day | date, day, source");
        tables.write("working-days.csv", "");
        assertThat(tables.faults(CALENDAR)).containsExactly("D004 reference/working-days.csv:  | header");
        tables.write("working-days.csv", HEADER);
        assertThat(tables.faults(CALENDAR)).containsExactly("D016 reference/working-days.csv:  | ");
        tables.write("working-days.csv", "date,day,source,date\n");
        assertThat(tables.faults(CALENDAR)).containsExactly("D004 reference/working-days.csv:  | header");
    }

    @Test
    void table_in_another_encoding_or_with_an_open_quote_is_a_fault() throws Exception {
        Files.write(
                folder.resolve("working-days.csv"),
                (HEADER + "2021-01-01,off,,Жаңа жыл,,,a,\n").getBytes(StandardCharsets.UTF_16LE));
        assertThat(tables.faults(CALENDAR)).hasSize(1);
        Files.write(folder.resolve("working-days.csv"), new byte[] {(byte) 0xC6, (byte) 0xE0, '\n'});
        assertThat(tables.faults(CALENDAR)).containsExactly("D004 reference/working-days.csv:  | UTF-8");
        tables.write("working-days.csv", HEADER + "2021-01-01,off,,\"Жаңа жыл,,,a decree,high\n");
        assertThat(tables.faults(CALENDAR)).containsExactly("D004 reference/working-days.csv:  | quote");
    }

    @Test
    void table_saved_by_excel_is_read_all_the_same() {
        tables.write(
                "working-days.csv",
                "\uFEFF"
                        + (HEADER + "2021-01-01, off ,,,,,a decree,high\n")
                                .replace(",", ";")
                                .replace("\n", "\r\n"));
        assertThat(tables.faults(CALENDAR)).isEmpty();
        assertThat(tables.calendar().isWorkingDay(java.time.LocalDate.parse("2021-01-01")))
                .isFalse();
    }

    @Test
    void setting_that_does_not_fit_is_a_fault() throws Exception {
        Files.writeString(folder.resolve("settings.properties"), "language=en\nsettle_seconds=soon\n");
        assertThat(tables.faults(reader -> Settings.read(folder, reader)))
                .containsExactly(
                        "D017 settings.properties: language = en | kk, ru",
                        "D017 settings.properties: settle_seconds = soon | 0 … 9999");
        Files.delete(folder.resolve("settings.properties"));
        assertThat(tables.faults(reader -> Settings.read(folder, reader)))
                .containsExactly("D001 settings.properties:  | ");
    }

    @Test
    void fault_is_told_in_both_languages_with_its_line() {
        tables.write("working-days.csv", HEADER + "2021-01-02,rest,,,,,a decree,\n");
        TableReader reader = tables.reader();
        WorkingDayCalendar.read(reader);
        List<Finding> faults = List.of();
        try {
            reader.finish();
        } catch (ReferenceException e) {
            faults = e.faults();
        }
        assertThat(faults).hasSize(1);
        assertThat(FindingSentences.in(Language.RU).of(faults.get(0)))
                .isEqualTo("Строка 2: значение не подходит: day = rest. Исправьте значение; ожидалось: off, working.");
        assertThat(FindingSentences.in(Language.KK).of(faults.get(0)))
                .startsWith("2")
                .contains("day = rest");
    }
}
