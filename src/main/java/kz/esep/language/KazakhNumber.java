package kz.esep.language;

import java.util.List;

/** Endings of Kazakh numbers in digits. They follow the last word of the number as it is spoken: {@code 5-тен}, {@code 6-дан}. */
public final class KazakhNumber {

    private static final List<String> ONES =
            List.of("нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз");
    private static final List<String> TENS =
            List.of("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан");
    private static final List<String> THOUSANDS = List.of("мың", "миллион", "миллиард", "триллион");

    private static final String HARD_ORDINALS =
            "алты тоғыз он жиырма отыз қырық алпыс тоқсан мың миллион миллиард триллион";

    private KazakhNumber() {}

    /** The ending of {@code number} in {@code wanted} with its hyphen, {@code -тен}; empty for the nominative. */
    public static String ending(long number, GrammaticalCase wanted) {
        String ending = new KazakhWord(lastWord(number)).ending(wanted);
        return ending.isEmpty() ? "" : "-" + ending;
    }

    /** The ending of an ordinal number in digits: {@code -ші} as in {@code 5-ші}, {@code -шы} as in {@code 6-шы}. */
    public static String ordinalEnding(long number) {
        return List.of(HARD_ORDINALS.split(" ", -1)).contains(lastWord(number)) ? "-шы" : "-ші";
    }

    /** The word that {@code number} ends with when spoken: {@code бес} for 25, {@code жүз} for 1200. */
    static String lastWord(long number) {
        int last = (int) Math.abs(number % 1000);
        if (number == 0 || last % 10 != 0) {
            return ONES.get(last % 10);
        }
        if (last % 100 != 0) {
            return TENS.get(last / 10 % 10);
        }
        if (last != 0) {
            return "жүз";
        }
        long rest = number / 1000;
        int power = 0;
        while (rest % 1000 == 0 && power < THOUSANDS.size() - 1) {
            rest /= 1000;
            power++;
        }
        return THOUSANDS.get(power);
    }
}
