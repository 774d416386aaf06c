package kz.esep.spreadsheet;

import static kz.esep.spreadsheet.ReadCells.cells;
import static kz.esep.spreadsheet.ReadCells.only;
import static kz.esep.spreadsheet.ReadCells.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import kz.esep.fixtures.HandMadeXlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one cell holds. */
final class CellValueTest {

    private static final String TWELFTH_OF_NOVEMBER_2021 = "44512";

    @ParameterizedTest
    @CsvSource({
        "а_x000D_б, 'а\rб'",
        "а_x005F_x000D_б, а_x000D_б",
        "_x041F_, П",
        "_xZZZZ_, _xZZZZ_",
        "_x00, _x00",
        "_x_x0041_, _xA"
    })
    void an_escape_is_decoded_exactly_once(String written, String meant) {
        byte[] shared = new HandMadeXlsx()
                .strings("<t>" + written + "</t>")
                .sheet("A", "<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
                .bytes();
        byte[] inline = new HandMadeXlsx()
                .sheet("A", "<row r='1'><c r='A1' t='inlineStr'><is><t>" + written + "</t></is></c></row>")
                .bytes();
        assertThat(values(shared)).containsExactly(new CellValue.Text(meant));
        assertThat(values(inline)).containsExactly(new CellValue.Text(meant));
    }

    @ParameterizedTest
    @CsvSource({"1, 01.01.1900", "59, 28.02.1900", "60, 60", "61, 01.03.1900", "0, 0", "-1, -1", "2958466, 2958466"})
    void the_day_that_never_was_stays_a_number(String serial, String shown) {
        assertThat(only(dated(serial)).shown()).isEqualTo(shown);
    }

    @Test
    void a_moment_is_rounded_to_the_second() {
        assertThat(only(dated("44512.99999999")).shown()).isEqualTo("13.11.2021");
        assertThat(only(dated("44512.5")).shown()).isEqualTo("12.11.2021 12:00:00");
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() {
        byte[] bytes = new HandMadeXlsx()
                .from1904()
                .sheet("A", "<row r='1'><c r='A1' s='1'><v>43050</v></c><c r='B1' s='1'><v>0</v></c></row>")
                .bytes();
        assertThat(cells(bytes)).containsExactlyInAnyOrderEntriesOf(Map.of("A1", "12.11.2021", "B1", "01.01.1904"));
    }

    @Test
    void a_bare_number_knows_its_day_in_the_date_system_of_its_workbook() {
        String row = "<row r='1'><c r='A1'><v>43050</v></c></row>";
        CellValue from1904 = only(new HandMadeXlsx().from1904().sheet("A", row).bytes());
        CellValue from1900 = only(new HandMadeXlsx().sheet("A", row).bytes());
        assertThat(day(from1904)).isEqualTo(LocalDate.of(2021, 11, 12));
        assertThat(day(from1900)).isEqualTo(LocalDate.of(2017, 11, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "t='d', 2021-11-12, 12.11.2021",
        "t='d', 2021-11-12T10:30:00Z, 12.11.2021 10:30:00",
        "t='d', 2021-11-12T10:30:00.250, 12.11.2021 10:30:00",
        "t='d', ертең, ертең",
        "t='str', жол, жол",
        "t='b', 1, TRUE",
        "t='b', 0, FALSE",
        "t='b', true, TRUE",
        "t='b', false, FALSE",
        "t='e', #REF!, #REF!",
        "t='n', 1.5E2, 150",
        "t='n', -0.0, 0",
        "'', '1,5', '1,5'"
    })
    void every_type_of_cell_is_read(String type, String written, String shown) {
        byte[] bytes = new HandMadeXlsx()
                .sheet("A", "<row r='1'><c r='A1' " + type + "><v>" + written + "</v></c></row>")
                .bytes();
        assertThat(only(bytes).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "1E309"})
    void a_number_no_spreadsheet_can_hold_stays_the_text_it_is(String written) {
        assertThat(only(dated(written))).isEqualTo(new CellValue.Text(written));
    }

    @Test
    void a_formula_gives_its_result_and_without_one_is_uncomputed() {
        byte[] bytes = new HandMadeXlsx()
                .sheet(
                        "A",
                        "<row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1'><f>1+1</f></c>"
                                + "<c r='C1' t='str'><f>A2</f><v></v></c><c r='D1' t='str'><f>A2</f><v>мәтін</v></c>"
                                + "<c r='E1' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>")
                .bytes();
        assertThat(values(bytes))
                .containsExactly(
                        new CellValue.Numeric(new BigDecimal("2"), Optional.of(LocalDateTime.of(1900, 1, 2, 0, 0))),
                        new CellValue.Uncomputed("1+1", false),
                        new CellValue.Text(""),
                        new CellValue.Text("мәтін"),
                        new CellValue.Failure("#DIV/0!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd.mm.yyyy",
                "[$-419]ДД.ММ.ГГГГ",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "[$-43F]d mmmm yyyy \"ж.\";@",
                "[h]:mm",
                "[mm]:ss",
                "[Red]dd/mm",
                "yyyy\\-mm\\-dd;@"
            })
    void a_format_with_letters_of_a_date_shows_dates(String format) {
        assertThat(only(formatted(format))).isInstanceOf(CellValue.Moment.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "Основной",
                "@",
                "0",
                "[Red]0",
                "[Red]#,##0;[Green]-#,##0",
                "0\" дней\"",
                "0 \\d\\a\\y\\s",
                "0.00E+00",
                "_-* #,##0.00_р_._-",
                "#,##0.00\\ [$₸-43F]",
                "0_d",
                "0;dd"
            })
    void letters_in_quotes_brackets_and_escapes_make_no_date(String format) {
        assertThat(only(formatted(format))).isInstanceOf(CellValue.Numeric.class);
    }

    @ParameterizedTest
    @CsvSource({
        "13, false",
        "14, true",
        "22, true",
        "23, false",
        "30, true",
        "45, true",
        "47, true",
        "49, false",
        "57, true"
    })
    void the_built_in_formats_of_dates_are_known(int format, boolean date) {
        byte[] bytes = new HandMadeXlsx()
                .part(
                        "xl/styles.xml",
                        "<styleSheet><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='" + format
                                + "'/></cellXfs></styleSheet>")
                .sheet("A", "<row r='1'><c r='A1'><v>44512</v></c></row>")
                .bytes();
        assertThat(only(bytes) instanceof CellValue.Moment).isEqualTo(date);
    }

    @Test
    void blank_formatted_cells_cost_nothing() throws UnreadableWorkbookException {
        StringBuilder rows = new StringBuilder("<row r='1'><c r='A1'><v>1</v></c></row>");
        for (int row = 2; row <= 100_000; row++) {
            rows.append("<row r='")
                    .append(row)
                    .append("' s='1'><c r='A")
                    .append(row)
                    .append("' s='1'/><c r='B");
            rows.append(row).append("' s='1'><v></v></c></row>");
        }
        byte[] bytes = new HandMadeXlsx().sheet("A", rows.toString()).bytes();
        assertThat(ReadCells.sheet(bytes).rows()).hasSize(1);
    }

    private static byte[] dated(String serial) {
        return new HandMadeXlsx()
                .sheet("A", "<row r='1'><c r='A1' s='1'><v>" + serial + "</v></c></row>")
                .bytes();
    }

    private static byte[] formatted(String format) {
        return new HandMadeXlsx()
                .formats(format)
                .sheet("A", "<row r='1'><c r='A1' s='0'><v>" + TWELFTH_OF_NOVEMBER_2021 + "</v></c></row>")
                .bytes();
    }

    private static LocalDate day(CellValue value) {
        return ((CellValue.Numeric) value).day().orElseThrow().toLocalDate();
    }
}
