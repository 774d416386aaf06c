package kz.esep.language;

/** The Russian noun form that agrees with a whole number, by the rules of CLDR. Kazakh needs none: its noun stays singular. */
public final class RussianPlural {

    private RussianPlural() {}

    /**
     * One of the three forms.
     *
     * @param one as after 1, 21, 101: {@code нарушение}
     * @param few as after 2, 3, 4, 22: {@code нарушения}
     * @param many as after 0, 5, 11, 111: {@code нарушений}
     */
    public static String of(long number, String one, String few, String many) {
        long last = Math.abs(number % 10);
        long lastTwo = Math.abs(number % 100);
        if (lastTwo >= 11 && lastTwo <= 14) {
            return many;
        }
        if (last == 1) {
            return one;
        }
        return last >= 2 && last <= 4 ? few : many;
    }
}
