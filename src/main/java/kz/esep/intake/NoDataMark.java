package kz.esep.intake;

import java.util.Set;
import kz.esep.language.Letters;

/** What people put into a cell to say that they have nothing to put there. */
public final class NoDataMark {

    private static final Set<String> MARKS = Set.of(
            "-",
            "--",
            "---",
            "н/д",
            "нд",
            "н.д.",
            "нет данных",
            "данных нет",
            "нет сведений",
            "сведений нет",
            "мәлімет жоқ",
            "мәліметтер жоқ",
            "дерек жоқ",
            "деректер жоқ",
            "ақпарат жоқ",
            "n/a");
    private static final Set<String> CROSSES = Set.of("x", "х");
    private static final Set<String> NO = Set.of("нет", "жоқ", "жок", "no");

    private NoDataMark() {}

    /** Whether {@code text} says so in a column of any type. */
    public static boolean isMark(String text) {
        return MARKS.contains(Letters.key(text));
    }

    /** Whether {@code text} is the cross that fills cells of dates and numbers in forms on paper. */
    static boolean isCross(String text) {
        return CROSSES.contains(Letters.key(text));
    }

    /** Whether {@code text} is a bare "no": nothing where a day or a name belongs, 0 or nothing where a number does. */
    public static boolean isNo(String text) {
        return NO.contains(Letters.key(text));
    }
}
