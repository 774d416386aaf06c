package kz.esep.pipeline;

import java.io.IOException;
import java.util.List;
import kz.esep.analysis.Analyst;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.analysis.PublishedFigures;
import kz.esep.arrival.ArrivalJournal;
import kz.esep.arrival.ArrivalJudge;
import kz.esep.arrival.Completeness;
import kz.esep.arrival.LateArrivals;
import kz.esep.comparison.Comparison;
import kz.esep.documents.MonthMaterial;
import kz.esep.feedback.FeedbackAnalyst;
import kz.esep.feedback.FeedbackReport;
import kz.esep.history.History;
import kz.esep.history.HistoryReader;
import kz.esep.ledger.MonthLedger;
import kz.esep.portal.PortalComparison;
import kz.esep.portal.PortalExports;
import kz.esep.portal.PortalFigures;
import kz.esep.portal.PortalMonth;
import kz.esep.portal.SheetFigure;
import kz.esep.tracking.TrackedDocuments;
import kz.esep.tracking.Tracker;
import kz.esep.trend.TrendAnalyst;

/**
 * Looks at a month from every side: by itself, beside other sheets, offices and months, what has not been placed, whose
 * workbooks came and when, how state bodies answer the public.
 */
public final class MonthStudy {

    private final Analyst analyst;
    private final Comparison comparison;
    private final Tracker tracker;
    private final ArrivalJudge arrivals;
    private final TrendAnalyst trends;
    private final FeedbackAnalyst feedback;
    private final PortalComparison portals;
    private final MonthLog log;

    /** With the stations of a run that look at months. */
    public MonthStudy(
            Analyst analyst,
            Comparison comparison,
            Tracker tracker,
            ArrivalJudge arrivals,
            TrendAnalyst trends,
            FeedbackAnalyst feedback,
            PortalComparison portals,
            MonthLog log) {
        this.analyst = analyst;
        this.comparison = comparison;
        this.tracker = tracker;
        this.arrivals = arrivals;
        this.trends = trends;
        this.feedback = feedback;
        this.portals = portals;
        this.log = log;
    }

    /**
     * Everything the documents of a month say.
     *
     * @param published figures of any month; those of this one are compared
     * @param exports what portals list; what is found in the lines of this month belongs to it
     * @param archive the months kept before
     * @param journal when files arrived
     * @param answers what offices said to findings
     */
    MonthMaterial study(
            MonthLedger ledger,
            PublishedFigures published,
            PortalExports exports,
            HistoryReader archive,
            ArrivalJournal journal,
            MonthLog.Answers answers)
            throws IOException {
        History history = archive.before(ledger.month());
        MonthAnalysis compared = comparison.compare(analyst.analyse(ledger, published), history);
        TrackedDocuments tracked = tracker.track(ledger, archive);
        Completeness completeness = arrivals.judge(ledger, compared.findings(), journal, archive);
        FeedbackReport publicFeedback = feedback.analyse(ledger, archive);
        PortalMonth portal = held(publicFeedback, exports.of(ledger.month()));
        MonthAnalysis whole = compared.plus(tracked.findings())
                .plus(LateArrivals.of(completeness, ledger))
                .plus(publicFeedback.month().findings())
                .plus(exports.findings(ledger.month()))
                .plus(portal.held().findings());
        MonthAnalysis analysis = log.close(whole, answers);
        return new MonthMaterial(
                analysis, trends.analyse(analysis, history), tracked, completeness, publicFeedback, portal);
    }

    /** What the sheets state, held against what portals list. */
    private PortalMonth held(FeedbackReport publicFeedback, PortalFigures figures) {
        List<SheetFigure> sheets = publicFeedback.month().items().stream()
                .map(item ->
                        new SheetFigure(item.region(), item.body().key(), item.kind(), item.counts(), item.place()))
                .toList();
        return new PortalMonth(figures, portals.compare(figures, sheets));
    }
}
