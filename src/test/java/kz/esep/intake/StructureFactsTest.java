package kz.esep.intake;

import static kz.esep.intake.FilledBlank.cell;
import static kz.esep.intake.FilledBlank.changed;
import static kz.esep.intake.FilledBlank.column;
import static kz.esep.intake.FilledBlank.sheet;
import static kz.esep.intake.FilledBlank.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Severity;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.OfficeWorkbook;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.junit.jupiter.api.Test;

/**
 * What is found about a sheet as a whole rests on its rows, not on how many there are: an office's word about some rows is
 * none about others. The notices stand in rows 3 to 6.
 */
final class StructureFactsTest {

    @Test
    void hidden_rows_are_other_rows_when_their_hearings_are() {
        restOnRows("S019", notices -> notices.getRow(3).setZeroHeight(true));
    }

    @Test
    void hidden_rows_stay_the_same_wherever_they_stand() {
        Finding before = found("S019", notices -> notices.getRow(3).setZeroHeight(true));
        Finding after = found("S019", notices -> {
            notices.getRow(3).setZeroHeight(true);
            notices.shiftRows(2, 5, 2);
        });
        assertThat(after.arguments().get("detail"))
                .isNotEqualTo(before.arguments().get("detail"));
        assertThat(after.facts()).isEqualTo(before.facts());
    }

    @Test
    void rows_hidden_by_a_filter_are_other_rows_when_their_hearings_are() {
        restOnRows("S018", notices -> {
            notices.setAutoFilter(CellRangeAddress.valueOf("A2:Q102"));
            try (XmlCursor filter = notices.getCTWorksheet().getAutoFilter().newCursor()) {
                filter.toEndToken();
                filter.beginElement("filterColumn", HandMadeXlsx.MAIN);
                filter.insertAttributeWithValue("colId", "1");
            }
            notices.getRow(3).setZeroHeight(true);
        });
    }

    @Test
    void a_hidden_column_is_another_when_a_value_in_it_is() {
        Consumer<XSSFSheet> hidden = notices -> {
            notices.setColumnHidden(column(notices, "note"), true);
            type(notices, 4, column(notices, "note"), "бірінші");
        };
        restOn("S020", hidden, notices -> type(notices, 4, column(notices, "note"), "екінші"));
        restOnRows("S020", hidden);
    }

    @Test
    void a_hidden_sheet_is_another_when_its_rows_are() {
        restOnRows("S021", notices -> {
            XSSFWorkbook workbook = notices.getWorkbook();
            workbook.setSheetHidden(workbook.getSheetIndex(notices), true);
        });
    }

    @Test
    void a_sheet_said_to_be_empty_is_another_when_its_rows_are() {
        restOnRows("S006", notices -> {
            XSSFSheet passport = sheet(notices.getWorkbook(), "passport");
            for (int number = 1; number < 15; number++) {
                if (cell(passport, number, 0).toString().equals("notices")) {
                    type(passport, number, 2, "nothing");
                }
            }
        });
    }

    @Test
    void a_total_or_a_remark_of_the_office_s_own_is_another_when_it_says_something_else() {
        restOn(
                "S022",
                notices -> {
                    type(notices, 8, 1, "Итого");
                    type(notices, 8, 2, 4);
                },
                notices -> type(notices, 8, 2, 5));
        restOn(
                "S023",
                notices -> {
                    type(notices, 8, 1, "Исполнитель: Ахметов");
                    type(notices, 8, 2, "қараша");
                },
                notices -> type(notices, 8, 2, "желтоқсан"));
    }

    @Test
    void rows_of_a_second_table_are_others_when_what_they_say_is() {
        restOn(
                "S024",
                notices -> {
                    List<String> headings = List.of("Дата слушаний", "Номер слушаний", "Наименование проекта");
                    for (int place = 0; place < headings.size(); place++) {
                        type(notices, 10, 1 + place, headings.get(place));
                    }
                    type(notices, 11, 2, "N11");
                },
                notices -> type(notices, 11, 2, "N12"));
    }

