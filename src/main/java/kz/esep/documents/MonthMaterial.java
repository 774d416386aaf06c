package kz.esep.documents;

import kz.esep.analysis.MonthAnalysis;
import kz.esep.arrival.Completeness;
import kz.esep.feedback.FeedbackReport;
import kz.esep.portal.PortalMonth;
import kz.esep.tracking.TrackedDocuments;
import kz.esep.trend.Trend;

/**
 * Everything the documents of a month say.
 *
 * @param analysis the month by itself
 * @param trend its figures beside those of other months
 * @param tracked documents that were not placed, and what became of them
 * @param completeness whose workbooks came, and when
 * @param feedback how state bodies answer the public
 * @param portal what portals list of the public's proposals and comments, and how far the sheets agree
 */
public record MonthMaterial(
        MonthAnalysis analysis,
        Trend trend,
        TrackedDocuments tracked,
        Completeness completeness,
        FeedbackReport feedback,
        PortalMonth portal) {}
