package kz.esep.pipeline;

import java.io.IOException;
import java.util.List;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.finding.Finding;
import kz.esep.finding.Listing;
import kz.esep.reference.Severities;

/**
 * The one log of a month. What reading, judging and comparing found comes here raw and leaves it as it is shown: weighed by
 * the month's table, then without what offices have justified, and only then cut to what a person can read. Whoever must act
 * on a severity at once (a row is left out, a workbook refused) asks the same table when something is found; weighing twice
 * changes nothing.
 */
public final class MonthLog {

    private final Severities severities;

    /** Weighs by {@code severities}. */
    public MonthLog(Severities severities) {
        this.severities = severities;
    }

    /** Takes out of findings what need not be asked any more. */
    @FunctionalInterface
    interface Answers {
        /** {@code findings}, of which those an office has justified are remarks. */
        List<Finding> apply(List<Finding> findings) throws IOException;
    }

    /** {@code analysis} with its findings as they are shown, {@code answers} taken into account. */
    MonthAnalysis close(MonthAnalysis analysis, Answers answers) throws IOException {
        return listed(analysis, answers.apply(weighed(analysis)));
    }

    /** The same where nobody has answered anything. */
    MonthAnalysis close(MonthAnalysis analysis) {
        return listed(analysis, weighed(analysis));
    }

    private List<Finding> weighed(MonthAnalysis analysis) {
        return analysis.findings().stream()
                .map(severities.in(analysis.ledger().month()))
                .toList();
    }

    private static MonthAnalysis listed(MonthAnalysis analysis, List<Finding> findings) {
        return analysis.withFindings(List.of()).plus(Listing.of(findings));
    }
}
