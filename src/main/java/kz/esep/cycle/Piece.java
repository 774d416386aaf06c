package kz.esep.cycle;

import java.util.List;
import java.util.Optional;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.LegalAct;
import kz.esep.aarhus.SubQuestion;
import kz.esep.language.Bilingual;
import kz.esep.reference.Region;

/** What the answer of a chapter is made of, piece by piece in the order of the page. */
public sealed interface Piece {

    /** A sub-question: what follows answers it. */
    record Question(SubQuestion question) implements Piece {}

    /**
     * A text.
     *
     * @param owners the regions whose offices gave it, in table order; none where the central office speaks
     * @param text in both languages; a missing one is empty
     * @param acts the acts it cites that were not cited before in the chapter
     * @param isItem whether it is one item of a list, an obstacle
     */
    record Passage(List<Region> owners, Bilingual text, List<LegalAct> acts, boolean isItem) implements Piece {

        public Passage {
            owners = List.copyOf(owners);
            acts = List.copyOf(acts);
        }

        /** Whether it is there in one language only. */
        public boolean isUntranslated() {
            return text.kk().isEmpty() || text.ru().isEmpty();
        }
    }

    /** A required answer is missing. */
    record Unanswered() implements Piece {}

    /**
     * All who answered say that there is nothing: no obstacles, no sites.
     *
     * @param offices how many say so
     */
    record Nothing(int offices) implements Piece {}

    /** Figures or addresses. */
    record Table(DataTable table) implements Piece {}

    /**
     * A dispute.
     *
     * @param number its place among those of the chapter, from 1
     * @param elsewhere the chapter that tells it in full, where this one does not
     */
    record Case(int number, Dispute dispute, Optional<Chapter> elsewhere) implements Piece {}
}
