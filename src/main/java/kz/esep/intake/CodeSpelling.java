package kz.esep.intake;

import kz.esep.language.Letters;

/**
 * A machine code as it was meant. Codes are Latin; somebody who retypes one under a Cyrillic keyboard does not see the
 * difference.
 */
final class CodeSpelling {

    private CodeSpelling() {}

    /** {@code typed} in lower case and Latin letters: {@code hearing_no} for {@code Hearing no} with a Cyrillic о. */
    static String plain(String typed) {
        String latin = Letters.inLatin(Letters.trimmed(typed));
        return latin.replaceAll("[\\s\\u00a0-]+", "_").replaceFirst("^#_", "#");
    }
}
