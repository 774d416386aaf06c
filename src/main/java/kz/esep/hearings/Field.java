package kz.esep.hearings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of the sheets {@code notices} and {@code protocols} that rules look at, under their contract names. */
public enum Field {
    RECEIVED_ON,
    PLACED_ON,
    FIRST_SEEN_ON,
    HEARING_ON,
    SURVEY_FROM,
    SURVEY_TO,
    VENUE,
    IN_RUBRIC,
    ENDED_ON,
    SIGNED_ON,
    VIDEO,
    AUDIO;

    /** The column's code, for example {@code received_on}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of {@code code}, if there is one. */
    public static Optional<Field> find(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Field::code).toList();
    }
}
