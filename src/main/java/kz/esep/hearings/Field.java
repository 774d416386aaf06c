package kz.esep.hearings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.esep.form.ValueType;

/** The columns of the sheets {@code notices} and {@code protocols} that rules may look at, under their contract names. */
public enum Field {
    RECEIVED_ON(ValueType.DATE, DocumentKind.NOTICE),
    PLACED_ON(ValueType.DATE, DocumentKind.NOTICE, DocumentKind.PROTOCOL),
    FIRST_SEEN_ON(ValueType.DATE, DocumentKind.NOTICE, DocumentKind.PROTOCOL),
    HEARING_ON(ValueType.DATE, DocumentKind.NOTICE),
    SURVEY_FROM(ValueType.DATE, DocumentKind.NOTICE),
    SURVEY_TO(ValueType.DATE, DocumentKind.NOTICE),
    INITIATOR(ValueType.TEXT, DocumentKind.NOTICE),
    PLACE(ValueType.TEXT, DocumentKind.NOTICE),
    VENUE(ValueType.TEXT, DocumentKind.NOTICE),
    URL(ValueType.TEXT, DocumentKind.NOTICE, DocumentKind.PROTOCOL),
    IN_RUBRIC(ValueType.YES_NO, DocumentKind.NOTICE),
    ENDED_ON(ValueType.DATE, DocumentKind.PROTOCOL),
    SIGNED_ON(ValueType.DATE, DocumentKind.PROTOCOL),
    VIDEO(ValueType.YES_NO, DocumentKind.PROTOCOL),
    AUDIO(ValueType.YES_NO, DocumentKind.PROTOCOL);

    private final ValueType type;
    private final boolean ofNotices;
    private final boolean ofProtocols;

    Field(ValueType type, DocumentKind... documents) {
        this.type = type;
        this.ofNotices = List.of(documents).contains(DocumentKind.NOTICE);
        this.ofProtocols = List.of(documents).contains(DocumentKind.PROTOCOL);
    }

    /** The column's code, for example {@code received_on}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in it. */
    ValueType type() {
        return type;
    }

    /** Whether the sheet of {@code document} has such a column. */
    boolean isOf(DocumentKind document) {
        return switch (document) {
            case NOTICE -> ofNotices;
            case PROTOCOL -> ofProtocols;
        };
    }

    /** The field of {@code code}, if there is one. */
    public static Optional<Field> find(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    /** The codes of the fields of {@code document} in which one of {@code types} stands. */
    static List<String> codes(DocumentKind document, Set<ValueType> types) {
        return Arrays.stream(values())
                .filter(field -> field.isOf(document) && types.contains(field.type()))
                .map(Field::code)
                .toList();
    }
}
