package kz.esep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is gathered is bounded, and nothing of it is lost but the text. */
final class FindingLogTest {

    private static final Place NOTICES = Place.ofFile("a.xlsx").inSheet("Объявления");

    private final FindingLog log = new FindingLog();

    @Test
    void a_hundred_of_one_code_on_a_sheet_are_held_and_nothing_else_is_said() {
        add(FindingCode.C002, NOTICES, Listing.LISTED_MOST);
        assertThat(log.findings()).hasSize(100).allMatch(finding -> finding.code() == FindingCode.C002);
    }

    @Test
    void of_more_the_true_count_is_told_once() {
        add(FindingCode.C002, NOTICES, 2500);
        List<Finding> findings = log.findings();
        assertThat(findings).hasSize(101);
        Finding told = findings.get(100);
        assertThat(told.code()).isEqualTo(FindingCode.P003);
        assertThat(told.place()).isEqualTo(NOTICES);
        assertThat(told.severity()).isEqualTo(Severity.WARNING);
        assertThat(told.value()).isEqualTo("2500");
        assertThat(told.arguments()).containsEntry("code", "C002").containsEntry("expected", "100");
        SentenceNames.assertSupplied(told);
    }

    @Test
    void a_million_findings_cost_a_thousand_at_most() {
        add(FindingCode.C011, NOTICES, 1_000_000);
        add(FindingCode.C002, NOTICES, 1_000_000);
        List<Finding> findings = log.findings();
        assertThat(findings).hasSize(FindingLog.QUESTIONS_HELD + 100 + 2);
        assertThat(findings)
                .filteredOn(finding -> finding.value().equals("1000000"))
                .hasSize(2);
    }

    @Test
    void warnings_are_held_for_ten_rounds_of_justifying() {
        add(FindingCode.C011, NOTICES, FindingLog.QUESTIONS_HELD);
        assertThat(log.findings()).hasSize(1_000).noneMatch(finding -> finding.code() == FindingCode.P003);
    }

    @Test
    void of_warnings_nobody_justifies_no_more_are_held_than_listed() {
        FindingLog listed = FindingLog.ofListed();
        for (int line = 1; line <= 2_500; line++) {
            listed.add(Finding.of(FindingCode.C011, NOTICES.atCell(String.valueOf(line)), "1"));
        }
        assertThat(listed.findings()).hasSize(Listing.LISTED_MOST + 1);
        assertThat(listed.findings().get(Listing.LISTED_MOST).value()).isEqualTo("2500");
    }

    @Test
    void what_nobody_needs_to_look_at_is_only_remarked() {
        add(FindingCode.C009, NOTICES, 101);
        assertThat(log.findings().get(100).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void every_code_every_sheet_and_every_file_has_its_own_hundred() {
        add(FindingCode.C002, NOTICES, 100);
        add(FindingCode.C003, NOTICES, 100);
        add(FindingCode.C002, Place.ofFile("a.xlsx").inSheet("Протоколы"), 100);
        add(FindingCode.C002, Place.ofFile("b.xlsx").inSheet("Объявления"), 100);
        assertThat(log.findings()).hasSize(400);
    }

    @Test
    void a_finding_that_is_only_counted_still_weighs() {
        log.weighBy(finding -> finding.weighing(Severity.BLOCKER));
        add(FindingCode.C009, NOTICES, 100);
        Finding last = log.add(Finding.of(FindingCode.C009, NOTICES.atCell("H200"), ""));
        assertThat(last.severity()).isEqualTo(Severity.BLOCKER);
        assertThat(log.refuses()).isTrue();
    }

    @Test
    void a_scale_weighs_what_was_found_before_it_too() {
        add(FindingCode.C009, NOTICES, 101);
        log.weighBy(finding -> finding.weighing(Severity.ERROR));
        assertThat(log.findings().subList(0, 100)).extracting(Finding::severity).containsOnly(Severity.ERROR);
        assertThat(log.findings().get(100).severity()).isEqualTo(Severity.WARNING);
        assertThat(log.refuses()).isFalse();
    }

    private void add(FindingCode code, Place sheet, int times) {
        for (int row = 3; row < times + 3; row++) {
            log.add(Finding.of(code, sheet.atCell("H" + row), "кейін"));
        }
    }
}
