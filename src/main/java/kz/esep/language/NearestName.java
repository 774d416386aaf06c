package kz.esep.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Guesses which name was meant by a mistyped one, to say so; never to read it so. */
public final class NearestName {

    private NearestName() {}

    /** The name with the fewest letters to change, when these are few enough for a slip. */
    public static Optional<String> to(String typed, Collection<String> names) {
        int slips = 1 + typed.length() / 4;
        return few(typed, names, 1).stream()
                .filter(name -> distance(typed, name) <= slips)
                .findFirst();
    }

    /** The {@code most} names with the fewest letters to change, nearest first. */
    public static List<String> few(String typed, Collection<String> names, int most) {
        return names.stream()
                .sorted(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** The fewest letters to change, add or leave out that make {@code other} of {@code one}. */
    public static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[other.length()];
    }
}
