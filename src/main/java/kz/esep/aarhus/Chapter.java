package kz.esep.aarhus;

import java.util.List;
import kz.esep.language.Bilingual;

/**
 * A chapter of the report.
 *
 * @param number 1 to 37
 * @param roman the number as documents print it: {@code XVI}
 * @param article the article of the Convention it is about, {@code 3} or {@code 6 bis}; empty where it is about none
 * @param kind how its answers are brought together
 * @param heading title and question
 * @param rules who answers and what must be there
 * @param figures what Esep itself puts in
 */
public record Chapter(
        int number,
        String roman,
        String article,
        ChapterKind kind,
        Heading heading,
        Rules rules,
        List<ComputedFigures> figures) {

    public Chapter {
        figures = List.copyOf(figures);
    }

    /**
     * What a chapter is called and asks.
     *
     * @param title the official title
     * @param confirmedRu whether the Russian title is known to be the official one
     * @param question what is to be answered, in words of our own
     */
    public record Heading(Bilingual title, boolean confirmedRu, Bilingual question) {}

    /**
     * Who answers and what must be there.
     *
     * @param noneAllowed whether "none" is an answer, as for obstacles and web sites
     * @param nationalOnly whether the central office alone answers
     * @param statistics whether at least one indicator must be given
     */
    public record Rules(boolean noneAllowed, boolean nationalOnly, boolean statistics) {}

    /** The official title. */
    public Bilingual title() {
        return heading.title();
    }

    /** What is to be answered. */
    public Bilingual question() {
        return heading.question();
    }
}
