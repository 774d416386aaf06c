package kz.esep.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the watch does when something arrived. */
public interface Round {

    /**
     * Reports the months. Whatever goes wrong is told in the result: the watch goes on.
     *
     * @param occasion what it is made for
     * @param stop is asked between two steps
     * @throws StopSignal.GivenUpException if it was given up because the watch is to end
     */
    RoundResult report(Occasion occasion, StopSignal stop);

    /**
     * What a round is made for.
     *
     * @param arriving files that have not arrived yet: they are left for another round
     * @param fresh the files that came since the last round, if that is all that has changed: then only their months can come out
     *     otherwise
     */
    record Occasion(List<Path> arriving, Optional<List<Path>> fresh) {}

    /** The status says something else than when the pages were made: those who read it there are shown it. */
    void show();

    /** What staff have set, as far as it can be read. */
    Pace pace();
}
