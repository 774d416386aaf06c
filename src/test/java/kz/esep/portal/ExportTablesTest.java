package kz.esep.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.esep.reference.TableFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that say what exports look like, as staff may change them. */
final class ExportTablesTest {

    private static final String COLUMNS = "export-columns.csv";
    private static final String VALUES = "export-values.csv";

    @TempDir
    Path folder;

    private TableFolder tables;

    @BeforeEach
    void copy() {
        tables = TableFolder.copiedTo(folder);
    }

    @Test
    void the_tables_are_shipped_without_a_fault() {
        assertThat(tables.faults(ExportLayouts::read)).isEmpty();
        assertThat(tables.faults(ExportValues::read)).isEmpty();
    }

    @Test
    void a_layout_needs_a_heading_or_a_value_for_each_field_without_which_no_line_counts() {
        tables.add(COLUMNS, "new,item,Тема,,letter");
        assertThat(tables.faults(ExportLayouts::read))
                .containsExactly("D040 reference/export-columns.csv, " + tables.lineOf(COLUMNS, "new,item,")
                        + ": new | item_kind");
    }

    @Test
    void a_heading_has_one_meaning_within_a_layout() {
        tables.add(COLUMNS, "general,id,наименование,,letter").add(COLUMNS, "*,reason, дата  ответа,,letter");
        assertThat(tables.faults(ExportLayouts::read))
                .containsExactlyInAnyOrder(
                        "D005 reference/export-columns.csv, " + tables.lineOf(COLUMNS, "дата  ответа")
                                + ": дата  ответа | layout, field, heading, value",
                        "D005 reference/export-columns.csv, " + tables.lineOf(COLUMNS, "general,id")
                                + ": наименование | layout, field, heading, value");
    }

    @Test
    void a_line_has_a_heading_or_a_value_and_a_field_that_is_known() {
        tables.write(COLUMNS, """
                layout,field,heading,value,source
                a,date,Дата,,x
                a,item,,,x
                a,item,Тема,act,x
                a,item_kind,,law,x
                a,kind,Вид,,
                """);
        assertThat(tables.faults(ExportLayouts::read))
                .containsExactly(
                        "D003 reference/export-columns.csv, 2: field = date | id, body, item, item_kind, kind, received_on,"
                                + " decision, reference, reason, answered_on",
                        "D003 reference/export-columns.csv, 3: heading, value = \"\" | heading / value",
                        "D003 reference/export-columns.csv, 4: heading, value = Темаact | heading / value",
                        "D003 reference/export-columns.csv, 5: value = law | act, budget_programme, budget_report, project",
                        "D003 reference/export-columns.csv, 6: source = \"\" | source");
    }

    @Test
    void a_word_has_one_code_that_its_field_knows() {
        tables.add(VALUES, "kind,ПРЕДЛОЖЕНИЕ,comment,letter")
                .add(VALUES, "kind,жалоба,accepted,letter")
                .add(VALUES, "body,МЭПР,act,letter");
        assertThat(tables.faults(ExportValues::read))
                .containsExactlyInAnyOrder(
                        "D003 reference/export-values.csv, " + tables.lineOf(VALUES, "жалоба")
                                + ": code = accepted | proposal, comment",
                        "D003 reference/export-values.csv, " + tables.lineOf(VALUES, "body,")
                                + ": field = body | kind, item_kind, decision",
                        "D005 reference/export-values.csv, " + tables.lineOf(VALUES, "ПРЕДЛОЖЕНИЕ")
                                + ": ПРЕДЛОЖЕНИЕ | field, value");
    }
}
