package kz.esep.letters;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a letter says, whatever its wording, its date and whoever signs it: enough to tell whether one made now says the same.
 *
 * @param digest SHA-256 of all of it
 * @param parts the beginnings of SHA-256 of what each line of its annex says, sorted
 */
public record Substance(String digest, List<String> parts) {

    /** Enough digits that no two lines of a letter are taken for each other. */
    private static final int DIGITS = 12;

    private static final String BETWEEN = " ";

    public Substance {
        parts = parts.stream()
                .map(part -> part.substring(0, Math.min(DIGITS, part.length())))
                .sorted()
                .toList();
    }

    /** Whether every line of it stood in {@code earlier} already. */
    public boolean addsNothingTo(Substance earlier) {
        return new HashSet<>(earlier.parts).containsAll(parts);
    }

    /** The parts as a cell of a table. */
    String written() {
        return String.join(BETWEEN, parts);
    }

    /** What {@link #written} and {@code digest} came from. */
    static Substance read(String digest, String written) {
        return new Substance(
                digest,
                Stream.of(written.split(BETWEEN, -1))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
