package kz.esep.word.fault;

import static kz.esep.word.fault.FaultKind.CROSSED_TAG;
import static kz.esep.word.fault.FaultKind.DATA;
import static kz.esep.word.fault.FaultKind.FORBIDDEN;
import static kz.esep.word.fault.FaultKind.NOT_A_DOCUMENT;
import static kz.esep.word.fault.FaultKind.SUSPICIOUS;
import static kz.esep.word.fault.FaultKind.SYNTAX;
import static kz.esep.word.fault.FaultKind.UNBALANCED_TAG;
import static kz.esep.word.fault.FaultKind.UNCLOSED_TAG;
import static kz.esep.word.fault.FaultKind.UNKNOWN_NAME;
import static kz.esep.word.fault.FaultKind.WRONG_SCOPE;

/** What exactly is wrong with a tag; each has a sentence in {@code remarks_kk.properties} and {@code remarks_ru.properties}. */
public enum Remark {
    /** A tag without its last letter; {@code closer}. */
    NO_END(UNCLOSED_TAG),
    /** A tag in which another one begins; {@code closer}. */
    TAG_WITHIN_TAG(UNCLOSED_TAG),
    OPEN_QUOTE(UNCLOSED_TAG),
    COMMENT_WITHOUT_END(UNCLOSED_TAG),
    /** A tag that goes on and on; {@code closer}, {@code most}. */
    TAG_TOO_LONG(UNCLOSED_TAG),

    /** Brackets within brackets; {@code most}. */
    TAG_TOO_DEEP(SYNTAX),

    /** A block that nothing ends; {@code partner}. */
    NOTHING_CLOSES(UNBALANCED_TAG),
    /** An end without beginning; {@code partner}. */
    NOTHING_TO_CLOSE(UNBALANCED_TAG),
    /** {@code [#else]} and its like outside of the blocks they belong to; {@code partner}. */
    NO_BLOCK_AROUND(UNBALANCED_TAG),
    /** A branch behind {@code [#else]}, or a second {@code [#sep]}; {@code other}. */
    BEHIND_THE_LAST(UNBALANCED_TAG),

    ELSEIF_BEHIND_ELSE(UNBALANCED_TAG),
    /** Blocks within blocks; {@code most}. */
    BLOCKS_TOO_DEEP(UNBALANCED_TAG),

    /** It ends its block while others are open; {@code others}. */
    CLOSES_ACROSS(CROSSED_TAG),
    /** It stands where the end of another block should; {@code others}, {@code partner}. */
    CLOSES_OTHER(CROSSED_TAG),
    /** It ends a block of another scope; {@code others}. */
    CLOSES_OTHER_SCOPE(CROSSED_TAG),

    /** FreeMarker stopped reading; {@code rest}. */
    UNREADABLE(SYNTAX),
    /** Nothing stands in the tag. */
    EMPTY(SYNTAX),
    /** A word that is written with Cyrillic letters; {@code name}, {@code near}, {@code letters}. */
    WORD_LOOKS_LIKE(SYNTAX),
    /** A word or sign that another program has; {@code typed}, {@code sign}. */
    SIGN_AS_WORD(SYNTAX),
    /** A list without {@code as}; {@code name}. */
    LIST_WITHOUT_NAME(SYNTAX),
    /** A comma in place of a full stop; {@code name} as it should be. */
    COMMA_IN_NAME(SYNTAX),
    /** The turn is asked for of what runs through no list; {@code name}, {@code built_in}. */
    NOT_OF_LIST(SYNTAX),
    /** A function called with too few or too many values; {@code example}. */
    FUNCTION_USE(SYNTAX),

    TAG_IN_QUOTES(FORBIDDEN),
    DOLLAR_NAME(FORBIDDEN),
    FORBIDDEN_SIGN(FORBIDDEN),
    DOT_NAME(FORBIDDEN),
    /** A letter {@code r} before a quotation mark. */
    RAW_TEXT(FORBIDDEN),
    BACKSLASH(FORBIDDEN),
    /** A built-in that is not offered; {@code name}. */
    BUILT_IN(FORBIDDEN),
    /** A built-in that is not offered, and one that is alike; {@code name}, {@code near}. */
    BUILT_IN_NEAR(FORBIDDEN),
    /** A built-in told to search by a regular expression; {@code name}. */
    REGULAR_EXPRESSION(FORBIDDEN),
    /** A directive that is not offered; {@code offered}. */
    DIRECTIVE(FORBIDDEN),
    /** A directive that is not offered, and one that is alike; {@code near}. */
    DIRECTIVE_NEAR(FORBIDDEN),
    /** An end of a directive that has none; {@code name}. */
    HAS_NO_END(FORBIDDEN),
    FIELD_CODE(FORBIDDEN),
    DELETED_PART(FORBIDDEN),
    DIRECTIVE_IN_ADDRESS(FORBIDDEN),

