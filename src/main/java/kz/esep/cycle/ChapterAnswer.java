package kz.esep.cycle;

import java.util.List;
import kz.esep.aarhus.Chapter;

/**
 * What the report says in a chapter.
 *
 * @param chapter the chapter
 * @param pieces its answer in the order of the page
 */
public record ChapterAnswer(Chapter chapter, List<Piece> pieces) {

    public ChapterAnswer {
        pieces = List.copyOf(pieces);
    }

    /** Whether anything answers it: a text, a figure, an address, a case, or that there is nothing to say. */
    public boolean isAnswered() {
        return pieces.stream()
                .anyMatch(piece -> !(piece instanceof Piece.Question || piece instanceof Piece.Unanswered));
    }

    /** How many of its texts are there in one language only. */
    public long untranslated() {
        return pieces.stream()
                .filter(piece -> piece instanceof Piece.Passage passage && passage.isUntranslated())
                .count();
    }
}
