package kz.esep.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.SentenceNames;
import org.junit.jupiter.api.Test;

/** What is said about rows: every gap of the sentences is filled. */
final class RowSentencesTest {

    @Test
    void every_sentence_about_a_row_gets_its_facts() {
        List<Finding> findings = Stream.of(
                        TestRow.noticeOf2021("placed_on=2021-12-01").judgedIn("2021-11"),
                        TestRow.noticeOf2021("placed=no received_on=2021-11-08").judgedIn("2021-11"),
                        TestRow.noticeOf2021("received_on=-").judged(),
                        TestRow.noticeOf2021("placed=no placed_on=- received_on=2021-11-26")
                                .judgedIn("2021-11", "2021-11-28"),
                        TestRow.noticeOf2007("placed=no placed_on=-").judgedIn("2020-07"),
                        TestRow.protocolOf2007("ended_on=2007-01-01").judged(),
                        TestRow.protocolOf2021("ended_on=2026-12-31 signed_on=2026-12-31 placed_on=2027-01-20")
                                .judged(),
                        TestRow.noticeOf2021("placed=no placed_on=- received_on=2021-10-01")
                                .judgedIn("2021-11"),
                        TestRow.noticeOf2021("placed=no placed_on=- received_on=2021-11-30")
                                .judgedIn("2021-11"))
                .flatMap(verdict -> verdict.assessment().findings().stream())
                .toList();
        assertThat(findings)
                .extracting(Finding::code)
                .containsOnly(
                        FindingCode.R001,
                        FindingCode.R002,
                        FindingCode.R003,
                        FindingCode.R004,
                        FindingCode.R005,
                        FindingCode.R006,
                        FindingCode.R007,
                        FindingCode.R008,
                        FindingCode.R017,
                        FindingCode.R018);
        findings.forEach(SentenceNames::assertSupplied);
    }
}
