package kz.esep.pipeline;

import java.io.IOException;
import kz.esep.analysis.Analyst;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.analysis.PublishedFigures;
import kz.esep.arrival.ArrivalJournal;
import kz.esep.arrival.ArrivalJudge;
import kz.esep.arrival.Completeness;
import kz.esep.arrival.LateArrivals;
import kz.esep.comparison.Comparison;
import kz.esep.documents.MonthMaterial;
import kz.esep.history.History;
import kz.esep.history.HistoryReader;
import kz.esep.ledger.MonthLedger;
import kz.esep.tracking.TrackedDocuments;
import kz.esep.tracking.Tracker;
import kz.esep.trend.TrendAnalyst;

/**
 * Looks at a month from every side: by itself, beside other sheets, offices and months, what has not been placed, whose
 * workbooks came and when.
 */
public final class MonthStudy {

    private final Analyst analyst;
    private final Comparison comparison;
    private final Tracker tracker;
    private final ArrivalJudge arrivals;
    private final TrendAnalyst trends;
    private final MonthLog log;

    /** With the stations of a run that look at months. */
    public MonthStudy(
            Analyst analyst,
            Comparison comparison,
            Tracker tracker,
            ArrivalJudge arrivals,
            TrendAnalyst trends,
            MonthLog log) {
        this.analyst = analyst;
        this.comparison = comparison;
        this.tracker = tracker;
        this.arrivals = arrivals;
        this.trends = trends;
        this.log = log;
    }

    /**
     * Everything the documents of a month say.
     *
     * @param published figures of any month; those of this one are compared
     * @param archive the months kept before
     * @param journal when files arrived
     * @param answers what offices said to findings
     */
    MonthMaterial study(
            MonthLedger ledger,
            PublishedFigures published,
            HistoryReader archive,
            ArrivalJournal journal,
            MonthLog.Answers answers)
            throws IOException {
        History history = archive.before(ledger.month());
        MonthAnalysis compared = comparison.compare(analyst.analyse(ledger, published), history);
        TrackedDocuments tracked = tracker.track(ledger, archive);
        Completeness completeness = arrivals.judge(ledger, compared.findings(), journal, archive);
        MonthAnalysis whole = compared.plus(tracked.findings()).plus(LateArrivals.of(completeness, ledger));
        MonthAnalysis analysis = log.close(whole, answers);
        return new MonthMaterial(analysis, trends.analyse(analysis, history), tracked, completeness);
    }
}
