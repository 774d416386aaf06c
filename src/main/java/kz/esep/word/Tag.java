package kz.esep.word;

import java.util.Optional;
import java.util.Set;
import kz.esep.language.Language;
import kz.esep.word.function.FunctionCall;

/**
 * A tag found in a text.
 *
 * @param start where its first character stands
 * @param end the place after its last character
 * @param scope what its author says it repeats or leaves out
 * @param name the directive's name, empty for a value
 * @param source the tag as FreeMarker is to read it: plain quotes, spaces and hyphens; empty for a comment
 *     and for the ends of a block of another language
 * @param typed the tag as its author typed it
 * @param state whether anything was found wrong with it
 */
record Tag(
        int start, int end, Kind kind, Optional<Scope> scope, String name, String source, String typed, State state) {

    /** No directive is called so. */
    static final String NOTE_REFERENCE = "note reference";

    private static final Set<String> SETTINGS = Set.of("merge", "span", "restart", "continue");

    /** What a tag does to the text around it. */
    enum Kind {
        VALUE,
        OPEN,
        MIDDLE,
        CLOSE,
        SINGLE
    }

    /** What has been told of a tag when it is found; with any but {@link #SOUND} no document leaves. */
    enum State {
        /** Nothing; what is wrong with it is still to be found. */
        SOUND,
        /** It does what templates may not do. What is forbidden was taken out of its source, so that the rest can be looked at. */
        REFUSED,
        /** It cannot be read. It only holds the place of an end of a block, so that its partner is not taken for one alone. */
        UNREAD
    }

    /** A tag with which nothing is wrong so far. */
    static Tag sound(int start, int end, Kind kind, Optional<Scope> scope, String name, String source, String typed) {
        return new Tag(start, end, kind, scope, name, source, typed, State.SOUND);
    }

    /**
     * What holds the place of a tag that was typed with a fault.
     *
     * @param name of the directive that was meant
     */
    static Tag unread(int start, int end, Kind kind, String name, String typed) {
        return new Tag(start, end, kind, Optional.empty(), name, "", typed, State.UNREAD);
    }

    /** Whether it cannot be read. */
    boolean isUnread() {
        return state == State.UNREAD;
    }

    /** The same in another state. */
    Tag in(State other) {
        return new Tag(start, end, kind, scope, name, source, typed, other);
    }

    /** How many blocks more are open behind it. */
    int step() {
        return switch (kind) {
            case OPEN -> 1;
            case CLOSE -> -1;
            case VALUE, MIDDLE, SINGLE -> 0;
        };
    }

    /** Whether it says something of the cell or paragraph it stands in and shows nothing itself. */
    boolean isSetting() {
        return SETTINGS.contains(name);
    }

    /** The same, so that it does nothing and shows nothing. */
    Tag asComment() {
        return comment(start, end, typed);
    }

    /** A remark of the author's for himself. */
    static Tag comment(int start, int end, String typed) {
        return sound(start, end, Kind.SINGLE, Optional.empty(), "comment", "", typed);
    }

    /** What stands for a reference to a note where tags are looked at in their order. */
    static Tag noteReference() {
        return sound(0, 0, Kind.SINGLE, Optional.empty(), NOTE_REFERENCE, "", "");
    }

    /** What stands at an end of a text that as a whole comes once for each turn of a list; it was typed nowhere. */
    static Tag ofTurn(Kind kind) {
        return sound(0, 0, kind, Optional.empty(), "list", "", "");
    }

    /** What stands behind the name of a directive. */
    String argument() {
        return source.substring(source.indexOf(name) + name.length(), source.length() - 1)
                .strip();
    }

    /** What a value's tag shows. */
    String value() {
        return source.substring(2, source.length() - 1);
    }

    /** The same with its functions called so that they answer in {@code language}. */
    Tag spokenIn(Language language) {
        return new Tag(start, end, kind, scope, name, FunctionCall.spoken(source, language), typed, state);
    }

    boolean isDirective() {
        return kind != Kind.VALUE;
    }
}
