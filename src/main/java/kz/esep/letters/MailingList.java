package kz.esep.letters;

import java.util.List;
import kz.esep.language.Bilingual;

/**
 * Addressees that are written to together.
 *
 * @param name what they are called together, in the dative
 * @param members codes of addressees and of {@linkplain Addressee.Group groups} of them, in the order of the list
 */
record MailingList(Bilingual name, List<String> members) {

    MailingList {
        members = List.copyOf(members);
    }
}
