package kz.esep.letters;

import java.util.Optional;
import kz.esep.language.Bilingual;

/**
 * What holds for letters of a kind.
 *
 * @param title what they are about, as it stands above the text and in registers
 * @param term within what time they are to be answered; none where no answer is awaited
 * @param ground the point of an act they rest on, where one is sure
 */
public record KindTerms(Bilingual title, Optional<AnswerTerm> term, Optional<Ground> ground) {}
