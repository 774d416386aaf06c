package kz.esep.aarhus;

import java.util.List;
import java.util.Optional;
import kz.esep.language.Bilingual;

/**
 * A figure that offices report on the sheet {@code indicators}.
 *
 * @param code what stands in the sheet
 * @param chapters the chapters in which it is shown, first to last
 * @param label what it counts, a heading that can stand alone
 * @param unit in what it is counted, in the nominative
 * @param aggregation how figures of months and regions are brought together
 * @param level who reports it
 * @param requiredFor the chapter whose demand for statistics it answers
 * @param partOf the figure of which it is a part
 */
public record Indicator(
        String code,
        List<Chapter> chapters,
        Bilingual label,
        Bilingual unit,
        Aggregation aggregation,
        Level level,
        Optional<Chapter> requiredFor,
        Optional<PartOf> partOf) {

    public Indicator {
        chapters = List.copyOf(chapters);
    }

    /**
     * The figure of which another is a part.
     *
     * @param whole its code
     * @param division by what it is divided: all parts of one division together are no more than the whole
     */
    public record PartOf(String whole, String division) {}

    /** How several figures make one. */
    public enum Aggregation {
        /** Months and regions are added. */
        SUM,
        /** Of months the last one known holds; regions are added. */
        LATEST,
        /** The largest of months and regions. */
        MAXIMUM,
        /** The smallest of months and regions. */
        MINIMUM
    }

    /** Who reports a figure. */
    public enum Level {
        /** Each regional office for its region. */
        REGION,
        /** The central office for the country. */
        NATIONAL
    }
}
