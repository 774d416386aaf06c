package kz.esep.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.esep.feedback.FeedbackCounts;
import kz.esep.feedback.ItemKind;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Place;
import kz.esep.finding.SentenceNames;
import kz.esep.form.SubmissionForm;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.reference.RegionCode;
import kz.esep.reference.StateBody;
import org.junit.jupiter.api.Test;

final class PortalComparisonTest {

    private static final StateBody ECOLOGY = new StateBody(
            "ecology", new Bilingual("Экология министрлігі", "Министерство экологии"), Bilingual.alike(""));

    private final PortalComparison comparison = new PortalComparison(SubmissionForm.load());

    private final PortalFigures figures = new PortalFigures(
            ExportsRead.MARCH,
            List.of(
                    line(ItemKind.ACT, "Закон", new FeedbackCounts(1, 3, 2, 4)),
                    line(ItemKind.ACT, "Кодекс", new FeedbackCounts(2, 2, 0, 0)),
                    line(ItemKind.PROJECT, "Плотина", new FeedbackCounts(0, 0, 1, 1))));

    @Test
    void what_agrees_is_not_spoken_of() {
        PortalComparison.Result result = comparison.compare(
                figures,
                List.of(
                        sheet("KZ-19", ItemKind.ACT, 4, new FeedbackCounts(3, 5, 2, 4)),
                        sheet("KZ-19", ItemKind.PROJECT, 5, new FeedbackCounts(0, 0, 1, 1))));
        assertThat(result.compared()).isEqualTo(2);
        assertThat(result.discrepancies()).isEmpty();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void where_no_sheet_speaks_of_what_exports_list_nothing_was_compared() {
        PortalComparison.Result result = comparison.compare(figures, List.of());
        assertThat(result.compared()).isZero();
        assertThat(result.discrepancies()).isEmpty();
        assertThat(result.unstated())
                .containsExactly(
                        new PortalComparison.Pair(ECOLOGY, ItemKind.ACT),
                        new PortalComparison.Pair(ECOLOGY, ItemKind.PROJECT));
    }

    @Test
    void a_count_that_differs_is_told_at_the_first_row_that_states_it() {
        PortalComparison.Result result = comparison.compare(
                figures,
                List.of(
                        sheet("KZ-19", ItemKind.ACT, 4, new FeedbackCounts(3, 4, 2, 4)),
                        sheet("KZ-19", ItemKind.ACT, 6, new FeedbackCounts(1, 1, 0, 0)),
                        sheet("KZ-19", ItemKind.PROJECT, 5, new FeedbackCounts(0, 0, 0, 1))));
        assertThat(new String(
                        PortalDiscrepancyTable.write(ExportsRead.MARCH, result.discrepancies()),
                        StandardCharsets.UTF_8))
                .isEqualTo("""
                        month,region,body,kind,code,stated,recomputed,difference
                        2024-03,KZ-19,Министерство экологии,act,b,4,3,1
                        2024-03,KZ-19,Министерство экологии,project,e,0,1,-1
                        """);
        assertThat(result.findings())
                .extracting(finding -> finding.code() + " " + finding.place().cell())
                .containsExactly("X020 4", "X020 5");
        result.findings().forEach(SentenceNames::assertSupplied);
        assertThat(FindingSentences.in(Language.RU).message(result.findings().get(0)))
                .isEqualTo("«Принято предложений» (Министерство экологии, нормативный правовой акт):"
                        + " на листе – 4, а по выгрузкам с порталов – 3.");
        assertThat(result.findings().get(0).arguments())
                .containsEntry("where_kk", "Экология министрлігі, нормативтік құқықтық акт");
    }

    @Test
    void sheets_of_several_regions_are_summed_and_called_the_country() {
        PortalComparison.Result result = comparison.compare(
                figures,
                List.of(
                        sheet("KZ-19", ItemKind.ACT, 4, new FeedbackCounts(1, 2, 1, 2)),
                        sheet("KZ-23", ItemKind.ACT, 4, new FeedbackCounts(2, 3, 1, 1)),
                        sheet("KZ-23", ItemKind.PROJECT, 5, new FeedbackCounts(0, 0, 1, 1))));
        assertThat(result.discrepancies())
                .containsExactly(new PortalDiscrepancy(
                        RegionCode.COUNTRY, ECOLOGY, ItemKind.ACT, PortalDiscrepancy.Input.G, 3, 4));
    }

    @Test
    void what_only_exports_speak_of_is_told_and_what_only_sheets_speak_of_is_not() {
        PortalComparison.Result result = comparison.compare(
                figures,
                List.of(
                        sheet("KZ-19", ItemKind.ACT, 4, new FeedbackCounts(3, 5, 2, 4)),
                        sheet("KZ-19", ItemKind.BUDGET_REPORT, 7, new FeedbackCounts(0, 9, 0, 9))));
        assertThat(result.compared()).isEqualTo(1);
        assertThat(result.unstated()).containsExactly(new PortalComparison.Pair(ECOLOGY, ItemKind.PROJECT));
        assertThat(result.discrepancies()).isEmpty();
        assertThat(result.findings())
                .extracting(finding -> finding.code() + " " + finding.place().file() + " " + finding.value())
                .containsExactly("X021 a.csv Министерство экологии");
        assertThat(result.findings().get(0).arguments())
                .containsEntry("where_kk", "Экология министрлігі, жоба")
                .containsEntry("where_ru", "Министерство экологии, проект");
        result.findings().forEach(SentenceNames::assertSupplied);
    }

    @Test
    void one_body_written_in_two_ways_in_exports_is_compared_as_one() {
        StateBody capitals = new StateBody("ecology", Bilingual.alike("МИНИСТЕРСТВО ЭКОЛОГИИ"), Bilingual.alike(""));
        PortalFigures twice = new PortalFigures(
                ExportsRead.MARCH,
                List.of(
                        line(ItemKind.ACT, "Закон", new FeedbackCounts(1, 3, 2, 4)),
                        new PortalFigures.Line(
                                capitals, ItemKind.ACT, "Кодекс", FeedbackCounts.NONE, 0, 0, 0, List.of("b.csv"))));
        PortalComparison.Result result =
                comparison.compare(twice, List.of(sheet("KZ-19", ItemKind.ACT, 4, new FeedbackCounts(1, 3, 2, 4))));
        assertThat(result.compared()).isEqualTo(1);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void an_offices_word_holds_for_the_figure_it_was_said_of() {
        List<Finding> before = comparison
                .compare(figures, List.of(sheet("KZ-19", ItemKind.ACT, 4, new FeedbackCounts(0, 5, 2, 4))))
                .findings();
        PortalFigures more = new PortalFigures(
                ExportsRead.MARCH, List.of(line(ItemKind.ACT, "Закон", new FeedbackCounts(5, 5, 2, 4))));
        List<Finding> after = comparison
                .compare(more, List.of(sheet("KZ-19", ItemKind.ACT, 4, new FeedbackCounts(0, 5, 2, 4))))
                .findings();
        assertThat(after.get(0).facts()).isNotEqualTo(before.get(0).facts());
    }

    private static PortalFigures.Line line(ItemKind kind, String subject, FeedbackCounts counts) {
        return new PortalFigures.Line(ECOLOGY, kind, subject, counts, 0, 0, 0, List.of("a.csv"));
    }

    private static SheetFigure sheet(String region, ItemKind kind, int row, FeedbackCounts counts) {
        Place place = Place.ofFile(region + ".xlsx").inSheet("Кері байланыс").atCell(String.valueOf(row));
        return new SheetFigure(new RegionCode(region), "ecology", kind, counts, place);
    }
}
