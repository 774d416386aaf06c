package kz.esep.intake;

import java.util.Locale;
import kz.esep.language.Letters;

/**
 * A machine code as it was meant. Codes are Latin; somebody who retypes one under a Cyrillic keyboard does not see the
 * difference.
 */
final class CodeSpelling {

    private static final String CYRILLIC = "авсенікмортхуһѕј";
    private static final String LATIN = "abcehikmoptxyhsj";

    private CodeSpelling() {}

    /** {@code typed} in lower case and Latin letters: {@code hearing_no} for {@code Hearing no} with a Cyrillic о. */
    static String plain(String typed) {
        String lower = Letters.trimmed(typed).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int index = 0; index < lower.length(); index++) {
            char letter = lower.charAt(index);
            int place = CYRILLIC.indexOf(letter);
            plain.append(place < 0 ? letter : LATIN.charAt(place));
        }
        return plain.toString().replaceAll("[\\s\\u00a0-]+", "_").replaceFirst("^#_", "#");
    }
}
