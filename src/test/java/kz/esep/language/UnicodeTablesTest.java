package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.storage.CsvTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Our own forms of numbers, dates, lists and plurals against those of the Unicode consortium: against the JDK's as far as it
 * carries them, and for lists and plurals, of which the JDK has none, against {@code cldr-47.csv}:
 * the list patterns, cardinal and ordinal plural rules of cldr-json 47, with the integer samples of its plural rules.
 * Where we depart from them the table says so, and why.
 */
final class UnicodeTablesTest {

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "12",
            "999",
            "1000",
            "9999",
            "10000",
            "123456",
            "1234567",
            "1000000000",
            "0.5",
            "0.25",
            "1.125",
            "12.3",
            "999.999",
            "1000.1",
            "1234567.891");

    /** After which endings an ordinal number is written, by the names of CLDR. */
    private static final Map<String, String> KAZAKH_ORDINALS = Map.of("many", "-шы", "other", "-ші");

    @ParameterizedTest
    @EnumSource
    void numbers_of_every_size_are_grouped_and_cut_alike(Language language) {
        NumberFormat unicode = NumberFormat.getInstance(language.locale());
        for (String digits : NUMBERS) {
            BigDecimal number = new BigDecimal(digits);
            assertThat(WrittenNumber.of(number)).as(digits).isEqualTo(unicode.format(number));
            for (int places = 0; places <= 3; places++) {
                NumberFormat fixed = NumberFormat.getInstance(language.locale());
                fixed.setMinimumFractionDigits(places);
                fixed.setMaximumFractionDigits(places);
                fixed.setRoundingMode(RoundingMode.HALF_UP);
                assertThat(WrittenNumber.of(number, places)).as(digits).isEqualTo(fixed.format(number));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_negative_number_has_a_true_minus_where_the_tables_have_a_hyphen(Language language) {
        DecimalFormatSymbols unicode = DecimalFormatSymbols.getInstance(language.locale());
        assertThat(unicode.getMinusSign()).isEqualTo('-');
        BigDecimal number = new BigDecimal("-1234.5");
        assertThat(WrittenNumber.of(number))
                .isEqualTo(NumberFormat.getInstance(language.locale())
                        .format(number)
                        .replace('-', '\u2212'));
    }

    @ParameterizedTest
    @EnumSource
    void per_cent_stand_behind_the_number_alike(Language language) {
        DecimalFormat unicode = (DecimalFormat) NumberFormat.getPercentInstance(language.locale());
        unicode.setMinimumFractionDigits(1);
        for (String part : List.of("0", "0.001", "0.5", "0.999", "1", "12.345")) {
            BigDecimal share = new BigDecimal(part);
            assertThat(WrittenNumber.percent(language, share, BigDecimal.ONE)).isEqualTo(unicode.format(share));
        }
    }

    @ParameterizedTest
    @EnumSource
    void dates_are_those_of_the_tables_with_the_year_in_full(Language language) {
        DateTimeFormatter unicode =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() == 2021; day = day.plusDays(9)) {
            String inFull = unicode.format(day).replace(" г.", " года").replace(" ж.", " жылғы");
            assertThat(OfficialDate.inWords(language, day)).isEqualTo(inFull);
        }
    }

    @TestFactory
    Stream<DynamicTest> lists_and_plurals_are_those_of_the_tables() {
        return CsvTable.ofResource(UnicodeTablesTest.class, "cldr-47.csv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("rule") + " " + row.get("language") + " " + row.get("given"), () -> holds(row)));
    }

    private static void holds(CsvTable.Row row) {
        Language language = Language.of(row.get("language"));
        String[] given = row.get("given").split(";", -1);
        boolean departs = !row.get("ours").isEmpty();
        String expected = departs ? row.get("ours") : row.get("cldr");
        assertThat(row.get("why").isEmpty()).as("a departure has its reason").isEqualTo(!departs);
        switch (row.get("rule")) {
            case "list" -> assertThat(Enumeration.of(language, List.of(given))).isEqualTo(expected);
            case "cardinal" ->
                assertThat(given)
                        .allSatisfy(number -> assertThat(RussianPlural.of(Long.parseLong(number), "one", "few", "many"))
                                .isEqualTo(expected));
            default ->
                assertThat(Arrays.stream(given).map(number -> KazakhNumber.ordinalEnding(Long.parseLong(number))))
                        .containsOnly(KAZAKH_ORDINALS.get(expected));
        }
    }
}
