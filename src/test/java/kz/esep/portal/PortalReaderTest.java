package kz.esep.portal;

import static kz.esep.portal.ExportsRead.HEADER;
import static kz.esep.portal.ExportsRead.figures;
import static kz.esep.portal.ExportsRead.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import kz.esep.finding.Finding;
import kz.esep.reference.TableFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lines of exports count, and what is said of those that do not. */
final class PortalReaderTest {

    private static final String START = "МЭПР;НПА;Закон о недрах;";

    @TempDir
    Path folder;

    @Test
    void proposals_and_comments_are_counted_by_body_kind_and_subject_in_the_month_they_came_in() {
        PortalExports exports = ExportsRead.of(
                        "1;" + START + "предложение;05.03.2024;принято;пункт 4 Закона № 5;;20.04.2024",
                        "2;" + START + "замечание;2024-03-06;отклонено;;не относится к предмету;",
                        "3;" + START + "комментарий;31.03.2024 23:59:59;;;;02.04.2024",
                        "4;" + START + "пікір;2024-03-31T10:15:00;;;;-",
                        "5;Экология және табиғи ресурстар министрлігі;жоба;Су қоймасы;ұсыныс;1.3.2024;қаралуда;;;",
                        "6;Аппарат акима Абайской области;НҚА жобасы;Бюджет;түсініктеме;2024-03-01;;;;")
                .in(folder);
        assertThat(figures(exports))
                .containsExactly(
                        "ecology act Закон о недрах: B1 C2 E1 G2",
                        "ecology project Су қоймасы: B0 C1 E0 G0",
                        "аппарат акима абайской области act Бюджет: B0 C0 E0 G1");
        assertThat(shown(exports)).containsExactly("R047 a.csv:");
        assertThat(exports.of(YearMonth.of(2024, 4)).isEmpty()).isTrue();
        assertThat(exports.speaksOf(ExportsRead.MARCH, "a.csv")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ';', ''",
        "UTF-8, ',', '\uFEFF'",
        "UTF-8, '\t', ''",
        "UTF-16LE, ';', '\uFEFF'",
        "UTF-16BE, '\t', '\uFEFF'"
    })
    void an_export_may_be_written_in_every_encoding_with_every_separator(
            String charset, String separator, String mark) {
        String text =
                (mark + HEADER + "1;" + START + "ұсыныс;05.03.2024;қабылданды;12-тармақ;;\r\n").replace(";", separator);
        PortalExports exports =
                new ExportsRead().file("a.csv", text, Charset.forName(charset)).in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B1 C1 E0 G0");
        assertThat(shown(exports)).isEmpty();
    }

    @Test
    void an_export_of_eight_bits_is_read_with_a_word() {
        PortalExports exports = new ExportsRead()
                .file(
                        "a.csv",
                        HEADER + "1;" + START + "предложение;05.03.2024;принято;пункт 12;;\n",
                        Charset.forName("windows-1251"))
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B1 C1 E0 G0");
        assertThat(shown(exports)).containsExactly("F022 a.csv:");
    }

