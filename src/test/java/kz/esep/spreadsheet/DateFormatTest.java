package kz.esep.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases by which Apache POI tests its own recognition of dates (TestDateUtil), and where we decide otherwise. */
final class DateFormatTest {

    @ParameterizedTest
    @Trap(45)
    @ValueSource(
            strings = {
                "m/d/yy",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "m/d;@",
                "mm/dd/yy;@",
                "[$-409]d\\-mmm\\-yy;@",
                "[$-409]mmmmm\\-yy;@",
                "yyyy\"年\"m\"月\"d\"日\";@",
                "yyyy\"年\"m\"月\";@",
                "m\"月\"d\"日\";@",
                "[DBNum1][$-404]m\"月\"d\"日\";@",
                "[DBNum2][$-804]yyyy\"年\"m\"月\"d\"日\";@",
                "yyyy-mm-dd",
                "yyyy/mm/dd",
                "yy/mmm/dd",
                "dd/mm/yyyy",
                "dd-mm-yy",
                "DD-mm-YYYY",
                "dd\\-mm\\-yy",
                "dd.mm.yyyy",
                "dd\\.mm\\.yyyy",
                "dd\\ mm\\.yyyy AM",
                "dd\\ mm\\.yyyy\\-dd",
                "m\\/d\\/yyyy",
                "yyyy/mm/dd;@",
                "[$-F900]ddd/mm/yyy",
                "[BLACK]dddd/mm/yy",
                "[yeLLow]yyyy-mm-dd",
                "yyyy-mm-dd hh:mm:ss",
                "mm/dd HH:MM",
                "yy/mmm/dd SS",
                "mm/dd HH:MM pm",
                "m/d/yy h:mm AM/PM",
                "hh:mm:ss.0",
                "mm:ss.0",
                "[h]:mm:ss",
                "[hh]",
                "[mm]",
                "[ss]",
                "[SS]",
                "[red][hh]"
            })
    void what_poi_calls_a_date_is_one(String format) {
        assertThat(DateFormat.shows(format)).isTrue();
    }

    @ParameterizedTest
    @Trap(45)
    @ValueSource(
            strings = {"0.0", "0.000", "0%", "0.0%", "[]Foo", "[BLACK]0.00%", "[ms]", "[Mh]", "", ".0000", "#,##0.00"})
    void what_poi_calls_no_date_is_none(String format) {
        assertThat(DateFormat.shows(format)).isFalse();
    }

    /** In a format {@code *m} fills the cell with that letter; the years and days beside it are still a date. */
    @Test
    @Trap(45)
    void a_date_with_a_filling_letter_is_one_though_poi_denies_it() {
        assertThat(DateFormat.shows("yyyy*mm*dd")).isTrue();
    }

    /** What stands in quotes is shown as it is: the cell shows the letters mm, not a month. */
    @Test
    @Trap(45)
    void letters_in_quotes_are_no_date_though_poi_thinks_so() {
        assertThat(DateFormat.shows("\"mm\"/\"dd\"/\"yy\"")).isFalse();
    }

    @ParameterizedTest
    @Trap(45)
    @CsvSource({
        "[$-419]ДД.ММ.ГГГГ, true",
        "чч:мм:сс.00, true",
        "[ч]:мм, true",
        "0 дн., false",
        "#\\ ##0 сом, false",
        "Основной, false",
        "General, false",
        "'General\" дней\"', false",
        "'0;dd', false"
    })
    void letters_of_russian_programs_are_known(String format, boolean date) {
        assertThat(DateFormat.shows(format)).isEqualTo(date);
    }

    /** The formats 27 to 36 and 50 to 58 are dates of East Asian programs by ECMA-376; POI leaves them out. */
    @ParameterizedTest
    @Trap(45)
    @CsvSource({
        "1, false", "2, false", "13, false", "14, true", "15, true", "16, true", "22, true", "23, false", "26, false",
        "27, true", "31, true", "36, true", "37, false", "44, false", "45, true", "46, true", "47, true", "48, false",
        "49, false", "50, true", "58, true", "59, false", "60, false"
    })
    void the_built_in_formats_of_dates_are_known(int format, boolean date) {
        assertThat(DateFormat.isBuiltIn(format)).isEqualTo(date);
    }

    @ParameterizedTest
    @Trap({48, 49})
    @CsvSource({
        "36526, false, 2000-01-01T00:00",
        "36526, true, 2004-01-02T00:00",
        "59, false, 1900-02-28T00:00",
        "61, false, 1900-03-01T00:00",
        "37315, false, 2002-02-28T00:00",
        "37316, false, 2002-03-01T00:00",
        "38074, false, 2004-03-28T00:00",
        "0, true, 1904-01-01T00:00",
        "1, true, 1904-01-02T00:00",
        "34519, true, 1998-07-05T00:00",
        "35981, false, 1998-07-05T00:00",
        "30000.7, false, 1982-02-18T16:48",
        "41026.53125, false, 2012-04-27T12:45",
        "41642.45833321759, false, 2014-01-03T11:00",
        "41642.458333217590000000000000001, false, 2014-01-03T11:00",
        "4.1642E4, false, 2014-01-03T00:00",
        "4E4, false, 2009-07-06T00:00"
    })
    void numbers_are_the_days_poi_says_rounded_to_the_second(BigDecimal serial, boolean from1904, LocalDateTime moment) {
        assertThat(SerialDate.moment(serial, from1904)).contains(moment);
    }

    @ParameterizedTest
    @Trap(48)
    @CsvSource({
        "-1, false", "0, false", "0.5, false", "60, false", "60.9, false", "2958466, false", "1E300, false",
        "-0.5, true", "2957003.9999999, true", "2957004, true"
    })
    void other_numbers_are_no_days(BigDecimal serial, boolean from1904) {
        assertThat(SerialDate.moment(serial, from1904)).isEmpty();
    }
}
