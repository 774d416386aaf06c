package kz.esep.aarhus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.language.Script;
import kz.esep.reference.Regions;
import kz.esep.reference.TableFolder;
import kz.esep.reference.TableReader;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped tables of the report: sound, whole, in the right letters; and what a slip in one of them does. */
final class AarhusTablesTest {

    private static final Pattern KAZAKH_LETTER = Pattern.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]");
    private static final Pattern SHORT_FORM = Pattern.compile("(kk|ru|aliases.*|misprints|number_kk|number_ru)");

    @TempDir
    private Path folder;

    @Test
    void shipped_tables_are_sound() {
        assertThat(TableFolder.shipped().faults(AarhusTablesTest::readAll)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aarhus-chapters.csv",
                "aarhus-questions.csv",
                "indicators.csv",
                "acts.csv",
                "abbreviations.csv",
                "region-sites.csv"
            })
    void words_have_the_letters_of_their_language_and_quotes_are_closed(String file) throws Exception {
        String text = textOf(file);
        assertThat(Script.mixedWords(text)).isEmpty();
        for (CsvTable.Row row : rows(file)) {
            for (String column : columns(text)) {
                String cell = row.get(column);
                assertThat(balanced(cell)).as("quotes and brackets: %s", cell).isTrue();
                if (column.endsWith("_ru") && !SHORT_FORM.matcher(column).matches()) {
                    assertThat(KAZAKH_LETTER.matcher(cell).find()).as(cell).isFalse();
                }
                if (column.matches("(title|question|label)_kk") && !cell.isEmpty()) {
                    assertThat(KAZAKH_LETTER.matcher(cell).find()).as(cell).isTrue();
                    assertThat(cell).doesNotContain("ё", "щ");
                }
            }
        }
    }

    @Test
    void questions_and_titles_call_the_public_by_the_word_of_the_convention() throws Exception {
        List<String> texts = new ArrayList<>();
        for (String file : List.of("aarhus-chapters.csv", "aarhus-questions.csv")) {
            rows(file).forEach(row -> texts.add(row.get("question_kk")));
        }
        rows("aarhus-chapters.csv").forEach(row -> texts.add(row.get("title_kk")));
        assertThat(texts).hasSize(37 + 37 + 90).noneMatch(text -> text.matches(".*(қоғамның|қоғамға|көпшілік).*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            aarhus-chapters.csv; 38,XXX,,special,т,т,no,с,с,yes,all,no,,дереккөз; D005; XXX | number, roman
            aarhus-chapters.csv; 38,XXXVIII,,chapter,т,т,no,с,с,yes,all,no,,дереккөз; D003; kind = chapter
            aarhus-chapters.csv; 38,XXXVIII,,special,т,т,no,с,с,yes,all,no,totals,дереккөз; D003; figures = totals
            aarhus-questions.csv; III,3,b,20,с,с,yes,дереккөз; D005; III 3 | chapter, paragraph, order
            aarhus-questions.csv; III,9,f,10,с,с,yes,дереккөз; D005; III 9 | chapter, paragraph, order
            aarhus-questions.csv; XL,3,b,2,с,с,yes,дереккөз; D003; chapter = XL | aarhus-chapters.csv
            aarhus-questions.csv; IV,3-тармақ,b,2,с,с,yes,дереккөз; D003; paragraph = 3-тармақ
            indicators.csv; site_visits,XIII,к,п,бірлік,единица,sum,region,,,дереккөз; D005; site_visits | code
            indicators.csv; visits,XIII,к,п,бірлік,единица,average,region,,,дереккөз; D003; aggregation = average
            indicators.csv; Visits,XIII,к,п,бірлік,единица,sum,region,,,дереккөз; D003; code = Visits
            indicators.csv; visits,XIII,к,п,бірлік,единица,sum,region,,downloads,дереккөз; D003; part_of = downloads
            indicators.csv; visits,XIII,к,п,бірлік,единица,sum,region,,load:kind,дереккөз; D005; load | part_of, code
            acts.csv; copy,order,2007-05-07,135-ө,135-п,к,п,,,,,,,low,дереккөз; D005; copy | code, date, number
            acts.csv; half,order,2007-05-08,135-ө,,к,п,,,,,,,low,дереккөз; D003; number_kk, number_ru = 135-ө
            acts.csv; slip,order,2007-05-08,5,5,к,п,,,,2007-05 5,,,low,дереккөз; D003; misprints = 2007-05 5
            abbreviations.csv; ҚОҚМ,к,МООС2,п,e,,,дереккөз; D005; ҚОҚМ, МООС2
            abbreviations.csv; ,к,,п,e,,,дереккөз; D003; kk, ru
            region-sites.csv; KZ-75,eco.kz,,,дереккөз; D005; KZ-75 | region, valid_from, valid_to
            region-sites.csv; KZ-99,eco.kz,,,дереккөз; D003; region = KZ-99 | regions.csv
            region-sites.csv; KZ-10,http://eco.kz,,,дереккөз; D003; url = http://eco.kz
            region-sites.csv; KZ-10,eco.kz,2021-01-01,2021-12-31,; D003; source
            """)
    void a_line_that_cannot_be_is_a_fault_with_its_place(String file, String line, String code, String told) {
        TableFolder tables = TableFolder.copiedTo(folder).add(file, line);
        assertThat(tables.faults(AarhusTablesTest::readAll))
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .startsWith(code + " reference/" + file + ", " + tables.lineOf(file, line) + ":")
                        .contains(told));
    }

    @Test
    void a_missing_table_is_named() {
        assertThat(TableFolder.copiedTo(folder).remove("abbreviations.csv").faults(AarhusTablesTest::readAll))
                .singleElement()
                .asString()
                .startsWith("D001 reference/abbreviations.csv");
    }

    @Test
    void a_chapter_without_its_line_and_a_demand_for_statistics_that_nothing_answers_are_faults() {
        TableFolder tables = TableFolder.copiedTo(folder)
                .change("aarhus-chapters.csv", "\n16,XVI,6,obstacles,", "\n38,XXXVIII,6,obstacles,")
                .change("aarhus-chapters.csv", "\n1,I,,special,", "\n1,I,,spezial,")
                .write("aarhus-questions.csv", textOf("aarhus-questions.csv").replaceAll("\nI,.*", ""))
                .write("indicators.csv", textOf("indicators.csv").replaceAll("\ngmo_.*", ""));
        assertThat(tables.faults(AarhusTablesTest::readAll))
                .containsExactly(
                        "D003 reference/aarhus-chapters.csv, 2: kind = spezial | "
                                + "special, measures, obstacles, practice, websites",
                        "D023 reference/aarhus-chapters.csv: 16 | number = 16",
                        "D023 reference/indicators.csv: XXXV | required_for = XXXV");
    }

    private static String textOf(String file) {
        try {
            return Files.readString(Path.of("templates", "reference", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readAll(TableReader reader) {
        AarhusTables.read(reader, Regions.read(reader));
    }

    private static List<CsvTable.Row> rows(String file) throws IOException, CsvException {
        return CsvTable.read(Files.readAllBytes(Path.of("templates", "reference", file)))
                .rows();
    }

    private static List<String> columns(String text) {
        return List.of(text.lines().findFirst().orElseThrow().split(",", -1));
    }

    private static boolean balanced(String cell) {
        return Stream.of("«»", "()", "“”").allMatch(pair -> {
            int open = 0;
            for (int index = 0; index < cell.length() && open >= 0; index++) {
                open += cell.charAt(index) == pair.charAt(0) ? 1 : cell.charAt(index) == pair.charAt(1) ? -1 : 0;
            }
            return open == 0;
        });
    }
}
