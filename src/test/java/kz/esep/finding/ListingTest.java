package kz.esep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hundred of one code on a sheet are shown; what an office has justified takes none of their places. */
final class ListingTest {

    private static final Place NOTICES = Place.ofFile("a.xlsx").inSheet("Объявления");

    @Test
    void a_hundred_are_shown_and_the_rest_is_counted() {
        List<Finding> listed = Listing.of(findings(FindingCode.C011, 1, 250));
        assertThat(listed).hasSize(101);
        assertThat(listed.get(99).place().cell()).isEqualTo("H100");
        assertThat(counts(listed)).containsExactly("WARNING C011 250, listed 100");
        SentenceNames.assertSupplied(listed.get(100));
    }

    @Test
    void when_the_first_hundred_are_justified_the_next_hundred_are_shown() {
        List<Finding> findings = new ArrayList<>(justified(findings(FindingCode.C011, 1, 100)));
        findings.addAll(findings(FindingCode.C011, 101, 250));
        List<Finding> listed = Listing.of(findings);
        assertThat(open(listed))
                .hasSize(100)
                .first()
                .isEqualTo(findings(FindingCode.C011, 101, 101).get(0));
        assertThat(listed).filteredOn(Finding::isJustified).hasSize(100);
        assertThat(counts(listed)).containsExactly("WARNING C011 150, listed 100");
    }

    @Test
    void justified_findings_have_a_list_of_their_own_and_each_stands_with_its_words() {
        List<Finding> findings = new ArrayList<>(justified(findings(FindingCode.C011, 1, 90)));
        findings.addAll(justified(findings(FindingCode.C049, 1, 90)));
        List<Finding> listed = Listing.of(findings);
        assertThat(listed).filteredOn(Finding::isJustified).hasSize(100);
        assertThat(listed)
                .filteredOn(finding -> finding.code() == FindingCode.P020)
                .hasSize(100);
        assertThat(counts(listed)).containsExactly("INFO P020 180, listed 100");
    }

    @Test
    void what_was_only_counted_before_is_added_to_the_count() {
        FindingLog log = new FindingLog();
        findings(FindingCode.C011, 1, 5_000).forEach(log);
        List<Finding> listed = Listing.of(log.findings());
        assertThat(open(listed)).hasSize(100);
        assertThat(counts(listed)).containsExactly("WARNING C011 5000, listed 100");
    }

    @Test
    void what_was_only_counted_is_never_taken_for_justified() {
        FindingLog log = new FindingLog();
        findings(FindingCode.C011, 1, 1_250).forEach(log);
        List<Finding> held = log.findings();
        List<Finding> findings = new ArrayList<>(justified(held.subList(0, 1_000)));
        findings.add(held.get(1_000));
        List<Finding> listed = Listing.of(findings);
        assertThat(open(listed)).isEmpty();
        assertThat(counts(listed)).contains("WARNING C011 250, listed 0");
    }

    @Test
    void a_count_weighs_what_its_findings_weigh_when_it_is_listed() {
        FindingLog log = new FindingLog();
        findings(FindingCode.C011, 1, 1_250).forEach(log);
        List<Finding> lightened = log.findings().stream()
                .map(finding -> finding.code() == FindingCode.C011 ? finding.weighing(Severity.INFO) : finding)
                .toList();
        assertThat(counts(Listing.of(lightened))).containsExactly("INFO C011 1250, listed 100");
    }

    @Test
    void a_list_may_be_listed_again_and_stays_the_same() {
        List<Finding> findings = new ArrayList<>(justified(findings(FindingCode.C011, 1, 150)));
        findings.addAll(findings(FindingCode.C011, 151, 400));
        List<Finding> listed = Listing.of(findings);
        assertThat(Listing.of(listed)).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void counts_of_two_checks_are_one_count() {
        List<Finding> findings = new ArrayList<>(Listing.of(findings(FindingCode.C011, 1, 150)));
        findings.addAll(Listing.of(findings(FindingCode.C011, 151, 350)));
        assertThat(counts(Listing.of(findings))).containsExactly("WARNING C011 350, listed 100");
    }

    private static List<Finding> findings(FindingCode code, int first, int last) {
        List<Finding> findings = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            findings.add(Finding.of(code, NOTICES.atCell("H" + row), "44500"));
        }
        return findings;
    }

    private static List<Finding> justified(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> List.of(
                        finding.justifiedBy("Солай"),
                        Finding.of(FindingCode.P020, finding.place(), finding.value())
                                .with("code", finding.code().name())
                                .with("detail", "Солай"))
                        .stream())
                .toList();
    }

    private static List<Finding> open(List<Finding> findings) {
        return findings.stream().filter(Finding::isQuestion).toList();
    }

    private static List<String> counts(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code() == FindingCode.P003)
                .map(finding -> finding.severity() + " " + finding.arguments().get("code") + " " + finding.value()
                        + ", listed " + finding.arguments().get("expected"))
                .toList();
    }
}