    /** The ends of a block do not stand where its scope asks; {@code scope}. */
    SCOPE_ENDS(WRONG_SCOPE),
    BLOCK_ENDS(WRONG_SCOPE),
    NOT_IN_CELL(WRONG_SCOPE),
    TWICE_IN_CELL(WRONG_SCOPE),
    /** The same columns are under another block; {@code others}, {@code paragraph}. */
    OTHER_COLUMNS(WRONG_SCOPE),
    /** A row crosses repeated columns; {@code row}. */
    ROW_CROSSES_COLUMNS(WRONG_SCOPE),
    NOT_NUMBERED(WRONG_SCOPE),
    TWICE_IN_PARAGRAPH(WRONG_SCOPE),

    /** {@code name}, {@code near}. */
    NAME_NEAR(UNKNOWN_NAME),
    /** A name that is written with Cyrillic letters; {@code name}, {@code near}, {@code letters}. */
    NAME_LOOKS_LIKE(UNKNOWN_NAME),
    /** No name is alike; {@code name}, {@code offered}. */
    NAME_STRANGE(UNKNOWN_NAME),
    /** {@code name}, {@code near}. */
    FUNCTION_NEAR(UNKNOWN_NAME),
    /** {@code name}. */
    FUNCTION_STRANGE(UNKNOWN_NAME),
    /** {@code name}, {@code near}. */
    LANGUAGE_CODE(UNKNOWN_NAME),

    /** A value of the wrong kind; {@code wanted}, {@code given}. */
    WRONG_KIND(DATA),
    /** A list shown as text; {@code name}. */
    LIST_SHOWN(DATA),
    /** A name that has others below it shown as text; {@code name}, {@code offered}. */
    RECORD_SHOWN(DATA),
    /** Yes or no shown as text; {@code name}. */
    YES_NO_SHOWN(DATA),
    /** A picture or chart outside of a placeholder; {@code name}. */
    MEDIA_SHOWN(DATA),
    /** A name of a list's items sought in the list; {@code name}, {@code below}. */
    NAME_OF_LIST(DATA),
    /** A name like one of its items' sought in a list; {@code name}, {@code below}, {@code near}. */
    NAME_OF_LIST_NEAR(DATA),
    /** A name sought in a list whose items have none like it; {@code name}, {@code below}, {@code offered}. */
    NAME_OF_LIST_STRANGE(DATA),
    /** A name sought in a list of plain values; {@code name}, {@code below}. */
    NAME_OF_TEXTS(DATA),
    /** A name sought in a plain value; {@code name}, {@code below}. */
    NAME_OF_VALUE(DATA),
    /** A built-in with a full stop before it; {@code name}, {@code below}. */
    BUILT_IN_AS_NAME(DATA),
    /** A built-in asked of what does not have it; {@code built_in}, {@code wanted}, {@code name}, {@code given}. */
    BUILT_IN_KIND(DATA),
    /** A variable of a list behind its {@code [#else]}; {@code name}. */
    VARIABLE_IN_ELSE(DATA),
    /** A text that is reckoned with or compared by size; {@code name}. */
    TEXT_RECKONED(DATA),
    /** A text that is to be equal to a number; {@code text}, {@code number}. */
    TEXT_WITH_NUMBER(DATA),
    /** A number in quotation marks that is to be equal to a number; {@code text}, {@code number}. */
    NUMBER_IN_QUOTES(DATA),
    /** Yes or no that is reckoned with or compared; {@code name}. */
    YES_NO_COMPARED(DATA),
    /** A list that is reckoned with or compared; {@code name}. */
    LIST_RECKONED(DATA),
    /** A name with others below it that is reckoned with or compared; {@code name}, {@code offered}. */
    RECORD_RECKONED(DATA),
    /** A list over what is none; {@code name}. */
    NOT_A_LIST(DATA),
    /** Two names behind {@code as} of a list, which gives one; {@code name}, {@code first}. */
    LIST_WITH_TWO_NAMES(DATA),
    /** A condition that is no yes or no; {@code name}, {@code example}. */
    NOT_A_CONDITION(DATA),
    /** What a function, or a limit of what may be made, said; {@code sentence}. */
    REFUSED(DATA),
    /** {@code address}. */
    ADDRESS(DATA),
    NOT_A_PICTURE(DATA),
    NOT_A_CHART(DATA),
    /** A chart that cannot be filled; {@code reason}. */
    CHART(DATA),
    /** {@code most}. */
    SPAN_WIDTH(DATA),
    /** {@code most}. */
    TOO_LARGE(DATA),
    /** {@code most}. */
    TOO_SLOW(DATA),
    /** What FreeMarker said, where nothing better is known; {@code detail}. */
    OTHER(DATA),

    LOOKS_LIKE_TAG(SUSPICIOUS),

    NOT_DOCX(NOT_A_DOCUMENT),
    /** {@code detail}. */
    UNSOUND_XML(NOT_A_DOCUMENT);

    private final FaultKind kind;

    Remark(FaultKind kind) {
        this.kind = kind;
    }

    /** What sort of trouble it is. */
    public FaultKind kind() {
        return kind;
    }
}
