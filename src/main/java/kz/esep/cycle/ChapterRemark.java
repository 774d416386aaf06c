package kz.esep.cycle;

import java.util.Optional;
import kz.esep.aarhus.Chapter;
import kz.esep.finding.Finding;

/**
 * Something the editor of the report should look at.
 *
 * @param chapter where; none where it is about no chapter alone
 * @param paragraph the question; empty where it is about no question alone
 * @param finding what it is
 */
public record ChapterRemark(Optional<Chapter> chapter, String paragraph, Finding finding) {}
