package kz.esep.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one part of a document remembers while it is rendered; places in it are numbered by the compiler. */
final class PartMemory {

    /**
     * What stands where a placeholder stood.
     *
     * @param relation the id by which the part names it
     * @param width in English Metric Units; 0 for a chart
     * @param height the same
     * @param text its description
     */
    record Drawn(String relation, long width, long height, String text) {

        /** After a fault, with which no document leaves. */
        static final Drawn NOTHING = new Drawn("", 0, 0, "");
    }

    /** A number and a name given for one turn of a list. */
    record Identity(int number, String name) {}

    private final Map<Integer, Drawn> drawn = new HashMap<>();
    private final Map<Integer, Identity> identities = new HashMap<>();
    private final Merges merges = new Merges();

    void draw(int place, Drawn what) {
        drawn.put(place, what);
    }

    Drawn drawn(int place) {
        return drawn.getOrDefault(place, Drawn.NOTHING);
    }

    void identify(int place, Identity identity) {
        identities.put(place, identity);
    }

    Optional<Identity> identity(int place) {
        return Optional.ofNullable(identities.get(place));
    }

    /** The merged cells of its tables. */
    Merges merges() {
        return merges;
    }
}
