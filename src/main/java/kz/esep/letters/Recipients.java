package kz.esep.letters;

import java.util.List;
import java.util.Optional;
import kz.esep.language.Bilingual;

/**
 * To whom a letter goes. It names at most four (decree of 31.10.2018 No 703, point 25); more are named together, and a list of
 * them goes with it.
 *
 * @param together what they are called together, in the dative; none where each is named
 * @param addressees all of them
 */
public record Recipients(Optional<Bilingual> together, List<Addressee> addressees) {

    /** How many a letter may name. */
    public static final int NAMED_MOST = 4;

    public Recipients {
        addressees = List.copyOf(addressees);
    }

    /** Those whom the letter itself names. */
    public List<Addressee> named() {
        return together.isPresent() ? List.of() : addressees;
    }

    /** Those whom its mailing list names. */
    public List<Addressee> listed() {
        return together.isPresent() ? addressees : List.of();
    }
}
