package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.word.markup.Hole;

/**
 * A stretch of a part that is shown or left out as a whole, and the stretches around it: what stands in the same one stays
 * together at every turn.
 */
final class Turn {

    /** Outside of all blocks. */
    static final Turn NONE = new Turn(Optional.empty(), false, Optional.empty());

    private final Optional<Turn> outer;
    private final boolean list;
    private final Optional<Hole> begin;
    private final List<String> calls = new ArrayList<>();

    private Turn(Optional<Turn> outer, boolean list, Optional<Hole> begin) {
        this.outer = outer;
        this.list = list;
        this.begin = begin;
    }

    /** The stretch behind a tag that acts at {@code hole}. */
    Turn after(Tag tag, Hole hole) {
        return switch (tag.kind()) {
            case OPEN -> new Turn(Optional.of(this), tag.name().equals("list"), Optional.of(hole));
            case MIDDLE -> tag.name().equals("sep") ? this : new Turn(outer, false, Optional.of(hole));
            case CLOSE -> outer.orElse(NONE);
            case VALUE, SINGLE -> this;
        };
    }

    /** Whether it stands in a list. */
    boolean isRepeated() {
        return list().isPresent();
    }

    /** The innermost list it is, or stands in. */
    Optional<Turn> list() {
        return list ? Optional.of(this) : outer.flatMap(Turn::list);
    }

    boolean isWithin(Turn other) {
        return this == other || outer.filter(turn -> turn.isWithin(other)).isPresent();
    }

    /** Where it begins. */
    Hole begin() {
        return begin.orElseThrow();
    }

    /** What is called when it begins. */
    List<String> calls() {
        return calls;
    }
}
