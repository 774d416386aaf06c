package kz.esep.watch;

import java.nio.file.Path;
import java.util.Collection;

/** What the watch does when something arrived. */
public interface Round {

    /**
     * Reports the months. Whatever goes wrong is told in the result: the watch goes on.
     *
     * @param arriving files that have not arrived yet: they are left for another round
     * @param stop is asked between two steps
     * @throws StopSignal.GivenUpException if it was given up because the watch is to end
     */
    RoundResult report(Collection<Path> arriving, StopSignal stop);

    /** What staff have set, as far as it can be read. */
    Pace pace();
}
