package kz.esep.letters;

import java.util.Optional;
import kz.esep.language.Bilingual;

/**
 * What holds for letters of a kind.
 *
 * @param title what they are about, as it stands above the text and in registers
 * @param term within what time they are to be answered
 * @param ground the point of an act they rest on, where one is sure
 */
public record KindTerms(Bilingual title, AnswerTerm term, Optional<Ground> ground) {

    /**
     * A point of an act.
     *
     * @param act its code in the table of acts
     * @param point {@code 73-баптың 3 және 15-тармақтары}, {@code пункты 3 и 15 статьи 73}
     */
    public record Ground(String act, Bilingual point) {}
}
