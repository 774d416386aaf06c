package kz.esep.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells show by their formats. Between thousands stands an unbreakable space, here written as {@code ~}. */
final class DisplayFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "19-"000               | 7       | 19-007
            00-000                 | 19103   | 19-103
            00-000                 | 7       | 00-007
            \\1\\9-0                | 7       | 19-7
            000                    | 1234    | 1234
            0.00                   | 3.1     | 3,10
            0.00                   | 2.345   | 2,35
            #.##                   | 0.5     | ,5
            0.0#                   | 3       | 3,0
            0.??                   | 3       | 3,
            ??0                    | 7       | 7
            #,##0.00               | 1234567 | 1~234~567,00
            0,000                  | 7       | 0~007
            0%                     | 1       | 100%
            0.00%                  | 0.255   | 25,50%
            0,                     | 5000    | 5
            0.0,,"млн"             | 2500000 | 2,5млн
            0" шт."                | 15      | 15 шт.
            #,##0 [$₸-43F]         | 1500    | 1~500 ₸
            [Red]0                 | 5       | 5
            [$-419]0               | 5       | 5
            0                      | -5      | -5
            0;0                    | -5      | 5
            0_);(0)                | -5      | (5)
            0;-0;"-"               | 0       | -
            0;-0;;@                | 0       | ``
            ;;;                    | 7       | ``
            ;;;"құпия"             | 7       | ``
            "қосымша"              | 1       | қосымша
            General" дана"         | 7       | 7 дана
            "19-"@                 | 7       | 19-7
            [>=1000]0," мың";0     | 5000    | 5 мың
            [>=1000]0," мың";0     | 50      | 50
            [<0]"теріс";[=0]"нөл";0 | 0      | нөл
            [<=1]"a";[<>5]"b";0    | 5       | 5
            [>1]"a";"b"            | 1       | b
            0*-                    | 5       | 5
            0,"a"                  | 1       | 0a
            "a","b"0               | 1       | a,b1
            """)
    void a_number_is_shown_by_its_format(String format, String number, String shown) {
        assertThat(shown(new CellValue.Numeric(new BigDecimal(number), Optional.empty()), format))
                .contains(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0                  | abc
            "19-"@             | 19-abc
            ;;;                | ``
            0;-0;0;"№"@        | №abc
            0;-0;0;"жоқ"       | жоқ
            0;-0               | abc
            """)
    void a_text_is_shown_by_the_section_for_texts(String format, String shown) {
        assertThat(shown(new CellValue.Text("abc"), format)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00E+00", "# ?/?", "##0.0e+0", "[>5]0;[>3]0"})
    void what_cannot_be_said_is_not_said(String format) {
        assertThat(shown(new CellValue.Numeric(BigDecimal.ONE, Optional.empty()), format))
                .isEmpty();
    }

    @Test
    void numbers_no_office_has_and_other_values_are_not_shown() {
        CellValue huge = new CellValue.Numeric(new BigDecimal("1E300"), Optional.empty());
        CellValue tiny = new CellValue.Numeric(new BigDecimal("1E-300"), Optional.empty());
        assertThat(DisplayFormat.of(huge, "0.00")).isEmpty();
        assertThat(DisplayFormat.of(tiny, "0.00")).isEmpty();
        assertThat(DisplayFormat.of(new CellValue.Logical(true), "0.00")).isEmpty();
        assertThat(shown(new CellValue.Text("a"), "\"open")).contains("a");
        assertThat(shown(new CellValue.Text("a"), "[open")).contains("a");
        assertThat(shown(new CellValue.Numeric(BigDecimal.TEN, Optional.empty()), "0\\"))
                .contains("10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "GENERAL", "0", "@", "#,##0", "Основной", ""})
    void plain_formats_show_what_is_there(String format) {
        assertThat(DisplayFormat.isPlain(format, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd.mm.yyyy", "[$-419]d mmmm yyyy\\ \"г.\"", "yyyy/mm/dd;@", "[h]:mm:ss.000"})
    void formats_of_dates_without_digits_show_the_day_there_is(String format) {
        assertThat(DisplayFormat.isPlain(format, true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            dd.mm."2022"            | 16.12.2022
            d/m/yy" (1)"            | 16/12/21 (1)
            [$-419]yyyy-mm-dd\\1;@   | 2021-12-161
            """)
    void a_format_of_dates_may_show_digits_of_its_own(String format, String shown) {
        CellValue day = new CellValue.Moment(LocalDateTime.of(2021, 12, 16, 0, 0));
        assertThat(DisplayFormat.isPlain(format, true)).isFalse();
        assertThat(shown(day, format)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d mmmm \"2022\"", "dd.mm.yyyy hh:mm \"1\"", "_1d", "ddd1"})
    void names_of_months_and_hours_are_not_said(String format) {
        CellValue day = new CellValue.Moment(LocalDateTime.of(2021, 12, 16, 0, 0));
        assertThat(shown(day, format)).isEmpty();
    }

    private static Optional<String> shown(CellValue value, String format) {
        return DisplayFormat.of(value, format)
                .map(shown -> shown.text().replace(DisplayFormat.THOUSANDS, '~').strip());
    }
}
