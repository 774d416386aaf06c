package kz.esep.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why a letter is written. */
public enum LetterKind {
    /** To an office whose documents broke rules. */
    VIOLATIONS(true, false),
    /** To an office that sent nothing usable. */
    SILENCE(true, false),
    /** To an office whose workbook was refused or of which rows were left out: the marked copy goes with it. */
    RETURNED(true, false),
    /** To a state body: how it answers the public. */
    FEEDBACK(false, false),
    /** To many bodies, about a common duty; written where it is ordered. */
    CIRCULAR(false, true),
    /** To a body that asked; written where it is ordered. */
    REPLY(false, true);

    private final boolean toOffice;
    private final boolean ordered;

    LetterKind(boolean toOffice, boolean ordered) {
        this.toOffice = toOffice;
        this.ordered = ordered;
    }

    /** Whether it goes to the office of a region. */
    public boolean isToOffice() {
        return toOffice;
    }

    /** Whether it is written only where a line of {@code letter-orders.csv} asks for it. */
    public boolean isOrdered() {
        return ordered;
    }

    /** As tables write it: {@code violations}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of {@code code}. */
    static LetterKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(LetterKind::code).toList();
    }

    static List<String> orderedCodes() {
        return Arrays.stream(values())
                .filter(LetterKind::isOrdered)
                .map(LetterKind::code)
                .toList();
    }
}
