package kz.esep.portal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kz.esep.feedback.ItemKind;
import kz.esep.language.Letters;
import kz.esep.reference.StateBody;

/**
 * The subjects of a run by number, in bounded memory: when their names together have too many letters, further ones are
 * counted under their body and kind without a name.
 */
final class Subjects {

    /** A subject of a hundred letters is one of some forty thousand. */
    private static final long LETTERS_MOST = 8_000_000;

    /** What a subject takes beside its name, in letters. */
    private static final long LETTERS_EACH = 100;

    private final long most;
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private long letters;

    Subjects() {
        this(LETTERS_MOST);
    }

    Subjects(long most) {
        this.most = most;
    }

    private record Key(YearMonth month, String body, ItemKind kind, String name) {}

    /** The number of the subject of {@code item}; none where there is no room for it. */
    OptionalInt find(ExportItem item) {
        return number(item, item.subject());
    }

    /** The number of all those of the same month, body and kind that have no room of their own; none where there is not even that. */
    OptionalInt findUnnamed(ExportItem item) {
        return number(item, "");
    }

    private OptionalInt number(ExportItem item, String name) {
        YearMonth month = YearMonth.from(item.receivedOn());
        StateBody body = item.body();
        Key key = new Key(month, body.key(), item.kind(), Letters.key(name));
        Integer known = numbers.get(key);
        if (known != null) {
            return OptionalInt.of(known);
        }
        // What has no name may take twice as much, so that bodies are still told apart when names no longer are.
        long room = name.isEmpty() ? 2 * most : most;
        long needed = LETTERS_EACH + body.key().length() + name.length();
        if (letters + needed > room) {
            return OptionalInt.empty();
        }
        letters += needed;
        numbers.put(key, subjects.size());
        subjects.add(new Subject(month, body, item.kind(), name, new BitSet()));
        return OptionalInt.of(subjects.size() - 1);
    }

    /** The subject of {@code number}. */
    Subject get(int number) {
        return subjects.get(number);
    }

    /** All of them, in the order they came. */
    List<Subject> all() {
        return Collections.unmodifiableList(subjects);
    }
}
