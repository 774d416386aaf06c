package kz.esep.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.feedback.FeedbackItem.Evidence;
import kz.esep.finding.Place;
import kz.esep.language.Bilingual;
import kz.esep.reference.RegionCode;
import kz.esep.reference.StateBody;
import kz.esep.reference.TableReader;
import org.junit.jupiter.api.Test;

class DutyRecordTest {

    private static final StateBody BODY = new StateBody("b", Bilingual.alike("Орган"), Bilingual.alike(""));

    private final FeedbackDuties duties = FeedbackDuties.read(new TableReader(Path.of("templates", "reference")));
    private final List<FeedbackItem> items = new ArrayList<>();
    private final List<LeftOutRows> left = new ArrayList<>();

    private void project(String month, String title, boolean published, String information) {
        items.add(item(month, ItemKind.PROJECT, title, published, new Evidence("", "", 0, 0, 0, information, none())));
    }

    private void events(String month, int conferences, int polls) {
        items.add(item(month, ItemKind.ACT, "Акт", true, new Evidence("", "", conferences, polls, 0, "", none())));
    }

    private void analysis(String month, boolean done) {
        items.add(item(month, ItemKind.ACT, "Акт", true, new Evidence("", "", 0, 0, 0, "", Optional.of(done))));
    }

    private static Optional<Boolean> none() {
        return Optional.empty();
    }

    private static FeedbackItem item(String month, ItemKind kind, String title, boolean published, Evidence evidence) {
        return new FeedbackItem(
                YearMonth.parse(month),
                new RegionCode("KZ-10"),
                BODY,
                "Орган",
                title,
                kind,
                FeedbackCounts.NONE,
                0,
                published,
                evidence,
                Place.ofFile("a.xlsx"));
    }

    private String state(String duty, String month) {
        YearMonth last = YearMonth.parse(month);
        FeedbackDuty found = duties.in(last).stream()
                .filter(one -> one.kind().code().equals(duty))
                .findFirst()
                .orElseThrow();
        ReportingPeriod period = ReportingPeriod.containing(last, found.period());
        List<FeedbackItem> within = items.stream()
                .filter(item ->
                        period.months().contains(item.month()) && !item.month().isAfter(last))
                .toList();
        PeriodFeedback feedback = new PeriodFeedback(period, List.of(), new FeedbackScores(within), left);
        return DutyRecord.of(found, feedback, last).stream()
                .map(record -> record.state().code())
                .findFirst()
                .orElse("nobody");
    }

    @Test
    void aConferenceOrAPollInTheHalfYearIsEnough() {
        Stream.of("2024-01", "2024-02", "2024-03", "2024-04", "2024-05").forEach(month -> events(month, 0, 0));
        assertThat(state("conference_or_poll", "2024-05")).isEqualTo("open");
        events("2024-06", 0, 1);
        assertThat(state("conference_or_poll", "2024-06")).isEqualTo("kept");
    }

    @Test
    void withoutOneTheDutyIsMissedOnlyWhereEveryMonthIsKnown() {
        Stream.of("2024-01", "2024-02", "2024-03", "2024-04", "2024-06").forEach(month -> events(month, 0, 0));
        assertThat(state("conference_or_poll", "2024-06")).isEqualTo("unknown");
        events("2024-05", 0, 0);
        assertThat(state("conference_or_poll", "2024-06")).isEqualTo("missed");
    }

    @Test
    void everyProjectIsInformedAboutWithinTheQuarter() {
        project("2024-01", "Парк", false, "interim");
        assertThat(state("interim_information", "2024-02")).isEqualTo("open");
        project("2024-03", " парк", true, "");
        assertThat(state("interim_information", "2024-03")).isEqualTo("kept");
        project("2024-03", "Мост", false, "interim");
        assertThat(state("interim_information", "2024-03")).isEqualTo("missed");
    }

    @Test
    void whatStoodInTheFirstMonthSaysNothingOfTheLast() {
        project("2024-01", "Парк", false, "interim");
        assertThat(state("interim_information", "2024-03")).isEqualTo("unknown");
    }

    /** In March something else is reported: of the park nothing is said. */
    @Test
    void aLastMonthThatSaysNothingOfItIsNoProof() {
        project("2024-01", "Парк", false, "interim");
        analysis("2024-01", false);
        events("2024-03", 0, 0);
        assertThat(state("interim_information", "2024-03")).isEqualTo("unknown");
        assertThat(state("appeals_analysis", "2024-03")).isEqualTo("unknown");
    }

    @Test
    void aRowThatCouldNotBeCountedMayHaveToldOfIt() {
        project("2024-03", "Парк", false, "interim");
        assertThat(state("interim_information", "2024-03")).isEqualTo("missed");
        left.add(new LeftOutRows(YearMonth.of(2024, 2), new RegionCode("KZ-10"), Optional.of(BODY), "Орган", 1));
        assertThat(state("interim_information", "2024-03")).isEqualTo("unknown");
    }

    @Test
    void finalInformationIsAskedForByTheYear() {
        project("2024-10", "Парк", true, "interim");
        assertThat(state("final_information", "2024-11")).isEqualTo("open");
        assertThat(state("final_information", "2024-12")).isEqualTo("unknown");
        project("2024-12", "Парк", true, "final");
        assertThat(state("final_information", "2024-12")).isEqualTo("kept");
    }

    @Test
    void anAnalysisOfAppealsIsAskedForByTheQuarter() {
        events("2024-04", 1, 1);
        assertThat(state("appeals_analysis", "2024-06")).isEqualTo("unknown");
        analysis("2024-06", false);
        assertThat(state("appeals_analysis", "2024-06")).isEqualTo("missed");
        analysis("2024-05", true);
        assertThat(state("appeals_analysis", "2024-06")).isEqualTo("kept");
    }

    @Test
    void beforeTheMethodologyThereWereNoDuties() {
        assertThat(duties.in(YearMonth.of(2023, 12))).isEmpty();
        assertThat(duties.in(YearMonth.of(2024, 1))).hasSize(4);
    }
}
