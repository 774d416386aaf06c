package kz.esep.reference;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Finds the lines of a table that cannot hold beside others. */
public final class Contradictions {

    private Contradictions() {}

    /** Those of {@code lines} that contradict one before them, in the order of the table. */
    public static <E> List<E> in(List<E> lines, BiPredicate<E, E> contradicts) {
        return IntStream.range(1, lines.size())
                .filter(at -> lines.subList(0, at).stream().anyMatch(before -> contradicts.test(lines.get(at), before)))
                .mapToObj(lines::get)
                .toList();
    }
}
