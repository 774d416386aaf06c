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
 */
record Tag(int start, int end, Kind kind, Optional<Scope> scope, String name, String source, String typed) {

    /** With names no author can type. */
    private static final String UNREAD_LIST = "[#list $unread as unread]";

    private static final String UNREAD_CONDITION = "[#if $unread]";

    private static final Set<String> SETTINGS = Set.of("merge", "span", "restart", "continue");

    /** What a tag does to the text around it. */
    enum Kind {
        VALUE,
        OPEN,
        MIDDLE,
        CLOSE,
        SINGLE
    }

    /**
     * The beginning of a block that was typed with a fault, so that its end is not taken for one without a beginning.
     *
     * @param name {@code list} or {@code if}
     */
    static Tag unread(int start, int end, String name, String typed) {
        String source = name.equals("list") ? UNREAD_LIST : UNREAD_CONDITION;
        return new Tag(start, end, Kind.OPEN, Optional.empty(), name, source, typed);
    }

    /** Whether it stands for a beginning that cannot be read. */
    boolean isUnread() {
        return source.equals(UNREAD_LIST) || source.equals(UNREAD_CONDITION);
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
        return new Tag(start, end, Kind.SINGLE, Optional.empty(), "comment", "", typed);
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
        return new Tag(start, end, kind, scope, name, FunctionCall.spoken(source, language), typed);
    }

    boolean isDirective() {
        return kind != Kind.VALUE;
    }
}
