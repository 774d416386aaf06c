package kz.esep.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds the lines of a table that cannot hold beside others. */
public final class Contradictions {

    private Contradictions() {}

    /** Those of {@code lines} that contradict one before them, in the order of the table. */
    public static <E> List<E> in(List<E> lines, BiPredicate<E, E> contradicts) {
        List<E> found = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            for (int before = 0; before < at; before++) {
                if (contradicts.test(lines.get(at), lines.get(before))) {
                    found.add(lines.get(at));
                    break;
                }
            }
        }
        return found;
    }
}