    @Test
    void cells_pasted_over_are_others_when_their_values_are() {
        Consumer<XSSFSheet> pasted =
                notices -> notices.getCTWorksheet().getDataValidations().getDataValidationList().stream()
                        .filter(one -> one.getSqref().get(0).toString().startsWith("H3:"))
                        .forEach(one -> one.setSqref(List.of("H3", "H6:H502")));
        restOn("S028", pasted, notices -> type(notices, 4, column(notices, "placed"), "жоқ"));
        restOnRows("S028", pasted);
    }

    @Test
    void values_typed_over_formulas_are_others_when_they_or_their_rows_are() {
        Consumer<XSSFSheet> typed = notices -> {
            type(notices, 3, column(notices, "~state"), "мерзімінде");
            cell(notices, 4, column(notices, "~state")).removeFormula();
            type(notices, 4, column(notices, "~state"), 125);
        };
        restOn("S033", typed, notices -> type(notices, 4, column(notices, "~state"), 126));
        restOnRows("S033", typed);
    }

    @Test
    void links_rest_on_all_their_targets_and_not_only_on_those_that_are_shown() {
        restOn("S032", notices -> link(notices, "g.xlsx"), notices -> link(notices, "h.xlsx"));
    }

    /** Links to seven files, the last being {@code last}. */
    private static void link(XSSFSheet notices, String last) {
        List<String> targets = List.of("a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "e.xlsx", "f.xlsx", last);
        for (int index = 0; index < targets.size(); index++) {
            XSSFHyperlink link = notices.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
            link.setAddress(targets.get(index));
            cell(notices, 10 + index, 30).setHyperlink(link);
        }
    }

    @Test
    void names_of_parts_rest_on_all_of_them_and_not_only_on_those_that_are_shown() {
        String before = outside("6").facts();
        assertThat(outside("6").facts()).isEqualTo(before);
        assertThat(outside("7").facts()).isNotEqualTo(before);
        assertThat(outside("7").value()).isEqualTo(outside("6").value());
    }

    /** Six parts that lead out, the last being {@code last}. */
    private static Finding outside(String last) {
        OfficeWorkbook workbook = OfficeWorkbook.of("KZ-19", "2021-11")
                .nothing()
                .changed(parts -> {
                    for (String name : List.of("1", "2", "3", "4", "5", last)) {
                        parts.part("../" + name + ".xml", "<a/>");
                    }
                    return parts;
                });
        return Reading.of(workbook).findings().stream()
                .filter(finding -> finding.code() == FindingCode.Z021)
                .findFirst()
                .orElseThrow();
    }

    /** The finding rests on the hearing in row 4: on its number and its day. */
    private static void restOnRows(String code, Consumer<XSSFSheet> fault) {
        restOn(code, fault, notices -> type(notices, 4, column(notices, "hearing_no"), "N99"));
        restOn(code, fault, notices -> type(notices, 4, column(notices, "hearing_on"), "31.12.2021"));
    }

    private static void restOn(String code, Consumer<XSSFSheet> fault, Consumer<XSSFSheet> fact) {
        Finding before = found(code, fault);
        assertThat(found(code, fault.andThen(notices -> type(notices, 3, column(notices, "url"), "https://a.kz")))
                        .facts())
                .isEqualTo(before.facts());
        assertThat(found(code, fault.andThen(fact)).facts()).isNotEqualTo(before.facts());
    }

    private static Finding found(String code, Consumer<XSSFSheet> change) {
        Submission submission = Reading.of(changed(workbook -> change.accept(sheet(workbook, "notices"))));
        List<Finding> found = submission.findings().stream()
                .filter(finding -> finding.code().name().equals(code))
                .toList();
        assertThat(found).as(code).hasSize(1);
        assertThat(found.get(0).severity()).isIn(Severity.WARNING, Severity.ERROR);
        return found.get(0);
    }
}
