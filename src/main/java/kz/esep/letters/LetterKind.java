package kz.esep.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why a letter is written. */
public enum LetterKind {
    /** To an office whose documents broke rules. */
    VIOLATIONS,
    /** To an office that sent nothing usable. */
    SILENCE,
    /** To an office whose workbook was refused or of which rows were left out: the marked copy goes with it. */
    RETURNED;

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
}
