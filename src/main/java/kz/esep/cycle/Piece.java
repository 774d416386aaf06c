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
     * @param sites the addresses it gives, in a chapter that has no table of them
     * @param isItem whether it is one item of a list, an obstacle
     */
    record Passage(List<Region> owners, Bilingual text, List<LegalAct> acts, List<WebAddress> sites, boolean isItem)
            implements Piece {

        public Passage {
            owners = List.copyOf(owners);
            acts = List.copyOf(acts);
            sites = List.copyOf(sites);
        }

        /** Whether it is there in one language only. */
        public boolean isUntranslated() {
            return text.kk().isEmpty() != text.ru().isEmpty();
        }

        /** Whether it says anything in words. */
        public boolean hasText() {
            return !text.kk().isEmpty() || !text.ru().isEmpty();
        }
    }

    /** A required answer is missing. */
    record Unanswered() implements Piece {}

    /**
     * All who answered say that there is nothing: no obstacles, no sites.
     *
     * @param offices how many say so
     * @param asked how many are asked
     */
    record Nothing(int offices, int asked) implements Piece {}

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
