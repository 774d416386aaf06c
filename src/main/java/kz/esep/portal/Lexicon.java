package kz.esep.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.intake.TypedDate;
import kz.esep.reference.StateBodies;
import kz.esep.reference.StateBody;

/** What words and days in exports mean; most come again and again, and are looked up once. For one thread. */
final class Lexicon {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final ExportValues values;
    private final StateBodies bodies;
    private final Remembered<Optional<String>> knownCodes = new Remembered<>();
    private final Remembered<StateBody> knownBodies = new Remembered<>();
    private final Remembered<List<StateBody>> knownSeveral = new Remembered<>();
    private final Remembered<Optional<LocalDate>> knownDays = new Remembered<>();

    Lexicon(ExportValues values, StateBodies bodies) {
        this.values = values;
        this.bodies = bodies;
    }

    /** The code of what is {@code typed} for {@code field}. */
    Optional<String> code(ExportField field, String typed) {
        return knownCodes.get(field.name() + typed, () -> values.find(field, typed));
    }

    /** Words that are known for {@code field}. */
    String examples(ExportField field) {
        return String.join(", ", values.examples(field));
    }

    /** The body that was {@code typed}, as it was called on {@code day}. */
    StateBody body(String typed, LocalDate day) {
        return knownBodies.get(day + typed, () -> bodies.find(typed, day));
    }

    /** The bodies of the table that are named in {@code typed}, where those are several. */
    List<StateBody> severalBodies(String typed, LocalDate day) {
        return typed.contains("/") ? knownSeveral.get(day + typed, () -> several(typed, day)) : List.of();
    }

    private List<StateBody> several(String typed, LocalDate day) {
        List<StateBody> named = bodies.namedIn(typed, day);
        return named.size() > 1 ? named : List.of();
    }

    /** The day that was {@code typed}, a time behind it left aside; empty where it is none, may be two or is out of all bounds. */
    Optional<LocalDate> day(String typed) {
        return knownDays.get(
                typed,
                () -> TypedDate.read(typed) instanceof TypedDate.Day day
                        ? Optional.of(day.date()).filter(date -> !date.isBefore(EARLIEST) && !date.isAfter(LATEST))
                        : Optional.empty());
    }
}
