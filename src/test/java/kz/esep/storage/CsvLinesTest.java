package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as portals, spreadsheet programs and people write them. */
final class CsvLinesTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF_8",
        "UTF-8, '\uFEFF', UTF_8",
        "UTF-16LE, '\uFEFF', UTF_16",
        "UTF-16BE, '\uFEFF', UTF_16",
        "windows-1251, '', WINDOWS_1251"
    })
    void letters_are_read_in_every_encoding(String charset, String mark, TextEncoding encoding) throws IOException {
        byte[] bytes = (mark + "Орган;Вид\nМинистерство – «экологии»;іс\n").getBytes(Charset.forName(charset));
        try (CsvLines lines = CsvLines.open(FileContent.of(bytes))) {
            assertThat(lines.encoding()).isEqualTo(encoding);
            assertThat(lines.header().cells()).containsExactly("Орган", "Вид");
            assertThat(lines.next().orElseThrow().cells()).containsExactly("Министерство – «экологии»", "іс");
        }
    }

    @Test
    void kazakh_letters_of_eight_bits_are_those_of_the_national_version_of_windows_1251() {
        byte[] kazakh = {
            (byte) 0x8D, (byte) 0x8E, (byte) 0x9D, (byte) 0x9E, (byte) 0xA1, (byte) 0xA2, (byte) 0xA3, (byte) 0xA5,
            (byte) 0xAA, (byte) 0xAF, (byte) 0xB2, (byte) 0xB3, (byte) 0xB4, (byte) 0xBA, (byte) 0xBC, (byte) 0xBD,
            (byte) 0xBE, (byte) 0xBF, ';', 'x'
        };
        assertThat(read(kazakh)).containsExactly("1 ҚҺқһҰұӘӨҒҮІіөғәҢңү|x");
    }

    @Test
    void one_damaged_byte_does_not_make_a_file_another_encoding() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Орган;Вид\nМинистерство".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE1);
        bytes.writeBytes(";ұсыныс\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(bytes.toByteArray())).containsExactly("1 Орган|Вид", "2 Министерство\uFFFD|ұсыныс");
    }

    @Test
    void a_letter_that_lies_over_the_end_of_a_block_is_whole() throws IOException {
        byte[] bytes = ("a" + "ұ".repeat(40_000)).getBytes(StandardCharsets.UTF_8);
        try (CsvLines lines = CsvLines.open(FileContent.of(bytes))) {
            assertThat(lines.encoding()).isEqualTo(TextEncoding.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'"})
    void the_header_tells_the_separator(String separator) {
        assertThat(read("a%sb%sc\n1%s\"x,;\ty\"%s3\n".replace("%s", separator)))
                .containsExactly("1 a|b|c", "2 1|x,;\ty|3");
    }

    @Test
    void a_comma_inside_a_heading_does_not_separate() {
        assertThat(read("\"Дата, время\";Орган, вид;Вид\n1;2;3\n"))
                .containsExactly("1 Дата, время|Орган, вид|Вид", "2 1|2|3");
    }

    @Test
    void a_line_for_excel_that_names_the_separator_is_passed_over() {
        assertThat(read("sep=;\na;b\n1;2\n")).containsExactly("2 a|b", "3 1|2");
        assertThat(read("\"sep=\t\"\na\tb\n")).containsExactly("2 a|b");
    }

    @Test
    void lines_bear_the_numbers_an_editor_shows() {
        assertThat(read("\r\na;b\r\n\"1\n2\r3\r\n4\";x\r5;6\n;;\n\n7;8"))
                .containsExactly("2 a|b", "3 1\n2\n3\n4|x", "7 5|6", "10 7|8");
    }

    @Test
    void quotes_within_text_are_letters() {
        assertThat(read("a;b\n\"ТОО \"\"Заря\"\"; точка\"; 5\" труба\n  \"x\"  ;y\n"))
                .containsExactly("1 a|b", "2 ТОО \"Заря\"; точка|5\" труба", "3 x|y");
    }

    @Test
    void a_quote_that_does_not_end_costs_its_own_line() {
        assertThat(read("a;b\n1;\"нет конца\n2;две\n3;три\n"))
                .containsExactly("1 a|b", "2 QUOTE 1;\"нет конца", "3 2|две", "4 3|три");
        assertThat(read("a;b\n1;\"нет конца\n2;\"две\"\n3;три\n"))
                .containsExactly("1 a|b", "2 QUOTE 1;\"нет конца", "3 2|две", "4 3|три");
        assertThat(read("a;b\n1;\"ТОО \"Заря\" и другие\"\n2;две\n"))
                .containsExactly("1 a|b", "2 QUOTE 1;\"ТОО \"Заря\" и другие\"", "3 2|две");
    }

    @Test
    void many_quotes_that_do_not_end_are_no_work_without_end() {
        StringBuilder text = new StringBuilder("a;b\n");
        for (int line = 0; line < 3_000; line++) {
            text.append(line).append(";\"\"\"x\n");
        }
        assertThat(read(text.toString()))
                .hasSize(3_001)
                .allMatch(line -> !line.contains("QUOTE") == line.equals("1 a|b"));
    }

    @Test
    void what_is_longer_than_a_cell_or_a_line_may_be_costs_its_own_line() {
        String cell = "я".repeat(CsvLines.CELL_LETTERS_MOST);
        assertThat(read("a;b\n1;" + cell + "\n2;" + cell + "я\n3;x\n4;" + cell.repeat(40) + "\n5;y\n"))
                .extracting(line -> line.substring(0, Math.min(line.length(), 12)))
                .containsExactly("1 a|b", "2 1|яяяяяяяя", "3 TOO_LONG 2", "4 3|x", "5 TOO_LONG 4", "6 5|y");
    }

    @Test
    void an_empty_file_has_no_header_and_no_lines() throws IOException {
        for (String text : List.of("", "\uFEFF", "\n\n", " ")) {
            try (CsvLines lines = CsvLines.open(FileContent.of(text.getBytes(StandardCharsets.UTF_8)))) {
                assertThat(lines.header().cells()).isEmpty();
                assertThat(lines.next()).isEmpty();
            }
        }
    }

    @Test
    void more_than_one_batch_comes_in_order() {
        StringBuilder text = new StringBuilder("a;b\n");
        for (int line = 2; line <= 20_000; line++) {
            text.append(line).append(";строка\n");
        }
        List<String> read = read(text.toString());
        assertThat(read).hasSize(20_000).endsWith("20000 20000|строка");
    }

    @Test
    void whatever_is_written_by_the_rules_is_read_as_it_was() {
        Random lot = new Random(3);
        for (int table = 0; table < 300; table++) {
            StringBuilder text = new StringBuilder("a;b;c\n");
            List<String> expected = new ArrayList<>();
            for (int line = 0; line < 20; line++) {
                List<String> cells = List.of("x" + letters(lot), "y" + letters(lot) + "y", letters(lot) + "z");
                expected.add(String.join("|", cells));
                cells.forEach(cell -> text.append(text.charAt(text.length() - 1) == '\n' ? "" : ";")
                        .append('"')
                        .append(cell.replace("\"", "\"\""))
                        .append('"'));
                text.append('\n');
            }
            assertThat(read(text.toString()).stream().skip(1).map(line -> line.substring(line.indexOf(' ') + 1)))
                    .as(text.toString())
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void whatever_is_written_against_the_rules_is_read_to_its_end() {
        Random lot = new Random(4);
        for (int table = 0; table < 2_000; table++) {
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < 30; part++) {
                text.append(letters(lot)).append(lot.nextInt(4) == 0 ? "\n" : ";");
            }
            assertThat(read(text + "\"\n\nконец").stream()
                            .map(line -> Long.parseLong(line.substring(0, line.indexOf(' ')))))
                    .as(text.toString())
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(read(text + "\nконец\n")).last().asString().contains("конец");
        }
    }

    /** A few letters that mean something in a CSV, none at the end that would be taken off. */
    private static String letters(Random lot) {
        StringBuilder letters = new StringBuilder();
        for (int count = lot.nextInt(5); count > 0; count--) {
            letters.append("\";,\nя \"".charAt(lot.nextInt(7)));
        }
        return letters.toString().strip();
    }

    private static List<String> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(byte[] bytes) {
        List<String> shown = new ArrayList<>();
        try (CsvLines lines = CsvLines.open(FileContent.of(bytes))) {
            shown.add(shown(lines.header()));
            for (Optional<CsvLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                shown.add(shown(line.get()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shown;
    }

    private static String shown(CsvLine line) {
        String trouble = line.trouble() == CsvLine.Trouble.NONE ? "" : line.trouble() + " ";
        return line.number() + " " + trouble + String.join("|", line.cells());
    }
}
