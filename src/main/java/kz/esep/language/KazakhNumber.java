package kz.esep.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Kazakh numbers: the endings of those in digits, which follow the last word of the number as it is spoken ({@code 5-тен},
 * {@code 6-дан}), and ordinals in words.
 */
public final class KazakhNumber {

    /** The largest number that has words here. */
    public static final int LARGEST_IN_WORDS = 99;

    private static final List<String> ONES = words("нөл бір екі үш төрт бес алты жеті сегіз тоғыз");
    private static final List<String> TENS = words("– он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан");
    private static final List<String> LARGE = words("жүз мың миллион миллиард триллион");
    private static final Map<String, String> ORDINALS = ordinals();

    private KazakhNumber() {}

    /** The ending of {@code number} in {@code wanted} with its hyphen, {@code -тен}; empty for the nominative. */
    public static String ending(long number, GrammaticalCase wanted) {
        String ending = new KazakhWord(lastWord(number)).ending(wanted);
        return ending.isEmpty() ? "" : "-" + ending;
    }

    /** The ending of an ordinal number in digits: {@code -ші} as in {@code 5-ші}, {@code -шы} as in {@code 6-шы}. */
    public static String ordinalEnding(long number) {
        String ordinal = ORDINALS.getOrDefault(lastWord(number), "");
        return "-" + ordinal.substring(ordinal.length() - 2);
    }

    /**
     * An ordinal number in words: {@code бірінші}, {@code жиырма алтыншы}.
     *
     * @param number from 0 to {@link #LARGEST_IN_WORDS}
     */
    public static String ordinalWords(int number) {
        String last = ORDINALS.getOrDefault(lastWord(number), "");
        return number > 10 && number % 10 != 0 ? TENS.get(number / 10) + " " + last : last;
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
            return LARGE.get(0);
        }
        long rest = number / 1000;
        int power = 1;
        while (rest % 1000 == 0 && power < LARGE.size() - 1) {
            rest /= 1000;
            power++;
        }
        return LARGE.get(power);
    }

    private static Map<String, String> ordinals() {
        List<String> ordinals =
                words("нөлінші бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы"
                        + " – оныншы жиырмасыншы отызыншы қырқыншы елуінші алпысыншы жетпісінші сексенінші тоқсаныншы"
                        + " жүзінші мыңыншы миллионыншы миллиардыншы триллионыншы");
        List<String> cardinals =
                Stream.of(ONES, TENS, LARGE).flatMap(List::stream).toList();
        return IntStream.range(0, cardinals.size()).boxed().collect(Collectors.toMap(cardinals::get, ordinals::get));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
