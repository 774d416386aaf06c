package kz.esep.portal;

import kz.esep.feedback.FeedbackCounts;
import kz.esep.feedback.ItemKind;
import kz.esep.finding.Place;
import kz.esep.reference.RegionCode;

/**
 * What a row of a {@code feedback} sheet states, to be held against the exports.
 *
 * @param region whose workbook it is in
 * @param bodyKey the body, as {@link kz.esep.reference.StateBody#key} names it
 * @param kind what kind of subject it is about
 * @param counts what it states
 * @param place the row
 */
public record SheetFigure(RegionCode region, String bodyKey, ItemKind kind, FeedbackCounts counts, Place place) {}
