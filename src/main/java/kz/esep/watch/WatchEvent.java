package kz.esep.watch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something worth a line of the log.
 *
 * @param kind what happened
 * @param facts about it, in the order in which its sentence names them
 */
public record WatchEvent(Kind kind, Map<String, Object> facts) {

    /** What can happen; the facts that belong to it stand behind. */
    public enum Kind {
        /** input, output. */
        STARTED,
        /** owner: a watch that died without giving its lock back. */
        TOOK_OVER,
        /** files, first names. */
        ARRIVED,
        /** files that have not arrived for long, first names. */
        NOT_WHOLE,
        /** reason: {@code start}, {@code arrived}, {@code again}, {@code day}. */
        ROUND_STARTED,
        /** is_new, month, revision, findings by severity. */
        MONTH,
        /** result: {@code done}, {@code needs_action}, {@code failed}; seconds, months, new revisions. */
        ROUND_ENDED,
        /** kind, what is the matter. */
        TROUBLE,
        /** Nothing besides. */
        RECOVERED,
        /** seconds until the next attempt: files were open. */
        LEFT_OPEN,
        /** Nothing besides. */
        STOPPED;

        /** As it stands in the log. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of the facts {@code pairs}: name, value, name, value. */
    static WatchEvent of(Kind kind, Object... pairs) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            facts.put(pairs[index].toString(), pairs[index + 1]);
        }
        return new WatchEvent(kind, Collections.unmodifiableMap(facts));
    }

    /** The values, as a sentence takes them. */
    public Object[] values() {
        return facts.values().stream()
                .map(value -> value instanceof List<?> list
                        ? String.join(", ", list.stream().map(Object::toString).toList())
                        : value.toString())
                .toArray();
    }
}
