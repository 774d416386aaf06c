package kz.esep.language;

/**
 * A Kazakh noun and the endings it takes, by its last unambiguous vowel (hard or soft) and by its last sound.
 *
 * <p>The rules are those of the school grammar; they hold for native words and for the loan words used here. Names whose
 * endings follow the ear stand in tables of their own.
 *
 * @param text the word as it stands in a dictionary, {@code қараша}
 */
public record KazakhWord(String text) {

    private static final String HARD = "аоұыяё";
    private static final String SOFT = "әөүіеэ";

    private enum Sound {
        VOWEL,
        NASAL,
        /** р, л, й and у. */
        LIQUID,
        /** з and ж. */
        BUZZING,
        /** Voiceless, or spoken so at the end of a word. */
        VOICELESS
    }

    /** The word in {@code wanted}: {@code қарашаның}, {@code қарашада}. */
    public String in(GrammaticalCase wanted) {
        return text + ending(wanted);
    }

    /** The ending alone, as it stands behind the hyphen of a number: {@code тен} for {@code бес}. */
    public String ending(GrammaticalCase wanted) {
        return switch (wanted) {
            case NOMINATIVE -> "";
            case GENITIVE -> byFirst("н", "н", "д", "д", "т") + vowel("ы", "і") + "ң";
            case DATIVE -> sound() == Sound.VOICELESS ? vowel("қа", "ке") : vowel("ға", "ге");
            case ACCUSATIVE -> byFirst("н", "д", "д", "д", "т") + vowel("ы", "і");
            case LOCATIVE -> byFirst("д", "д", "д", "д", "т") + vowel("а", "е");
            case ABLATIVE -> byFirst("д", "н", "д", "д", "т") + vowel("ан", "ен");
            case INSTRUMENTAL -> with();
        };
    }

    /** The word as what belongs to its place or time: {@code қарашадағы}. */
    public String attribute() {
        return in(GrammaticalCase.LOCATIVE) + vowel("ғы", "гі");
    }

    /** "And" between it and a second word: {@code мен}, {@code бен} or {@code пен}. */
    public String with() {
        return byFirst("м", "м", "м", "б", "п") + "ен";
    }

    private String byFirst(String vowel, String nasal, String liquid, String buzzing, String voiceless) {
        return switch (sound()) {
            case VOWEL -> vowel;
            case NASAL -> nasal;
            case LIQUID -> liquid;
            case BUZZING -> buzzing;
            case VOICELESS -> voiceless;
        };
    }

    private Sound sound() {
        char last = text.charAt(text.length() - 1);
        if ((HARD + SOFT + "и").indexOf(last) >= 0) {
            return Sound.VOWEL;
        }
        return switch (last) {
            case 'м', 'н', 'ң' -> Sound.NASAL;
            case 'р', 'л', 'й', 'у' -> Sound.LIQUID;
            case 'з', 'ж' -> Sound.BUZZING;
            default -> Sound.VOICELESS;
        };
    }

    private String vowel(String hard, String soft) {
        for (int index = text.length() - 1; index >= 0; index--) {
            char letter = text.charAt(index);
            if (HARD.indexOf(letter) >= 0) {
                return hard;
            }
            if (SOFT.indexOf(letter) >= 0) {
                return soft;
            }
        }
        throw new IllegalArgumentException("A word without a vowel has no endings: " + text);
    }
}
