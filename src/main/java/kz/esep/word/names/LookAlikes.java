package kz.esep.word.names;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.language.Letters;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;

/** Words typed with Cyrillic letters that look like the Latin ones: nobody sees what is wrong with them. */
public final class LookAlikes {

    private LookAlikes() {}

    /**
     * The complaint that {@code typed} looks like one of {@code words} and is not that word.
     *
     * @param remark {@link Remark#NAME_LOOKS_LIKE} or {@link Remark#WORD_LOOKS_LIKE}
     */
    public static Optional<Complaint> complaint(Remark remark, String typed, Collection<String> words) {
        String latin = Letters.inLatin(typed);
        return words.stream()
                .filter(word -> word.equalsIgnoreCase(latin) && !word.equalsIgnoreCase(typed))
                .findFirst()
                .map(word -> Complaint.of(remark)
                        .with("name", typed)
                        .with("near", word)
                        .with("letters", cyrillic(typed)));
    }

    private static String cyrillic(String typed) {
        return typed.chars()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(", "));
    }
}
