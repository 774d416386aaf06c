package kz.esep.cycle;

import java.util.List;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.ChapterKind;

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

    /**
     * Whether anything answers it: a text, or that there is nothing to say; how it is done in practice figures and cases tell as
     * well, and sites are a table.
     */
    public boolean isAnswered() {
        boolean tables = chapter.kind() == ChapterKind.PRACTICE || chapter.kind() == ChapterKind.WEBSITES;
        return pieces.stream()
                .anyMatch(piece -> piece instanceof Piece.Nothing
                        || (piece instanceof Piece.Passage passage && passage.hasText())
                        || (tables && (piece instanceof Piece.Table || piece instanceof Piece.Case)));
    }

    /** How many of its texts are there in one language only. */
    public long untranslated() {
        return pieces.stream().filter(ChapterAnswer::isUntranslated).count();
    }

    static boolean isUntranslated(Piece piece) {
        return (piece instanceof Piece.Passage passage && passage.isUntranslated())
                || (piece instanceof Piece.Case told
                        && told.elsewhere().isEmpty()
                        && told.dispute().isUntranslated());
    }
}