    @Test
    void damaged_letters_are_told_of() {
        byte[] bytes =
                (HEADER + "1;" + START + "предложение;05.03.2024;принято;пункт ?;;\n").getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = bytes[index] == '?' ? (byte) 0xFF : bytes[index];
        }
        PortalExports exports = new ExportsRead()
                .file("a.csv", new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1)
                .in(folder);
        assertThat(shown(exports)).containsExactly("F023 a.csv:");
        assertThat(figures(exports)).hasSize(1);
    }

    @Test
    void quotes_separators_line_breaks_and_formulas_in_texts_are_text() {
        PortalExports exports = ExportsRead.of(
                        "1;МЭПР;НПА;\"Правила; \"\"о воде\"\",\nвторая строка\";предложение;05.03.2024;принято;=HYPERLINK(1);;",
                        "2;МЭПР;НПА;=1+1;предложение;05.03.2024;принято;@SUM(1);;")
                .in(folder);
        assertThat(shown(exports)).isEmpty();
        assertThat(new String(PortalTable.write(exports.of(ExportsRead.MARCH)), StandardCharsets.UTF_8))
                .isEqualTo("""
                        month,body,kind,item,b,c,e,g,unreferenced,unreasoned,undecided,file
                        2024-03,Министерство экологии и природных ресурсов Республики Казахстан,act,'=1+1,1,1,0,0,0,0,0,a.csv
                        2024-03,Министерство экологии и природных ресурсов Республики Казахстан,act,"Правила; ""о воде"", вторая строка",1,1,0,0,0,0,0,a.csv
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R040 | МЭПР;НПА;Закон;жалоба;05.03.2024;;;;",
                "R040 | МЭПР;письмо;Закон;предложение;05.03.2024;;;;",
                "R040 | МЭПР;НПА;Закон;предложение;05.03.2024;возможно;;;",
                "R041 | ;НПА;Закон;предложение;05.03.2024;;;;",
                "R041 | МЭПР;НПА;-;предложение;05.03.2024;;;;",
                "R041 | МЭПР;НПА;Закон;предложение;;;;;",
                "R042 | МЭПР;НПА;Закон;предложение;3/4/2024;;;;",
                "R042 | МЭПР;НПА;Закон;предложение;31.02.2024;;;;",
                "R042 | МЭПР;НПА;Закон;предложение;05.03.1924;;;;",
                "R042 | МЭПР;НПА;Закон;комментарий;05.03.2024;;;;скоро",
                "R043 | МЭПР;НПА;Закон;комментарий;05.03.2024;;;;04.03.2024",
                "R044 | МЭПР;НПА;Закон;предложение;05.03.2024;;пункт 3;противоречит закону;",
                "R049 | МЭПР;НПА;Закон;предложение;01.05.2024;;;;",
                "R049 | МЭПР;НПА;Закон;комментарий;05.03.2024;;;;01.05.2024",
                "R052 | МЭПР;НПА;Закон;предложение",
                "R052 | МЭПР;НПА;Закон;предложение;05.03.2024;;;;;лишнее",
                "R053 | МЭПР;НПА;\"Закон;предложение;05.03.2024;;;;"
            })
    void a_line_that_cannot_be_trusted_is_left_out_and_named(String code, String line) {
        PortalExports exports = ExportsRead.of("1;" + START + "комментарий;05.03.2024;;;;", "2;" + line)
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B0 C0 E0 G1");
        assertThat(shown(exports)).containsExactly(code + " a.csv:3");
    }

    @Test
    void a_line_longer_than_any_cell_is_left_out() {
        PortalExports exports = ExportsRead.of(
                        "1;МЭПР;НПА;" + "я".repeat(33_000) + ";предложение;05.03.2024;;;;",
                        "2;" + START + "комментарий;05.03.2024;;;;")
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B0 C0 E0 G1");
        assertThat(shown(exports)).containsExactly("R054 a.csv:2");
    }

    @Test
    void a_day_with_the_month_first_is_read_where_it_can_be_nothing_else() {
        PortalExports exports = ExportsRead.of("1;" + START + "комментарий;3/15/2024 8:05;;;;15/3/2024")
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B0 C0 E1 G1");
    }

    @Test
    void acceptance_without_a_document_and_refusal_without_a_reason_count_and_are_shown_apart() {
        PortalExports exports = ExportsRead.of(
                        "1;" + START + "предложение;05.03.2024;принято;;;",
                        "2;" + START + "предложение;05.03.2024;отклонено;нет;-;",
                        "3;" + START + "предложение;05.03.2024;;пункт 3;;",
                        "4;" + START + "предложение;05.03.2024;;;не относится;",
                        "5;" + START + "предложение;05.03.2024;;;;")
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B2 C5 E0 G0");
        PortalFigures.Line line = exports.of(ExportsRead.MARCH).lines().get(0);
        assertThat(line.unreferenced()).isEqualTo(1);
        assertThat(line.unreasoned()).isEqualTo(1);
        assertThat(line.undecided()).isEqualTo(1);
        assertThat(exports.of(ExportsRead.MARCH).unreferenced("ecology")).isEqualTo(1);
        assertThat(shown(exports)).containsExactly("R045 a.csv:2", "R046 a.csv:3", "R047 a.csv:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "принято;пункт 3;нет денег; | Причина отклонения | нет денег | B1 C1",
                "отклонено;пункт 3;нет денег; | Где учтено | пункт 3 | B0 C1",
                "на рассмотрении;пункт 3;; | Где учтено | пункт 3 | B0 C1",
                "қаралуда;;нет денег; | Причина отклонения | нет денег | B0 C1"
            })
    void a_decision_that_the_other_cells_contradict_counts_and_is_asked_about(
            String cells, String heading, String text, String counts) {
        PortalExports exports =
                ExportsRead.of("1;" + START + "предложение;05.03.2024;" + cells).in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: " + counts + " E0 G0");
        assertThat(exports.findings(ExportsRead.MARCH).get(0).arguments())
                .containsEntry("field_ru", heading)
                .containsEntry("expected", text);
        assertThat(shown(exports)).startsWith("R029 a.csv:2").doesNotContain("R045 a.csv:2", "R046 a.csv:2");
    }

    @Test
    void two_bodies_in_one_cell_are_counted_apart_and_asked_about() {
        PortalExports exports = ExportsRead.of("1;МВД / МЧС;НПА;Закон;комментарий;05.03.2024;;;;")
                .in(folder);
        assertThat(figures(exports)).containsExactly("мвд / мчс act Закон: B0 C0 E0 G1");
        assertThat(shown(exports)).containsExactly("R028 a.csv:2");
        assertThat(exports.findings(ExportsRead.MARCH).get(0).arguments())
                .containsEntry(
                        "detail_kk",
                        "Қазақстан Республикасының Ішкі істер министрлігі;"
                                + " Қазақстан Республикасының Төтенше жағдайлар министрлігі");
    }

    @Test
    void a_contradiction_that_comes_with_a_later_decision_is_asked_about_once() {
        String early = "1;" + START + "предложение;05.03.2024;на рассмотрении;;;";
        String late = "1;" + START + "предложение;05.03.2024;принято;пункт 3;нет денег;";
        PortalExports exports = new ExportsRead()
                .file("a.csv", HEADER + early)
                .file("b.csv", HEADER + late)
                .file("c.csv", HEADER + late + "\n")
                .in(folder);
        assertThat(shown(exports)).containsExactly("R029 b.csv:2", "R050 b.csv:2", "R050 c.csv:2");
    }

    @Test
    void bodies_to_which_the_methodology_does_not_apply_are_left_out_and_told_once_each() {
        PortalExports exports = ExportsRead.of(
                        "1;Национальный Банк;НПА;Ставка;предложение;05.03.2024;;;;",
                        "2;Нацбанк;НПА;Ставка;комментарий;06.03.2024;;;;",
                        "3;Прокуратура Карагандинской области;НПА;Надзор;комментарий;06.03.2024;;;;")
                .in(folder);
        assertThat(figures(exports)).isEmpty();
        assertThat(exports.unplaced())
                .extracting(Finding::value)
                .containsExactly(
                        "Национальный Банк Республики Казахстан", "Генеральная прокуратура Республики Казахстан");
        assertThat(shown(exports)).containsExactly("R048 a.csv:2", "R048 a.csv:4");
        assertThat(exports.unplaced().get(0).arguments()).containsEntry("read", "2");
    }

    @Test
    void an_item_counts_once_however_often_it_is_listed() {
        String comment = "2;" + START + "комментарий;06.03.2024;;;;07.03.2024";
        PortalExports exports = ExportsRead.of("1;" + START + "предложение;05.03.2024;;;;", comment, comment)
                .file("b.csv", HEADER + comment + "\n3;" + START + "комментарий;08.03.2024;;;;")
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B0 C1 E1 G2");
        assertThat(exports.of(ExportsRead.MARCH).lines().get(0).files()).containsExactly("a.csv", "b.csv");
        assertThat(shown(exports)).containsExactly("R047 a.csv:", "R050 a.csv:4", "R050 b.csv:2");
    }

    @Test
    void without_a_number_all_cells_tell_an_item_apart() {
        String one = ";" + START + "комментарий;06.03.2024 10:00;;;;";
        String other = ";" + START + "комментарий;06.03.2024 10:01;;;;";
        PortalExports exports = ExportsRead.of(one, other, one).in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B0 C0 E0 G2");
        assertThat(shown(exports)).containsExactly("R050 a.csv:4");
    }

    @Test
    void what_a_later_export_knows_more_is_added_in_whatever_order_they_are_read() {
        String early =
                "1;" + START + "предложение;05.03.2024;на рассмотрении;;;\n2;" + START + "комментарий;05.03.2024;;;;";
        String late = "1;" + START + "предложение;05.03.2024;принято;пункт 3;;\n2;" + START
                + "комментарий;05.03.2024;;;;9.4.2024";
        for (String[] files : new String[][] {{early, late}, {late, early}}) {
            PortalExports exports = new ExportsRead()
                    .file("a.csv", HEADER + files[0])
                    .file("b.csv", HEADER + files[1])
                    .in(folder);
            assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B1 C1 E1 G1");
            assertThat(shown(exports)).containsExactly("R050 b.csv:2");
        }
    }

    @Test
    void a_decision_without_what_supports_it_is_told_where_it_is_first_said() {
        String early = "1;" + START + "предложение;05.03.2024;на рассмотрении;;;\n2;" + START
                + "предложение;05.03.2024;на рассмотрении;;;";
        String late =
                "1;" + START + "предложение;05.03.2024;принято;;;\n2;" + START + "предложение;05.03.2024;отклонено;;;";
        PortalExports exports = new ExportsRead()
                .file("a.csv", HEADER + early)
                .file("b.csv", HEADER + late)
                .file("c.csv", HEADER + late + "\n")
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B1 C2 E0 G0");
        assertThat(shown(exports)).containsExactly("R045 b.csv:2", "R046 b.csv:3", "R050 b.csv:2", "R050 c.csv:2");
    }

    @Test
    void what_supports_a_decision_may_stand_in_another_export_in_whatever_order_they_are_read() {
        String bare =
                "1;" + START + "предложение;05.03.2024;принято;;;\n2;" + START + "предложение;05.03.2024;отклонено;;;";
        String whole = "1;" + START + "предложение;05.03.2024;принято;пункт 3;;\n2;" + START
                + "предложение;05.03.2024;отклонено;;нет денег;";
        for (String[] files : new String[][] {{bare, whole}, {whole, bare}}) {
            PortalExports exports = new ExportsRead()
                    .file("a.csv", HEADER + files[0])
                    .file("b.csv", HEADER + files[1])
                    .in(folder);
            assertThat(exports.of(ExportsRead.MARCH).lines().get(0).unreferenced())
                    .isZero();
            assertThat(shown(exports)).containsExactly("R050 b.csv:2");
        }
    }

    @Test
    void what_was_accepted_and_refused_is_not_counted_as_accepted() {
        PortalExports exports = ExportsRead.of(
                        "1;" + START + "предложение;05.03.2024;принято;пункт 3;;",
                        "1;" + START + "предложение;05.03.2024;отклонено;;нет денег;")
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B0 C1 E0 G0");
        assertThat(shown(exports)).containsExactly("R057 a.csv:3", "R050 a.csv:3");
    }

    @Test
    void of_one_number_for_two_different_items_the_first_stands() {
        PortalExports exports = ExportsRead.of(
                        "1;" + START + "предложение;05.03.2024;принято;пункт 3;;",
                        "1;" + START + "комментарий;05.03.2024;;;;",
                        "1;" + START + "предложение;05.02.2024;принято;пункт 3;;",
                        "1;МЭПР;проект;Закон о недрах;комментарий;05.03.2024;;;;")
                .in(folder);
        assertThat(figures(exports))
                .containsExactly(
                        "ecology act Закон о недрах: B1 C1 E0 G0", "ecology project Закон о недрах: B0 C0 E0 G1");
        assertThat(shown(exports)).containsExactly("R051 a.csv:4", "R051 a.csv:3", "R050 a.csv:3");
    }

    @Test
    void the_same_bytes_twice_are_one_export() {
        String text = HEADER + "1;" + START + "комментарий;05.03.2024;;;;";
        PortalExports exports =
                new ExportsRead().file("a.csv", text).file("b.csv", text).in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B0 C0 E0 G1");
        assertThat(shown(exports)).containsExactly("F006 b.csv:");
    }

    @Test
    void blank_cells_at_the_end_that_excel_did_not_write_are_blank() {
        PortalExports exports = ExportsRead.of(
                        ";" + START + "комментарий;05.03.2024",
                        ";" + START + "предложение;05.03.2024;принято;пункт 3",
                        ";" + START + "комментарий;05.03.2024;;;;")
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B1 C1 E0 G1");
        assertThat(shown(exports)).containsExactly("F025 a.csv:2", "R050 a.csv:4");
        assertThat(exports.unplaced().get(0).value()).isEqualTo("2");
    }

    @Test
    void repeated_headings_and_totals_are_no_data() {
        PortalExports exports = ExportsRead.of(
                        "1;" + START + "комментарий;05.03.2024;;;;",
                        HEADER.strip(),
                        "2;" + START + "комментарий;06.03.2024;;;;",
                        ";;;;;;;;;",
                        "Всего: 2")
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B0 C0 E0 G2");
        assertThat(shown(exports)).containsExactly("R055 a.csv:3");
        assertThat(exports.unplaced().get(0).value()).isEqualTo("2");
    }

    @Test
    void an_export_with_headings_alone_is_told_of() {
        assertThat(shown(new ExportsRead().file("a.csv", HEADER).in(folder))).containsExactly("F024 a.csv:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\uFEFF", "month,region\n2024-03,KZ-19\n", "\"Вид;Дата\n", "Вид;Дата;Наименование\nа;б;в\n"})
    void other_tables_are_passed_over(String text) {
        assertThat(shown(new ExportsRead().file("a.csv", text).in(folder))).containsExactly("F003 a.csv:");
    }

    @Test
    void a_table_that_is_nearly_an_export_is_told_what_it_lacks() {
        PortalExports exports = new ExportsRead()
                .file(
                        "a.csv",
                        HEADER.replace("Дата поступления", "Когда") + "1;" + START + "комментарий;05.03.2024;;;;")
                .in(folder);
        assertThat(shown(exports)).containsExactly("F021 a.csv:");
        assertThat(exports.unplaced().get(0).value()).isEqualTo("«Дата поступления» / «Дата подачи»");
    }

    @Test
    void a_layout_may_list_one_kind_of_subject_only() {
        PortalExports exports = new ExportsRead()
                .file("a.csv", "Мемлекеттік орган,НҚА жобасы,Түрі,Түскен күні\nЭТРМ,Су кодексі,пікір,2024-03-05\n")
                .file("b.csv", "Орган,Бюджетная программа,Тип,Дата\nМЭПР,039,мнение,2024-03-05\n")
                .in(folder);
        assertThat(figures(exports))
                .containsExactly("ecology act Су кодексі: B0 C0 E0 G1", "ecology budget_programme 039: B0 C0 E0 G1");
    }

    @Test
    void staff_teach_the_program_a_heading_and_a_word_with_two_lines(@TempDir Path tables) {
        TableFolder taught = TableFolder.copiedTo(tables)
                .add("export-columns.csv", "*,received_on,Когда подано,,letter of the portal")
                .add("export-values.csv", "kind,жалоба,proposal,letter of the portal");
        PortalExports exports = new ExportsRead()
                .file(
                        "a.csv",
                        HEADER.replace("Дата поступления", "КОГДА  подано") + "1;" + START + "Жалоба;05.03.2024;;;;")
                .with(taught.reader())
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B0 C1 E0 G0");
    }

    @Test
    void what_a_finding_weighs_decides_whether_its_line_counts(@TempDir Path tables) {
        TableFolder changed = TableFolder.copiedTo(tables)
                .add("severities.csv", "R045,ERROR,,,decision of the ministry")
                .add("severities.csv", "R043,WARNING,,,decision of the ministry");
        PortalExports exports = ExportsRead.of(
                        "1;" + START + "предложение;05.03.2024;принято;;;",
                        "2;" + START + "комментарий;05.03.2024;;;;04.03.2024")
                .with(changed.reader())
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act Закон о недрах: B0 C0 E1 G1");
    }

    @Test
    void of_many_lines_with_one_fault_a_hundred_are_named_and_all_are_counted() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int line = 1; line <= 5_000; line++) {
            text.append(line).append(";").append(START).append("предложение;05.03.2024;принято;;;\n");
        }
        PortalExports exports = new ExportsRead().file("a.csv", text.toString()).in(folder);
        assertThat(exports.findings(ExportsRead.MARCH)).hasSize(101);
        Finding remainder = exports.findings(ExportsRead.MARCH).get(100);
        assertThat(remainder.code().name()).isEqualTo("P003");
        assertThat(remainder.value()).isEqualTo("5000");
        assertThat(exports.of(ExportsRead.MARCH).lines().get(0).unreferenced()).isEqualTo(5_000);
    }

    @Test
    void findings_of_very_many_months_are_kept_together_and_none_is_lost() {
        String[] lines = new String[40];
        for (int month = 0; month < lines.length; month++) {
            lines[month] = month + ";" + START + "предложение;"
                    + YearMonth.of(2020, 1).plusMonths(month).atDay(5) + ";принято;;;";
        }
        PortalExports exports = ExportsRead.of(lines).in(folder);
        assertThat(exports.found()).hasSize(36);
        assertThat(shown(exports)).hasSize(40).allMatch(finding -> finding.startsWith("R045"));
        assertThat(exports.figures()).hasSize(40);
    }

    @Test
    void an_export_speaks_of_a_month_of_which_no_line_counts() {
        PortalExports exports = ExportsRead.of(
                        "1;" + START + "жалоба;05.03.2024;;;;",
                        "2;Национальный Банк;НПА;Ставка;комментарий;06.02.2024;;;;")
                .in(folder);
        assertThat(exports.speaksOf(ExportsRead.MARCH, "a.csv")).isTrue();
        assertThat(exports.speaksOf(YearMonth.of(2024, 2), "a.csv")).isTrue();
        assertThat(exports.speaksOf(YearMonth.of(2024, 1), "a.csv")).isFalse();
        assertThat(exports.besides(Set.of(ExportsRead.MARCH))).isEmpty();
    }

    @Test
    void lines_of_months_that_are_not_reported_are_told_of() {
        PortalExports exports = ExportsRead.of(
                        "1;" + START + "комментарий;05.03.2024;;;;",
                        "2;" + START + "комментарий;05.02.2024;;;;",
                        "3;" + START + "предложение;06.02.2024;принято;;;")
                .in(folder);
        assertThat(exports.besides(Set.of(ExportsRead.MARCH)))
                .extracting(finding -> finding.code() + " " + finding.value())
                .containsExactly("R045 Закон о недрах", "R056 2024-02");
        assertThat(exports.besides(Set.of(ExportsRead.MARCH, YearMonth.of(2024, 2))))
                .isEmpty();
    }

    @Test
    void subjects_without_end_are_counted_without_their_names() {
        PortalExports exports = ExportsRead.of(
                        "1;МЭПР;НПА;Первый;комментарий;05.03.2024;;;;",
                        "2;МЭПР;НПА;Второй;комментарий;05.03.2024;;;;",
                        "3;МЭПР;НПА;Третий;комментарий;05.03.2024;;;;",
                        "2;МЭПР;НПА;Второй;комментарий;05.03.2024;;;;")
                .room(() -> new Counting(new Subjects(150), new ItemStates()))
                .in(folder);
        assertThat(figures(exports)).containsExactly("ecology act : B0 C0 E0 G2", "ecology act Первый: B0 C0 E0 G1");
        assertThat(shown(exports)).containsExactly("R058 a.csv:3", "R050 a.csv:5");
    }

    @Test
    void items_or_bodies_without_end_are_read_as_far_as_the_memory_goes() {
        String[] lines = {
            "1;МЭПР;НПА;Первый;комментарий;05.03.2024;;;;",
            "2;МЭПР;НПА;Первый;комментарий;05.03.2024;;;;",
            "3;Орган А;НПА;Первый;комментарий;05.03.2024;;;;",
            "4;Орган Б;НПА;Первый;комментарий;05.03.2024;;;;"
        };
        PortalExports items = ExportsRead.of(lines)
                .room(() -> new Counting(new Subjects(), new ItemStates(2)))
                .in(folder);
        assertThat(shown(items)).containsExactly("R059 a.csv:4");
        assertThat(figures(items)).containsExactly("ecology act Первый: B0 C0 E0 G2");
        PortalExports bodies = ExportsRead.of(lines)
                .room(() -> new Counting(new Subjects(125), new ItemStates()))
                .in(folder);
        assertThat(shown(bodies)).containsExactly("R058 a.csv:4", "R059 a.csv:5");
    }
}
