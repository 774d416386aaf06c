package kz.esep.intake;

import java.util.HashMap;
import java.util.Map;

/** Names given to files of ours, no two the same even where a file system tells neither case nor form of letters apart. */
public final class UniqueNames {

    private final Map<String, String> given = new HashMap<>();

    /** {@code safe} if nobody has it yet, else the same with a number before its extension: {@code KZ-19 [2].xlsx}. */
    public String give(String safe) {
        String free = safe;
        for (int number = 2; given.containsKey(SafeName.key(free)); number++) {
            free = SafeName.marked(safe, " [" + number + "]");
        }
        given.put(SafeName.key(free), free);
        return free;
    }

    /** The name that was given and is the same as {@code safe} to such a file system; {@code safe} if there is none. */
    String like(String safe) {
        return given.getOrDefault(SafeName.key(safe), safe);
    }
}
