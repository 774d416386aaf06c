package kz.esep.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a block repeats or leaves out, where its author says so: {@code [#row.list rows as r]}. */
enum Scope {
    /** The text between the tags, within one paragraph. */
    INLINE,
    /** The paragraphs the tags stand in and those between. */
    PARAGRAPH,
    /** The table rows the tags stand in and those between. */
    ROW,
    /** The table columns the tags stand in and those between. */
    COLUMN,
    /** The tables the tags stand in and all between. */
    TABLE,
    /** The sections of the document the tags stand in and those between. */
    SECTION;

    /** The scope that an author calls {@code word}. */
    static Optional<Scope> of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What authors call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
